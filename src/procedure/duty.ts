// Duties that a head answers for in person. A duty names the steps that fulfil it and whose doing they are, so that the list of
// what somebody did fills itself from the ledger and is never kept by hand.
import type { PostId } from '#people/post.ts'
import type { Basis } from '#law/instrument.ts'
import type { EntryOf, MatterOf, SystemId } from '#procedure/procedure.ts'

/** Steps of one procedure that fulfil a duty. */
export type DutyAct = {
  readonly procedure: string
  readonly actions: readonly string[]
  /** Accounts whose doing it was; others than who wrote it down, where a clerk writes for them. */
  people(entry: never, matter: never): readonly string[]
}

export type Duty = {
  /** Permanent, English. */
  readonly id: string
  readonly title: string
  readonly basis: readonly Basis[]
  /** Whose duty it is; of both heads where it is not said. */
  readonly of?: PostId
  readonly acts: readonly DutyAct[]
  /** What a head did in that post in matters of these parts, and no other duty has named, counts here. */
  readonly otherwise?: readonly SystemId[]
}

/** Acts of one procedure, typed by its answers. */
export function dutyActsOf<P extends { readonly id: string }>(procedure: P) {
  type E = EntryOf<P>
  return <const K extends readonly (E extends { action: infer A } ? A : never)[]>(
    actions: K, people: (entry: Extract<E, { action: K[number] }>, matter: MatterOf<P>) => readonly (string | undefined)[],
  ): DutyAct => ({
    procedure: procedure.id,
    actions: actions as readonly string[],
    people: (entry, matter) => people(entry, matter).filter((account) => account !== undefined),
  })
}
