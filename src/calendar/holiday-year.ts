// The shape of one year's holiday arrangement, as the General Office of the State Council announces it each autumn.
import type { PlainDate } from '#calendar/plain-date.ts'

/** A holiday with the weekends joined to it, and the rest days that are worked in exchange. */
export type Holiday = { readonly name: string; readonly from: PlainDate; readonly to: PlainDate; readonly work: readonly PlainDate[] }

export type HolidayYear = {
  readonly year: number
  /** The notice and any later one that changed it. */
  readonly notices: readonly { readonly title: string; readonly number: string; readonly issuedOn: PlainDate }[]
  readonly holidays: readonly Holiday[]
  readonly source: string
  readonly checkedOn: PlainDate
}
