// From where on a record is worth a look: the county's own numbers, each with its reason in the law book's local part.
import type { PlainDate } from '#calendar/plain-date.ts'
import { ruleOf, ruleOn, type RuleId } from '#law/rule.ts'

const rules = {
  repeatDays: 'signal-repeat-days', batchCount: 'signal-batch-count', batchMinutes: 'signal-batch-minutes', batchDays: 'signal-batch-days',
  lateDays: 'signal-late-days', copiedShare: 'signal-copied-share', copiedLength: 'signal-copied-length', dayCount: 'signal-day-count',
} as const satisfies Readonly<Record<string, RuleId>>

export type Thresholds = { readonly [Name in keyof typeof rules]: number }

export function thresholdsOn(day: PlainDate): Thresholds {
  return Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, Number(ruleOn(rule, day).value)])) as unknown as Thresholds
}

/** What is measured, by how much, and why: for the page that shows the signals. */
export function thresholdReasons(day: PlainDate): readonly { readonly title: string; readonly value: number; readonly reason: string }[] {
  return Object.values(rules).map((rule) => ({ title: ruleOf(rule).title, value: Number(ruleOn(rule, day).value), reason: ruleOf(rule).note ?? '' }))
}
