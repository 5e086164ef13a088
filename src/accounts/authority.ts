// The one function that every read and write passes: may this person see this place today? (What they may *do* there is
// judged by the procedure, with the same appointments, in `decide`.)
import { dayOfMoment, type Moment } from '#calendar/clock.ts'
import type { Session } from '#accounts/session.ts'
import { holdsOn, readableAreas } from '#people/appointment.ts'
import type { PostId } from '#people/post.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'

/** The person who owns the machine and works on its console: reads everything, writes nothing. */
export const operator: Session = { account: '00000000-0000-0000-0000-000000000000', name: '本机操作员', tenant: 0, appointments: [] }

/**
 * @param area division code or prefix asked for; absent: the widest the person may read
 * @returns the prefix to read, or a refusal that names no place the person cannot see
 */
export function mayRead(session: Session, area: string | undefined, now: Moment): { readonly area: string } | Refusal {
  if (session === operator) return area ? { area } : refusal('area-missing', '请指明乡镇代码。', { field: 'area' })
  const readable = readableAreas(session, dayOfMoment(now))
  const asked = area ?? readable[0]
  if (asked && readable.some((each) => asked.startsWith(each))) return { area: asked }
  if (readable.length === 0) return refusal('no-appointment', '您目前没有任何岗位，请联系系统管理员办理任职登记。')
  return refusal('no-read-authority', '您的岗位不能查看这个地方的事项。')
}

/** Holds one of these posts today, in an area that covers the one meant. */
export function holdsPost(session: Session, wanted: readonly PostId[], where: { area: string; now: Moment }): boolean {
  return session.appointments.some((each) => wanted.includes(each.post) && where.area.startsWith(each.area) && holdsOn(each, dayOfMoment(where.now)))
}

/** What is one person's own is opened by that person and by the posts its procedure names; everything else by whoever may read its place. */
export function mayOpen(session: Session, page: { readonly procedure: Pick<Procedure, 'ownOnly'>; readonly matter: Pick<Matter, 'area' | 'written'> }, now: Moment): boolean {
  const { ownOnly } = page.procedure
  return ownOnly === undefined || session === operator || page.matter.written[0]?.actor === session.account || holdsPost(session, ownOnly, { area: page.matter.area, now })
}

/** What one reader's lists and counts leave out: matters of these kinds, unless they are the reader's own. */
export type Unseen = { readonly kinds: readonly string[]; readonly account: string }

/** For what is not read for anybody in particular. */
export const nothingUnseen: Unseen = { kinds: [], account: operator.account }

/** Of what lies in a place: the kinds of which `mayOpen` would open to this person only what is theirs. */
export function unseenBy(session: Session, procedures: readonly Pick<Procedure, 'id' | 'ownOnly'>[], where: { area: string; now: Moment }): Unseen {
  const closed = procedures.filter(({ ownOnly }) => ownOnly !== undefined && session !== operator && !holdsPost(session, ownOnly, where))
  return { kinds: [...new Set(closed.map(({ id }) => id))], account: session.account }
}

/** May it stand in that reader's lists? */
export function isSeen({ kinds, account }: Unseen, matter: Pick<Matter, 'procedure' | 'written'>): boolean {
  return !kinds.includes(matter.procedure) || matter.written[0]?.actor === account
}

export function isRefusal(value: object): value is Refusal {
  return 'code' in value && 'sentence' in value
}
