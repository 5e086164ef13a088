// One exam as the server reads it for its desk: people by number with their names opened, and where each of them stands.
import type { MatterPage } from '#projections/matter-page.ts'
import { standingsOf } from '#procedures/study/exam/results.ts'
import type { ListedName } from '#procedures/study/result-sheet.ts'

/** Everybody on the list of that exam, by name for the reader who asked. */
export function listedNames(page: MatterPage): readonly ListedName[] {
  return standingsOf(page.matter).map((each) => ({
    no: each.no, unit: each.unit, name: nameIn(page.opened[each.person.sealed]),
    ...(each.excused !== undefined ? { settled: 'excused' as const } : each.result ? { settled: 'entered' as const } : {}),
  }))
}

function nameIn(opened: unknown): string {
  return typeof opened === 'object' && opened !== null && 'name' in opened ? String(opened.name) : ''
}
