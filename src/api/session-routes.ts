// Signing in and out, and accepting an invitation: the only routes that somebody unknown may call.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { acceptInvitation } from '#accounts/account.ts'
import { isRefusal } from '#accounts/authority.ts'
import type { Session } from '#accounts/session.ts'
import type { SignInWay } from '#accounts/sign-in-way.ts'
import { SignIns } from '#accounts/sign-in.ts'
import { addressShown, browserShown } from '#accounts/runs-at.ts'
import { WrongTries } from '#accounts/wrong-tries.ts'
import { mustSetUpFactor, personOf, refuse, type Door } from '#api/door.ts'
import { giveCookie, readCookie, takeCookie } from '#api/own-cookies.ts'
import { readBody } from '#api/matter-routes.ts'
import { isRefused } from '#api/read-query.ts'
import { postTitle } from '#people/post.ts'
import { refusal } from '#procedure/refusal.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { holdsOn } from '#people/appointment.ts'

const open = { config: { open: true, rateLimit: { max: 30, timeWindow: '1 minute' } } }

export function sessionRoutes(app: FastifyInstance, door: Door): void {
  const pool = door.engine.database.pool
  const signIns = new SignIns(door.engine)
  const invitations = new WrongTries({ most: 10, minutes: 10 })

  app.post('/api/session', open, async (request, reply) => {
    const body = readBody(request.body, ['login', 'password', 'secondFactor'])
    if (isRefused(body)) return refuse(door, reply, ...body)
    const device = readCookie(request, deviceCookie)
    const found = await signIns.check({ login: body['login'], password: body['password'], secondFactor: body['secondFactor'], source: request.ip, ...(device === undefined ? {} : { device }) })
    if (isRefusal(found)) return refuse(door, reply, found)
    return beginSession(door, { signIns, request, reply, way: found.way }, found.id)
  })

  app.get('/api/session', { config: { beforeSecondFactor: true } }, async (request) => meOf(door, personOf(request)))

  app.delete('/api/session', { config: { beforeSecondFactor: true } }, async (request, reply) => {
    const token = readCookie(request, 'xiangzhi')
    if (token) await door.sessions.end(token)
    return takeCookie(request, reply, 'xiangzhi').code(204).send()
  })

  app.post('/api/invitation', open, async (request, reply) => {
    const body = readBody(request.body, ['login', 'code', 'password'])
    if (isRefused(body)) return refuse(door, reply, ...body)
    if (invitations.barred(request.ip, door.engine.clock())) return refuse(door, reply, refusal('sign-in-barred', '输错的次数太多，请10分钟后再试。'))
    const refusals = await acceptInvitation(pool, { login: body['login'], code: body['code'], password: body['password'], at: door.engine.clock() })
    if (refusals.some((each) => each.code === 'invitation-invalid')) invitations.note(request.ip, door.engine.clock())
    return refusals.length > 0 ? refuse(door, reply, ...refusals) : reply.code(204).send()
  })
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who signed in with this request, and how. */
    entered?: { readonly account: string; readonly way: SignInWay }
  }
}

/** Says that this account has worked from here before. Opens nothing: it only keeps strangers' wrong tries apart from the owner's. */
const deviceCookie = 'xiangzhi-device'

type Entering = { readonly signIns: SignIns; readonly request: FastifyRequest; readonly reply: FastifyReply; /** By what they have proved who they are. */ readonly way: SignInWay }

/** Opens a session for who has proved who they are, and answers with it; from now on this is one of the account's own devices. */
export async function beginSession(door: Door, entering: Entering, account: string): Promise<FastifyReply> {
  const session = await door.sessions.find(await enter(door, entering, account))
  return entering.reply.code(201).send(session ? meOf(door, session) : {})
}

/** Only the cookies, for an answer that is a page. @returns the session's token */
export async function enter(door: Door, { signIns, request, reply, way }: Entering, account: string): Promise<string> {
  // Whoever signs in anew at this browser leaves the session that was open in it.
  const before = readCookie(request, 'xiangzhi')
  if (before) await door.sessions.end(before)
  const token = await door.sessions.begin(account, { browser: browserShown(request.headers['user-agent']), address: addressShown(request.ip) }, way)
  request.entered = { account, way }
  giveCookie(request, reply, { name: 'xiangzhi', value: token })
  giveCookie(request, reply, { name: deviceCookie, value: await signIns.know(account, readCookie(request, deviceCookie)), seconds: 400 * 86_400 })
  return token
}

function meOf(door: Door, session: Session): object {
  const today = dayOfMoment(door.engine.clock())
  return {
    account: session.account, name: session.name, tenant: session.tenant, demo: door.demo, today, mustSetUpFactor: mustSetUpFactor(door, session),
    appointments: session.appointments.filter((each) => holdsOn(each, today)).map((each) => ({ id: each.id, post: each.post, title: `${postTitle(each.post)}${each.acting ? '（代理）' : ''}`, area: each.area })),
  }
}
