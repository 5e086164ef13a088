// A declared limit. Its running instance is a deadline; the tree that explains the date is the receipt.
import type { Basis } from '#law/instrument.ts'
import type { LocalParameterId, RuleId } from '#law/rule.ts'

export type Within =
  /** The law book's value on the day of the starting entry. */
  | { readonly rule: RuleId }
  /** The day answered in the starting entry; with `ahead`, that rule's days before it, to act while there is time. */
  | { readonly untilAnswer: string; readonly ahead?: RuleId }
  /** A number of days that the starting entry noted. Without `roll` they don't stretch over a day off: hours told in days. */
  | { readonly noted: string; readonly unit: 'working-day' | 'calendar-day'; readonly roll?: false; /** The local parameters the number may come from. */ readonly local?: readonly LocalParameterId[] }

export type TimeLimit<Key extends string = string> = {
  readonly title: string
  readonly within: Within
  /** Starts with each of these. */
  readonly after: readonly Key[]
  /** Met by any of these. */
  readonly until: readonly Key[]
  /** The clock stands still from the first to the second; both days included. */
  readonly pauses?: readonly { readonly stop: Key; readonly resume: Key; readonly basis: readonly Basis[] }[]
  /** One extension by this action, as long as the rule allows. */
  readonly extension?: { readonly action: Key; readonly rule: RuleId }
  /** Whose move it is while the limit runs. */
  readonly whose: string
  /** Runs on after the matter has ended: something is owed even then, such as taking a published notice down. */
  readonly outlasts?: true
  /** `lapses`: a right to be used or not, such as to ask for a review; with its day it is over, and nobody is late. */
  readonly onExpiry: 'remind' | 'supervise' | 'deemed' | 'lapses'
  readonly basis: readonly [Basis, ...Basis[]]
}
