// A limit as the calendar needs it: how long, in which unit, on what basis. Made from a rule of the book by the day of the act.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Basis } from '#law/instrument.ts'
import { localRule, type SetLocally } from '#law/local-rule.ts'
import { isLocalParameter, ruleOf, ruleOn, type RuleId } from '#law/rule.ts'
import type { TimeUnit } from '#law/rule-record.ts'

export type CountedLimit = {
  readonly title: string
  readonly amount: number
  readonly unit: TimeUnit
  /** A last day that nobody works moves to the next working day (民法典 art. 203). Hours never move. */
  readonly roll: boolean
  readonly basis: readonly Basis[]
}

/** A limit that ends on a day somebody named. */
export type DatedLimit = { readonly title: string; readonly until: PlainDate; readonly roll?: boolean; readonly basis: readonly Basis[] }

export type Limit = CountedLimit | DatedLimit

const timeUnits: readonly string[] = ['working-day', 'calendar-day', 'month', 'year', 'hour'] satisfies TimeUnit[]

/** True for a rule that gives a span of time running from an act, so that `limitFromRule` has an answer. */
export function isTimeRule(id: RuleId): boolean {
  const { unit, runs } = ruleOf(id)
  return runs !== 'before' && (unit === 'immediate' || timeUnits.includes(unit))
}

/**
 * The limit a rule sets for an act of that day.
 * @param set the county's own value for that day, where the rule is a local parameter
 * @throws RangeError when the rule did not exist on that day, or is no span of time running from an act
 */
export function limitFromRule(id: RuleId, startDay: PlainDate, set?: SetLocally): CountedLimit {
  const { value, unit, basis } = isLocalParameter(id) ? localRule(id, startDay, set) : ruleOn(id, startDay)
  const { title, runs } = ruleOf(id)
  if (!isTimeRule(id) || typeof value !== 'number') throw new RangeError(`${id} is not a time limit that runs from an act`)
  if (unit === 'immediate') return { title, amount: 0, unit: 'calendar-day', roll: false, basis: [basis] }
  return { title, amount: value, unit: unit as TimeUnit, roll: runs !== 'term' && unit !== 'hour', basis: [basis] }
}
