// The public pages through the real routes, on the embedded database: open to everybody, kept rightly, and no more than is public.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Sessions } from '#accounts/session.ts'
import { buildServer } from '#api/server.ts'
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { system } from '#content/system.ts'
import { importTexts } from '#library/import-texts.ts'
import { readLawFile } from '#library/read-law-file.ts'
import { perform } from '#matters/perform.ts'
import { bridgeLaw, bridgeLawAmended, markdownOf } from '#test/laws/made-up-law.ts'
import { openTestLedger, servers, type TestLedger, type TestServer } from '#test/test-database.ts'

describe('村民页面', () => {
  let server: TestServer
  let ledger: TestLedger
  let app: FastifyInstance
  let now = momentAt(plainDate('2024-03-20'), 9)

  beforeAll(async () => {
    server = await servers[0]?.start() ?? expect.fail('no server')
    ledger = await openTestLedger(server, system, () => now, [220382203, 220382204])
    const { engine, database, owner } = ledger
    await owner.pool.query(`update township set name = names.name, full_name = '吉林省四平市双辽市' || names.name from (values (220382203, '永加乡'), (220382204, '那木斯蒙古族乡')) names (tenant, name) where names.tenant = township.tenant`)
    await owner.pool.query(`update area set name = '贞固村' where code = '220382203201'`)
    app = await buildServer({ engine, sessions: new Sessions(database, () => now), demo: true, localToken: 'local', tenants: async () => [220382203, 220382204] })
  })
  afterAll(async () => {
    await app?.close()
    await ledger?.close()
    await server?.stop()
  })

  const clerk = { account: '00000000-0000-4000-8000-000000000001', appointments: [{ id: '00000000-0000-4000-8000-000000000002', account: '00000000-0000-4000-8000-000000000001', post: 'window-clerk' as const, area: '220382203', from: plainDate('2020-01-01') }] }

  async function list(answers: object): Promise<string> {
    const { engine } = ledger
    const done = await perform(engine, { command: engine.newId(), actor: clerk, procedure: 'service-item', area: '220382203', action: 'list', occurredOn: plainDate('2024-03-01'), answers: { applicants: ['person'], forward: false, substantiveCheck: false, place: '乡便民服务中心', ...answers } })
    return done.outcome === 'done' ? done.matter : expect.fail(JSON.stringify(done))
  }

  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers })

  test('不用登录就能打开；按村名找得到自己的乡镇', async () => {
    const front = await get('/public')
    expect(front.statusCode).toBe(200)
    expect(front.body).toContain('<h2>双辽市</h2>')
    expect(front.body).toContain('href="/public/220382204"')
    const found = await get(`/public?words=${encodeURIComponent('贞固')}`)
    expect(found.body).toContain('贞固村（双辽市永加乡）')
    expect(found.body).not.toContain('那木斯')
    expect((await get('/public?words=%25')).body).toContain('没有找到')
    expect((await get('/public/220382203?large')).body).toContain('class="large"')
  })

  test('谁都一样的页面可以存一分钟，没变就不再传；内容安全策略不许脚本', async () => {
    const home = await get('/public/220382203')
    expect(home.headers['cache-control']).toBe('public, max-age=60')
    expect(home.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/)
    const again = await get('/public/220382203', { 'if-none-match': String(home.headers['etag']) })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    const packed = await get('/public/220382203', { 'accept-encoding': 'gzip, br' })
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(packed.rawPayload.length).toBeLessThan(home.rawPayload.length / 2)
  })

  test('没有的乡镇、没有的页面都是同一张“没有这一页”，不留缓存', async () => {
    for (const url of ['/public/220382999', '/public/220382', '/public/22038220300', '/public/abc', '/public/220382203/nothing/at/all', `/public/${'9'.repeat(9)}`]) {
      const missing = await get(url)
      expect([url, missing.statusCode, missing.headers['cache-control']]).toEqual([url, 404, 'no-store'])
      expect(missing.body).toContain('<h1>没有这一页</h1>')
    }
  })

  test('办事指南：新列入目录的马上看得到；查得到，分得清个人和企业；法定时限写明哪一条', async () => {
    const licence = await list({ name: '小餐饮经营许可', kind: 'licence', applicants: ['enterprise'], promisedDays: 10, materials: [{ name: '经营场所<平面图>', required: true, copies: 1, form: 'copy', source: 'applicant' }, { name: '健康证', required: false, source: 'government' }], ways: ['oneVisit'], contact: '0434-7000000' })
    await list({ name: '居住证明', kind: 'proof', promisedDays: 0 })
    now = momentAt(plainDate('2024-03-20'), 9, 1)
    const all = (await get('/public/220382203/guides')).body
    expect(all).toContain('共有2件事可以办')
    expect(all).toContain('10个工作日以内办好，一次办')
    expect(all).toContain('当场办好')
    expect((await get('/public/220382203/guides?for=enterprise')).body).not.toContain('居住证明')
    const found = (await get(`/public/220382203/guides?words=${encodeURIComponent('健康证')}`)).body
    expect([found.includes('小餐饮'), found.includes('居住证明')]).toEqual([true, false])
    const guide = (await get(`/public/220382203/guides/${licence}`)).body
    for (const said of ['受理以后20个工作日以内', '《中华人民共和国行政许可法》第四十二条第一款', '受理以后10个工作日以内', '经营场所&lt;平面图&gt;', '1份，复印件', '没有也能先收下，以后补上', '不收钱', 'href="tel:0434-7000000"', '双辽市永加乡人民政府']) expect(guide).toContain(said)
    expect((await get(`/public/220382204/guides/${licence}`)).statusCode).toBe(404)
    expect((await get('/public/220382204/guides')).body).toContain('没有找到')
  })

  test('移出目录的事项，指南随即看不到', async () => {
    const id = await list({ name: '旧事项', kind: 'proof', promisedDays: 0 })
    now = momentAt(plainDate('2024-03-20'), 9, 2)
    expect((await get(`/public/220382203/guides/${id}`)).statusCode).toBe(200)
    const { engine } = ledger
    expect((await perform(engine, { command: engine.newId(), actor: clerk, matter: id, tenant: 220382203, expected: 1, action: 'withdraw', occurredOn: plainDate('2024-03-20'), answers: { reason: '权限收回县里' } })).outcome).toBe('done')
    now = momentAt(plainDate('2024-03-20'), 9, 3)
    expect((await get(`/public/220382203/guides/${id}`)).statusCode).toBe(404)
  })

  test('法律谁都能查：有没有文本都说清楚；条文有地址；不施行的版本标明', async () => {
    expect((await get('/public/laws')).body).toContain('这里还没有收进法律的文本')
    const texts = [bridgeLaw, bridgeLawAmended].map((law, at) => ({ name: `${at}.md`, law: asLaw(markdownOf(law)) }))
    await importTexts(ledger.database, texts, now)
    const shelf = (await get('/public/laws')).body
    expect(shelf).toContain('中华人民共和国便桥法')
    const law = (await get(`/public/laws/${encodeURIComponent('便桥法')}?article=4`)).body
    expect(law).toContain('<p id="a-4"><b>第四条</b>　便桥每年检查两次')
    expect(law.match(/<h2>第一章 总则<\/h2>/g)).toHaveLength(1)
    const old = (await get(`/public/laws/${encodeURIComponent('便桥法')}?version=2011-03-05`)).body
    expect(old).toContain('现在不施行，施行到2022年12月31日为止')
    const found = (await get(`/public/laws/search?words=${encodeURIComponent('桥面腐朽')}`)).body
    expect(found).toContain('便桥法第四条')
    expect(found).toContain('<mark>')
    expect((await get('/public/laws/search?words=x')).body).toContain('请输入至少两个字')
    expect((await get('/public/laws/nosuch')).statusCode).toBe(404)
    expect((await get(`/public/laws/${encodeURIComponent('便桥法')}?version=1999-01-01`)).statusCode).toBe(404)
  })

  test('被拒绝的请求看到的也是页面，不是代码', async () => {
    const refused = await app.inject({ method: 'POST', url: '/slip', headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://elsewhere.example' }, payload: 'code=1' })
    expect(refused.statusCode).toBe(403)
    expect(refused.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(refused.body).toContain('请求不是从本系统页面发出的')
  })
})

function asLaw(text: string) {
  const law = readLawFile(Buffer.from(text), '法.md')
  return 'code' in law ? expect.fail(law.sentence) : law
}
