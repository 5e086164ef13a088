// The shape of one rule of the law as the book writes it down: a value by date, each with the article it stands in.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Basis } from '#law/instrument.ts'

export type TimeUnit = 'working-day' | 'calendar-day' | 'month' | 'year' | 'hour'

/** `days-apart`, `minutes-apart`: how far two records lie from each other, measured afterwards. `immediate`: on the spot. `yearly-day`: a day or span that comes round each year, such as `09-sat3`, the third Saturday of September. */
export type RuleUnit =
  | TimeUnit | 'immediate'
  | 'person' | 'age' | 'time' | 'copy' | 'committee' | 'yuan' | 'share'
  | 'month-day' | 'yearly-day' | 'period'
  | 'days-apart' | 'minutes-apart'
  | 'yes-no' | 'choice' | 'list'

export type RuleValue = number | boolean | string | readonly string[]

export type DatedValue = { readonly value: RuleValue; readonly from: PlainDate; readonly to?: PlainDate; readonly basis: Basis }

export type Rule = {
  /** In our own words; what people read. */
  readonly title: string
  readonly unit: RuleUnit
  /** For a span of time that is no deadline: a `term` simply lasts, and `before` is a least distance ahead of an event. */
  readonly runs?: 'term' | 'before'
  /** Oldest first, without gap or overlap. */
  readonly values: readonly [DatedValue, ...DatedValue[]]
  readonly note?: string
  readonly source: string
  /** The day somebody last looked whether this is still so. */
  readonly checkedOn: PlainDate
  readonly confidence: 'high' | 'medium' | 'low'
  /** True when the article itself was read on that day, not only a page about it. */
  readonly verified: boolean
}
