// Accounts, for who administers them: who can sign in, inviting somebody new, stopping an account, ending what runs under it.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { allowSignIn, inviteAccount, listAccounts, loginFault } from '#accounts/account.ts'
import { holdsPost } from '#accounts/authority.ts'
import { areaToRead, personOf, refuse, type Door } from '#api/door.ts'
import { readBody } from '#api/matter-routes.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { tenantOf } from '#ledger/database.ts'
import { refusal } from '#procedure/refusal.ts'

type OfOne = FastifyRequest<{ Params: { id: string } }>

const unknown = refusal('account-unknown', '没有这个账号。')

export function accountRoutes(app: FastifyInstance, door: Door): void {
  const { engine } = door
  const pool = engine.database.pool

  app.get('/api/accounts', async (request, reply) => {
    const area = await administeredArea(door, request, reply)
    return area && listAccounts(pool, tenantOf(area))
  })

  app.post('/api/accounts', async (request, reply) => {
    const body = readBody(request.body, ['login', 'name'])
    if (isRefused(body)) return refuse(door, reply, ...body)
    const area = await administeredArea(door, request, reply)
    if (!area) return reply
    const fault = loginFault(body['login'])
    const name = typeof body['name'] === 'string' ? body['name'].trim() : ''
    const refusals = [...(fault ? [refusal('login-invalid', fault, { field: 'login' })] : []), ...(name === '' || name.length > 50 ? [refusal('answer-missing', '请填写姓名。', { field: 'name' })] : [])]
    if (refusals.length > 0) return refuse(door, reply, ...refusals)
    const account = { id: engine.newId(), tenant: tenantOf(area), login: String(body['login']), name, at: engine.clock() }
    try {
      const code = await inviteAccount(pool, account)
      return reply.code(201).send({ id: account.id, login: account.login, name, code })
    } catch (cause) {
      if ((cause as { code?: string }).code === '23505') return refuse(door, reply, refusal('login-taken', '这个登录名已有人使用，请换一个。', { field: 'login' }))
      throw cause
    }
  })

  app.put('/api/accounts/:id/sign-in', async (request: OfOne, reply) => {
    const body = readBody(request.body, ['allowed'])
    if (isRefused(body)) return refuse(door, reply, ...body)
    const area = await administeredArea(door, request, reply)
    if (!area) return reply
    const { id } = request.params
    if (typeof body['allowed'] !== 'boolean') return refuse(door, reply, refusal('body-invalid', '请说明是停用还是恢复（allowed）。', { field: 'allowed' }))
    if (id === personOf(request).account) return refuse(door, reply, refusal('account-own', '不能停用自己的账号：请由另一位系统管理员办理。'))
    if (!isUuid(id) || !await allowSignIn(pool, { account: id, tenant: tenantOf(area), allowed: body['allowed'], at: engine.clock() })) return refuse(door, reply, unknown)
    if (!body['allowed']) await door.sessions.endOf(id, {})
    return reply.code(204).send()
  })

  app.delete('/api/accounts/:id/sessions', async (request: OfOne, reply) => {
    const area = await administeredArea(door, request, reply)
    if (!area) return reply
    const { id } = request.params
    const own = isUuid(id) && (await listAccounts(pool, tenantOf(area))).some((each) => each.id === id)
    if (!own) return refuse(door, reply, unknown)
    return { ended: await door.sessions.endOf(id, {}) }
  })
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}

/** The township whose accounts this person administers today; otherwise a refusal has been sent. */
export async function administeredArea(door: Door, request: FastifyRequest, reply: FastifyReply): Promise<string | undefined> {
  const query = readQuery({ area: 'area' }, request.query)
  if (isRefused(query)) return void await refuse(door, reply, ...query)
  const area = await areaToRead(door, request, reply, query.area)
  if (!area) return undefined
  if (holdsPost(personOf(request), ['administrator'], { area, now: door.engine.clock() })) return area
  return void await refuse(door, reply, refusal('no-authority', '账号由本乡镇的系统管理员办理，您今天没有这个岗位。'))
}
