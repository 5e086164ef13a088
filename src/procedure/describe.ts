// The declarations as plain data: for the console, the API and the generated pages.
import type { PlainDate } from '#calendar/plain-date.ts'
import { citation } from '#law/instrument.ts'
import { postTitle } from '#people/post.ts'
import type { System } from '#procedure/system.ts'

export type DescribedProcedure = {
  readonly id: string; readonly title: string; readonly system: string; readonly about: string; readonly version: string
  readonly states: readonly string[]; readonly ends: readonly string[]
  readonly actions: Readonly<Record<string, { readonly name: string; readonly from: 'new' | readonly string[]; readonly to: string | null; readonly by: readonly string[]; readonly asks: readonly string[]; readonly basis: readonly string[] }>>
  readonly timeLimits: readonly { readonly id: string; readonly title: string; readonly after: readonly string[]; readonly until: readonly string[]; readonly whose: string; readonly basis: readonly string[] }[]
}

/** @param on the day whose law is cited */
export function describeProcedures(system: System, on: PlainDate): readonly DescribedProcedure[] {
  return system.procedures.map((procedure) => ({
    id: procedure.id, title: procedure.title, system: procedure.system, about: procedure.about, version: procedure.inForce.from,
    states: procedure.states, ends: procedure.ends,
    actions: Object.fromEntries(Object.entries(procedure.actions).map(([key, action]) => [key, {
      name: action.title, from: action.from, to: action.to ?? null, by: action.by.map(postTitle), asks: Object.keys(action.asks),
      basis: action.basis.map((basis) => citation(basis, on)),
    }])),
    timeLimits: Object.entries(procedure.timeLimits).map(([id, limit]) => ({
      id, title: limit.title, after: limit.after, until: limit.until, whose: limit.whose, basis: limit.basis.map((basis) => citation(basis, on)),
    })),
  }))
}

export type DescribedIndicator = { readonly id: string; readonly title: string; readonly unit: string; readonly measure: string; readonly system: string; readonly definition: string; readonly basis: readonly string[] }

export function describeIndicators(system: System, on: PlainDate): readonly DescribedIndicator[] {
  return system.indicators.map(({ id, title, unit, measure, system: part, definition, basis }) => ({
    id, title, unit, measure, system: part, definition, basis: (basis ?? []).map((each) => citation(each, on)),
  }))
}
