// Who is called to a panel: those that were named, or else those who must come by the template; frozen with the call.
import type { JsonObject } from '#procedure/entry.ts'
import type { Circumstances } from '#procedure/guard.ts'
import type { PanelPart } from '../panel-parts.ts'
import { templateSaid, type TemplateSaid } from '../template-said.ts'

export type Unit = { readonly part: PanelPart; readonly unit: string }

export function unitsCalled(called: { readonly units?: readonly Unit[] }, template: TemplateSaid | undefined): readonly Unit[] {
  return called.units !== undefined && called.units.length > 0 ? called.units : (template?.parts ?? []).filter((each) => each.need === 'must').map(({ part, unit }) => ({ part, unit }))
}

/** What the panel was called by on that day, and who was called. */
export function conveningNoted({ answers, around }: Circumstances<{ readonly template: string; readonly units?: readonly Unit[] }>): JsonObject {
  const template = templateSaid(around(answers.template))
  return { templateName: template?.name ?? null, units: unitsCalled(answers, template) }
}

/** As it was set down with the call. */
export function unitsIn(called: { readonly noted?: JsonObject }): readonly Unit[] {
  return (called.noted?.['units'] ?? []) as readonly Unit[]
}
