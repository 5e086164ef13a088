// What matters add to the figures, summed as the figures page sums them: for tests of counting rules.
import { groupBy } from '#ledger/group-by.ts'
import { contributionsOf } from '#matters/contribute.ts'
import { countsKeys, type Contribution, type Indicator } from '#procedure/indicator.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'

type AnyProcedure = Omit<Procedure, 'actions'> & { readonly actions: object }

/** @returns indicator id → figure; an indicator to which nothing was added is absent */
export function figuresOf(indicators: readonly Indicator[], declared: AnyProcedure, ...matters: readonly Matter[]): Readonly<Record<string, number>> {
  const all = matters.flatMap((matter) => contributionsOf(indicators, declared as unknown as Procedure, matter))
  const ids = [...new Set(all.map((each) => each.indicator))]
  return Object.fromEntries(ids.map((id) => {
    const own = all.filter((each) => each.indicator === id)
    return [id, figureOf(indicators.find((each) => each.id === id), own)]
  }))
}

function figureOf(indicator: Indicator | undefined, own: readonly Contribution[]): number {
  if (indicator && countsKeys(indicator)) return [...groupBy(own, (each) => each.key).values()].filter((each) => sumOf(each) > 0).length
  if (indicator?.measure === 'attested') return own.toSorted((one, other) => (one.key ?? '').localeCompare(other.key ?? '')).at(-1)?.amount ?? 0
  return sumOf(own)
}

function sumOf(own: readonly Contribution[]): number {
  return own.reduce((sum, each) => sum + each.amount, 0)
}
