// What was answered in a step that is not for everybody's eyes: shown to the posts the step names, and to whoever owns the machine.
import { operator } from '#accounts/authority.ts'
import type { Session } from '#accounts/session.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import { actingAs } from '#people/appointment.ts'
import type { Action } from '#procedure/action.ts'

/** @param place where and when the answer is to be seen */
export function maySee(person: Session, { seenBy }: Pick<Action, 'seenBy'>, place: { readonly area: string; readonly day: PlainDate }): boolean {
  return seenBy === undefined || person === operator || actingAs({ account: person.account, appointments: person.appointments }, seenBy, place).length > 0
}
