// Signing in, through the real routes on the embedded database: who gets in, who is kept out, and that nobody can keep out
// somebody else.
import { faultsFail } from '#test/staff-door.ts'
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createAccount, inviteAccount } from '#accounts/account.ts'
import { hashPassword } from '#accounts/password.ts'
import { Sessions } from '#accounts/session.ts'
import type { Door } from '#api/door.ts'
import { buildServer } from '#api/server.ts'
import { system } from '#content/system.ts'
import { epochOf, momentOf, type Moment } from '#calendar/clock.ts'
import { tenantOf, writeIn } from '#ledger/database.ts'
import type { PostId } from '#people/post.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const township = '220382203'
const password = '一句很长的口令 2024'
const other = '另外一句不同的话 77'

describe('登录', () => {
  let now = epochOf(standingClock('2024-03-05').clock())
  const clock = (): Moment => momentOf(now)
  const later = (minutes: number) => { now += minutes * 60_000 }
  let server: TestServer
  let ledger: TestLedger
  let door: Door
  let app: FastifyInstance
  let digest: string

  async function person(post: PostId, login = `u${randomUUID().slice(0, 8)}`): Promise<{ readonly id: string; readonly login: string }> {
    const id = randomUUID()
    await createAccount(ledger.database.pool, { id, tenant: 220382203, login, name: `${login}的名字`, at: clock(), digest })
    await writeIn(ledger.database, '22', (client) => client.query(
      `insert into register (tenant, procedure, matter, area, account, post, from_on) values ($1, 'appointment', $2, $3, $4, $5, '2020-01-01')`,
      [tenantOf(township), randomUUID(), township, id, post]))
    return { id, login }
  }

  type Desk = { cookies: Record<string, string>; readonly address: string }
  const desk = (address = '10.0.0.1'): Desk => ({ cookies: {}, address })
  const ask = async (at: Desk, method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) => {
    const answer = await app.inject({ method, url, remoteAddress: at.address, cookies: at.cookies, ...(payload === undefined ? {} : { payload }) })
    for (const each of answer.cookies) at.cookies = { ...at.cookies, [each.name]: each.value }
    return answer
  }
  const enter = (at: Desk, login: string, said: { password?: string; secondFactor?: string } = {}) => ask(at, 'POST', '/api/session', { login, password, ...said })
  const codesOf = (answer: { json: () => unknown }) => (answer.json() as { refusals: { code: string }[] }).refusals.map((each) => each.code)

  /** Sets up a second factor as a telephone would. */
  async function withFactor(at: Desk): Promise<{ readonly code: () => string; readonly spare: readonly string[] }> {
    const { secret } = (await ask(at, 'POST', '/api/account/second-factor', { password })).json() as { secret: string }
    const code = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now })
    const { spare } = (await ask(at, 'PUT', '/api/account/second-factor', { secondFactor: code() })).json() as { spare: string[] }
    return { code, spare }
  }

  beforeAll(async () => {
    server = await servers[0]?.start() ?? expect.fail('no server')
    ledger = await openTestLedger(server, system, clock, [220382203])
    digest = await hashPassword(password)
    door = { engine: ledger.engine, sessions: new Sessions(ledger.database, clock), demo: false, localToken: 'local-token-of-this-test', secondFactorPosts: ['administrator'], tenants: async () => [220382203] }
  })
  // A server for each test: what one test's strangers tried must not weigh on the next.
  beforeEach(async () => {
    await app?.close()
    app = await buildServer(door, faultsFail)
  })
  afterAll(async () => {
    await app?.close()
    await ledger?.close()
    await server?.stop()
  })

  test('从一处输错十次，须等十分钟；等过之后可以再试', async () => {
    const { login } = await person('staff')
    const answers = []
    for (let count = 0; count < 11; count += 1) answers.push((await enter(desk(), login, { password: other })).statusCode)
    expect(answers).toEqual([...Array.from({ length: 10 }, () => 401), 429])
    expect((await enter(desk(), login)).statusCode).toBe(429)
    later(11)
    expect((await enter(desk(), login)).statusCode).toBe(201)
  })

  test('别人从一处输错两百次、又从许多地方输错，本人在平时用的电脑上照样登录', async () => {
    const { login } = await person('staff')
    const own = desk('10.0.0.9')
    expect((await enter(own, login)).statusCode).toBe(201)
    for (let count = 0; count < 200; count += 1) await enter(desk('172.16.255.1'), login, { password: other })
    expect((await enter(own, login)).statusCode).toBe(201)
    for (let count = 0; count < 101; count += 1) await enter(desk(`172.16.${count}.1`), login, { password: other })
    expect((await enter(desk('172.16.200.1'), login)).statusCode).toBe(429)
    expect((await enter(own, login)).statusCode).toBe(201)
  }, 120_000)

  test('没有的登录名和输错的密码，回答一字不差', async () => {
    const { login } = await person('staff')
    const wrong = await enter(desk('10.1.0.1'), login, { password: other })
    const nobody = await enter(desk('10.1.0.2'), 'nobody-of-that-name', { password: other })
    expect(nobody.statusCode).toBe(wrong.statusCode)
    expect(nobody.json()).toEqual(wrong.json())
  })

  test('动态口令：先密码后口令；同一口令不能用两次；备用口令每个一次', async () => {
    const { login } = await person('staff')
    const own = desk()
    await enter(own, login)
    const { code, spare } = await withFactor(own)
    expect(spare).toHaveLength(8)
    expect(codesOf(await enter(desk(), login))).toEqual(['second-factor-needed'])
    // The code that confirmed the factor is spent.
    expect(codesOf(await enter(desk(), login, { secondFactor: code() }))).toEqual(['sign-in-wrong'])
    later(1)
    const fresh = code()
    expect((await enter(desk(), login, { secondFactor: fresh })).statusCode).toBe(201)
    expect((await enter(desk(), login, { secondFactor: fresh })).statusCode).toBe(401)
    const [first = ''] = spare
    expect((await enter(desk(), login, { secondFactor: first.toLowerCase().replace('-', ' ') })).statusCode).toBe(201)
    expect((await enter(desk(), login, { secondFactor: first })).statusCode).toBe(401)
  })

  test('动态口令的密钥在数据库里不是明文；停用要密码和口令', async () => {
    const { id, login } = await person('staff')
    const own = desk()
    await enter(own, login)
    const { secret } = (await ask(own, 'POST', '/api/account/second-factor', { password })).json() as { secret: string }
    const { rows: [row] } = await ledger.database.pool.query<{ ciphertext: Buffer }>('select ciphertext from second_factor where account = $1', [id])
    expect(row?.ciphertext.includes(Buffer.from(secret))).toBe(false)
    const code = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now })
    await ask(own, 'PUT', '/api/account/second-factor', { secondFactor: code() })
    later(1)
    expect((await ask(own, 'POST', '/api/account/second-factor/end', { password: other, secondFactor: code() })).statusCode).toBe(422)
    later(1)
    expect((await ask(own, 'POST', '/api/account/second-factor/end', { password, secondFactor: code() })).statusCode).toBe(204)
    expect((await enter(desk(), login)).statusCode).toBe(201)
  })

  test('开始设置动态口令要再填密码：坐到别人登录着的电脑前，绑不上自己的手机；试多了也不行', async () => {
    const { id, login } = await person('staff')
    const own = desk()
    await enter(own, login)
    for (const said of [{}, { password: other }, { password: 1 }]) expect(codesOf(await ask(own, 'POST', '/api/account/second-factor', said))).toEqual(['password-old-wrong'])
    expect((await ledger.database.pool.query('select from second_factor where account = $1', [id])).rowCount).toBe(0)
    for (let count = 0; count < 7; count += 1) await ask(own, 'POST', '/api/account/second-factor', { password: other })
    expect((await ask(own, 'POST', '/api/account/second-factor', { password })).statusCode).toBe(429)
    later(11)
    expect((await ask(own, 'POST', '/api/account/second-factor', { password })).statusCode).toBe(201)
  })

  test('每次登录用的什么，本人在“我的账号”里看得到', async () => {
    const { login } = await person('staff')
    const own = desk()
    await enter(own, login)
    const { code, spare } = await withFactor(own)
    later(1)
    const [telephone, sheet] = [desk('10.0.1.1'), desk('10.0.2.1')]
    await enter(telephone, login, { secondFactor: code() })
    await enter(sheet, login, { secondFactor: spare[0] ?? '' })
    const { sessions } = (await ask(own, 'GET', '/api/account')).json() as { sessions: { address: string; way: string }[] }
    expect(Object.fromEntries(sessions.map((each) => [each.address, each.way]))).toEqual({ '10.0.0.*': '密码', '10.0.1.*': '密码和动态口令', '10.0.2.*': '密码和备用口令' })
  })

  test('要求用动态口令的岗位，没有设置以前只能设置', async () => {
    const { login } = await person('administrator')
    const own = desk()
    expect((await enter(own, login)).json()).toMatchObject({ mustSetUpFactor: true })
    expect(codesOf(await ask(own, 'GET', '/api/accounts'))).toEqual(['second-factor-first'])
    await withFactor(own)
    expect((await ask(own, 'GET', '/api/accounts')).statusCode).toBe(200)
  })

  test('登录着的地方看得到、结束得了；结束以后立即失效，自己这里不受影响', async () => {
    const { login } = await person('staff')
    const [here, there] = [desk('192.168.3.7'), desk('2001:db8:1:2::9')]
    await enter(here, login)
    await enter(there, login)
    const { sessions } = (await ask(here, 'GET', '/api/account')).json() as { sessions: { id: string; current: boolean; address: string }[] }
    expect(sessions.map((each) => each.address).sort()).toEqual(['192.168.3.*', '2001:db8:1:*'])
    const strange = sessions.find((each) => !each.current) ?? expect.fail('two sessions')
    expect((await ask(here, 'DELETE', `/api/account/sessions/${strange.id}`)).statusCode).toBe(204)
    expect((await ask(there, 'GET', '/api/session')).statusCode).toBe(401)
    expect((await ask(here, 'GET', '/api/session')).statusCode).toBe(200)
  })

  test('结束不了别人的登录', async () => {
    const [one, two] = [await person('staff'), await person('staff')]
    const [here, there] = [desk(), desk()]
    await enter(here, one.login)
    await enter(there, two.login)
    const { sessions } = (await ask(there, 'GET', '/api/account')).json() as { sessions: { id: string }[] }
    await ask(here, 'DELETE', `/api/account/sessions/${sessions[0]?.id ?? ''}`)
    expect((await ask(there, 'GET', '/api/session')).statusCode).toBe(200)
  })

  test('四小时没有操作自动退出；一直在用的满十二小时退出', async () => {
    const { login } = await person('staff')
    const [idle, busy] = [desk(), desk()]
    await enter(idle, login)
    await enter(busy, login)
    for (let hour = 0; hour < 11; hour += 1) {
      later(60)
      expect((await ask(busy, 'GET', '/api/session')).statusCode, `${hour}`).toBe(200)
      if (hour === 3) later(1)
      if (hour === 4) expect((await ask(idle, 'GET', '/api/session')).statusCode).toBe(401)
    }
    later(61)
    expect((await ask(busy, 'GET', '/api/session')).statusCode).toBe(401)
  })

  test('改密码要原来的密码；改好以后别处的登录全部结束', async () => {
    const { login } = await person('staff')
    const [here, there] = [desk(), desk()]
    await enter(here, login)
    await enter(there, login)
    expect(codesOf(await ask(here, 'PUT', '/api/account/password', { old: other, password: '123' })).sort()).toEqual(['password-old-wrong', 'password-weak'])
    expect((await ask(here, 'PUT', '/api/account/password', { old: password, password: other })).statusCode).toBe(204)
    expect((await ask(here, 'GET', '/api/session')).statusCode).toBe(200)
    expect((await ask(there, 'GET', '/api/session')).statusCode).toBe(401)
    expect((await enter(desk(), login)).statusCode).toBe(401)
    expect((await enter(desk(), login, { password: other })).statusCode).toBe(201)
  })

  test('口令不对的，从“密码太弱”里也问不出有没有这个登录名、这里有没有叫这个名字的人', async () => {
    const { login } = await person('staff')
    const guess = (said: string, name: string) => ask(desk('10.1.0.9'), 'POST', '/api/invitation', { login: name, code: 'a-code-of-nobody', password: said })
    for (const said of [`${login}的名字${login}的名字2024`, '第201村第201村2024', '220382203-220382203']) {
      const [there, nowhere] = [await guess(said, login), await guess(said, 'nobody-of-that-name')]
      expect([said, codesOf(there), there.body]).toEqual([said, ['invitation-invalid'], nowhere.body])
    }
  })

  test('太常用的密码、登录名加几个字、演示用的密码，都不能用', async () => {
    const login = `u${randomUUID().slice(0, 8)}`
    const code = await inviteAccount(ledger.database.pool, { id: randomUUID(), tenant: 220382203, login, name: '新人', at: clock() })
    const accept = (said: string) => ask(desk(), 'POST', '/api/invitation', { login, code, password: said })
    for (const weak of ['1234567890', 'Password 1234', 'yongjia-2024', `${login}12`, 'aaaaaaaaaaaa', '短', '第201村2024010101', '新人新人新人新人2024', '220382203-220382203', 'dragon 202401']) expect([weak, ...codesOf(await accept(weak))]).toEqual([weak, 'password-weak'])
    expect((await accept(other)).statusCode).toBe(204)
  })

  test('停用的账号立即退出，不能再登录，为提醒回避而登记的住址和亲属随即删掉；恢复以后可以；管理员停用不了自己，也管不到别的乡镇', async () => {
    const [boss, clerk] = [await person('administrator'), await person('staff')]
    const [at, there] = [desk(), desk()]
    await enter(at, boss.login)
    await withFactor(at)
    await enter(there, clerk.login)
    const allow = (id: string, allowed: boolean) => ask(at, 'PUT', `/api/accounts/${id}/sign-in`, { allowed })
    expect((await ask(there, 'PUT', '/api/account/ties', { address: '安边村2组15号', kin: ['李四'] })).statusCode).toBe(204)
    const ties = async () => (await ledger.owner.pool.query('select 1 from own_ties where account = $1', [clerk.id])).rowCount
    expect(await ties()).toBe(1)
    expect((await allow(clerk.id, false)).statusCode).toBe(204)
    expect(await ties()).toBe(0)
    expect((await ask(there, 'GET', '/api/session')).statusCode).toBe(401)
    expect((await enter(desk(), clerk.login)).statusCode).toBe(401)
    expect((await allow(clerk.id, true)).statusCode).toBe(204)
    expect((await enter(desk(), clerk.login)).statusCode).toBe(201)
    expect(codesOf(await allow(boss.id, false))).toEqual(['account-own'])
    expect((await allow(randomUUID(), false)).statusCode).toBe(404)
    expect((await ask(there, 'PUT', `/api/accounts/${boss.id}/sign-in`, { allowed: false })).statusCode).toBe(401)
  })

  describe('登录不了的，两个人让他重新进来', () => {
    const act = async (at: Desk, path: string, action: string, said: { seq: number; answers?: object }) => {
      const answer = await ask(at, 'POST', path, { ...(said.seq === 0 ? { procedure: 'account-recovery', area: township, action } : { area: township, expectedVersion: said.seq }), commandId: randomUUID(), occurredOn: '2024-03-05', answers: said.answers ?? {} })
      expect([action, answer.statusCode, answer.body]).toEqual([action, 201, answer.body])
      return answer.json<{ matter: string }>().matter
    }

    test('一人提出、另一人同意、登记恢复，才取得到口令；原来的密码和动态口令作废；只让进来一次', async () => {
      const [boss, head, clerk] = [await person('administrator'), await person('township-head'), await person('staff')]
      const [first, second, lost] = [desk(), desk(), desk()]
      await enter(first, boss.login)
      await withFactor(first)
      await enter(second, head.login)
      await enter(lost, clerk.login)
      await withFactor(lost)
      later(1)
      const id = await act(first, '/api/matters', 'request', { seq: 0, answers: { account: clerk.id, lost: 'both', proof: 'inPerson' } })
      const code = (at: Desk) => ask(at, 'POST', `/api/matters/${id}/one-time-code`)
      expect(codesOf(await code(first))).toEqual(['recovery-not-yours'])
      await act(second, `/api/matters/${id}/actions/agree`, 'agree', { seq: 1 })
      await act(first, `/api/matters/${id}/actions/restore`, 'restore', { seq: 2 })
      expect(codesOf(await code(second))).toEqual(['recovery-not-yours'])
      expect((await ask(lost, 'GET', '/api/session')).statusCode).toBe(200)
      const taken = (await code(first)).json<{ login: string; code: string }>()
      expect(taken.login).toBe(clerk.login)
      expect((await ask(lost, 'GET', '/api/session')).statusCode).toBe(401)
      expect((await enter(desk(), clerk.login)).statusCode).toBe(401)
      expect((await ask(desk(), 'POST', '/api/invitation', { login: clerk.login, code: taken.code, password: other })).statusCode).toBe(204)
      expect((await enter(desk(), clerk.login, { password: other })).statusCode).toBe(201)
      expect(codesOf(await code(first))).toEqual(['recovery-used'])
    })

    test('登记恢复三天以后取不到口令', async () => {
      const [boss, head, clerk] = [await person('administrator'), await person('township-head'), await person('staff')]
      const [first, second] = [desk(), desk()]
      await enter(first, boss.login)
      const factor = await withFactor(first)
      await enter(second, head.login)
      const id = await act(first, '/api/matters', 'request', { seq: 0, answers: { account: clerk.id, lost: 'password', proof: 'inPerson' } })
      await act(second, `/api/matters/${id}/actions/agree`, 'agree', { seq: 1 })
      await act(first, `/api/matters/${id}/actions/restore`, 'restore', { seq: 2 })
      later(73 * 60)
      await enter(first, boss.login, { secondFactor: factor.code() })
      expect(codesOf(await ask(first, 'POST', `/api/matters/${id}/one-time-code`))).toEqual(['recovery-over'])
    })
  })
})
