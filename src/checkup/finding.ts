// What the check-up of an annual report says: one finding, how sure it is, and where in the text it stands.

/**
 * `error`: the text contradicts itself, the law or a fixed term for certain.
 * `doubt`: somebody should look; there may be a good explanation.
 * `missing`: a claim without its evidence, or a part that is not there.
 */
export type Grade = 'error' | 'doubt' | 'missing'

/** A stretch of one line. `line` counts from 1, `start` and `end` are offsets in that line from 0. */
export type Place = {
  readonly line: number
  readonly start: number
  readonly end: number
  /** The words as they stand in the report. */
  readonly quote: string
}

export type Finding = {
  /** Stable, English, one of the registry's codes. */
  readonly code: string
  readonly grade: Grade
  /** Plain Chinese; says what to do. */
  readonly message: string
  /** Empty when the finding is about something that is not there. */
  readonly at: readonly Place[]
  /** Law and article, or 内部一致性. */
  readonly basis: readonly string[]
}
