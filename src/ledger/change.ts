// What one command changes, in the shapes the append statement reads: plain rows, nothing of the township's words.
import type { Moment } from '#calendar/clock.ts'
import type { JsonObject } from '#procedure/entry.ts'

export type EntryRow = {
  readonly tenant: number
  /** Place within its command, from 1. */
  readonly part: number
  readonly matter: string
  readonly seq: number
  readonly procedure: string
  readonly version: string
  readonly area: string
  readonly action: string
  readonly occurredOn: string
  readonly recordedAt: Moment
  readonly actor: string
  readonly post: string
  readonly answers: JsonObject
  readonly noted: JsonObject | null
  readonly reverses: number | null
  readonly reason: string | null
  readonly command: string
  readonly algorithm: number
  /** Hexadecimal. */
  readonly hash: string
}

export type MatterRow = {
  readonly tenant: number
  readonly id: string
  /** `seq` the matter must still stand at; 0 for one that is opened. */
  readonly expected: number
  readonly procedure: string
  readonly version: string
  readonly numberYear: number
  readonly area: string
  readonly state: string
  readonly title: string
  readonly seq: number
  readonly head: string
  readonly openedOn: string
  readonly closedOn: string | null
  readonly nextDue: string | null
  readonly flags: readonly string[]
  /** What there may be only one of in its place; nothing where there may be many. */
  readonly once: string | null
  readonly grams: readonly string[]
}

export type DeadlineRow = {
  readonly tenant: number
  readonly matter: string
  readonly timeLimit: string
  readonly startedBy: number
  /** Unknown while the clock stands still. */
  readonly due: string | null
  readonly provisional: boolean
  readonly state: 'running' | 'paused' | 'met' | 'missed' | 'over' | 'void'
  readonly settledOn: string | null
}

export type TallyRow = { readonly tenant: number; readonly indicator: string; readonly month: number; readonly area: string; readonly key: string; readonly amount: number; readonly records: number }

export type RegisterRow = {
  readonly tenant: number
  readonly procedure: string
  readonly matter: string
  readonly area: string
  readonly person: string | null
  readonly account: string | null
  readonly post: string | null
  readonly fromOn: string
  readonly toOn: string | null
}

/** A notice for everybody. The text stays as it was published; until when it is public, and why no longer, may change. */
export type PublicationRow = {
  readonly tenant: number
  readonly matter: string
  readonly publication: string
  /** Of the entry that published it. */
  readonly seq: number
  readonly area: string
  readonly shelf: string
  readonly subject: string
  readonly body: JsonObject
  /** Hexadecimal. */
  readonly digest: string
  readonly fromOn: string
  readonly untilOn: string | null
  readonly closesOn: string | null
  readonly ending: 'over' | 'takenDown' | 'superseded' | 'reversed' | null
}

/** Encrypted already; hexadecimal. */
export type SealedRow = { readonly tenant: number; readonly id: string; readonly matter: string; readonly wrappedKey: string; readonly ciphertext: string }

/** By what a later matter may be recognised as being about the same person or place; the digest is hexadecimal. */
export type RecognitionRow = { readonly tenant: number; readonly digest: string; readonly matter: string; readonly kind: string; readonly source: string }

/** One command's rows, or several commands' together. */
export type Change = {
  readonly tenant: number
  readonly entries: readonly EntryRow[]
  readonly matters: readonly MatterRow[]
  readonly deadlines: readonly DeadlineRow[]
  readonly tallies: readonly TallyRow[]
  readonly registers: readonly RegisterRow[]
  readonly sealed: readonly SealedRow[]
  readonly recognitions: readonly RecognitionRow[]
  readonly publications: readonly PublicationRow[]
}

/** Where the ledger put an entry, and the number its matter bears. */
export type Written = { readonly matter: string; readonly seq: number; readonly position: number; readonly number: number }

