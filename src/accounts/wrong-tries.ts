// How often somebody has said something wrong: a code that does not exist, a password. What is right costs nothing, so that a
// village behind one line is not shut out because many of its people answer.
import { epochOf, type Moment } from '#calendar/clock.ts'

export type TriesAllowed = { readonly most: number; readonly minutes: number }

/** More senders than this are an attack from many places at once: then the oldest are forgotten and the route's own limit holds. */
const mostSenders = 10_000

export class WrongTries {
  readonly #allowed: TriesAllowed
  readonly #tries = new Map<string, readonly number[]>()

  constructor(allowed: TriesAllowed) {
    this.#allowed = allowed
  }

  /** Has this sender tried too often? */
  barred(sender: string, at: Moment): boolean {
    return this.#recent(sender, at).length >= this.#allowed.most
  }

  note(sender: string, at: Moment): void {
    const tries = [...this.#recent(sender, at), epochOf(at)].slice(-this.#allowed.most)
    this.#tries.delete(sender)
    this.#tries.set(sender, tries)
    const oldest = this.#tries.keys().next().value
    if (this.#tries.size > mostSenders && oldest !== undefined) this.#tries.delete(oldest)
  }

  forget(sender: string): void {
    this.#tries.delete(sender)
  }

  #recent(sender: string, at: Moment): readonly number[] {
    const since = epochOf(at) - this.#allowed.minutes * 60_000
    return (this.#tries.get(sender) ?? []).filter((each) => each > since)
  }
}
