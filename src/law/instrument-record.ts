// The shape of one legal instrument as the book writes it down: what it is called, of what rank, and which text was in force when.
import type { PlainDate } from '#calendar/plain-date.ts'

/** From a law of the national legislature down to what a county decides. The last two are never cited as law. */
export type InstrumentKind = 'statute' | 'decision' | 'regulation' | 'rule' | 'interpretation' | 'policy' | 'local'

/** One text of an instrument, from the day it took effect to its last day in force. */
export type LegalText = {
  readonly from: PlainDate
  readonly to?: PlainDate
  readonly note?: string
  /** How many articles this text has. */
  readonly articles?: number
  /**
   * For an earlier text that numbers its articles otherwise: number in the newest text → number here.
   * An article missing from the table did not exist in this text, or nobody has compared it yet; it can't be cited for these days.
   */
  readonly numbers?: Readonly<Record<string, string>>
}

export type Instrument = {
  /** Full Chinese title. */
  readonly title: string
  readonly short: string
  readonly kind: InstrumentKind
  /** Number of the paper that carries it, where a citation needs one. */
  readonly number?: string
  /** Texts by date, oldest first, without overlap. */
  readonly inForce: readonly [LegalText, ...LegalText[]]
  readonly source: string
  /** The day somebody last looked whether this is still so. */
  readonly checkedOn: PlainDate
}
