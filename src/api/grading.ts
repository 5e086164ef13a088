// Marks for an exam that was sat here: of each person the best paper handed in in the round that has closed; who handed in
// none in the first round was absent. Worked out from the ledger alone, so that it can be done again at any time.
import type { Door } from '#api/door.ts'
import { readIn } from '#ledger/database.ts'
import { matterOf } from '#matters/stored.ts'
import type { JsonObject } from '#procedure/entry.ts'
import type { Matter } from '#procedure/matter.ts'
import { standingsOf, type Result } from '#procedures/study/exam/results.ts'
import { settingsOf } from '#procedures/study/exam-settings.ts'
import { paperOfSitting } from '#procedures/study/exam-sitting/paper-of-sitting.ts'
import { gradeAnswers, type Given } from '#procedures/study/grade-answers.ts'
import { mattersPointing } from '#projections/matters-pointing.ts'

/** @returns the answers of `recordGraded` */
export async function gradingOf(door: Door, exam: { readonly tenant: number; readonly matter: Matter }): Promise<JsonObject> {
  const { engine } = door
  const stored = await readIn(engine.database, String(exam.tenant), (client) => mattersPointing(client, { tenant: exam.tenant, procedure: 'exam-sitting', pointing: 'exam', to: exam.matter.id }))
  const sittings = stored.map((each) => matterOf(engine.system, each))
  const round = settingsOf(exam.matter)?.round ?? 1
  const unfinished = sittings.filter((each) => each.state === '作答中').map((each) => each.id)
  return {
    results: resultsOf(exam.matter, sittings.filter((each) => each.state === '已交卷' && each.entries[0]?.noted?.['round'] === round), round),
    ...(unfinished.length > 0 ? { unfinished } : {}),
  }
}

function resultsOf(exam: Matter, handedIn: readonly Matter[], round: 1 | 2): readonly Result[] {
  return standingsOf(exam).filter((each) => each.excused === undefined).flatMap((each): Result[] => {
    const marks = handedIn.filter((sitting) => sitting.entries[0]?.actor === each.account).map(markOf)
    if (marks.length > 0) return [{ no: each.no, outcome: 'sat', score: Math.max(...marks) }]
    // Who does not come to the make-up keeps the first result.
    return round === 1 ? [{ no: each.no, outcome: 'absent' }] : []
  })
}

/** Points of one paper handed in. */
export function markOf(sitting: Matter): number {
  const given = sitting.entries.findLast((entry) => entry.action === 'handIn')?.answers['given']
  return gradeAnswers(paperOfSitting(sitting), Array.isArray(given) ? given as unknown as readonly Given[] : [])
}
