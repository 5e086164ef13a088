// What a kind of matter says of stepping aside: by which law, decided by whom, and whom its own steps have already told to.
import type { Basis } from '#law/instrument.ts'
import type { StaffPost } from '#people/post.ts'
import type { Matter } from '#procedure/matter.ts'

export type RecusalRule = {
  readonly basis: readonly [Basis, ...Basis[]]
  readonly decidedBy?: readonly StaffPost[]
  /** Accounts that a step of the procedure's own has told to stand aside, such as officers by their certificate. */
  already?(matter: Matter, around: (id: string) => Matter | undefined): readonly string[]
}
