// One check proved from both sides: texts in which it must speak, and near-misses in which it must be silent.
import type { Grade } from '#checkup/finding.ts'

/** A sentence or two that are put among the results of a township's report; a text that begins with `#` stands alone. */
export type CaseText = string

export type Cases = {
  readonly alarms: readonly (readonly [text: CaseText, grade: Grade, quote: string])[]
  readonly silent: readonly CaseText[]
}

/** The text of the case as a report of 青石乡 for 2024, or by itself. */
export function reportOf(text: CaseText): string {
  if (text.startsWith('#')) return text.slice(1)
  return ['青石乡2024年法治政府建设工作报告', '2024年，青石乡扎实推进法治政府建设，现将情况报告如下。', '一、2024年度推进法治政府建设的主要举措和成效', text].join('\n')
}
