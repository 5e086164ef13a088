// What everybody may do with their own account: see where they are signed in, end what they don't know, change the password,
// set up the second factor.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { changePassword } from '#accounts/account.ts'
import { isRefusal, operator } from '#accounts/authority.ts'
import { isBound } from '#accounts/outside-identity.ts'
import { ownPassword } from '#accounts/own-password.ts'
import { keepTies, readTies, tiesOf } from '#accounts/own-ties.ts'
import { SecondFactors, type Owner } from '#accounts/second-factor.ts'
import { WrongTries } from '#accounts/wrong-tries.ts'
import { personOf, refuse, type Door } from '#api/door.ts'
import { readCookie } from '#api/own-cookies.ts'
import { readBody } from '#api/matter-routes.ts'
import { isRefused } from '#api/read-query.ts'
import { qrPicture } from '#api/qr-picture.ts'
import { refusal } from '#procedure/refusal.ts'

/** Open to who must still set up a second factor before anything else. */
const first = { config: { beforeSecondFactor: true, rateLimit: { max: 30, timeWindow: '1 minute' } } }

const notBarred = { most: 10, minutes: 10 }

export function ownAccountRoutes(app: FastifyInstance, door: Door): void {
  const { engine } = door
  const factors = new SecondFactors(engine)
  const tries = new WrongTries(notBarred)
  const tokenOf = (request: FastifyRequest) => readCookie(request, 'xiangzhi')
  const barred = refusal('sign-in-barred', `输错的次数太多，请${notBarred.minutes}分钟后再试。`)

  app.get('/api/account', first, async (request) => {
    const owner = await ownerOf(door, request)
    return {
      login: owner.login, name: personOf(request).name, secondFactor: await factors.asked(owner.id), sparesLeft: await factors.sparesLeft(owner.id),
      identityService: door.identityService === undefined ? null : { name: door.identityService.name, bound: await isBound(engine.database.pool, owner.id) },
      sessions: await door.sessions.of(owner.id, tokenOf(request)),
    }
  })

  app.delete<{ Params: { id: string } }>('/api/account/sessions/:id', first, async (request, reply) => {
    if (!/^[0-9a-f]{16}$/.test(request.params.id)) return refuse(door, reply, refusal('session-unknown', '没有这次登录，或者已经结束。'))
    await door.sessions.endOf(personOf(request).account, { id: request.params.id })
    return reply.code(204).send()
  })

  app.delete('/api/account/sessions', first, async (request, reply) => {
    await door.sessions.endOf(personOf(request).account, { ...keeping(tokenOf(request)) })
    return reply.code(204).send()
  })

  app.get('/api/account/ties', async (request) => readTies(engine, await ownerOf(door, request)))

  app.put('/api/account/ties', async (request, reply) => {
    const body = readBody(request.body, ['address', 'kin'])
    if (isRefused(body)) return refuse(door, reply, ...body)
    const ties = tiesOf(body)
    if (isRefused(ties)) return refuse(door, reply, ...ties)
    await keepTies(engine, await ownerOf(door, request), ties)
    return reply.code(204).send()
  })

  app.put('/api/account/password', first, async (request, reply) => {
    const body = readBody(request.body, ['old', 'password'])
    if (isRefused(body)) return refuse(door, reply, ...body)
    const owner = await ownerOf(door, request)
    if (tries.barred(owner.id, engine.clock())) return refuse(door, reply, barred)
    const refusals = await changePassword(engine.database.pool, { account: owner.id, login: owner.login, old: body['old'], password: body['password'] })
    if (refusals.some((each) => each.code === 'password-old-wrong')) tries.note(owner.id, engine.clock())
    if (refusals.length > 0) return refuse(door, reply, ...refusals)
    // Whoever else knew the old password is out.
    await door.sessions.endOf(owner.id, { ...keeping(tokenOf(request)) })
    return reply.code(204).send()
  })

  app.post('/api/account/second-factor', first, async (request, reply) => {
    const body = readBody(request.body, ['password'])
    if (isRefused(body)) return refuse(door, reply, ...body)
    const owner = await ownerOf(door, request)
    if (tries.barred(owner.id, engine.clock())) return refuse(door, reply, barred)
    // Whoever sits down at an open session must not bind the account to a telephone of theirs.
    if (!await ownPassword(engine.database.pool, owner.id, body['password'])) {
      tries.note(owner.id, engine.clock())
      return refuse(door, reply, refusal('password-old-wrong', '密码不对，没有开始设置。请重新输入。', { field: 'password' }))
    }
    const begun = await factors.begin(owner)
    if (isRefusal(begun)) return refuse(door, reply, begun)
    return reply.code(201).send({ secret: begun.secret, picture: `data:image/png;base64,${Buffer.from(qrPicture(begun.uri).bytes).toString('base64')}` })
  })

  app.put('/api/account/second-factor', first, async (request, reply) => {
    const body = readBody(request.body, ['secondFactor'])
    if (isRefused(body)) return refuse(door, reply, ...body)
    const owner = await ownerOf(door, request)
    if (tries.barred(owner.id, engine.clock())) return refuse(door, reply, barred)
    const spare = await factors.confirm(owner, body['secondFactor'])
    if (isRefusal(spare)) {
      tries.note(owner.id, engine.clock())
      return refuse(door, reply, spare)
    }
    door.sessions.forget()
    return { spare }
  })

  app.post('/api/account/second-factor/end', first, async (request, reply) => {
    const body = readBody(request.body, ['password', 'secondFactor'])
    if (isRefused(body)) return refuse(door, reply, ...body)
    const owner = await ownerOf(door, request)
    if (tries.barred(owner.id, engine.clock())) return refuse(door, reply, barred)
    if (!await ownPassword(engine.database.pool, owner.id, body['password']) || !await factors.takes(owner, body['secondFactor'])) {
      tries.note(owner.id, engine.clock())
      return refuse(door, reply, refusal('second-factor-wrong', '密码或者动态口令不对，没有停用。', { field: 'secondFactor' }))
    }
    await factors.remove(owner.id)
    door.sessions.forget()
    return reply.code(204).send()
  })
}

function keeping(token: string | undefined): { readonly except?: string } {
  return token === undefined ? {} : { except: token }
}

async function ownerOf(door: Door, request: FastifyRequest): Promise<Owner> {
  const person = personOf(request)
  if (person === operator) return { id: person.account, tenant: 0, login: '' }
  const { rows } = await door.engine.database.pool.query<Owner>('select id, tenant, login from account where id = $1', [person.account])
  return rows[0] ?? { id: person.account, tenant: person.tenant, login: '' }
}
