// Signing in through an identity service: a real OpenID Connect server on this machine, our server, and a browser that keeps
// cookies and follows what it is told.
import { faultsFail } from '#test/staff-door.ts'
import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FastifyInstance } from 'fastify'
import { createAccount } from '#accounts/account.ts'
import { IdentityService } from '#accounts/identity-service.ts'
import { hashPassword } from '#accounts/password.ts'
import { Sessions } from '#accounts/session.ts'
import { buildServer } from '#api/server.ts'
import { epochOf, momentOf, systemClock, type Moment } from '#calendar/clock.ts'
import { makeBelieve } from '#test/make-believe.ts'
import { openTestLedger, servers, type TestLedger, type TestServer } from '#test/test-database.ts'

const password = '一句很长的口令 2024'
const address = 'http://127.0.0.1:8080'
const returnTo = `${address}/api/identity-service/return`

describe('用统一身份认证登录', () => {
  // The service's tokens carry the hour of the machine, so this test lives in it too, and can still move on.
  let ahead = 0
  const clock = (): Moment => momentOf(epochOf(systemClock()) + ahead)
  let server: TestServer
  let ledger: TestLedger
  let app: FastifyInstance
  let service: Server
  let issuer: string
  let digest: string
  /** How the service's next person proves who they are. */
  let methods: string[] = []

  beforeAll(async () => {
    server = await servers[0]?.start() ?? expect.fail('no server')
    ledger = await openTestLedger(server, makeBelieve, clock, [220382203])
    digest = await hashPassword(password)
    service = createServer()
    await new Promise<void>((resolve) => { service.listen(0, '127.0.0.1', resolve) })
    issuer = `http://127.0.0.1:${(service.address() as AddressInfo).port}`
    service.on('request', provider(issuer).callback())
    const identityService = new IdentityService({ name: '省统一身份认证', issuer, clientId: 'xiangzhi', clientSecret: 'a-secret-of-this-test' }, { returnTo, clock })
    const door = { engine: ledger.engine, sessions: new Sessions(ledger.database, clock), demo: false, localToken: 'local-token-of-this-test', address, identityService, tenants: async () => [220382203] }
    app = await buildServer(door, faultsFail)
  })
  afterAll(async () => {
    await app?.close()
    service?.closeAllConnections()
    await new Promise((resolve) => { service?.close(resolve) })
    await ledger?.close()
    await server?.stop()
  })

  /** A server of the standard's own kind, whose sign-in page asks nothing but a name. */
  function provider(at: string): Provider {
    const made = new Provider(at, {
      clients: [{ client_id: 'xiangzhi', client_secret: 'a-secret-of-this-test', redirect_uris: [returnTo], grant_types: ['authorization_code'], response_types: ['code'] }],
      pkce: { required: () => true },
      claims: { openid: ['sub', 'amr'] },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_ctx, interaction) => `/as/${interaction.uid}` },
      findAccount: async (_ctx, sub) => ({ accountId: sub, claims: async () => ({ sub }) }),
      cookies: { keys: ['keys-of-this-test'] },
    })
    made.use(async (ctx, next) => {
      if (!ctx.path.startsWith('/as/')) return next()
      const { prompt, params } = await made.interactionDetails(ctx.req, ctx.res)
      if (prompt.name === 'login') return made.interactionFinished(ctx.req, ctx.res, { login: { accountId: String(ctx.get('x-person')), amr: methods } })
      const grant = new made.Grant({ accountId: String(ctx.get('x-person')), clientId: String(params['client_id']) })
      grant.addOIDCScope('openid')
      return made.interactionFinished(ctx.req, ctx.res, { consent: { grantId: await grant.save() } })
    })
    return made
  }

  async function person(): Promise<{ readonly id: string; readonly login: string }> {
    const [id, login] = [randomUUID(), `u${randomUUID().slice(0, 8)}`]
    await createAccount(ledger.database.pool, { id, tenant: 220382203, login, name: '张三', at: clock(), digest })
    return { id, login }
  }

  type Desk = { cookies: Record<string, string> }
  const ask = async (at: Desk, method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) => {
    const answer = await app.inject({ method, url, headers: { host: '127.0.0.1:8080' }, cookies: at.cookies, ...(payload === undefined ? {} : { payload }) })
    for (const each of answer.cookies) at.cookies = { ...at.cookies, [each.name]: each.value }
    return answer
  }
  const enter = (at: Desk, login: string) => ask(at, 'POST', '/api/session', { login, password })
  const signedIn = async (at: Desk) => (await ask(at, 'GET', '/api/session')).statusCode === 200

  /** Walks through the service's pages as that person. @returns the address of ours it sends the browser back to */
  async function atTheService(to: string, who: string): Promise<string> {
    const cookies = new Map<string, string>()
    let next = to
    for (let step = 0; step < 8; step += 1) {
      const answer = await fetch(next, { redirect: 'manual', headers: { 'x-person': who, cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') } })
      for (const each of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? []
        cookies.set(name, value)
      }
      next = new URL(answer.headers.get('location') ?? expect.fail(`${answer.status} ${await answer.text()}`), next).href
      if (next.startsWith(returnTo)) return next.slice(address.length)
    }
    return expect.fail('the service never came back')
  }
  const bindAs = async (at: Desk, who: string) => ask(at, 'GET', await atTheService((await ask(at, 'POST', '/api/account/identity', { password })).json<{ to: string }>().to, who))
  const enterAs = async (at: Desk, who: string) => ask(at, 'GET', await atTheService((await ask(at, 'POST', '/api/identity-service')).json<{ to: string }>().to, who))

  test('先用密码登录、再输一次密码绑定，以后不用密码也能登录；解除以后不能', async () => {
    const { login } = await person()
    const own: Desk = { cookies: {} }
    await enter(own, login)
    expect((await ask(own, 'POST', '/api/account/identity', { password: '不对的密码' })).statusCode).toBe(422)
    expect((await bindAs(own, 'zhang-1')).body).toContain('已经绑定')
    expect((await ask(own, 'GET', '/api/account')).json()).toMatchObject({ identityService: { name: '省统一身份认证', bound: true } })
    const later: Desk = { cookies: {} }
    expect((await enterAs(later, 'zhang-1')).body).toContain('已经登录')
    expect((await ask(later, 'GET', '/api/session')).json()).toMatchObject({ name: '张三' })
    expect((await ask(own, 'DELETE', '/api/account/identity')).statusCode).toBe(204)
    const after: Desk = { cookies: {} }
    expect((await enterAs(after, 'zhang-1')).body).toContain('还没有绑定账号')
    expect(await signedIn(after)).toBe(false)
  })

  test('没有绑定的身份进不来；数据库里没有对方给的身份号', async () => {
    const { login } = await person()
    const own: Desk = { cookies: {} }
    await enter(own, login)
    await bindAs(own, '220382199001011234')
    const { rows } = await ledger.database.pool.query<{ subject: Buffer }>('select subject from outside_identity')
    expect(rows.some((row) => row.subject.includes('220382199001011234'))).toBe(false)
    const stranger: Desk = { cookies: {} }
    expect((await enterAs(stranger, 'nobody-we-know')).body).toContain('没有登录成功')
    expect(await signedIn(stranger)).toBe(false)
  })

  test('一个身份只能绑定一个账号', async () => {
    const [one, two] = [await person(), await person()]
    const [first, second]: [Desk, Desk] = [{ cookies: {} }, { cookies: {} }]
    await enter(first, one.login)
    await enter(second, two.login)
    await bindAs(first, 'shared')
    expect((await bindAs(second, 'shared')).body).toContain('没有绑定')
  })

  test('停用的账号，用统一身份认证也进不来', async () => {
    const { id, login } = await person()
    const own: Desk = { cookies: {} }
    await enter(own, login)
    await bindAs(own, 'li-4')
    await ledger.database.pool.query('update account set disabled_at = now() where id = $1', [id])
    expect((await enterAs({ cookies: {} }, 'li-4')).body).toContain('没有登录成功')
  })

  test('别的浏览器拿到回来的网址没有用；同一个网址用不了两次；改过的不认', async () => {
    const { login } = await person()
    const own: Desk = { cookies: {} }
    await enter(own, login)
    await bindAs(own, 'wang-5')
    const victim: Desk = { cookies: {} }
    const back = await atTheService((await ask(victim, 'POST', '/api/identity-service')).json<{ to: string }>().to, 'wang-5')
    const thief: Desk = { cookies: {} }
    expect((await ask(thief, 'GET', back)).body).toContain('不是从这个浏览器开始的')
    expect(await signedIn(thief)).toBe(false)
    expect((await ask(victim, 'GET', back.replace(/state=[^&]*/, 'state=another'))).body).toContain('没有登录成功')
    // Spoiled once, the journey is over.
    expect((await ask(victim, 'GET', back)).body).toContain('没有登录成功')
    expect(await signedIn(victim)).toBe(false)
    const again: Desk = { cookies: {} }
    const good = await atTheService((await ask(again, 'POST', '/api/identity-service')).json<{ to: string }>().to, 'wang-5')
    expect((await ask(again, 'GET', good)).body).toContain('已经登录')
    expect((await ask({ cookies: { ...again.cookies, xiangzhi: '' } }, 'GET', good)).body).toContain('没有登录成功')
  })

  test('设了动态口令的账号还要填口令，除非对方已经验过；填错五次重来', async () => {
    const { login } = await person()
    const own: Desk = { cookies: {} }
    await enter(own, login)
    const { secret } = (await ask(own, 'POST', '/api/account/second-factor', { password })).json<{ secret: string }>()
    const code = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: epochOf(clock()) })
    await ask(own, 'PUT', '/api/account/second-factor', { secondFactor: code() })
    await bindAs(own, 'zhao-6')
    const later: Desk = { cookies: {} }
    expect((await enterAs(later, 'zhao-6')).body).toContain('还差一步')
    expect(await signedIn(later)).toBe(false)
    ahead += 60_000
    expect((await ask(later, 'POST', '/api/identity-service/second-factor', { secondFactor: '000000' })).statusCode).toBe(401)
    expect((await ask(later, 'POST', '/api/identity-service/second-factor', { secondFactor: code() })).statusCode).toBe(201)
    expect((await ask(later, 'GET', '/api/account')).json<{ sessions: { current: boolean; way: string }[] }>().sessions.find((each) => each.current)?.way).toBe('身份认证服务和动态口令')
    expect(await signedIn(later)).toBe(true)
    const guessing: Desk = { cookies: {} }
    await enterAs(guessing, 'zhao-6')
    ahead += 60_000
    for (let count = 0; count < 5; count += 1) await ask(guessing, 'POST', '/api/identity-service/second-factor', { secondFactor: '000000' })
    expect((await ask(guessing, 'POST', '/api/identity-service/second-factor', { secondFactor: code() })).json()).toMatchObject({ refusals: [{ code: 'identity-journey-lost' }] })
    methods = ['pwd', 'otp']
    const strong: Desk = { cookies: {} }
    expect((await enterAs(strong, 'zhao-6')).body).toContain('已经登录')
  })

  test('对方连不上时说清楚，密码登录不受影响', async () => {
    const dead = new IdentityService({ name: '省统一身份认证', issuer: 'http://127.0.0.1:9', clientId: 'xiangzhi', clientSecret: 'x' }, { returnTo, clock })
    expect(await dead.begin({ kind: 'sign-in' })).toMatchObject({ code: 'identity-service-away' })
    const { login } = await person()
    expect((await enter({ cookies: {} }, login)).statusCode).toBe(201)
  })
})
