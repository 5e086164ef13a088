// A date that can account for itself: the steps by which it was reached, in order, as data. `receipt-text.ts` says them in words.
import type { Moment } from '#calendar/clock.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Basis } from '#law/instrument.ts'
import type { TimeUnit } from '#law/rule-record.ts'

type Span = { readonly from: PlainDate; readonly to: PlainDate }

export type ReceiptStep =
  /** The day (or hour) it began. The day itself is not counted; an hour is. */
  | { readonly kind: 'start'; readonly day: PlainDate; readonly at?: Moment; readonly basis?: Basis }
  | { readonly kind: 'limit'; readonly amount: number; readonly unit: TimeUnit; readonly basis: readonly Basis[] }
  | { readonly kind: 'until'; readonly day: PlainDate; readonly basis: readonly Basis[] }
  /** The month in which it ends has no matching day. */
  | { readonly kind: 'month-end'; readonly day: PlainDate; readonly basis?: Basis }
  /** Days nobody works, left out of a count of working days. */
  | (Span & { readonly kind: 'rest'; readonly why: 'weekend' | 'holiday'; readonly holiday?: string })
  /** A weekend day that was worked, and counted. */
  | { readonly kind: 'make-up'; readonly day: PlainDate; readonly holiday?: string }
  /** Days on which the clock stood still; `open` while nothing has set it going again. */
  | (Span & { readonly kind: 'pause'; readonly open: boolean; readonly reasons: readonly string[]; readonly basis: readonly Basis[] })
  /** From the day it would have ended to the day it ends now; `late` when it was granted after the first of these. */
  | (Span & {
    readonly kind: 'extension'; readonly amount: number; readonly unit: TimeUnit; readonly on: PlainDate; readonly late: boolean
    readonly approvedBy?: string; readonly reason?: string; readonly basis: readonly Basis[]
  })
  /** The last day was no working day. */
  | (Span & { readonly kind: 'roll'; readonly why: 'weekend' | 'holiday'; readonly holiday?: string; readonly basis?: Basis })
  /** Years whose arrangement of holidays is not in the table. */
  | { readonly kind: 'provisional'; readonly years: readonly number[] }
  | { readonly kind: 'due'; readonly day: PlainDate; readonly at?: Moment }

export type Receipt = { readonly title: string; readonly start: PlainDate; readonly steps: readonly ReceiptStep[] }
