// One exam as the server reads it for its desk: people by number with their names opened, and where each of them stands.
import type { MatterPage } from '#projections/matter-page.ts'
import { standingsOf, type Standing } from '#procedures/study/exam/results.ts'
import type { ListedName } from '#procedures/study/result-sheet.ts'

/** @param makeUp results of a make-up are looked for: only of those who were absent or failed */
export function listedNames(page: MatterPage, makeUp: boolean): readonly ListedName[] {
  return standingsOf(page.matter).map((each) => ({
    no: each.no, unit: each.unit, name: nameIn(page.opened[each.person.sealed]),
    ...settledOf(each, makeUp),
  }))
}

function settledOf({ excused, result, passed }: Standing, makeUp: boolean): Pick<ListedName, 'settled'> {
  if (excused !== undefined) return { settled: 'excused' }
  if (!makeUp) return result ? { settled: 'entered' } : {}
  if (passed) return { settled: 'passed' }
  return result ? {} : { settled: 'unsat' }
}

function nameIn(opened: unknown): string {
  return typeof opened === 'object' && opened !== null && 'name' in opened ? String(opened.name) : ''
}
