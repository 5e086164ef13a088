// One thing that somebody did in the made-up year: the day, the person, and what they typed. The year is a list of these,
// carried out through the very commands a clerk's screen sends.
import type { PlainDate } from '#calendar/plain-date.ts'

/** Looks up what earlier deeds made. */
export type Known = {
  /** Id of the matter that a deed opened under this name. */
  matter(name: string): string
  /** Account id of one of the demo's people. */
  account(login: string): string
}

export type Deed = {
  readonly on: PlainDate
  /** Login of who does it. */
  readonly by: string
  /** A name for the matter, unique in the year: the first deed of a name opens it. */
  readonly of: string
  readonly procedure: string
  /** Division code; of the opening deed. */
  readonly area: string
  readonly action: string
  readonly answers?: (known: Known) => object
}
