// What signals look at: a dispute as its records tell it, with the parties as marks that can only be compared. Made for one reader
// and one answer, kept nowhere.
import type { Moment } from '#calendar/clock.ts'
import type { PlainDate } from '#calendar/plain-date.ts'

export type MaterialStep = {
  readonly action: string
  readonly occurredOn: PlainDate
  readonly recordedAt: Moment
  readonly actor: string
  readonly post: string
  /** Photographs or scans of signed paper came with it. */
  readonly scanned: boolean
  /** Of a party's own word: whose, and what. */
  readonly party?: string
  readonly answer?: string
  /** Of a return visit: that the quarrel has come back. */
  readonly again?: true
}

export type Material = {
  readonly id: string
  readonly area: string
  readonly type: string
  readonly openedOn: PlainDate
  /** Ids of the mediators named; none when nobody has been. */
  readonly mediators: readonly string[]
  /** Marks that are equal for what may be the same person; none where they may not be compared. */
  readonly parties: readonly string[]
  /** What the sessions were written down as; none where the reader may not open them. */
  readonly records: readonly string[]
  /** What it is about, in the words of its opening. */
  readonly account: string
  /** Brought in from an older ledger: when it was typed says nothing. */
  readonly imported: boolean
  /** A party said on a reviewer's phone that there was no mediation, and nothing has cleared it up. */
  readonly deniedByPhone: boolean
  readonly steps: readonly MaterialStep[]
}

/** Ends without agreement: whoever comes back after one of them is not counted twice for one success. */
export const withoutAgreement: readonly string[] = ['fail', 'refuse', 'withdraw', 'refer', 'decline']

export function stepOf(material: Material, action: string): MaterialStep | undefined {
  return material.steps.findLast((step) => step.action === action)
}
