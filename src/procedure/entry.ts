// What an accepted action leaves behind. Entries are never changed: a mistake is mended by an entry that reverses it.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Moment } from '#calendar/clock.ts'
import type { PostId } from '#people/post.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
export type JsonObject = { readonly [key: string]: Json }

/** The action key of an entry that takes an earlier one back. No procedure may use it. */
export const reversal = 'reverse'

export type Entry<Action extends string = string, Answers = JsonObject> = {
  /** Place in its matter, from 1, without gaps. */
  readonly seq: number
  readonly action: Action
  /** The day it happened, as the person said. */
  readonly occurredOn: PlainDate
  /** The moment it was written down, by the server's clock. */
  readonly recordedAt: Moment
  /** Account of the person who acted, and the post they acted in. */
  readonly actor: string
  readonly post: PostId
  readonly answers: Answers
  /** Facts that the system itself set down with the action, frozen on that day: a promised period, the figures signed for. */
  readonly noted?: JsonObject
  /** The `seq` that this entry takes back, with the reason given. */
  readonly reverses?: number
  readonly reason?: string
}
