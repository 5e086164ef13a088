// What is declared of study and exams.
import type { Part } from '#content/part.ts'
import { examIndicators } from '#procedures/study/exam/indicators.ts'
import { examRoster } from '#procedures/study/exam/papers/exam-roster.ts'
import { examResults } from '#procedures/study/exam/papers/exam-results.ts'
import { exam } from '#procedures/study/exam/procedure.ts'
import { examSitting } from '#procedures/study/exam-sitting/procedure.ts'
import { studySessionIndicators } from '#procedures/study/study-session/indicators.ts'
import { studySessionRecord } from '#procedures/study/study-session/papers/study-session-record.ts'
import { studySession } from '#procedures/study/study-session/procedure.ts'

export const study: Part = {
  procedures: [studySession, exam, examSitting],
  papers: [studySessionRecord, examRoster, examResults],
  indicators: [...studySessionIndicators, ...examIndicators],
}
