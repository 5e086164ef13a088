// What is declared of study and exams.
import type { Part } from '#content/part.ts'
import { examIndicators } from '#procedures/study/exam/indicators.ts'
import { examResults } from '#procedures/study/exam/papers/exam-results.ts'
import { exam } from '#procedures/study/exam/procedure.ts'
import { studySessionIndicators } from '#procedures/study/study-session/indicators.ts'
import { studySessionRecord } from '#procedures/study/study-session/papers/study-session-record.ts'
import { studySession } from '#procedures/study/study-session/procedure.ts'

export const study: Part = {
  procedures: [studySession, exam],
  papers: [studySessionRecord, examResults],
  indicators: [...studySessionIndicators, ...examIndicators],
}
