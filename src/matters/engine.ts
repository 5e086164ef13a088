// What the engine works with. Made once at the start and handed to everything that needs it.
import type { Clock } from '#calendar/clock.ts'
import type { Append } from '#ledger/append-queue.ts'
import type { AlgorithmId } from '#ledger/chain.ts'
import type { Database, Queryable } from '#ledger/database.ts'
import type { Vault } from '#ledger/vault.ts'
import type { Witness } from '#procedure/guard.ts'
import type { System } from '#procedure/system.ts'

export type Engine = {
  readonly system: System
  readonly database: Database
  /** Writes a change, together with others that come at the same time. */
  readonly append: Append
  readonly vault: Vault
  readonly clock: Clock
  readonly algorithm: AlgorithmId
  /** UUIDs; in time order, so that lists and indexes stay in order too. */
  readonly newId: () => string
  /** Is a place of that division code kept here? */
  readonly knowsArea: (area: string) => Promise<boolean>
  /** The figures of a township and year as `client` sees them, and the position of its last entry. */
  readonly witness: (client: Queryable, place: { tenant: number; year: number }) => Promise<Witness>
}
