// The matters behind the items of a score sheet: those a figure is made of, or those of a kind that were worked on in the year.
import { isSeen, type Unseen } from '#accounts/authority.ts'
import { dayOf, type PlainDate } from '#calendar/plain-date.ts'
import type { Queryable } from '#ledger/database.ts'
import { readMatters } from '#ledger/stored-matter.ts'
import { matterOf, pinnedProcedure } from '#matters/stored.ts'
import type { System } from '#procedure/system.ts'
import { numberText } from '#projections/number-text.ts'
import { withOwnIndicators } from '#projections/own-indicators.ts'
import { recordsOf } from '#projections/records.ts'

export type EvidenceMatter = { readonly matter: string; readonly number: string; readonly title: string; readonly occurredOn: PlainDate; readonly state?: string }

/** How many there are, for the marks, and those of them that this reader may open. */
export type Evidence = { readonly count: number; readonly matters: readonly EvidenceMatter[] }

type Span = { readonly area: string; readonly unseen: Unseen; readonly year: number }

/** Each matter once, oldest first; none for an indicator that is not known. */
export async function mattersBehindFigure(client: Queryable, system: System, search: Span & { indicator: string }): Promise<Evidence> {
  const whole = await withOwnIndicators(client, system, search)
  const indicator = whole.indicators.find((each) => each.id === search.indicator)
  if (!indicator) return { count: 0, matters: [] }
  const records = await recordsOf(client, whole, { ...search, indicator })
  const seen = new Map(records.map((each) => [each.matter, { matter: each.matter, number: each.number, title: each.title, occurredOn: each.occurredOn }]))
  return { count: seen.size, matters: [...seen.values()] }
}

/** Matters of a procedure with an entry in the year that still stands. */
export async function mattersOfKind(client: Queryable, system: System, search: Span & { procedure: string }): Promise<Evidence> {
  const tenant = Number(search.area.slice(0, 9))
  const ids = (await client.query<{ matter: string }>('select distinct matter from entry where tenant = $1 and procedure = $2 and occurred_on between $3 and $4',
    [tenant, search.procedure, dayOf(search.year, 1, 1), dayOf(search.year, 12, 31)])).rows.map((row) => row.matter)
  const found = (await readMatters(client, tenant, ids)).flatMap((stored): (EvidenceMatter & { readonly seen: boolean })[] => {
    const matter = matterOf(system, stored)
    const entry = matter.entries.find((each) => each.occurredOn.startsWith(`${search.year}-`))
    const procedure = pinnedProcedure(system, stored)
    return entry ? [{ seen: isSeen(search.unseen, matter), matter: matter.id, number: numberText(procedure, matter), title: procedure.name(matter), occurredOn: entry.occurredOn, state: matter.state }] : []
  })
  const matters = found.filter((each) => each.seen).map(({ seen: _seen, ...each }) => each).sort((one, other) => (one.occurredOn < other.occurredOn ? -1 : one.occurredOn > other.occurredOn ? 1 : 0))
  return { count: found.length, matters }
}
