// One thing that somebody did in the made-up year: the day, the person, and what they typed. The year is a list of these,
// carried out through the very commands a clerk's screen sends.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { FileRef } from '#procedure/field.ts'

/** Looks up what earlier deeds made. */
export type Known = {
  /** Id of the matter that a deed opened under this name. */
  matter(name: string): string
  /** Account id of one of the demo's people. */
  account(login: string): string
  /** What a sampling plan draws with this number, as its page shows it. */
  draw(plan: string, number: string): Promise<DrawnAnswers>
  /** The dispute that a plan drew as its `index`-th, and where it lies. */
  drawn(plan: string, index: number): { readonly dispute: string; readonly area: string }
  /** Takes a file into the store, as an upload does. */
  file(name: string, bytes: Uint8Array): Promise<FileRef>
  /** What came of each dossier a plan drew. */
  results(plan: string): Promise<object>
}

export type DrawnAnswers = { readonly number: string; readonly population: string; readonly drawn: readonly { readonly dispute: string; readonly township: string; readonly number: string; readonly title: string }[] }

export type Deed = {
  readonly on: PlainDate
  /** Login of who does it; `party` for whoever acts with a code and no account. */
  readonly by: string
  /** A name for the matter, unique in the year: the first deed of a name opens it. */
  readonly of: string
  readonly procedure: string
  /** Division code; of the opening deed. What hangs on a draw lies where the draw says. */
  readonly area: string | ((known: Known) => string)
  readonly action: string
  readonly answers?: (known: Known) => object | Promise<object>
}
