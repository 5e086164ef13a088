// A party's own word, from the sheet to the ledger: who may print, what the public door refuses, and that it tells nothing of the
// other side. Through the real routes, on the embedded database.
import { doorOn, faultsFail, StaffDoor } from '#test/staff-door.ts'
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer } from '#api/server.ts'
import { newCode } from '#api/spoken-code.ts'
import { momentAt } from '#calendar/clock.ts'
import { addDays, plainDate } from '#calendar/plain-date.ts'
import { system } from '#content/system.ts'
import { writeIn } from '#ledger/database.ts'
import { openTestLedger, servers, type TestLedger, type TestServer } from '#test/test-database.ts'

const township = '220382203'
const other = '220382204'
const village = '220382203201'

type Answered = { readonly statusCode: number; readonly body: string; json(): unknown }
type PageJson = { readonly seq: number; readonly entries: readonly { readonly action: string; readonly postTitle: string; readonly answers: Record<string, unknown> }[]; readonly actions: readonly { readonly key: string }[] }

describe('当事人核对', () => {
  let now = momentAt(plainDate('2024-03-20'), 9)
  let server: TestServer
  let ledger: TestLedger
  let app: FastifyInstance
  let dispute = ''
  const staff = new StaffDoor(() => ({ app, ledger }))
  const { person, signIn } = staff
  const at = (day: string, hour = 9) => { now = momentAt(plainDate(day), hour) }

  const cookie = (login: string) => ({ cookie: staff.cookie(login) })
  const get = (login: string, url: string) => app.inject({ url, headers: cookie(login) })
  const post = (login: string, url: string, payload: object) => app.inject({ method: 'POST', url, headers: { ...cookie(login), 'content-type': 'application/json' }, payload: { commandId: randomUUID(), ...payload } })
  const codesOf = (response: Answered) => (response.json() as { refusals: { code: string }[] }).refusals.map((each) => each.code)
  const pageOf = async (login = 'clerk') => (await get(login, `/api/matters/${dispute}`)).json() as PageJson
  const step = async (login: string, action: string, occurredOn: string, answers: object) => post(login, `/api/matters/${dispute}/actions/${action}`, { expectedVersion: (await pageOf()).seq, occurredOn, answers })
  const print = (login: string) => app.inject({ method: 'POST', url: `/api/matters/${dispute}/slips`, headers: { ...cookie(login), host: 'xz.example.gov.cn' } })
  const codesIn = (html: string) => [...html.matchAll(/<b>([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})<\/b>/g)].map((match) => match[1]?.replaceAll('-', '') ?? '')
  const form = (code: string, said: Record<string, string>) => app.inject({ method: 'POST', url: `/slip/${code}`, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams({ command: randomUUID(), ...said }).toString() })

  async function newRound(day: string, why = 'again'): Promise<readonly string[]> {
    at(day)
    await signIn('clerk')
    expect((await step('clerk', 'giveSlips', day, { why })).statusCode).toBe(201)
    return codesIn((await print('clerk')).body)
  }

  beforeAll(async () => {
    server = await servers[0]?.start() ?? expect.fail('no server')
    ledger = await openTestLedger(server, system, () => now, [220382203, 220382204])
    app = await buildServer(doorOn(ledger), faultsFail)
    await person('clerk', 'justice-clerk', township)
    await person('mediator', 'mediator', village)
    await person('neighbour', 'justice-clerk', other)
    const committee = ((await post('clerk', '/api/matters', { procedure: 'mediation-committee', area: village, action: 'setUp', occurredOn: '2024-01-05', answers: { name: '某村人民调解委员会', kind: 'village', chosenBy: 'villagers', members: [{ person: { name: '张某' }, post: 'director', woman: false }, { person: { name: '李某' }, post: 'member', woman: true }, { person: { name: '王某' }, post: 'member', woman: false }] } })).json() as { matter: string }).matter
    const opened = await post('mediator', '/api/matters', { procedure: 'dispute-mediation', area: village, action: 'takeUp', occurredOn: '2024-03-18', answers: { committee, type: 'neighbour', parties: [{ name: '王<b>大山' }, { name: '李水生' }], account: '两家因滴水争执。', found: 'report' } })
    expect(opened.statusCode, opened.body).toBe(201)
    dispute = (opened.json() as { matter: string }).matter
  })
  afterAll(async () => {
    await app?.close()
    await ledger?.close()
    await server?.stop()
  })

  test('没有登记发单的不能打印；由登记的人打印，一次发单只打印一次', async () => {
    expect(codesOf(await print('clerk'))).toEqual(['slips-not-given'])
    expect((await step('clerk', 'giveSlips', '2024-03-20', { why: 'first' })).statusCode).toBe(201)
    expect(codesOf(await print('mediator'))).toEqual(['slips-of-another'])
    expect((await print('neighbour')).statusCode).toBe(404)
    expect((await get('clerk', `/api/matters/${dispute}/slips`)).json()).toMatchObject({ given: '2024-03-20', mine: true, printed: false, parties: 2 })
    const printed = await print('clerk')
    expect(printed.statusCode, printed.body).toBe(200)
    expect(codesIn(printed.body)).toHaveLength(2)
    expect(printed.body).toContain('https://xz.example.gov.cn/slip'.replace('https', 'http'))
    expect(codesOf(await print('clerk'))).toEqual(['slips-printed'])
    expect((await get('clerk', `/api/matters/${dispute}/slips`)).json()).toMatchObject({ printed: true, endsOn: '2024-04-19' })
  })

  test('核对码在库里查不到：只有带钥匙的摘要', async () => {
    const [code = ''] = await newRound('2024-03-20')
    const tables = await Promise.all(['slip', 'slip_place', 'entry', 'sealed', 'matter'].map((table) => writeIn(ledger.database, '22', async (client) => JSON.stringify((await client.query(`select t::text as line from ${table} t`)).rows))))
    expect(tables.join('')).not.toContain(code)
    expect(tables.join('')).not.toContain(Buffer.from(code).toString('hex'))
  })

  test('当事人不登录就能看、能答；台账上写明是当事人凭核对码；页面不见对方姓名，自己的姓名遮住', async () => {
    const [code = ''] = await newRound('2024-03-21')
    const page = await app.inject({ url: `/slip/${code}` })
    expect(page.statusCode).toBe(200)
    for (const shown of ['某村人民调解委员会', '邻里', '王＊', '2024年3月18日', '调解中']) expect(page.body).toContain(shown)
    for (const hidden of ['李水生', '大山', '<b>大', '滴水']) expect(page.body).not.toContain(hidden)
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/)
    expect(page.headers['cache-control']).toBe('no-store')
    expect(page.body).not.toMatch(/<script|javascript:|https?:\/\//)
    expect(Buffer.byteLength(page.body)).toBeLessThan(12_000)

    const done = await form(code, { answer: 'partly', words: '<script>日期不对</script>' })
    expect([done.statusCode, done.headers.location]).toEqual([303, `/slip/${code}?done`])
    const entry = (await pageOf()).entries.at(-1)
    expect(entry).toMatchObject({ action: 'partyAnswered', postTitle: '凭核对码的当事人', answers: { answer: 'partly' } })
    await signIn('mediator')
    const seen = await get('mediator', `/api/matters/${dispute}`)
    expect((seen.json() as PageJson).entries.at(-1)).toMatchObject({ action: 'partyAnswered', answers: {}, withheld: true })
    expect(seen.body).not.toContain('日期不对')
    expect((await get('clerk', `/api/matters/${dispute}`)).body).toContain('日期不对')
    const behind = `/api/records?indicator=mediation.slips.partly&year=2024`
    expect([(await get('mediator', behind)).statusCode, (await get('clerk', behind)).statusCode]).toEqual([403, 200])
    expect((await app.inject({ url: `/slip/${code}?done` })).body).toContain('您的回答已经记下')
    expect((await pageOf()).actions.map((each) => each.key)).not.toContain('partyAnswered')
  })

  test('同一张表单交两次，只记一次；可以改两次，再改就不行了', async () => {
    const [code = ''] = await newRound('2024-03-22')
    const before = (await pageOf()).seq
    const command = randomUUID()
    for (let count = 0; count < 2; count += 1) expect((await form(code, { answer: 'confirmed', command })).statusCode).toBe(303)
    expect((await pageOf()).seq).toBe(before + 1)
    for (const answer of ['denied', 'confirmed']) expect((await form(code, { answer })).statusCode).toBe(303)
    const refused = await form(code, { answer: 'denied' })
    expect(refused.statusCode).toBe(409)
    expect(refused.body).toContain('不能再改')
    expect((await form(code, { answer: 'confirmed', command })).statusCode).toBe(303)
    expect((await pageOf()).seq).toBe(before + 3)
  })

  test('没有选的、写得太长的、不是这个表单的，不记', async () => {
    const [code = ''] = await newRound('2024-03-23')
    const before = (await pageOf()).seq
    for (const said of [{}, { answer: 'maybe' }, { answer: 'denied', words: '长'.repeat(501) }, { answer: 'denied', command: 'x' }] as Record<string, string>[]) expect((await form(code, said)).statusCode).toBe(400)
    expect((await app.inject({ method: 'POST', url: `/slip/${code}`, headers: { origin: 'https://evil.example', host: 'localhost', 'content-type': 'application/x-www-form-urlencoded' }, payload: 'answer=denied' })).statusCode).toBe(403)
    expect((await app.inject({ method: 'POST', url: `/slip/${code}`, headers: { origin: 'null', host: 'localhost', 'content-type': 'application/x-www-form-urlencoded' }, payload: 'answer=denied' })).statusCode).toBe(403)
    expect((await pageOf()).seq).toBe(before)
  })

  test('重新发单，原来的马上作废；到期以后不能答', async () => {
    const [old = ''] = await newRound('2024-03-24')
    const [code = ''] = await newRound('2024-03-25')
    const voided = await app.inject({ url: `/slip/${old}` })
    expect([voided.statusCode, voided.body.includes('已经作废')]).toEqual([410, true])
    expect((await form(old, { answer: 'confirmed' })).statusCode).toBe(410)
    at(addDays(plainDate('2024-03-25'), 30))
    expect((await app.inject({ url: `/slip/${code}` })).statusCode).toBe(200)
    at(addDays(plainDate('2024-03-25'), 31))
    const expired = await form(code, { answer: 'confirmed' })
    expect([expired.statusCode, expired.body.includes('已经到期')]).toEqual([410, true])
    expect((await app.inject({ url: `/slip/${code}` })).body).not.toContain('某村人民调解委员会')
  })

  test('发单那一条更正了，核对码随之作废', async () => {
    const [code = ''] = await newRound('2024-04-26')
    const { seq } = await pageOf()
    expect((await post('clerk', `/api/matters/${dispute}/actions/reverse`, { expectedVersion: seq, occurredOn: '2024-04-26', answers: { seq, reason: '发错了' } })).statusCode).toBe(201)
    expect((await app.inject({ url: `/slip/${code}` })).statusCode).toBe(410)
  })

  test('没有这个码和抄错的码，回答一模一样；别的乡镇名下查不到', async () => {
    const [code = ''] = await newRound('2024-04-27')
    const [unknown, mistyped] = [await app.inject({ url: `/slip/${newCode(12)}` }), await app.inject({ url: `/slip/${code.slice(0, 11)}${code.endsWith('A') ? 'C' : 'A'}` })]
    expect([unknown.statusCode, mistyped.statusCode]).toEqual([404, 404])
    expect(mistyped.body).toBe(unknown.body)
    await ledger.owner.pool.query('update slip_place set tenant = 220382204')
    expect((await app.inject({ url: `/slip/${code}` })).statusCode).toBe(404)
    await ledger.owner.pool.query('update slip_place set tenant = 220382203')
    expect((await app.inject({ url: `/slip/${code}` })).statusCode).toBe(200)
  })

  test('手输核对码：小写、空格都认；抄错的当页指出', async () => {
    const [code = ''] = await newRound('2024-04-28')
    const typed = (text: string) => app.inject({ method: 'POST', url: '/slip?large', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams({ code: text }).toString() })
    expect((await typed([...code.toLowerCase()].join(' '))).headers.location).toBe(`/slip/${code}?large`)
    const wrong = await typed('abcd')
    expect([wrong.statusCode, wrong.body.includes('抄错了'), wrong.body.includes('class="large"')]).toEqual([400, true, true])
    expect((await app.inject({ url: '/slip' })).body).toContain('一共十二个字符')
  })

  test('工作人员不能代当事人答', async () => {
    await newRound('2024-04-29')
    for (const login of ['clerk', 'mediator']) {
      await signIn(login)
      expect(codesOf(await step(login, 'partyAnswered', '2024-04-29', { party: randomUUID(), answer: 'confirmed' }))).toContain('no-authority')
    }
  })

  test('乱猜的人，十次以后要等十五分钟；对的码不计在内', async () => {
    const [code = ''] = await newRound('2024-04-30')
    at('2024-04-30', 12)
    for (let count = 0; count < 12; count += 1) expect((await app.inject({ url: `/slip/${code}`, remoteAddress: '10.1.1.1' })).statusCode).toBe(200)
    for (let count = 0; count < 10; count += 1) expect((await app.inject({ url: `/slip/${newCode(12)}`, remoteAddress: '10.1.1.1' })).statusCode).toBe(404)
    expect((await app.inject({ url: `/slip/${code}`, remoteAddress: '10.1.1.1' })).statusCode).toBe(429)
    expect((await app.inject({ url: `/slip/${code}`, remoteAddress: '10.1.1.2' })).statusCode).toBe(200)
    at('2024-04-30', 13)
    expect((await app.inject({ url: `/slip/${code}`, remoteAddress: '10.1.1.1' })).statusCode).toBe(200)
  })
})
