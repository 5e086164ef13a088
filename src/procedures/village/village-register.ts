// Reading a village's register of bodies: how many belonged to each on the day of an act. Procedures that count votes take
// their denominators from here.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { JsonObject } from '#procedure/entry.ts'
import type { Circumstances } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Body } from './bodies.ts'

export const registerProcedure = 'village-body'
export const onRegister = '在册'

export type VillageCounts = {
  readonly adults: number
  readonly households: number
  readonly assembly?: number
  readonly representatives?: number
  readonly partyMembers: number
  readonly members?: number
  readonly memberReps?: number
  readonly committeeAccounts?: readonly string[]
}

/** What the register said on that day; nothing for a day before it was kept. */
export function countsOn(register: Matter | undefined, day: PlainDate): VillageCounts | undefined {
  return register?.entries.findLast((entry) => entry.occurredOn <= day && 'adults' in entry.answers)?.answers as VillageCounts | undefined
}

/** The register that the opening entry points to; of an opening, the one that is answered. */
export function registerOf({ matter, answers, around }: Circumstances<unknown>): Matter | undefined {
  const opening: JsonObject = matter?.entries[0]?.answers ?? (answers as JsonObject)
  const id = opening['register']
  return typeof id === 'string' ? around(id) : undefined
}

export function villageCounts(circumstances: Circumstances<unknown>): VillageCounts | undefined {
  return countsOn(registerOf(circumstances), circumstances.occurredOn)
}

/** How many should come to that body. */
export function dueOf(body: Body, counts: VillageCounts): number | undefined {
  return { villagers: counts.adults, households: counts.households, representatives: counts.assembly, members: counts.members, memberReps: counts.memberReps }[body]
}
