// What is declared of the annual report.
import type { Part } from '#content/part.ts'
import { annualReportSigned } from '#procedures/report/annual-report/papers/annual-report.ts'
import { annualReport } from '#procedures/report/annual-report/procedure.ts'
import { annualReportPublications } from '#procedures/report/annual-report/publications.ts'
import { definedIndicator } from '#procedures/report/defined-indicator/procedure.ts'

export const report: Part = {
  procedures: [annualReport, definedIndicator],
  indicators: [],
}

export const reportPapers = [annualReportSigned] as const

export const reportPublications = [...annualReportPublications] as const
