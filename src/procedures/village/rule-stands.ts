// Whether a rule of the book held at all on a day: for duties that came with a later law.
import type { PlainDate } from '#calendar/plain-date.ts'
import { ruleOf, type RuleId } from '#law/rule.ts'

export function ruleStands(id: RuleId, day: PlainDate): boolean {
  return ruleOf(id).values.some(({ from, to }) => from <= day && (to === undefined || day <= to))
}
