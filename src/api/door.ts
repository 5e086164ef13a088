// What every route is given: the engine, the sessions, and the person who asks.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isRefusal, mayRead, operator, unseenBy, type Unseen } from '#accounts/authority.ts'
import type { IdentityService } from '#accounts/identity-service.ts'
import type { Session, Sessions } from '#accounts/session.ts'
import { dayOfMoment, type Moment } from '#calendar/clock.ts'
import { holdsOn } from '#people/appointment.ts'
import type { Countersignature } from '#ledger/countersignature.ts'
import type { KeyChange } from '#ledger/signing-key.ts'
import type { Statement } from '#ledger/statement.ts'
import type { Engine } from '#matters/engine.ts'
import { readCookie } from '#api/own-cookies.ts'
import { sendProblem } from '#api/problem.ts'
import type { PostId } from '#people/post.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'

/** What becomes of our statements at the county's. */
export type CountyWord = {
  readonly address: string
  /** Why the last try did not go through, in words, and when that was. */
  readonly problem?: { readonly at: Moment; readonly sentence: string } | undefined
}

export type Door = {
  readonly engine: Engine
  readonly sessions: Sessions
  /** The demo's year is never mixed with real work; every page and paper says what it is. */
  readonly demo: boolean
  /** Opens the reading commands of the console; kept in a file only the machine's owner can read. */
  readonly localToken: string
  /** How people reach this server from outside, such as `https://xz.example.gov.cn`: stands in the codes on papers. */
  readonly address?: string
  /** Who holds one of these posts signs in with a second factor, and sets it up before anything else. */
  readonly secondFactorPosts?: readonly PostId[]
  /** Where people may prove who they are instead of by our password. */
  readonly identityService?: IdentityService
  /** Signs for a statement that another installation sent, if it is one we know. Without it none is known. */
  readonly countersign?: (statement: Statement, changes: readonly KeyChange[]) => Promise<Countersignature | Refusal>
  /** Where our own statements are sent. */
  readonly county?: CountyWord
  readonly tenants: () => Promise<readonly number[]>
  /** Told of the kind of every matter written to: an appointment takes effect at once. */
  readonly onWritten?: (procedure: string) => void
}

declare module 'fastify' {
  interface FastifyRequest {
    session?: Session
  }
  interface FastifyContextConfig {
    /** For who is not signed in too. */
    open?: boolean
  }
}

/** Every request is somebody's. Those that may come from nobody are named by the routes themselves. */
export function installSessions(app: FastifyInstance, door: Door): void {
  app.addHook('onRequest', async (request, reply) => {
    const session = await sessionOf(request, door)
    const config = request.routeOptions.config as { open?: boolean; beforeSecondFactor?: boolean }
    if (session) request.session = session
    if (session && mustSetUpFactor(door, session) && !config.open && !config.beforeSecondFactor && request.url.startsWith('/api/')) await refuse(door, reply, refusal('second-factor-first', '您的岗位要求用动态口令登录：请先在“我的账号”设置，再办理其他事。'))
    // The pages of the office have no routes of their own; whoever follows a link to one is asked to sign in by the page.
    else if (!session && !config.open && !(request.is404 && !request.url.startsWith('/api/'))) await refuse(door, reply, refusal('not-signed-in', '请先登录。已填写的内容还在，登录后可以继续。'))
  })
}

/** Does one of the posts held today demand a second factor that this account has not? */
export function mustSetUpFactor(door: Door, session: Session): boolean {
  const today = dayOfMoment(door.engine.clock())
  const demanded = door.secondFactorPosts ?? []
  return demanded.length > 0 && session.secondFactor === false && session.appointments.some((each) => demanded.includes(each.post) && holdsOn(each, today))
}

async function sessionOf(request: FastifyRequest, door: Door): Promise<Session | undefined> {
  const token = readCookie(request, 'xiangzhi')
  if (token) return door.sessions.find(token)
  const [scheme, given] = (request.headers.authorization ?? '').split(' ')
  return scheme === 'Bearer' && given === door.localToken && request.method === 'GET' ? operator : undefined
}

export async function refuse(door: Door, reply: FastifyReply, ...refusals: readonly Refusal[]): Promise<FastifyReply> {
  return sendProblem(reply, refusals, dayOfMoment(door.engine.clock()))
}

/** The signed-in person; the hook above has seen to it that there is one. */
export function personOf(request: FastifyRequest): Session {
  if (!request.session) throw new Error('a route without a session must be declared open')
  return request.session
}

/** What lists and counts of a place leave out for this person. */
export function unseenIn(door: Door, request: FastifyRequest, area: string): Unseen {
  return unseenBy(personOf(request), door.engine.system.procedures, { area, now: door.engine.clock() })
}

/** The area this person may read, or a refusal already sent. */
export async function areaToRead(door: Door, request: FastifyRequest, reply: FastifyReply, area: string | undefined): Promise<string | undefined> {
  const may = mayRead(personOf(request), area, door.engine.clock())
  if (!isRefusal(may)) return may.area
  await refuse(door, reply, may)
  return undefined
}
