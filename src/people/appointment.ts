// Who holds which post where, from when to when; and what that lets them do.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { PostId } from '#people/post.ts'

export type Appointment = {
  readonly id: string
  readonly account: string
  readonly post: PostId
  /** Division code; the holder acts here and in everything below. */
  readonly area: string
  readonly from: PlainDate
  readonly to?: PlainDate
  /** Held in another's place (代理), until a day named beforehand. */
  readonly acting?: true
}

/** The kind of matter by which one person stands in for another. */
export const actingAppointmentKind = 'acting-appointment'

/** A person at work: one account, acting through the appointments that hold on the day. */
export type Actor = { readonly account: string; readonly appointments: readonly Appointment[] }

export function holdsOn(appointment: Appointment, day: PlainDate): boolean {
  return appointment.from <= day && (appointment.to === undefined || day <= appointment.to)
}

/** Is `area` the appointment's area or below it? Division codes make that a question of prefixes. */
export function covers(appointment: Appointment, area: string): boolean {
  return area.startsWith(appointment.area)
}

/** The appointments through which the actor may act in `area` on `day` in one of `by`. */
export function actingAs(actor: Actor, by: readonly PostId[], where: { area: string; day: PlainDate }): readonly Appointment[] {
  return actor.appointments.filter((each) => by.includes(each.post) && covers(each, where.area) && holdsOn(each, where.day))
}

/** Division prefixes the actor may read on that day. A village post reads its village. */
export function readableAreas(actor: Actor, day: PlainDate): readonly string[] {
  const areas = [...new Set(actor.appointments.filter((each) => holdsOn(each, day)).map((each) => each.area))]
  return areas.filter((area) => !areas.some((other) => other !== area && area.startsWith(other)))
}
