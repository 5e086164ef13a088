// How a dispute came in: applied for, handed over or taken up. Whichever it was, it names the parties and the committee.
import { first } from '#procedure/matter.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import type { disputeMediation } from './procedure.ts'

/** @returns the opening entry; absent only for a matter whose opening was taken back */
export function openingOf(dispute: MatterOf<typeof disputeMediation>) {
  return first(dispute, 'apply') ?? first(dispute, 'receive') ?? first(dispute, 'takeUp')
}
