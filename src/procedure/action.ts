// One step a person takes. The only way anything changes.
import type { Basis } from '#law/instrument.ts'
import type { PostId } from '#people/post.ts'
import type { JsonObject } from '#procedure/entry.ts'
import type { AnswersOf, Fields } from '#procedure/field.ts'
import type { Circumstances, Guard } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'

/** An action in another matter that this one carries with it, in the same transaction; refused there, it is refused here. */
export type Consequence = { readonly matter: string; readonly action: string; readonly answers: JsonObject }

export type Action<State extends string = string, Asks extends Fields = Fields> = {
  readonly title: string
  /** `new` opens a matter; otherwise the states in which the action is open. */
  readonly from: 'new' | readonly State[]
  /** Absent: the matter stays where it is. */
  readonly to?: State
  readonly by: readonly PostId[]
  readonly asks: Asks
  readonly guards?: readonly Guard<AnswersOf<Asks>>[]
  /** Facts set down beside the answers, frozen on that day. */
  notes?(circumstances: Circumstances<AnswersOf<Asks>>): JsonObject
  /** What happens in other matters with it. */
  brings?(circumstances: Circumstances<AnswersOf<Asks>>): readonly Consequence[]
  /** Kinds of matter that guards and notes look up, though no answer names them: what the county and the township have set. */
  readonly consults?: readonly string[]
  /** The year whose figures are read under lock, shown to guards and notes, and kept in the entry as `noted.witness`. */
  readonly witnesses?: (matter: Matter | undefined) => number
  /** A line in a book, not a step of a case: may be written down after later days have been, but never for a day before the book was opened. */
  readonly anyDay?: true
  /** Readers who hold none of these posts there see that the step was taken, not what was answered: a party who denies a mediation must not meet the mediator over it. */
  readonly seenBy?: readonly PostId[]
  /** Only ever the consequence of another action; not offered to people. */
  readonly consequenceOnly?: true
  /** Not one of the usual next steps: shown folded, beneath them. */
  readonly aside?: true
  /** Papers made from the matter once this action is recorded. */
  readonly issues?: readonly string[]
  /** One sentence for the button: when to use it. */
  readonly hint?: string
  readonly basis: readonly [Basis, ...Basis[]]
}

/** Ties an action's guards and notes to the answers it asks for. */
export function action<const State extends string, const Asks extends Fields>(spec: Action<State, Asks>): Action<State, Asks> {
  return spec
}
