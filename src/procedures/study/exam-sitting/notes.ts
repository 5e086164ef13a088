// What is frozen when somebody begins: their paper, drawn by the exam's rule, and until when they have.
import { epochOf, momentOf } from '#calendar/clock.ts'
import type { JsonObject } from '#procedure/entry.ts'
import type { Circumstances } from '#procedure/guard.ts'
import { drawPaper } from '../draw-paper.ts'
import { begun, settingsOf } from '../exam-settings.ts'

/** Nothing where the exam is not sat here: the step is then refused by the exam itself. */
export function notedOfBeginning({ answers, around, actor, recordedAt, occurredOn }: Circumstances<{ readonly exam: string }>): JsonObject {
  const exam = around(answers.exam)
  const settings = settingsOf(exam)
  if (!exam || !settings) return {}
  const { rule, minutes, round, opensOn } = settings
  const time = begun(exam, { account: actor.account, round }) + 1
  // The bank as it stood when the exam was announced would do; on the day itself a text may have changed since.
  const paper = drawPaper(rule, { seed: `${exam.id} ${actor.account} ${round} ${time}`, on: occurredOn < opensOn ? opensOn : occurredOn })
  return { round, time, paper, until: momentOf(epochOf(recordedAt) + minutes * 60_000) }
}
