// The check-up of an annual rule-of-law report, ours or anybody's: text in, findings out. No clock, no network, no storage.
import { allChecks } from '#checkup/all-checks.ts'
import type { Check } from '#checkup/check.ts'
import type { Finding } from '#checkup/finding.ts'
import { readingOf, type CheckupOptions } from '#checkup/reading.ts'
import type { ReportText } from '#checkup/report-text.ts'

/** A page of ten thousand findings helps nobody, and keeps hostile text from filling the memory. */
const mostPerCheck = 50

/**
 * @param report the lines of the report (see `reportTextOf`, `readReportFile`)
 * @param options what the place sets for itself; the kind of place and the year are read from the text when absent
 * @returns findings in the order of the text, those without a place last; at most 50 of one code
 */
export function checkReport(report: ReportText, options: CheckupOptions = {}): readonly Finding[] {
  const reading = readingOf(beforeAnnexes(report), options)
  const findings = allChecks.flatMap((check: Check) =>
    check
      .find(reading)
      .slice(0, mostPerCheck)
      .map(({ grade, message, at, basis }): Finding => ({ code: check.code, grade, message, at, basis: basis ?? check.basis })),
  )
  return [...findings].sort((one, other) => positionOf(one) - positionOf(other))
}

/** Annexes are tables to the report, not part of what it tells. They begin at a line that says nothing but 附件. */
function beforeAnnexes(report: ReportText): ReportText {
  const annex = report.lines.findIndex((line) => /^\s*附件\s*\d*\s*[：:]?\s*$/.test(line))
  return annex < 0 ? report : { lines: report.lines.slice(0, annex) }
}

function positionOf({ at }: Finding): number {
  const first = at[0]
  return first ? first.line * 1e7 + first.start : Number.MAX_SAFE_INTEGER
}
