// One case of any kind, as its entries make it. Built by `evolve` alone; never written by hand.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Entry } from '#procedure/entry.ts'

export type Matter<E = Entry> = {
  readonly id: string
  readonly procedure: string
  /** The day from which the version of the procedure is in force that this matter is pinned to. */
  readonly version: PlainDate
  /** Division code: a village's 12 digits or the township's 9. */
  readonly area: string
  /** Number within township, procedure and year; 0 until the ledger has given one. */
  readonly number: number
  readonly state: string
  readonly openedOn: PlainDate
  /** The day it reached an end state. */
  readonly closedOn?: PlainDate
  /** `seq` of the last entry, reversals included. */
  readonly seq: number
  /** Entries in force: neither reversals nor what they took back, nor who stood aside. */
  readonly entries: readonly E[]
  /** Everything ever written, for the timeline. */
  readonly written: readonly E[]
}

type Acting = { readonly action: string }

/** The latest entry of that action which still stands. */
export function last<E extends Acting, K extends E['action']>(matter: { readonly entries: readonly E[] }, action: K): Extract<E, { action: K }> | undefined {
  return matter.entries.findLast((entry): entry is Extract<E, { action: K }> => entry.action === action)
}

/** The opening entry. */
export function first<E extends Acting, K extends E['action']>(matter: { readonly entries: readonly E[] }, action: K): Extract<E, { action: K }> | undefined {
  return matter.entries.find((entry): entry is Extract<E, { action: K }> => entry.action === action)
}

export function all<E extends Acting, K extends E['action']>(matter: { readonly entries: readonly E[] }, action: K): readonly Extract<E, { action: K }>[] {
  return matter.entries.filter((entry): entry is Extract<E, { action: K }> => entry.action === action)
}
