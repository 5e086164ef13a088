// From where on a record is worth a look: the county's own numbers, each with its reason in the law book's local part.
import { ruleOf, type LocalParameterId } from '#law/rule.ts'
import { localOn, type Reading } from '#procedure/local-values.ts'

const rules = {
  repeatDays: 'signal-repeat-days', batchCount: 'signal-batch-count', batchMinutes: 'signal-batch-minutes', batchDays: 'signal-batch-days',
  lateDays: 'signal-late-days', copiedShare: 'signal-copied-share', copiedLength: 'signal-copied-length', dayCount: 'signal-day-count',
} as const satisfies Readonly<Record<string, LocalParameterId>>

export type Thresholds = { readonly [Name in keyof typeof rules]: number }

/** @param reading the day, and what the county had set for it */
export function thresholdsOn(reading: Reading): Thresholds {
  return Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, Number(localOn(rule, reading).value)])) as unknown as Thresholds
}

/** What is measured, by how much, and why: for the page that shows the signals. */
export function thresholdReasons(reading: Reading): readonly { readonly title: string; readonly value: number; readonly reason: string }[] {
  return Object.values(rules).map((rule) => ({ title: ruleOf(rule).title, value: Number(localOn(rule, reading).value), reason: ruleOf(rule).note ?? '' }))
}
