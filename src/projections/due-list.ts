// What is due, by when and whose move it is: the first page a clerk sees.
import type { Unseen } from '#accounts/authority.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Queryable } from '#ledger/database.ts'
import type { System } from '#procedure/system.ts'
import { tenantCondition } from '#projections/matter-list.ts'
import { seenOnly } from '#projections/seen-only.ts'

export type DueItem = {
  readonly tenant: number; readonly matter: string; readonly procedure: string; readonly title: string; readonly area: string
  readonly state: string; readonly number: number; readonly openedOn: PlainDate
  readonly limit: string; readonly due: PlainDate; readonly provisional: boolean
}

type Search = {
  /** Township or village; a county's prefix gives all its townships. */
  readonly area: string
  readonly unseen: Unseen
  readonly today: PlainDate
  readonly until: PlainDate
  readonly size: number
}

/** Running deadlines up to `until`, earliest first; rights whose day is past are over and wait for nobody. */
export async function listDue(system: System, client: Queryable, search: Search): Promise<readonly DueItem[]> {
  const values: unknown[] = []
  const value = (each: unknown) => `$${values.push(each)}`
  const where = [tenantCondition(search.area, value).replaceAll('tenant', 'd.tenant'), `d.due <= ${value(search.until)}`, `d.state = 'running'`]
  where.push(`not (d.due < ${value(search.today)} and (m.procedure || ' ' || d.time_limit) = any(${value(rightsIn(system))}))`)
  where.push(...seenOnly(search.unseen, value, { m: 'm' }))
  if (search.area.length > 9) where.push(`m.area = ${value(search.area)}`)
  const result = await client.query<DueItem>(
    `select d.tenant, d.matter, m.procedure, m.title, m.area, m.state, m.number, m.opened_on as "openedOn", d.time_limit as "limit", d.due, d.provisional
     from deadline d join matter m on m.tenant = d.tenant and m.id = d.matter
     where ${where.join(' and ')} order by d.due, d.matter limit ${Math.min(search.size, 500)}`,
    values,
  )
  return result.rows
}

/** The limits of every kind that are a right's, as `kind limit`. */
function rightsIn({ procedures }: System): readonly string[] {
  return procedures.flatMap(({ id, timeLimits }) => Object.keys(timeLimits).filter((key) => timeLimits[key]?.onExpiry === 'lapses').map((key) => `${id} ${key}`))
}

export type OpenCount = { readonly procedure: string; readonly state: string; readonly count: number }

/** How many matters stand in which state: the work in hand, by kind. */
export async function countByState(client: Queryable, { area, unseen }: { readonly area: string; readonly unseen: Unseen }): Promise<readonly OpenCount[]> {
  const values: unknown[] = []
  const value = (each: unknown) => `$${values.push(each)}`
  const where = [tenantCondition(area, value), ...seenOnly(unseen, value, { m: 'matter' })]
  if (area.length > 9) where.push(`area = ${value(area)}`)
  const result = await client.query<OpenCount>(
    `select procedure, state, count(*)::int as count from matter where closed_on is null and ${where.join(' and ')} group by procedure, state order by procedure, state`,
    values,
  )
  return result.rows
}
