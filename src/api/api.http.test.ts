// The HTTP door: who gets in, what bad bodies get, what a refusal looks like. On the embedded database, through the real
// routes; nothing is pretended.
import { doorOn, faultsFail, StaffDoor } from '#test/staff-door.ts'
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer } from '#api/server.ts'
import { makeBelieve } from '#test/make-believe.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const township = '220382203'
const village = '220382203201'

describe('HTTP', () => {
  const time = standingClock('2024-03-05')
  let server: TestServer
  let ledger: TestLedger
  let app: FastifyInstance
  const staff = new StaffDoor(() => ({ app, ledger }))
  const { person } = staff

  const as = (login: string, method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object | string) =>
    app.inject({ method, url, headers: { cookie: staff.cookie(login), ...(payload === undefined ? {} : { 'content-type': 'application/json' }) }, ...(payload === undefined ? {} : { payload }) })

  const good = () => ({ procedure: 'errand', area: township, action: 'open', occurredOn: '2024-03-01', answers: { what: '修路' } as Record<string, unknown>, commandId: randomUUID() })

  beforeAll(async () => {
    server = await servers[0]?.start() ?? expect.fail('no server')
    ledger = await openTestLedger(server, makeBelieve, time.clock, [220382203, 220382204])
    app = await buildServer(doorOn(ledger), faultsFail)
    await person('clerk', 'staff', township)
    await person('mediator', 'mediator', village)
    await person('county', 'county-reviewer', '220382')
    await person('neighbour', 'staff', '220382204')
  })
  afterAll(async () => {
    await app?.close()
    await ledger?.close()
    await server?.stop()
  })

  test('没有登录的人，除登录、接口说明和健康检查外什么也得不到', async () => {
    const open = new Set(['/api/session', '/api/invitation', '/api/openapi.json', '/api/health'])
    const routes = app.printRoutes({ commonPrefix: false })
    expect(routes.length).toBeGreaterThan(200)
    for (const url of ['/api/matters', '/api/today', '/api/figures', '/api/records?indicator=errand.opened', '/api/areas', '/api/staff', '/api/registers/store', '/api/ledgers/errand/export.xlsx', '/api/accounts', '/api/verify', '/api/townships', '/api/deadline', '/api/indicators', '/api/procedures', '/api/drafts/x', '/api/reports/annual?year=2024']) {
      const response = await app.inject({ url })
      expect([url, response.statusCode]).toEqual([url, 401])
      expect(response.headers['content-type']).toContain('application/problem+json')
    }
    expect((await app.inject({ method: 'POST', url: '/api/matters', payload: good() })).statusCode).toBe(401)
    for (const url of open) expect((await app.inject({ url })).statusCode).not.toBe(500)
  })

  test('别的网站替人提交，一律拒绝', async () => {
    const response = await app.inject({ method: 'POST', url: '/api/matters', headers: { cookie: staff.cookie('clerk'), origin: 'https://evil.example', host: 'localhost' }, payload: good() })
    expect(response.statusCode).toBe(403)
  })

  test('登记成功回201；同一编号再交回200，不重复', async () => {
    const body = good()
    const first = await as('clerk', 'POST', '/api/matters', body)
    expect(first.statusCode).toBe(201)
    const again = await as('clerk', 'POST', '/api/matters', body)
    expect(again.statusCode).toBe(200)
    expect(again.json()).toMatchObject({ matter: (first.json() as { matter: string }).matter, repeated: true })
  })

  test('县里的人只能看，不能写；邻乡的人看不到也写不了', async () => {
    const { matter } = (await as('clerk', 'POST', '/api/matters', good())).json() as { matter: string }
    expect((await as('county', 'POST', '/api/matters', good())).statusCode).toBe(403)
    expect((await as('county', 'GET', `/api/matters/${matter}?area=${township}`)).statusCode).toBe(200)
    expect((await as('neighbour', 'GET', `/api/matters/${matter}`)).statusCode).toBe(404)
    expect((await as('neighbour', 'GET', `/api/matters?area=${township}`)).statusCode).toBe(403)
    expect((await as('neighbour', 'POST', '/api/matters', good())).statusCode).toBe(403)
    expect((await as('neighbour', 'GET', `/api/figures?area=${township}&year=2024`)).statusCode).toBe(403)
    expect(((await as('neighbour', 'GET', '/api/matters')).json() as { items: unknown[] }).items).toEqual([])
  })

  test('村里的人看不到别村和乡里的事项', async () => {
    const own = (await as('mediator', 'POST', '/api/matters', { ...good(), area: village })).json() as { matter: string }
    const { matter } = (await as('clerk', 'POST', '/api/matters', { ...good(), area: '220382203202' })).json() as { matter: string }
    expect((await as('mediator', 'GET', `/api/matters/${own.matter}`)).statusCode).toBe(200)
    expect((await as('mediator', 'GET', `/api/matters/${matter}`)).statusCode).toBe(404)
    const listed = (await as('mediator', 'GET', '/api/matters')).json() as { items: { area: string }[] }
    expect(new Set(listed.items.map((each) => each.area))).toEqual(new Set([village]))
  })

  // The bad creates that general platforms let through (silently wrong, or answered by a 5xx).
  const long = 'x'.repeat(3 * 1024 * 1024)
  const bad: readonly [string, (body: ReturnType<typeof good>) => unknown][] = [
    ['日期2025-02-30', (body) => ({ ...body, occurredOn: '2024-02-30' })],
    ['月份13', (body) => ({ ...body, occurredOn: '2024-13-01' })],
    ['日期是文字', (body) => ({ ...body, occurredOn: '昨天' })],
    ['日期是数字0', (body) => ({ ...body, occurredOn: 0 })],
    ['年份20250', (body) => ({ ...body, occurredOn: '20250-01-01' })],
    ['将来的日期', (body) => ({ ...body, occurredOn: '2024-03-06' })],
    ['数量是文字', (body) => ({ ...body, answers: { what: '修路', weight: 'abc' } })],
    ['数量带逗号', (body) => ({ ...body, answers: { what: '修路', weight: '12,5' } })],
    ['数量是负数', (body) => ({ ...body, answers: { what: '修路', weight: -500 } })],
    ['数量是小数', (body) => ({ ...body, answers: { what: '修路', weight: 1.5 } })],
    ['数量太大', (body) => ({ ...body, answers: { what: '修路', weight: 1e308 } })],
    ['没有这种事项', (body) => ({ ...body, procedure: 'nothing' })],
    ['没有这个步骤', (body) => ({ ...body, action: 'nothing' })],
    ['原型上的步骤名', (body) => ({ ...body, action: 'constructor' })],
    ['空对象', () => ({})],
    ['事由为空', (body) => ({ ...body, answers: { what: null } })],
    ['事由只有空格', (body) => ({ ...body, answers: { what: '   ' } })],
    ['事由是数字', (body) => ({ ...body, answers: { what: 7 } })],
    ['事由是对象', (body) => ({ ...body, answers: { what: { a: 1 } } })],
    ['多出一栏', (body) => ({ ...body, answers: { what: '修路', extra: 1 } })],
    ['请求多出一项', (body) => ({ ...body, id: 999_999 })],
    ['事由三兆', (body) => ({ ...body, answers: { what: long } })],
    ['含空字符', (body) => ({ ...body, answers: { what: '修\u0000路' } })],
    ['半个代理对', (body) => ({ ...body, answers: { what: '修\ud800路' } })],
    ['请求是数组', (body) => [body]],
    ['答案是数组', (body) => ({ ...body, answers: [] })],
    ['没有操作编号', (body) => ({ ...body, commandId: undefined })],
    ['操作编号不是UUID', (body) => ({ ...body, commandId: '1' })],
    ['不存在的村', (body) => ({ ...body, area: '220382203999' })],
    ['地点不是代码', (body) => ({ ...body, area: 'abc' })],
    ['人没有姓名', (body) => ({ ...body, answers: { what: '修路', who: { phone: '1' } } })],
    ['身份证末位不对', (body) => ({ ...body, answers: { what: '修路', who: { name: '张三', idNumber: '220382199001011234' } } })],
  ]
  test.each(bad)('坏请求“%s”：明白拒绝，不留痕迹', async (_name, spoil) => {
    const count = async () => ((await as('clerk', 'GET', '/api/figures?year=2024')).json() as { id: string; value: number }[]).find((each) => each.id === 'errand.opened')?.value
    const before = await count()
    const response = await as('clerk', 'POST', '/api/matters', spoil(good()) as object)
    expect(response.statusCode).toBeGreaterThanOrEqual(400)
    expect(response.statusCode).toBeLessThan(500)
    const problem = response.json() as { refusals: { sentence: string }[] }
    expect(problem.refusals.length).toBeGreaterThan(0)
    for (const { sentence } of problem.refusals) expect(sentence).toMatch(/[\u4e00-\u9fff]/)
    expect(await count()).toBe(before)
  })

  test('不是JSON的请求明白拒绝', async () => {
    const response = await as('clerk', 'POST', '/api/matters', '{不是')
    expect(response.statusCode).toBe(400)
  })

  test('文字里的SQL和脚本只是文字', async () => {
    const text = `'; drop table entry; -- <script>alert(1)</script>`
    const { matter } = (await as('clerk', 'POST', '/api/matters', { ...good(), answers: { what: text } })).json() as { matter: string }
    const page = (await as('clerk', 'GET', `/api/matters/${matter}`)).json() as { entries: { answers: { what: string } }[] }
    expect(page.entries[0]?.answers.what).toBe(text)
  })

  test('一次把所有缺漏都说出来', async () => {
    const response = await as('clerk', 'POST', '/api/matters', { ...good(), occurredOn: '2024-02-30', answers: { weight: -1, extra: 1 } })
    const codes = (response.json() as { refusals: { code: string }[] }).refusals.map((each) => each.code).sort()
    expect(codes).toEqual(['answer-invalid', 'answer-missing', 'answer-unknown', 'day-invalid'])
  })

  test('页面过期再提交，告知谁办了什么，回409', async () => {
    const { matter } = (await as('clerk', 'POST', '/api/matters', good())).json() as { matter: string }
    const body = (action: string, answers: object) => ({ expectedVersion: 1, occurredOn: '2024-03-02', answers, commandId: randomUUID(), action })
    const { action: _a, ...close } = body('close', { how: 'good' })
    expect((await as('clerk', 'POST', `/api/matters/${matter}/actions/close`, close)).statusCode).toBe(201)
    const { action: _b, ...fail } = body('fail', {})
    const late = await as('clerk', 'POST', `/api/matters/${matter}/actions/fail`, fail)
    expect(late.statusCode).toBe(409)
    expect((late.json() as { title: string; seq: number })).toMatchObject({ seq: 2 })
    expect((late.json() as { title: string }).title).toContain('办结')
  })

  test('姓名和电话不进台账，只进加密的旁存', async () => {
    const { matter } = (await as('clerk', 'POST', '/api/matters', { ...good(), answers: { what: '修路', who: { name: '欧阳某某', phone: '13912345678' } } })).json() as { matter: string }
    const kept = await ledger.owner.pool.query<{ text: string }>(`select set_config('xiangzhi.scope', '22', false)`).then(() => ledger.owner.pool.query<{ text: string }>('select e::text as text from entry e union all select m::text from matter m'))
    expect(kept.rows.map((row) => row.text).join('\n')).not.toMatch(/欧阳某某|13912345678/)
    const page = (await as('clerk', 'GET', `/api/matters/${matter}`)).json() as { opened: Record<string, { name: string }> }
    expect(Object.values(page.opened).map((each) => each.name)).toContain('欧阳某某')
  })

  test('不是地方的地方、数据库存不下的字符，都是拒绝，不是出错', async () => {
    for (const area of [' ', '', '0', '9', 'x', '220382203220382203220382203']) expect([area, (await as('clerk', 'POST', '/api/matters', { ...good(), area })).statusCode]).toEqual([area, 422])
    expect((await app.inject({ method: 'POST', url: '/api/session', payload: { login: '\u0000', password: 'x' } })).statusCode).toBe(400)
  })

  test('接口说明列出每个步骤要填什么', async () => {
    const document = (await app.inject({ url: '/api/openapi.json' })).json() as { openapi: string; components: { schemas: Record<string, { required?: string[] }> } }
    expect(document.openapi).toBe('3.1.0')
    expect(document.components.schemas['errand.open']?.required).toEqual(['what'])
  })

  test('导出的台账是真正的Excel，逐行都在', async () => {
    const response = await as('clerk', 'GET', '/api/ledgers/errand/export.xlsx')
    expect(response.statusCode).toBe(200)
    const readXlsx = (await import('read-excel-file/node')).default
    const sheets = await readXlsx(response.rawPayload)
    const rows = Array.isArray(sheets) && 'data' in (sheets[0] ?? {}) ? (sheets[0] as unknown as { data: unknown[][] }).data : sheets as unknown as unknown[][]
    const listed = ((await as('clerk', 'GET', '/api/matters?procedure=errand&size=200')).json() as { items: unknown[] }).items
    expect(rows.length).toBe(listed.length + 1)
  })
})
