// Which indicators keep a running sum that matters of one kind move. Asked with every command, of some hundreds of declared indicators
// that do not change while the program runs: so looked up, not searched for.
import { isCounted, isTallied, type Indicator } from '#procedure/indicator.ts'
import type { Procedure } from '#procedure/procedure.ts'

type ByProcedure = ReadonlyMap<string, readonly Indicator[]>

const known = new WeakMap<readonly Indicator[], ByProcedure>()

/** @param indicators of the whole system; @returns those with a tally that matters of this procedure move, in declared order */
export function talliedOf(indicators: readonly Indicator[], procedure: Pick<Procedure, 'id'>): readonly Indicator[] {
  const found = known.get(indicators) ?? sorted(indicators)
  known.set(indicators, found)
  return found.get(procedure.id) ?? []
}

function sorted(indicators: readonly Indicator[]): ByProcedure {
  const all = new Map<string, Indicator[]>()
  for (const each of indicators) {
    if (!isCounted(each) || !isTallied(each)) continue
    const own = all.get(each.procedure) ?? []
    all.set(each.procedure, own)
    own.push(each)
  }
  return all
}
