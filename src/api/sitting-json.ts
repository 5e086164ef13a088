// The paper of one's own sitting: the questions while time runs; the right answers, with their articles, once the marks are out.
import type { Door } from '#api/door.ts'
import { markOf } from '#api/grading.ts'
import { citation } from '#law/instrument.ts'
import type { Matter } from '#procedure/matter.ts'
import { paperOfSitting, untilOf } from '#procedures/study/exam-sitting/paper-of-sitting.ts'
import type { Drawn } from '#procedures/study/draw-paper.ts'
import type { Given } from '#procedures/study/grade-answers.ts'
import { basisOf, questionKinds, topics } from '#procedures/study/question.ts'
import { questionBank } from '#procedures/study/question-bank.ts'
import { questionIndex } from '#procedures/study/question-index.ts'
import type { MatterPage } from '#projections/matter-page.ts'

export function sittingJson(door: Door, { matter, tenant, around }: MatterPage): object {
  const exam = around.get(String(matter.entries[0]?.answers['exam']))
  const graded = isGraded(exam, matter)
  return {
    id: matter.id, tenant, area: matter.area, seq: matter.seq, state: matter.state, name: String(exam?.entries[0]?.answers['name'] ?? ''),
    until: untilOf(matter), now: door.engine.clock(),
    questions: paperOfSitting(matter).map((drawn, index) => questionJson(drawn, { no: index + 1, graded, matter })),
    ...(graded && matter.state === '已交卷' ? { mark: markOf(matter) } : {}),
  }
}

/** Marks of this sitting's round are out when the last marking came after it was begun. */
function isGraded(exam: Matter | undefined, sitting: Matter): boolean {
  const begun = sitting.entries[0]?.recordedAt ?? ''
  return exam?.entries.some((entry) => entry.action === 'recordGraded' && entry.recordedAt > begun) ?? false
}

function questionJson({ question, points }: Drawn, { no, graded, matter }: { no: number; graded: boolean; matter: Matter }): object {
  const about = questionIndex[question]
  const { words, options, right, why } = questionBank[question]
  const day = matter.openedOn
  const given = matter.entries.findLast((entry) => entry.action === 'handIn')?.answers['given']
  const chosen = (Array.isArray(given) ? given as unknown as readonly Given[] : []).find((each) => each.no === no)?.chosen
  return {
    id: question, points, topic: topics[about.topic], kind: about.kind, kindTitle: questionKinds[about.kind], words, options,
    ...(chosen === undefined ? {} : { chosen }),
    ...(graded ? { right, why, basis: citation(basisOf(about), day) } : {}),
  }
}
