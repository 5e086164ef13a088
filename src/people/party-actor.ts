// Who acts by a code: no account, an appointment to the post of a party for that day and that place alone.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Actor } from '#people/appointment.ts'

/** Stands for every party who acts by code; which one is in the entry. */
export const partyAccount = '00000000-0000-0000-0000-000000000001'

export function partyActor(area: string, day: PlainDate): Actor {
  return { account: partyAccount, appointments: [{ id: partyAccount, account: partyAccount, post: 'party', area, from: day, to: day }] }
}
