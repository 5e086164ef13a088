// The articles that say how periods are counted, by the day the period began.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Basis } from '#law/instrument.ts'
import { ruleOf, type RuleId } from '#law/rule.ts'

type CountingRule = Extract<RuleId, 'cal-day-not-counted' | 'cal-hours' | 'cal-month-end' | 'cal-holiday-roll'>

/** The article in force on that day, as a field to spread; nothing for days before the book's first text. */
export function countingBasis(rule: CountingRule, day: PlainDate): { readonly basis?: Basis } {
  const dated = ruleOf(rule).values.find(({ from, to }) => from <= day && (to === undefined || day <= to))
  return dated ? { basis: dated.basis } : {}
}
