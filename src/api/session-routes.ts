// Signing in and out, and accepting an invitation: the only routes that somebody unknown may call.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { acceptInvitation, signIn } from '#accounts/account.ts'
import { isRefusal } from '#accounts/authority.ts'
import type { Session } from '#accounts/session.ts'
import { cookieName, personOf, refuse, type Door } from '#api/door.ts'
import { readBody } from '#api/matter-routes.ts'
import { isRefused } from '#api/read-query.ts'
import { postTitle } from '#people/post.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { holdsOn } from '#people/appointment.ts'

const open = { config: { open: true, rateLimit: { max: 30, timeWindow: '1 minute' } } }

export function sessionRoutes(app: FastifyInstance, door: Door): void {
  const pool = door.engine.database.pool

  app.post('/api/session', open, async (request, reply) => {
    const body = readBody(request.body, ['login', 'password'])
    if (isRefused(body)) return refuse(door, reply, ...body)
    const found = await signIn(pool, { login: body['login'], password: body['password'], at: door.engine.clock() })
    if (isRefusal(found)) return refuse(door, reply, found)
    const token = await door.sessions.begin(found.id)
    const session = await door.sessions.find(token)
    setCookie(request, reply, token)
    return reply.code(201).send(session ? meOf(door, session) : {})
  })

  app.get('/api/session', async (request) => meOf(door, personOf(request)))

  app.delete('/api/session', async (request, reply) => {
    const token = request.cookies[cookieName]
    if (token) await door.sessions.end(token)
    return reply.clearCookie(cookieName, { path: '/' }).code(204).send()
  })

  app.post('/api/invitation', open, async (request, reply) => {
    const body = readBody(request.body, ['login', 'code', 'password'])
    if (isRefused(body)) return refuse(door, reply, ...body)
    const refusals = await acceptInvitation(pool, { login: body['login'], code: body['code'], password: body['password'], at: door.engine.clock() })
    return refusals.length > 0 ? refuse(door, reply, ...refusals) : reply.code(204).send()
  })
}

function setCookie(request: FastifyRequest, reply: FastifyReply, token: string): void {
  void reply.setCookie(cookieName, token, { path: '/', httpOnly: true, sameSite: 'strict', secure: request.protocol === 'https' })
}

function meOf(door: Door, session: Session): object {
  const today = dayOfMoment(door.engine.clock())
  return {
    account: session.account, name: session.name, tenant: session.tenant, demo: door.demo, today,
    appointments: session.appointments.filter((each) => holdsOn(each, today)).map((each) => ({ id: each.id, post: each.post, title: postTitle(each.post), area: each.area })),
  }
}
