// The list behind a figure: every entry that adds to it, with where it is in the ledger.
import { isSeen, type Unseen } from '#accounts/authority.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Queryable } from '#ledger/database.ts'
import { pinnedProcedure } from '#matters/stored.ts'
import type { Indicator } from '#procedure/indicator.ts'
import type { System } from '#procedure/system.ts'
import { contributionsIn, type Span } from '#projections/figures.ts'
import { numberText } from '#projections/number-text.ts'

export type FigureRecord = {
  readonly tenant: number
  readonly matter: string
  readonly number: string
  readonly title: string
  readonly area: string
  readonly seq: number
  readonly action: string
  readonly occurredOn: PlainDate
  readonly recordedAt: string
  readonly amount: number
}

/** Oldest first. The amounts add up to the figure (for distinct measures: to the entries behind it), for a reader from whom nothing is hidden. */
export async function recordsOf(client: Queryable, system: System, search: Span & { indicator: Indicator; unseen: Unseen; upTo?: number }): Promise<readonly FigureRecord[]> {
  const found = await contributionsIn(client, system, search)
  return found.flatMap(({ tenant, matter, contribution }): FigureRecord[] => {
    const procedure = pinnedProcedure(system, matter)
    const entry = matter.entries.find((each) => each.seq === contribution.seq)
    if (!entry || !isSeen(search.unseen, matter)) return []
    return [{
      tenant, matter: matter.id, number: numberText(procedure, matter), title: procedure.name(matter), area: matter.area, seq: entry.seq,
      action: procedure.actions[entry.action]?.title ?? entry.action, occurredOn: entry.occurredOn, recordedAt: entry.recordedAt, amount: contribution.amount,
    }]
  }).sort((one, other) => (one.occurredOn < other.occurredOn ? -1 : one.occurredOn > other.occurredOn ? 1 : one.matter < other.matter ? -1 : 1))
}
