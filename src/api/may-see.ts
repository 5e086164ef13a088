// What was answered in a step that is not for everybody's eyes: shown to the posts the step names, and to whoever owns the machine.
import { operator } from '#accounts/authority.ts'
import type { Session } from '#accounts/session.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import { actingAs } from '#people/appointment.ts'
import type { Action } from '#procedure/action.ts'
import type { Paper } from '#procedure/paper.ts'
import { stepOf } from '#procedure/recusal.ts'
import { refusal } from '#procedure/refusal.ts'
import type { MatterPage } from '#projections/matter-page.ts'

/** @param place where and when the answer is to be seen */
export function maySee(person: Session, { seenBy }: Pick<Action, 'seenBy'>, place: { readonly area: string; readonly day: PlainDate }): boolean {
  return seenBy === undefined || person === operator || actingAs({ account: person.account, appointments: person.appointments }, seenBy, place).length > 0
}

/** What a paper prints of a step is no more for everybody's eyes than the step itself. */
export function mayHavePaper(person: Session, { matter, procedure }: Pick<MatterPage, 'matter' | 'procedure'>, { paper, day }: { readonly paper: Pick<Paper, 'after' | 'published'>; readonly day: PlainDate }): boolean {
  if (paper.published) return true
  return matter.entries.every(({ action }) => !paper.after.includes(action) || maySee(person, stepOf(procedure, action) ?? {}, { area: matter.area, day }))
}

export const paperWithheld = refusal('paper-withheld', '这份文书里有当事人、反映人说的话，只有核实的岗位看得到。需要的，请找核实的人。')
