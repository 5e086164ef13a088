// Looking things up in what is declared: the same declarations that the server judges by.
import { work } from '#content/work.ts'
import { systems, type Procedure, type SystemId } from '#procedure/procedure.ts'
import type { Action } from '#procedure/action.ts'
import { latestProcedure, procedureOfVersion } from '#procedure/system.ts'

/** The version a matter is pinned to; a page newer than the server's program knows none. */
export function pinned(id: string, version: string): Procedure | undefined {
  return procedureOfVersion(work, id, version)
}

export function latest(id: string): Procedure | undefined {
  return latestProcedure(work, id)
}

export function openingActions(procedure: Procedure): readonly (readonly [string, Action])[] {
  return Object.entries(procedure.actions).filter(([, action]) => action.from === 'new' && !action.consequenceOnly)
}

export type Chapter = { readonly id: SystemId; readonly title: string; readonly procedures: readonly Procedure[] }

/** The parts of the work in the order of the annual report, each with the newest version of its procedures. */
export function chapters(): readonly Chapter[] {
  const ids = [...new Set(work.procedures.map((each) => each.id))]
  const procedures = ids.flatMap((id) => latest(id) ?? [])
  return (Object.keys(systems) as SystemId[])
    .map((id) => ({ id, title: systems[id], procedures: procedures.filter((each) => each.system === id) }))
    .filter((chapter) => chapter.procedures.length > 0)
}

/** What people read in place of an id; the id itself where nothing of that name is declared any more. */
export function declaredTitle(kind: 'indicator' | 'procedure', id: string): string {
  return (kind === 'procedure' ? latest(id) : work.indicators.find((each) => each.id === id))?.title ?? id
}
