// Who or what stands on a register on any day, past days included.
import { isSeen, type Unseen } from '#accounts/authority.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Queryable } from '#ledger/database.ts'
import { groupBy } from '#ledger/group-by.ts'
import { readMatters } from '#ledger/stored-matter.ts'
import type { Engine } from '#matters/engine.ts'
import { evolve } from '#matters/evolve.ts'
import { openSealed } from '#matters/open-sealed.ts'
import type { Json } from '#procedure/entry.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { tenantCondition } from '#projections/matter-list.ts'
import { numberText } from '#projections/number-text.ts'

export type RegisterLine = {
  readonly tenant: number; readonly matter: string; readonly number: string; readonly title: string; readonly area: string
  readonly fromOn: PlainDate; readonly toOn: PlainDate | null; readonly person: Json | null; readonly post: string | null
  /** Shortcomings on that day, told by the entries up to it. */
  readonly flags: readonly { readonly code: string; readonly sentence: string }[]
}

type Row = { tenant: number; matter: string; area: string; person: string | null; account: string | null; post: string | null; fromOn: PlainDate; toOn: PlainDate | null }

export async function registerOn(engine: Engine, client: Queryable, search: { procedure: Procedure; area: string; on: PlainDate; unseen: Unseen }): Promise<readonly RegisterLine[]> {
  const values: unknown[] = [search.procedure.id, search.on]
  const value = (each: unknown) => `$${values.push(each)}`
  const where = [tenantCondition(search.area, value)]
  if (search.area.length > 9) where.push(`area = ${value(search.area)}`)
  // Days named beforehand include the last of them; who left on a day isn't on the register that day.
  const rows = (await client.query<Row>(
    `select tenant, matter, area, person, account, post, from_on as "fromOn", to_on as "toOn" from register
     where procedure = $1 and from_on <= $2 and (to_on is null or to_on ${search.procedure.register?.days ? '>=' : '>'} $2) and ${where.join(' and ')} order by area, from_on, matter`, values)).rows
  const lines: RegisterLine[] = []
  for (const [tenant, some] of groupBy(rows, (row) => row.tenant)) lines.push(...await linesOf(engine, client, { ...search, tenant, rows: some }))
  return lines
}

async function linesOf(engine: Engine, client: Queryable, search: { procedure: Procedure; on: PlainDate; unseen: Unseen; tenant: number; rows: readonly Row[] }): Promise<readonly RegisterLine[]> {
  const { procedure, tenant } = search
  const stored = new Map((await readMatters(client, tenant, search.rows.map((row) => row.matter))).map((each) => [each.id, each]))
  const opened = await openSealed(engine, client, tenant, search.rows.flatMap((row) => row.person ?? []))
  const staff = await staffNames(client, search.rows.flatMap((row) => (row.post === null ? row.account ?? [] : [])))
  return search.rows.flatMap(({ account, ...row }): RegisterLine[] => {
    const each = stored.get(row.matter)
    const then = each?.entries.filter((entry) => entry.occurredOn <= search.on) ?? []
    if (!each || then.length === 0) return []
    const matter = evolve(procedure, { id: each.id, area: each.area, number: each.number }, then)
    if (!isSeen(search.unseen, matter)) return []
    return [{
      ...row, number: numberText(procedure, matter), title: procedure.name(matter), person: row.person ? opened[row.person] ?? null : staff.get(account ?? '') ?? null,
      flags: procedure.flags.filter((flag) => flag.raised(matter)).map(({ code, sentence }) => ({ code, sentence })),
    }]
  })
}

/** By account, as a register names people. */
async function staffNames(client: Queryable, accounts: readonly string[]): Promise<ReadonlyMap<string, Json>> {
  if (accounts.length === 0) return new Map()
  const found = await client.query<{ id: string; name: string }>('select id, name from account where id = any($1)', [accounts])
  return new Map(found.rows.map(({ id, name }) => [id, { name }]))
}

export type StaffMember = { readonly account: string; readonly name: string; readonly posts: readonly string[] }

/** Officials with an appointment that holds on that day, in the township's area or above it. */
export async function staffOn(client: Queryable, area: string, on: PlainDate): Promise<readonly StaffMember[]> {
  const result = await client.query<{ account: string; name: string; posts: string[] }>(
    `select a.id as account, a.name, array_agg(distinct r.post order by r.post) as posts from register r join account a on a.id = r.account
     where r.post is not null and r.from_on <= $1 and (r.to_on is null or r.to_on >= $1) and starts_with(r.area, $2)
     group by a.id, a.name order by a.name`, [on, area])
  return result.rows
}
