// The library over HTTP: everybody signed in reads, only an administrator brings texts, bad questions get one sentence.
import { doorOn, faultsFail, StaffDoor } from '#test/staff-door.ts'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openapi } from '#api/openapi.ts'
import { buildServer } from '#api/server.ts'
import { bridgeLaw, bridgeLawAmended, docxOf, markdownOf } from '#test/laws/made-up-law.ts'
import { makeBelieve } from '#test/make-believe.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const time = standingClock('2024-03-05')
let server: TestServer
let ledger: TestLedger
let app: FastifyInstance
const staff = new StaffDoor(() => ({ app, ledger }))
const { person } = staff

beforeAll(async () => {
  server = await servers[0]?.start() ?? expect.fail('no server')
  ledger = await openTestLedger(server, makeBelieve, time.clock)
  app = await buildServer(doorOn(ledger), faultsFail)
  await person('clerk', 'staff', '220382203')
  await person('keeper', 'administrator', '220382203')
})
afterAll(async () => {
  await app?.close()
  await ledger?.close()
  await server?.stop()
})

const get = (login: string, url: string) => app.inject({ url, headers: { cookie: staff.cookie(login) } })
const bring = (login: string, file: Uint8Array | string, query = '') => app.inject({
  method: 'POST', url: `/api/laws${query}`, payload: Buffer.from(file), headers: { cookie: staff.cookie(login), 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent('便桥法.md') },
})
const query = (of: Readonly<Record<string, string>>) => new URLSearchParams(of).toString()

test('没有登录的人一条也看不到', async () => {
  for (const url of ['/api/laws', '/api/laws/search?words=xx', '/api/laws/text?law=x', '/api/laws/cited?text=x', '/api/laws/changes?law=x', '/api/laws/impact?law=x']) expect([url, (await app.inject({ url })).statusCode]).toEqual([url, 401])
  expect((await app.inject({ method: 'POST', url: '/api/laws', payload: Buffer.from('x'), headers: { 'content-type': 'application/octet-stream' } })).statusCode).toBe(401)
})

test('法律文本由系统管理员导入，别人不行', async () => {
  const refused = await bring('clerk', markdownOf(bridgeLaw))
  expect([refused.statusCode, refused.json<{ title: string }>().title]).toEqual([403, '法律文本由系统管理员导入，您今天没有这个岗位。'])
  expect((await bring('keeper', markdownOf(bridgeLaw))).statusCode).toBe(201)
  const again = await bring('keeper', markdownOf(bridgeLaw))
  expect([again.statusCode, again.json<{ outcome: string }>().outcome]).toEqual([200, 'unchanged'])
  expect((await bring('keeper', markdownOf(bridgeLawAmended))).statusCode).toBe(201)
})

test('从国家数据库下载的Word文件可以导入；宏和乱七八糟的文件不行', async () => {
  const lines = ['渡船条例', '（2019年3月2日便桥院令第9号公布）', '第一条　渡船每次限乘十人。', '第二条　本条例自2019年5月1日起施行。']
  expect((await bring('keeper', docxOf(lines))).json()).toMatchObject({ outcome: 'new', title: '渡船条例', articles: 2 })
  for (const file of [docxOf(lines, { '[Content_Types].xml': 'vbaProject' }), 'PK\u0003\u0004坏文件', '不是法律', '']) expect((await bring('keeper', file)).statusCode, String(file).slice(0, 20)).toBeGreaterThanOrEqual(400)
  expect((await bring('keeper', docxOf(lines), '?from=2019-02-30')).statusCode).toBe(400)
})

test('人人可以查：按词、按条号、看全文、看引用、比对、看影响', async () => {
  expect((await get('clerk', `/api/laws/search?${query({ words: '桥面腐朽' })}`)).json()).toMatchObject({ by: 'words', articles: [{ number: '4' }] })
  expect((await get('clerk', `/api/laws/search?${query({ words: '便桥法 4', on: '2020-01-01' })}`)).json()).toMatchObject({ by: 'article', articles: [{ number: '4', day: '2011-03-05' }] })
  expect((await get('clerk', `/api/laws/text?${query({ law: '便桥法' })}`)).json()).toMatchObject({ title: '中华人民共和国便桥法', edition: { day: '2022-09-02', from: '2023-01-01' } })
  expect((await get('clerk', `/api/laws/cited?${query({ text: '《中华人民共和国便桥法》第二条第一款第二项', on: '2020-01-01' })}`)).json()).toMatchObject({ article: { label: '第二条' }, paragraph: 1, item: 2 })
  expect((await get('clerk', `/api/laws/changes?${query({ law: '便桥法' })}`)).json()).toMatchObject({ before: { day: '2011-03-05' }, after: { day: '2022-09-02' } })
  expect((await get('clerk', `/api/laws/impact?${query({ law: 'people-mediation-law' })}`)).json()).toMatchObject({ law: 'people-mediation-law', open: [] })
  expect((await get('clerk', '/api/laws')).json()).toMatchObject({ laws: 2 })
})

test('没有的法、没有的条、没有的版本，404并说怎么办；写错的查询，400', async () => {
  const told = async (path: string, of: Readonly<Record<string, string>>) => {
    const response = await get('clerk', `/api/laws/${path}?${query(of)}`)
    return [response.statusCode, response.json<{ type: string }>().type.split(':').at(-1)]
  }
  expect(await told('cited', { law: 'civil-code', article: '1088' })).toEqual([404, 'law-not-imported'])
  expect(await told('cited', { text: '便桥法第三十条' })).toEqual([404, 'article-unknown'])
  expect(await told('cited', { text: '便桥法第三条', on: '2001-01-01' })).toEqual([404, 'law-version-not-imported'])
  expect(await told('text', { law: '便桥法', version: '2000-01-01' })).toEqual([404, 'law-version-unknown'])
  expect(await told('impact', { law: '便桥法' })).toEqual([404, 'law-not-cited'])
  expect(await told('search', { words: '桥' })).toEqual([400, 'query-invalid'])
  expect(await told('search', { words: '便桥', on: '2024-02-30' })).toEqual([400, 'query-invalid'])
  expect(await told('text', {})).toEqual([400, 'query-invalid'])
})

test('问什么都不会使它出错', async () => {
  for (const words of ["桥面'; drop table law_text; --", '《》第条', '　　', '第一条', '100000000000', '便桥法 第零条', '\u{1f409}\u{1f409}', '%%', '桥'.repeat(200)]) {
    expect([words, (await get('clerk', `/api/laws/search?${query({ words })}`)).statusCode < 500]).toEqual([words, true])
    expect([words, (await get('clerk', `/api/laws/cited?${query({ text: words })}`)).statusCode < 500]).toEqual([words, true])
  }
})

test('接口说明里有这些路径', () => {
  const { paths } = openapi(makeBelieve) as { paths: Readonly<Record<string, object>> }
  for (const path of ['/api/laws', '/api/laws/search', '/api/laws/text', '/api/laws/cited', '/api/laws/changes', '/api/laws/impact']) expect(paths).toHaveProperty([path])
})
