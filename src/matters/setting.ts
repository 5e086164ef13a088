// All that a decision is made from, read beforehand: deciding itself looks nothing up.
import type { Moment } from '#calendar/clock.ts'
import type { Colleague } from '#matters/colleagues.ts'
import type { Actor } from '#people/appointment.ts'
import type { Declarations } from '#procedure/definable-fields.ts'
import type { Witness } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'

export type Setting = {
  readonly procedure: Procedure
  /** Absent when the action opens a matter. */
  readonly matter: Matter | undefined
  readonly area: string
  readonly actor: Actor
  readonly recordedAt: Moment
  readonly around: (id: string) => Matter | undefined
  /** What the action consults; nothing unless given. */
  readonly consulted?: (procedure: string) => readonly Matter[]
  readonly newId: () => string
  /** For an action that witnesses figures: what they are at this moment. */
  readonly witness?: Witness
  /** Everything declared, for guards of matters that speak of declarations. */
  readonly declared?: Declarations
  /** Who else works in the township today; read only where somebody stands aside. */
  readonly colleagues?: readonly Colleague[]
}
