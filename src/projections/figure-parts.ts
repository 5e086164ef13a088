// A figure broken down: by place, or by what was chosen in an answer. The parts are made of the very entries the figure is made
// of, so that they add up to it.
import type { Queryable } from '#ledger/database.ts'
import { groupBy } from '#ledger/group-by.ts'
import { partOf } from '#procedure/defined-indicator.ts'
import { countsKeys, type Indicator } from '#procedure/indicator.ts'
import type { FieldPath } from '#procedure/indicator-definition.ts'
import type { System } from '#procedure/system.ts'
import { contributionsIn, type FoundContribution, type Span } from '#projections/figures.ts'

export type FigurePart = { readonly part: string; readonly value: number; readonly records: number }

/** Largest first is nobody's business: parts stand in the order of their keys. */
export async function partsOf(client: Queryable, system: System, search: Span & { indicator: Indicator; by: FieldPath }): Promise<readonly FigurePart[]> {
  const found = await contributionsIn(client, system, search)
  const part = ({ matter, contribution }: FoundContribution) => {
    const entry = matter.entries.find((each) => each.seq === contribution.seq)
    return entry ? partOf(search.by, entry, matter) : ''
  }
  const groups = [...groupBy(found, part)].sort(([one], [other]) => (one < other ? -1 : 1))
  return groups.map(([key, each]) => ({ part: key, value: valueOf(search.indicator, each), records: each.length }))
}

function valueOf(indicator: Indicator, found: readonly FoundContribution[]): number {
  if (countsKeys(indicator)) return new Set(found.map((each) => each.contribution.key)).size
  return found.reduce((sum, each) => sum + each.contribution.amount, 0)
}
