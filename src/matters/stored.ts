// From what the ledger holds to a matter.
import type { StoredMatter } from '#ledger/stored-matter.ts'
import { evolve } from '#matters/evolve.ts'
import { Fault } from '#ledger/fault.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { procedureOfVersion, type System } from '#procedure/system.ts'

/** The procedure a stored matter is pinned to. A ledger written by a newer program is refused, not guessed at. */
export function pinnedProcedure(system: System, stored: Pick<StoredMatter, 'procedure' | 'version'>): Procedure {
  const procedure = procedureOfVersion(system, stored.procedure, stored.version)
  if (!procedure) throw new Fault('procedure-unknown', `no procedure ${stored.procedure} of version ${stored.version} in this program`)
  return procedure
}

export function matterOf(system: System, stored: StoredMatter): Matter {
  return evolve(pinnedProcedure(system, stored), { id: stored.id, area: stored.area, number: stored.number }, stored.entries)
}
