// The public pages through the real routes, on the embedded database: open to everybody, kept rightly, and no more than is public.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Sessions } from '#accounts/session.ts'
import { buildServer } from '#api/server.ts'
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { system } from '#content/system.ts'
import { openTestLedger, servers, type TestLedger, type TestServer } from '#test/test-database.ts'

describe('村民页面', () => {
  let server: TestServer
  let ledger: TestLedger
  let app: FastifyInstance
  const now = momentAt(plainDate('2024-03-20'), 9)

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

  test('被拒绝的请求看到的也是页面，不是代码', async () => {
    const refused = await app.inject({ method: 'POST', url: '/slip', headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://elsewhere.example' }, payload: 'code=1' })
    expect(refused.statusCode).toBe(403)
    expect(refused.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(refused.body).toContain('请求不是从本系统页面发出的')
  })
})
