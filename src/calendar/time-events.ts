// What happens to a limit while it runs: it starts, stands still, is extended.
import type { Moment } from '#calendar/clock.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Basis } from '#law/instrument.ts'
import type { TimeUnit } from '#law/rule-record.ts'

/** The clock stands still from the first day to the last, both included; without a last day it still does. */
export type Pause = { readonly from: PlainDate; readonly to?: PlainDate; readonly reason?: string; readonly basis?: readonly Basis[] }

export type Extension = {
  readonly amount: number
  readonly unit: TimeUnit
  /** The day it was granted. */
  readonly on: PlainDate
  readonly approvedBy?: string
  readonly reason?: string
  readonly basis?: readonly Basis[]
}

export type Events = {
  readonly start: PlainDate
  /** The moment it began, which limits in hours need. */
  readonly at?: Moment
  readonly pauses?: readonly Pause[]
  readonly extensions?: readonly Extension[]
}
