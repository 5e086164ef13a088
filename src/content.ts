// Everything the township's work is declared in: procedures, papers, indicators. Pure, so that the browser draws its
// forms from the very declarations the server judges by.
import { annualReport } from '#procedures/annual-report/procedure.ts'
import { annualReportSigned } from '#procedures/annual-report/papers/annual-report.ts'
import type { System } from '#procedure/system.ts'

export const system = {
  procedures: [annualReport],
  papers: [annualReportSigned],
  indicators: [],
} as unknown as System
