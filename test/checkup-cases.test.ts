// Every check from both sides. The type of `cases` makes a check without cases a compile error.
import { describe, expect, test } from 'vitest'
import type { CheckCode } from '#checkup/all-checks.ts'
import { allChecks } from '#checkup/all-checks.ts'
import { checkReport } from '#checkup/check-report.ts'
import { reportTextOf } from '#checkup/report-text.ts'
import { reportOf, type Cases } from './checkup-cases/case.ts'
import { evidenceCases } from './checkup-cases/evidence-cases.ts'
import { figureCases } from './checkup-cases/figure-cases.ts'
import { identityCases } from './checkup-cases/identity-cases.ts'
import { lawCases } from './checkup-cases/law-cases.ts'
import { structureCases } from './checkup-cases/structure-cases.ts'
import { wordingCases } from './checkup-cases/wording-cases.ts'

const cases: Readonly<Record<CheckCode, Cases>> = { ...figureCases, ...lawCases, ...identityCases, ...structureCases, ...wordingCases, ...evidenceCases }

function findingsOf(code: string, text: string) {
  return checkReport(reportTextOf(reportOf(text))).filter((finding) => finding.code === code)
}

describe.each(allChecks.map((check) => [check.code, check.title] as const))('%s %s', (code) => {
  const { alarms, silent } = cases[code]
  const declared = allChecks.find((check) => check.code === code)

  test.each(alarms)('应当提示：%s', (text, grade, quote) => {
    const found = findingsOf(code, text)
    expect(found.map((finding) => finding.grade)).toContain(grade)
    expect(found.flatMap((finding) => finding.at.map((place) => place.quote)).join('|')).toContain(quote)
    expect(found.every((finding) => (declared?.grades ?? []).some((known) => known === finding.grade) && finding.basis.length > 0)).toBe(true)
  })

  test.each(silent.map((text) => [text]))('不应误报：%s', (text) => {
    expect(findingsOf(code, text)).toEqual([])
  })
})

test('代码互不相同，每项都有标题、说明和依据', () => {
  expect(new Set(allChecks.map((check) => check.code)).size).toBe(allChecks.length)
  expect(allChecks.every((check) => check.title !== '' && check.explains !== '' && check.basis.length > 0)).toBe(true)
  expect(allChecks.length).toBeGreaterThan(40)
})
