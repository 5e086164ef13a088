// The matters of a kind that were under way in a span of days or had a step taken in it: all that statistics of the span can be
// made of, and not the whole ledger.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Queryable } from '#ledger/database.ts'
import { groupBy } from '#ledger/group-by.ts'
import { readMatters } from '#ledger/stored-matter.ts'
import { matterOf } from '#matters/stored.ts'
import type { Matter } from '#procedure/matter.ts'
import type { System } from '#procedure/system.ts'
import { tenantCondition } from '#projections/matter-list.ts'

/** Read at a time, so that a county's year does not stand in memory twice. */
const batch = 500

export type Touching = {
  /** A village, a township or anything above it. */
  readonly area: string
  readonly procedure: string
  readonly from: PlainDate
  readonly to: PlainDate
  /** Ledger position of the township; later entries are left out, so that what was once handed in can be made again. */
  readonly upTo?: number
}

export type TouchedMatter = { readonly tenant: number; readonly matter: Matter; /** Ledger position of its latest entry. */ readonly position: number }

/** @returns the matters with all their entries, by township in the order of their numbers */
export async function readMattersTouching(client: Queryable, system: System, search: Touching): Promise<readonly TouchedMatter[]> {
  const found: TouchedMatter[] = []
  for (const [tenant, ids] of groupBy(await idsTouching(client, search), (row) => row.tenant)) {
    for (let at = 0; at < ids.length; at += batch) {
      const stored = await readMatters(client, tenant, ids.slice(at, at + batch).map((row) => row.id))
      found.push(...stored.flatMap((each): TouchedMatter[] => {
        const entries = each.entries.filter((entry) => entry.position <= (search.upTo ?? Number.MAX_SAFE_INTEGER))
        const last = entries.at(-1)
        return last ? [{ tenant, matter: matterOf(system, { ...each, entries }), position: Number(last.position) }] : []
      }))
    }
  }
  return found.filter(({ matter }) => matter.entries.length > 0 && matter.area.startsWith(search.area))
    .sort((one, other) => one.tenant - other.tenant || compare(one.matter.openedOn.slice(0, 4), other.matter.openedOn.slice(0, 4)) || one.matter.number - other.matter.number)
}

/** Opened by the end and not closed before the beginning, or with a step taken in between. */
async function idsTouching(client: Queryable, { area, procedure, from, to }: Touching): Promise<readonly { readonly tenant: number; readonly id: string }[]> {
  const values: unknown[] = []
  const value = (each: unknown) => `$${values.push(each)}`
  const [first, last, kind, where] = [value(from), value(to), value(procedure), tenantCondition(area, value)]
  const result = await client.query<{ tenant: number; id: string }>(
    `select tenant, id from matter where ${where} and procedure = ${kind} and opened_on <= ${last} and (closed_on is null or closed_on >= ${first})
     union select tenant, matter from entry where ${where} and procedure = ${kind} and occurred_on between ${first} and ${last} order by tenant`, values)
  return result.rows
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
