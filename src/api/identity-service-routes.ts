// Signing in through an identity service outside, and binding one's account to it.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isRefusal } from '#accounts/authority.ts'
import { HalfWay } from '#accounts/half-way.ts'
import type { Proved } from '#accounts/identity-service.ts'
import { bind, boundTo, unbind } from '#accounts/outside-identity.ts'
import { ownPassword } from '#accounts/own-password.ts'
import { wayOf } from '#accounts/sign-in-way.ts'
import { SignIns } from '#accounts/sign-in.ts'
import { WrongTries } from '#accounts/wrong-tries.ts'
import { personOf, refuse, type Door } from '#api/door.ts'
import { identityReturnPage, returnPagePolicy, type Returned } from '#api/identity-return-page.ts'
import { readBody } from '#api/matter-routes.ts'
import { giveCookie, readCookie } from '#api/own-cookies.ts'
import { isRefused } from '#api/read-query.ts'
import { beginSession, enter } from '#api/session-routes.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'

const open = { config: { open: true, rateLimit: { max: 30, timeWindow: '1 minute' } } }
const own = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } }

const none = refusal('identity-service-none', '这里没有接统一身份认证，请用登录名和密码登录。')

/** Holds this browser's journey, and afterwards its wait for the second factor. Lax: it must come back with the service's answer. */
const journeyCookie = 'xiangzhi-journey'

export function identityServiceRoutes(app: FastifyInstance, door: Door): void {
  const { engine, identityService: service } = door
  const pool = engine.database.pool
  const signIns = new SignIns(engine)
  const halfWay = new HalfWay(engine.clock)
  const tries = new WrongTries({ most: 10, minutes: 10 })

  app.get('/api/identity-service', open, async () => ({ name: service?.name ?? null }))

  app.post('/api/identity-service', open, async (request, reply) => {
    const begun = await service?.begin({ kind: 'sign-in' }) ?? none
    if (isRefusal(begun)) return refuse(door, reply, begun)
    keepJourney(request, reply, begun.journey)
    return reply.code(201).send({ to: begun.to })
  })

  // Whoever got hold of an open session must not make it theirs for good: the password is asked again.
  app.post('/api/account/identity', own, async (request, reply) => {
    const body = readBody(request.body, ['password'])
    if (isRefused(body)) return refuse(door, reply, ...body)
    const { account } = personOf(request)
    if (tries.barred(account, engine.clock())) return refuse(door, reply, refusal('sign-in-barred', '输错的次数太多，请10分钟后再试。'))
    if (!await ownPassword(pool, account, body['password'])) {
      tries.note(account, engine.clock())
      return refuse(door, reply, refusal('password-old-wrong', '密码不对，请重新输入。', { field: 'password' }))
    }
    const begun = await service?.begin({ kind: 'link', account }) ?? none
    if (isRefusal(begun)) return refuse(door, reply, begun)
    keepJourney(request, reply, begun.journey)
    return reply.code(201).send({ to: begun.to })
  })

  app.delete('/api/account/identity', own, async (request, reply) => {
    await unbind(pool, personOf(request).account)
    return reply.code(204).send()
  })

  app.get('/api/identity-service/return', open, async (request, reply) => {
    const proved = await service?.finish(readCookie(request, journeyCookie), request.url.split('?')[1] ?? '') ?? none
    const answered = isRefusal(proved) ? notSignedIn(proved) : await (proved.wish.kind === 'link' ? bound(proved, proved.wish.account) : signedIn(proved, request, reply))
    return reply.type('text/html; charset=utf-8').header('content-security-policy', returnPagePolicy).send(identityReturnPage(answered))
  })

  app.post('/api/identity-service/second-factor', open, async (request, reply) => {
    const body = readBody(request.body, ['secondFactor'])
    if (isRefused(body)) return refuse(door, reply, ...body)
    const token = readCookie(request, journeyCookie)
    const account = halfWay.try(token)
    if (!account) return refuse(door, reply, refusal('identity-journey-lost', '这次认证已经过期，请重新来一次。'))
    const factor = await signIns.factors.takes(account, body['secondFactor'])
    if (factor === undefined) return refuse(door, reply, refusal('sign-in-wrong', '动态口令不对或者已经用过，请填手机上新显示的六位数字，或者一个备用口令。', { field: 'secondFactor' }))
    halfWay.leave(token)
    return beginSession(door, { signIns, request, reply, way: wayOf('service', factor) }, account.id)
  })

  async function bound(proved: Proved, account: string): Promise<Returned> {
    const against = await bind(pool, proved, { account, at: engine.clock() })
    if (against) return { title: '没有绑定', sentence: against.sentence, to: '/account', link: '回到“我的账号”', onward: false }
    return { title: '已经绑定', sentence: `以后可以用${service?.name ?? ''}登录。`, to: '/account', link: '回到“我的账号”', onward: true }
  }

  async function signedIn(proved: Proved, request: FastifyRequest, reply: FastifyReply): Promise<Returned> {
    const account = await boundTo(pool, proved)
    if (!account) return notSignedIn(refusal('identity-unknown', '这个身份还没有绑定账号，或者账号已经停用。请先用登录名和密码登录，在“我的账号”里绑定。'))
    if (!proved.strong && await signIns.factors.asked(account.id)) {
      keepJourney(request, reply, halfWay.enter(account))
      return { title: '还差一步', sentence: '请再填手机上的动态口令。', to: '/?step=second-factor', link: '去填动态口令', onward: true }
    }
    await enter(door, { signIns, request, reply, way: wayOf('service', undefined) }, account.id)
    return { title: '已经登录', sentence: '正在打开今日工作。', to: '/', link: '打开今日工作', onward: true }
  }
}

function notSignedIn(why: Refusal): Returned {
  return { title: '没有登录成功', sentence: why.sentence, to: '/', link: '回到登录页', onward: false }
}

function keepJourney(request: FastifyRequest, reply: FastifyReply, journey: string): void {
  giveCookie(request, reply, { name: journeyCookie, value: journey, seconds: 600, lax: true })
}
