// The days that steps of a case are held against: the last day to decide, to ask for a hearing, to pay, to go to court.
import { derive } from '#calendar/derive.ts'
import { daysBetween, type PlainDate } from '#calendar/plain-date.ts'
import type { Pause } from '#calendar/time-events.ts'
import { limitFromRule } from '#law/limit.ts'
import { ruleOn, type RuleId } from '#law/rule.ts'
import type { Entry } from '#procedure/entry.ts'
import { allOf, dayOf, fineOf, lastOf, type AnyCase } from './case-facts.ts'

/** The last day of a span that the rule sets, begun on that day. */
export function endOf(rule: RuleId, start: PlainDate): PlainDate {
  return derive(limitFromRule(rule, start), { start }).due
}

/** The last day on which an act of that day may still be discovered and punished, by the law in force on the day it was found. */
export function limitationEnd(actedOn: PlainDate, foundOn: PlainDate, longer: boolean): PlainDate {
  return derive(limitFromRule(longer ? 'pen-limitation-5y' : 'pen-limitation-2y', foundOn), { start: actedOn }).due
}

/** The last of so many working days after that day, for spans that must lie between two acts. */
export function workingDaysOn(rule: 'pen-hearing-notice', start: PlainDate): PlainDate {
  return derive({ title: '', amount: ruleOn(rule, start).value, unit: 'working-day', roll: true, basis: [] }, { start }).due
}

/** The day by which the decision is due: ninety days from filing, excluded periods taken out, or as extended. */
export function decisionDue(file: AnyCase, asOf: PlainDate): PlainDate | undefined {
  const extended = dayOf(lastOf(file, 'extend'), 'until')
  const filed = lastOf(file, 'file')
  if (extended !== undefined || filed === undefined) return extended
  return derive(limitFromRule('pen-decide-90', filed.occurredOn), { start: filed.occurredOn, pauses: [...spells(file, 'pause', 'resume'), ...spells(file, 'transfer', 'policeDeclined')] }, asOf).due
}

function spells(file: AnyCase, stop: string, resume: string): readonly Pause[] {
  return allOf(file, stop).map((entry) => {
    const resumed = allOf(file, resume).find((each) => each.seq > entry.seq)
    return { from: entry.occurredOn, ...(resumed ? { to: resumed.occurredOn } : {}) }
  })
}

/** The last day to ask for a hearing; nothing where the right was not told. */
export function hearingRequestDue(notice: Entry | undefined): PlainDate | undefined {
  return notice?.answers['hearingTold'] === true ? endOf('pen-hearing-request', notice.occurredOn) : undefined
}

/** The last day to pay: as deferred, else by law from the day of service. */
export function payDue(file: AnyCase): PlainDate | undefined {
  const served = lastOf(file, 'serve')
  const deferred = dayOf(lastOf(file, 'defer'), 'until')
  return deferred ?? (served ? endOf('pen-pay-15', served.occurredOn) : undefined)
}

/** The last day on which review or suit may still be sought. */
export function remedyDue(file: AnyCase): PlainDate | undefined {
  const served = lastOf(file, 'serve')
  if (!served) return undefined
  const [review, suit] = [endOf('rev-apply-60', served.occurredOn), endOf('suit-6m', served.occurredOn)]
  return review > suit ? review : suit
}

/** The last day to apply to the court, where nobody contests the decision: three months after the terms have passed, or after a deferral. */
export function courtDue(file: AnyCase): PlainDate | undefined {
  const from = dayOf(lastOf(file, 'defer'), 'until') ?? remedyDue(file)
  return from === undefined ? undefined : endOf('coerce-court-3m', from)
}

/** The most that may be charged by that day: the daily share of the fine, without the days of a review or suit, up to the cap. */
export function surchargeMost(file: AnyCase, day: PlainDate): number {
  const due = payDue(file)
  if (due === undefined || day <= due) return 0
  const contested = spells(file, 'remedy', 'remedyEnded').reduce((sum, spell) => sum + overlap(spell, due, day), 0)
  const days = Math.max(0, daysBetween(due, day) - contested)
  const fine = fineOf(file)
  return Math.floor(Math.min(fine * ruleOn('pen-late-3pct', day).value * days, fine * ruleOn('pen-late-cap', day).value))
}

/** Days of the spell that lie after `due` and up to `day`; a spell still open runs to that day. */
function overlap(spell: Pause, due: PlainDate, day: PlainDate): number {
  const end = spell.to ?? day
  const [first, last] = [spell.from > due ? spell.from : due, end < day ? end : day]
  return last < first ? 0 : daysBetween(first, last) + (first === due ? 0 : 1)
}
