// What is declared of study and exams.
import type { Part } from '#content/part.ts'
import { examIndicators } from '#procedures/study/exam/indicators.ts'
import { examRoster } from '#procedures/study/exam/papers/exam-roster.ts'
import { examResults } from '#procedures/study/exam/papers/exam-results.ts'
import { exam } from '#procedures/study/exam/procedure.ts'
import { examSitting } from '#procedures/study/exam-sitting/procedure.ts'
import { studyPlanIndicators } from '#procedures/study/study-plan/indicators.ts'
import { studyPlanTable } from '#procedures/study/study-plan/papers/study-plan-table.ts'
import { studyPlan } from '#procedures/study/study-plan/procedure.ts'
import { studySessionIndicators } from '#procedures/study/study-session/indicators.ts'
import { studySessionRecord } from '#procedures/study/study-session/papers/study-session-record.ts'
import { studySession } from '#procedures/study/study-session/procedure.ts'

export const study: Part = {
  procedures: [studyPlan, studySession, exam, examSitting],
  indicators: [...studyPlanIndicators, ...studySessionIndicators, ...examIndicators],
}

export const studyPapers = [studyPlanTable, studySessionRecord, examRoster, examResults] as const
