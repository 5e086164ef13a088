// Persons through the front door: masked unless somebody works on the matter, numbers masked for everybody, the whole only for a
// purpose, and every look written down where the township's head and the county read it.
import { doorOn, faultsFail, StaffDoor } from '#test/staff-door.ts'
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer } from '#api/server.ts'
import { makeBelieve } from '#test/make-believe.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const township = '220382203'
const who = { name: '张三丰', phone: '13812345678', idNumber: '11010519491231002X', address: '永加村三组' }

type Page = { readonly opened: Readonly<Record<string, unknown>>; readonly masked: readonly string[] }
type Line = { readonly what: string; readonly name: string; readonly post: string; readonly ref: string | null; readonly purpose: string | null }

describe('个人信息', () => {
  const time = standingClock('2024-03-05')
  let server: TestServer
  let ledger: TestLedger
  let app: FastifyInstance
  let matter = ''
  const staff = new StaffDoor(() => ({ app, ledger }))
  const { person } = staff

  const as = (login: string, method: 'GET' | 'POST', url: string, payload?: object) =>
    app.inject({ method, url, headers: { cookie: staff.cookie(login), 'content-type': 'application/json' }, ...(payload ? { payload } : {}) })
  const pageOf = async (login: string) => (await as(login, 'GET', `/api/matters/${matter}?area=${township}`)).json<Page>()
  const reveal = (login: string, body: object) => as(login, 'POST', `/api/matters/${matter}/reveal?area=${township}`, body)
  const readings = async (login: string, more = '') => (await as(login, 'GET', `/api/readings?area=${township}${more}`)).json<{ items: readonly Line[] }>().items

  beforeAll(async () => {
    server = await servers[0]?.start() ?? expect.fail('no server')
    ledger = await openTestLedger(server, makeBelieve, time.clock)
    app = await buildServer(doorOn(ledger), faultsFail)
    await person('clerk', 'staff', township)
    await person('head', 'township-head', township)
    await person('county', 'county-reviewer', '220382')
    const opened = await as('clerk', 'POST', '/api/matters', { procedure: 'errand', area: township, action: 'open', occurredOn: '2024-03-01', answers: { what: '修路', who }, commandId: randomUUID() })
    expect(opened.statusCode, opened.body).toBe(201)
    matter = opened.json<{ matter: string }>().matter
  })
  afterAll(async () => {
    await app?.close()
    await ledger?.close()
    await server?.stop()
  })

  test('正在办理的岗位看得到姓名，号码和住址遮住；只看不办的连姓名也遮住，也不提供查看', async () => {
    const [working, looking] = [await pageOf('clerk'), await pageOf('head')]
    expect(Object.values(working.opened)).toEqual([{ name: '张三丰', phone: '138****5678', idNumber: '**************002X', address: '永加村***' }])
    expect(working.masked).toEqual(Object.keys(working.opened))
    expect(Object.values(looking.opened)).toEqual([{ name: '张**', phone: '138****5678', idNumber: '**************002X', address: '永加村***' }])
    expect(looking.masked).toEqual([])
  })

  test('写明用途才能看完整的，看一次记一次', async () => {
    const [ref = ''] = (await pageOf('clerk')).masked
    for (const purpose of [undefined, '', ' 查 ', 'x'.repeat(101), '两行\n用途']) expect((await reveal('clerk', { ref, purpose })).statusCode).toBe(422)
    const shown = await reveal('clerk', { ref, purpose: '核对身份后送达' })
    expect(shown.json()).toEqual({ value: who })
    expect(shown.headers['cache-control']).toBe('no-store')
    expect((await readings('head', `&matter=${matter}`)).filter((each) => each.purpose !== null)).toMatchObject([{ what: '查看完整信息', name: 'clerk的名字', post: '站所办工作人员', ref: '登记·经办对象', purpose: '核对身份后送达' }])
  })

  test('不办这类事的岗位、别的事项里的编号、没有的编号，都看不到', async () => {
    const [ref = ''] = (await pageOf('clerk')).masked
    expect((await reveal('head', { ref, purpose: '想看一看' })).statusCode).toBe(403)
    expect((await reveal('county', { ref, purpose: '想看一看' })).statusCode).toBe(403)
    expect((await reveal('clerk', { ref: randomUUID(), purpose: '核对身份' })).statusCode).toBe(422)
    expect((await reveal('clerk', { ref, purpose: '核对身份', all: true })).statusCode).toBe(400)
  })

  test('乡镇长和县里看全部查看记录，其他人只看自己的', async () => {
    await pageOf('county')
    await as('clerk', 'GET', '/api/ledgers/errand/export.xlsx')
    const all = await readings('county')
    expect(new Set(all.map((each) => each.name))).toEqual(new Set(['clerk的名字', 'head的名字', 'county的名字']))
    expect(all.find((each) => each.what === '导出台账')).toMatchObject({ name: 'clerk的名字', ref: '差事台账，1行' })
    expect((await as('clerk', 'GET', `/api/readings?area=${township}`)).statusCode).toBe(403)
    expect(new Set((await readings('clerk', '&mine=true')).map((each) => each.name))).toEqual(new Set(['clerk的名字']))
    const exported = await as('head', 'GET', `/api/readings/export.xlsx?area=${township}`)
    expect(exported.headers['content-type']).toContain('spreadsheetml')
    expect((await as('clerk', 'GET', `/api/readings/export.xlsx?area=${township}`)).statusCode).toBe(403)
  })

  test('按完整的姓名、电话、身份证号找到事项，找了谁不留痕，为什么找要留痕', async () => {
    const search = (login: string, body: object) => as(login, 'POST', '/api/person-search', body)
    for (const words of ['张三丰', '张 三丰', '13812345678', '138-1234-5678', '11010519491231002x']) {
      expect([words, (await search('clerk', { words, purpose: '群众来电查询进度' })).json()]).toMatchObject([words, { items: [{ id: matter, kind: '差事' }], more: false }])
    }
    for (const words of ['张三', '1381234', '李四']) expect((await search('clerk', { words, purpose: '群众来电查询进度' })).json()).toEqual({ items: [], more: false })
    for (const words of ['张', '', 'a b', '1234']) expect([words, (await search('clerk', { words, purpose: '查询进度' })).statusCode]).toEqual([words, words === 'a b' ? 200 : 422])
    expect((await search('clerk', { words: '张三丰' })).statusCode).toBe(422)
    expect((await search('head', { words: '张三丰', purpose: '想看一看' })).json()).toEqual({ items: [], more: false })
    expect((await search('county', { words: '张三丰', purpose: '想看一看' })).statusCode).toBe(422)
    expect((await readings('head')).find((each) => each.what === '按姓名查找' && each.name === 'clerk的名字')).toMatchObject({ purpose: '查询进度' })
  })

  test('查看记录里没有个人信息', async () => {
    const kept = await ledger.owner.pool.query<{ text: string }>(`select set_config('xiangzhi.scope', '22', false)`).then(() => ledger.owner.pool.query<{ text: string }>('select r::text as text from reading r'))
    expect(kept.rows.length).toBeGreaterThan(4)
    expect(kept.rows.map((row) => row.text).join('\n')).not.toMatch(/张三丰|13812345678|11010519491231002X/)
  })
})
