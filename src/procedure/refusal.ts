// The expected "no". A refusal is a value, never an exception: a stable code, a sentence that says what to do, the articles.
import type { Basis } from '#law/instrument.ts'

export type Refusal = {
  /** Stable, English, documented: `not-open-in-state`, `answer-missing`, or a guard's own code. */
  readonly code: string
  /** Plain Chinese for the person who is refused; says what to do next. */
  readonly sentence: string
  readonly basis: readonly Basis[]
  /** The answer that is meant, as a path: `parties.0.name`. */
  readonly field?: string
}

export function refusal(code: string, sentence: string, extra: { basis?: readonly Basis[]; field?: string } = {}): Refusal {
  return { code, sentence, basis: extra.basis ?? [], ...(extra.field === undefined ? {} : { field: extra.field }) }
}
