// An indicator that a township defines for itself, as data: which steps it counts, on which conditions, and how. There is no
// language in it and nothing is evaluated; all it can say is said here.

/** `record.kind`: the answer `kind` of the step `record`. */
export type FieldPath = string

export type DefinedCondition = {
  readonly field: FieldPath
  /** Several `is` of one field: any of them. Everything else: all of them. */
  readonly test: 'is' | 'atLeast' | 'atMost'
  /** As written down: a choice's key, `yes` or `no`, whole numbers (money in 分), a day, words. */
  readonly value: string
}

export type IndicatorDefinition = {
  readonly id: string
  readonly title: string
  readonly unit: string
  /** The part of the work it is told in. */
  readonly system: string
  /** 口径, in words. */
  readonly definition: string
  readonly measure: 'count' | 'sum' | 'distinct' | 'ratio'
  /** What is counted; of a ratio nothing. */
  readonly procedure?: string
  readonly actions: readonly string[]
  readonly conditions: readonly DefinedCondition[]
  /** Added up, or counted once each. */
  readonly of?: FieldPath
  /** The answer that says to which day it belongs, where that is not the day the step was taken. */
  readonly on?: FieldPath
  /** What the figure is broken down by: `area`, or an answer chosen from a list. */
  readonly parts?: FieldPath
  readonly numerator?: string
  readonly denominator?: string
}
