// Between the first proof and the second: who has shown the identity service's word and must still show our own second factor.
import { randomBytes } from 'node:crypto'
import { epochOf, type Clock } from '#calendar/clock.ts'
import type { Account } from '#accounts/account.ts'

const minutes = 5
const tries = 5
const most = 1_000

type Waiting = { readonly account: Account; readonly until: number; left: number }

export class HalfWay {
  readonly #clock: Clock
  readonly #waiting = new Map<string, Waiting>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** @returns a secret for the cookie of this browser */
  enter(account: Account): string {
    const oldest = this.#waiting.keys().next().value
    if (this.#waiting.size >= most && oldest !== undefined) this.#waiting.delete(oldest)
    const token = randomBytes(24).toString('base64url')
    this.#waiting.set(token, { account, until: epochOf(this.#clock()) + minutes * 60_000, left: tries })
    return token
  }

  /** Who waits with that secret; every look is a try, and only a few are allowed. */
  try(token: string | undefined): Account | undefined {
    const found = this.#waiting.get(token ?? '')
    if (!found) return undefined
    found.left -= 1
    if (found.left >= 0 && found.until > epochOf(this.#clock())) return found.account
    this.leave(token)
    return undefined
  }

  leave(token: string | undefined): void {
    this.#waiting.delete(token ?? '')
  }
}
