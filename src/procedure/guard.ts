// A named condition of an action. When it does not hold, the answer is its sentence with its article.
import type { Moment } from '#calendar/clock.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Basis } from '#law/instrument.ts'
import type { Declarations } from '#procedure/definable-fields.ts'
import type { PostId } from '#people/post.ts'
import type { Matter } from '#procedure/matter.ts'

/** What the ledger said at a position. Proved again at any later time by recounting up to it. */
export type Witness = {
  readonly year: number
  /** The last entry of the township that is counted. */
  readonly position: number
  readonly figures: readonly WitnessedFigure[]
}

export type WitnessedFigure = { readonly id: string; readonly unit: string; readonly value?: number; readonly records: number; readonly numerator?: number; readonly denominator?: number; /** Of a township's own: what it was called and how it was counted then. */ readonly said?: { readonly title: string; readonly definition: string } }

/** All that a guard may look at. Complete before it is asked: guards read no database and no clock. */
export type Circumstances<Answers> = {
  readonly answers: Answers
  /** The matter before this action; absent when the action opens it. */
  readonly matter: Matter | undefined
  readonly area: string
  readonly occurredOn: PlainDate
  readonly recordedOn: PlainDate
  /** The moment of writing down, for what is measured in minutes. */
  readonly recordedAt: Moment
  readonly actor: {
    readonly account: string
    readonly post: PostId
    /** Division codes at which they hold a post that may take this step: a county's, a township's or a village's. None for a consequence. */
    readonly seats?: readonly string[]
  }
  /** A matter that the answers or the earlier entries point to. */
  readonly around: (id: string) => Matter | undefined
  /** Those of a kind the action `consults`, the township's own and its county's, as they stand. */
  readonly consulted: (procedure: string) => readonly Matter[]
  /** The township's figures and ledger position, read under lock; for actions that witness figures. */
  readonly witness?: Witness
  /** Everything that is declared, for matters that speak of declarations. */
  readonly declared?: Declarations
}

export type Guard<Answers = never> = {
  /** Stable, English; documented with its sentence. */
  readonly code: string
  /** What the person reads, and what to do next. */
  readonly otherwise: string
  readonly basis: readonly Basis[]
  /** The answer that is meant, if it is one. */
  readonly field?: string
  // A method, not a property: a guard on some answers serves every action that asks for at least those.
  holds(circumstances: Circumstances<Answers>): boolean
}

export function guard<Answers>(spec: Guard<Answers>): Guard<Answers> {
  return spec
}
