// Who has asked to stand aside and waits for an answer: for the first page of those who decide it.
import type { Unseen } from '#accounts/authority.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Queryable } from '#ledger/database.ts'
import { tenantCondition } from '#projections/matter-list.ts'
import { seenOnly } from '#projections/seen-only.ts'

export type UndecidedRecusal = {
  readonly tenant: number; readonly id: string; readonly procedure: string; readonly version: PlainDate; readonly area: string; readonly title: string
  readonly account: string; readonly name: string; readonly since: PlainDate
}

/**
 * Declarations that no decision about the same person has followed in their matter, the oldest first.
 * @param search `area`: township or village; a county's prefix gives all its townships
 */
export async function listUndecidedRecusals(client: Queryable, { area, unseen }: { readonly area: string; readonly unseen: Unseen }): Promise<readonly UndecidedRecusal[]> {
  const values: unknown[] = []
  const value = (each: unknown) => `$${values.push(each)}`
  const where = [tenantCondition(area, value).replaceAll('tenant', 'e.tenant'), ...seenOnly(unseen, value, { m: 'm' }), ...(area.length > 9 ? [`m.area = ${value(area)}`] : [])]
  const { rows } = await client.query<UndecidedRecusal>(
    `select e.tenant, e.matter as id, m.procedure, m.version, m.area, m.title, e.actor as account, a.name, min(e.occurred_on) as since
     from entry e join matter m on m.tenant = e.tenant and m.id = e.matter join account a on a.id = e.actor
     where e.action = 'declareRecusal' and ${where.join(' and ')}
       and not exists (select from entry later where later.tenant = e.tenant and later.matter = e.matter and later.seq > e.seq
         and later.action = 'decideRecusal' and later.answers ->> 'account' = e.actor::text)
     group by e.tenant, e.matter, m.procedure, m.version, m.area, m.title, e.actor, a.name order by since, e.matter limit 50`, values)
  return rows
}
