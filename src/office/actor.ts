// The signed-in person as the rules see them: the same shape that the server judges.
import type { Session } from '#office/reads/session.ts'
import { actingAs, readableAreas, type Actor, type Appointment } from '#people/appointment.ts'
import type { PostId } from '#people/post.ts'

/** The server sends only appointments that hold today. */
export function actorOf(session: Session): Actor {
  const appointments = session.appointments.map((held): Appointment => ({ id: held.id, account: session.account, post: held.post, area: held.area, from: session.today }))
  return { account: session.account, appointments }
}

/** The posts in which this person may take such a step there today; none when they may not. */
export function postsFor(session: Session, by: readonly PostId[], area: string): readonly PostId[] {
  const posts = actingAs(actorOf(session), by, { area, day: session.today }).map((each) => each.post)
  return [...new Set(posts)]
}

/** May this person take such a step anywhere at all? */
export function holdsAny(session: Session, by: readonly PostId[]): boolean {
  return session.appointments.some((held) => postsFor(session, by, held.area).length > 0)
}

/** Places this person may look at, widest first; none without an appointment. */
export function areasOf(session: Session): readonly string[] {
  return [...readableAreas(actorOf(session), session.today)].sort((one, other) => one.length - other.length)
}
