// The one pure function from entries to state. It judges nothing and knows no clock, no user and no database.
import { reversal, type Entry } from '#procedure/entry.ts'
import { isRecusalKey } from '#procedure/recusal.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'

export type MatterIdentity = Pick<Matter, 'id' | 'area' | 'number'>

/** The matter as these entries make it; entries are in order of `seq` and not empty. */
export function evolve(procedure: Procedure, identity: MatterIdentity, written: readonly Entry[]): Matter {
  const entries = standing(written)
  const opening = written[0]
  if (!opening) throw new RangeError(`matter ${identity.id} has no entries`)
  const { state, closedOn } = stateAfter(procedure, entries)
  return {
    ...identity,
    procedure: procedure.id,
    version: procedure.inForce.from,
    state,
    openedOn: opening.occurredOn,
    ...(closedOn === undefined ? {} : { closedOn }),
    seq: written.at(-1)?.seq ?? 0,
    entries,
    written,
  }
}

/** Where a matter goes whose opening was itself taken back. */
export const withdrawn = '已更正撤销'

function standing(written: readonly Entry[]): readonly Entry[] {
  const taken = new Set(written.flatMap((entry) => entry.reverses ?? []))
  return written.filter((entry) => entry.action !== reversal && !isRecusalKey(entry.action) && !taken.has(entry.seq))
}

function stateAfter(procedure: Procedure, entries: readonly Entry[]): Pick<Matter, 'state' | 'closedOn'> {
  if (entries.length === 0) return { state: withdrawn }
  let state = ''
  let closedOn: Matter['closedOn']
  for (const entry of entries) {
    const to = procedure.actions[entry.action]?.to
    if (to === undefined || to === state) continue
    state = to
    // From one end to another, as when a closed case is archived, it has long been closed.
    closedOn = procedure.ends.includes(to) ? closedOn ?? entry.occurredOn : undefined
  }
  return closedOn === undefined ? { state } : { state, closedOn }
}
