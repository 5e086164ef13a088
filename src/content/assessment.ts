// What is declared of assessment, shortcomings and what follows from them.
import type { Part } from '#content/part.ts'
import { assessmentInspectionIndicators } from '#procedures/assessment/assessment-inspection/indicators.ts'
import { inspectionAnswer } from '#procedures/assessment/assessment-inspection/papers/inspection-answer.ts'
import { assessmentInspection } from '#procedures/assessment/assessment-inspection/procedure.ts'
import { informationReturnIndicators } from '#procedures/assessment/information-return/indicators.ts'
import { returnCover } from '#procedures/assessment/information-return/papers/return-cover.ts'
import { informationReturn } from '#procedures/assessment/information-return/procedure.ts'
import { lawReportIndicators } from '#procedures/assessment/law-report/indicators.ts'
import { lawReportPaper } from '#procedures/assessment/law-report/papers/law-report.ts'
import { lawReport } from '#procedures/assessment/law-report/procedure.ts'
import { selfAssessment } from '#procedures/assessment/score-sheet/papers/self-assessment.ts'
import { scoreSheet } from '#procedures/assessment/score-sheet/procedure.ts'
import { shortcomingIndicators } from '#procedures/assessment/shortcoming/indicators.ts'
import { rectificationSlip } from '#procedures/assessment/shortcoming/papers/rectification-slip.ts'
import { shortcoming } from '#procedures/assessment/shortcoming/procedure.ts'

export const assessment: Part = {
  procedures: [shortcoming, informationReturn, assessmentInspection, lawReport, scoreSheet],
  indicators: [...shortcomingIndicators, ...informationReturnIndicators, ...assessmentInspectionIndicators, ...lawReportIndicators],
}

export const assessmentPapers = [rectificationSlip, returnCover, inspectionAnswer, lawReportPaper, selfAssessment] as const
