// Everything declared, as one value: what the engine and the doors are given, so that neither imports content.
import type { Indicator } from '#procedure/indicator.ts'
import type { Paper } from '#procedure/paper.ts'
import type { Procedure } from '#procedure/procedure.ts'
import type { Publication } from '#procedure/publication.ts'

/** What browser and server share. */
export type Work = {
  readonly procedures: readonly Procedure[]
  readonly indicators: readonly Indicator[]
}

export type System = Work & { readonly papers: readonly Paper[]; readonly publications: readonly Publication[] }

/** The version of a procedure in force on a day; a matter already open is asked for by its own version. */
export function procedureOn(system: Pick<Work, 'procedures'>, id: string, day: string): Procedure | undefined {
  return system.procedures.find((each) => each.id === id && each.inForce.from <= day && (each.inForce.to === undefined || day <= each.inForce.to))
}

export function procedureOfVersion(system: Pick<Work, 'procedures'>, id: string, version: string): Procedure | undefined {
  return system.procedures.find((each) => each.id === id && each.inForce.from === version)
}

/** The version that a person would use today, for lists and menus. */
export function latestProcedure(system: Pick<Work, 'procedures'>, id: string): Procedure | undefined {
  return system.procedures.findLast((each) => each.id === id)
}
