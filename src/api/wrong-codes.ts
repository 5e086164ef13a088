// How often somebody has typed a code that does not exist. Right codes cost nothing, so that a village behind one line is not
// shut out because many of its people answer.
import type { Moment } from '#calendar/clock.ts'
import { epochOf } from '#calendar/clock.ts'

const mostWrong = 10
const windowMilliseconds = 15 * 60_000
/** More senders than this are an attack from many places at once: then the oldest are forgotten and the route's own limit holds. */
const mostSenders = 10_000

export class WrongCodes {
  readonly #tries = new Map<string, readonly number[]>()

  /** Has this sender tried too often? */
  barred(sender: string, at: Moment): boolean {
    return this.#recent(sender, at).length >= mostWrong
  }

  note(sender: string, at: Moment): void {
    const tries = [...this.#recent(sender, at), epochOf(at)]
    this.#tries.delete(sender)
    this.#tries.set(sender, tries)
    const oldest = this.#tries.keys().next().value
    if (this.#tries.size > mostSenders && oldest !== undefined) this.#tries.delete(oldest)
  }

  #recent(sender: string, at: Moment): readonly number[] {
    const since = epochOf(at) - windowMilliseconds
    return (this.#tries.get(sender) ?? []).filter((each) => each > since)
  }
}
