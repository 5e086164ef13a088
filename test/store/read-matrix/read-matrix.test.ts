// Every route of the real server, asked by every kind of person for every kind of place and for matters open, closed and one's own.
// Whoever may not read is refused, whoever may is not; a new route without a row, or a row without a route, fails.
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operator } from '#accounts/authority.ts'
import type { Session, Sessions } from '#accounts/session.ts'
import type { Door } from '#api/door.ts'
import { declaredReads, readsOf, type Reads } from '#api/route-reads.ts'
import { buildServer } from '#api/server.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { system } from '#content/system.ts'
import { perform } from '#matters/perform.ts'
import type { System } from '#procedure/system.ts'
import { errand } from '#test/make-believe.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'
import { narrower, other, own, places, readers, wholeTownship, type Place } from './expected.ts'

const ownErrand = { ...errand, id: 'own-errand', ownOnly: ['justice-clerk'] }
const enlarged = { ...system, procedures: [...system.procedures, errand, ownErrand] } as unknown as System
const shut = ['not-signed-in', 'no-read-authority', 'no-appointment', 'no-authority', 'not-yours']
const clerk = randomUUID()

const people: Readonly<Record<string, Session>> = Object.fromEntries(Object.entries(readers).map(([name, { post, area, from, until }]) => {
  const account = name === '司法所' ? clerk : randomUUID()
  const appointment = { id: randomUUID(), account, post, area, from: from ?? '2020-01-01', ...(until === undefined ? {} : { to: until }) }
  return [name, { account, name, tenant: Number(own), appointments: post ? [appointment] : [] } as unknown as Session]
}))

describe('谁能看什么', () => {
  let server: TestServer
  let ledger: TestLedger
  let app: FastifyInstance
  const matters: Record<string, string> = {}
  let asked = 0

  beforeAll(async () => {
    server = await servers[0]?.start() ?? expect.fail('no server')
    ledger = await openTestLedger(server, enlarged, standingClock('2024-03-01').clock, [Number(own), Number(other)])
    const sessions = { find: async (token: string) => people[decodeURIComponent(token)], forget: () => undefined, of: async () => [], endOf: async () => 0, end: async () => undefined, close: async () => undefined } as unknown as Sessions
    const door: Door = { engine: ledger.engine, sessions, demo: false, localToken: 'token-of-the-machine', tenants: async () => [Number(own), Number(other)] }
    app = await buildServer(door, { onFault: (_code, cause) => { throw cause } })
    await ledger.database.pool.query(`insert into account (id, tenant, login, name, created_at) values ($1, $2, 'clerk', '文书', now())`, [clerk, Number(own)]).catch(() => undefined)
    for (const [name, { area, procedure, end }] of Object.entries({
      本村在办: { area: places['本村'], procedure: 'errand', end: false }, 本村已结: { area: places['本村'], procedure: 'errand', end: true }, 邻村在办: { area: places['邻村'], procedure: 'errand', end: false },
      本乡在办: { area: own, procedure: 'errand', end: false }, 邻乡在办: { area: other, procedure: 'errand', end: false }, 本村只给本人: { area: places['本村'], procedure: 'own-errand', end: false },
    })) matters[name] = await opened({ area, procedure, end })
  })
  afterAll(async () => {
    await app?.close()
    await ledger?.close()
    await server?.stop()
  })

  async function opened({ area, procedure, end }: { area: string; procedure: string; end: boolean }): Promise<string> {
    const actor = { account: randomUUID(), appointments: [{ id: randomUUID(), account: '', post: 'staff' as const, area: area.slice(0, 9), from: plainDate('2020-01-01') }] }
    const said = { actor, occurredOn: '2024-03-01' }
    const done = await perform(ledger.engine, { ...said, command: randomUUID(), procedure, area, action: 'open', answers: { what: '甲乙丙丁' } })
    if (done.outcome !== 'done') expect.fail(JSON.stringify(done))
    if (end) expect(await perform(ledger.engine, { ...said, command: randomUUID(), matter: done.matter, tenant: Number(area.slice(0, 9)), action: 'close', expected: done.seq, answers: { how: 'good' } })).toMatchObject({ outcome: 'done' })
    return done.matter
  }

  type Answer = { readonly status: number; readonly code: string; readonly body: string }

  /** Each question from an address of its own: how fast somebody asks is another test's matter. */
  async function ask(who: string, route: string, { area, id = randomUUID(), payload }: { area?: string; id?: string; payload?: object } = {}): Promise<Answer> {
    const [method = '', path = ''] = route.split(' ')
    const filled = path.replace(':id?', '').replace(':id', id).replace(':procedure', 'mediator').replace(':sha256', '0'.repeat(64)).replace(':name', 'x').replace(':number', '1').replace(/:\w+/g, 'x')
    const query = new URLSearchParams({ ...(area === undefined ? {} : { area }), ...((path.includes('report') && !path.includes(':id')) || path.includes('parts') ? { year: '2024' } : {}), ...(path.includes('law-reports') ? { account: clerk } : {}) })
    const from = path.includes('allowance') || path.includes('statistics') ? '&from=2024-01-01&to=2024-03-01' : ''
    asked += 1
    const response = await app.inject({
      method: method as 'GET', url: `${filled}?${query.toString()}${from}`, remoteAddress: `10.${asked >> 16}.${(asked >> 8) & 255}.${asked & 255}`,
      headers: who === '没登录的人' ? {} : who === '本机操作员' ? { authorization: 'Bearer token-of-the-machine' } : { cookie: `xiangzhi=${encodeURIComponent(who)}` },
      ...(method === 'POST' || method === 'PUT' ? { payload: payload ?? {} } : {}),
    })
    const code = String(response.headers['content-type']).includes('problem') ? response.json<{ refusals: { code: string }[] }>().refusals[0]?.code ?? '' : ''
    return { status: response.statusCode, code, body: response.body }
  }

  const routesOf = (...kinds: readonly Reads[]) => declaredReads().filter(([, reads]) => kinds.includes(reads)).map(([route]) => route)
  /** Read what is in the body: a body that is no question is told so before anybody looks for the place. */
  const readsBody = ['POST /api/own-indicators/preview', 'POST /api/reports/preview', 'POST /api/disputes/alike', 'POST /api/person-search']

  function mayRead(who: string, route: string, place: Place): boolean {
    const reader = readers[who]
    const rule = narrower[route]
    if (!reader?.reads.includes(place)) return false
    if (rule && (!reader.post || !rule.posts.includes(reader.post) || !(rule.places ?? Object.keys(places)).includes(place))) return false
    return !(route in wholeTownship) || (reader.area ?? '').length <= 9
  }

  test('服务器上的每条路径都有一行，每一行都有路径', () => {
    const known = new Set(declaredReads().map(([route]) => route))
    const missing = [...known].filter((route) => { const [method = '', url = ''] = route.split(' '); return !app.hasRoute({ method: method as 'GET', url }) })
    expect(missing).toEqual([])
    for (const route of [...Object.keys(narrower), ...Object.keys(wholeTownship)]) expect(readsOf(route)).toBe('place')
  })

  test('没有说清给谁看的路径，服务器不启动', () => {
    expect(() => readsOf('GET /api/new-thing')).toThrow('does not say')
  })

  test('没登录的人，除了登录和当事人的门，什么也进不去', async () => {
    for (const [route, reads] of declaredReads()) {
      const { status, code } = await ask('没登录的人', route, { area: own })
      expect([route, status === 401 && code === 'not-signed-in']).toEqual([route, reads !== 'anybody' && code !== 'slip-unknown'])
    }
  })

  test('各地的事：每条路径、每种人、每个地方', async () => {
    for (const route of routesOf('place')) {
      for (const who of Object.keys(readers)) {
        for (const [place, area] of Object.entries(places) as [Place, string][]) {
          const { status, code } = await ask(who, route, { area, payload: readsBody.includes(route) ? { area, year: 2024, chapters: [] } : {} })
          const answer = [route, who, place, status < 500 && !shut.includes(code)]
          if (!readsBody.includes(route) || !mayRead(who, route, place)) expect([...answer, code]).toEqual([route, who, place, mayRead(who, route, place), code])
        }
      }
    }
  })

  test('没有岗位、已经卸任、还没上任的人，不指明地方也看不到', async () => {
    for (const who of ['没有岗位的人', '昨天卸任的人', '明天才上任的人']) {
      for (const route of routesOf('place', 'matter')) expect([who, route, (await ask(who, route, { id: matters['本村在办'] ?? '' })).code]).toEqual([who, route, 'no-appointment'])
    }
  })

  test('一件事：看得到它所在地方的人才打得开，别人得到的回答和没有这件事一样', async () => {
    const lies: Readonly<Record<string, Place>> = { 本村在办: '本村', 本村已结: '本村', 邻村在办: '邻村', 本乡在办: '本乡', 邻乡在办: '邻乡' }
    for (const who of Object.keys(readers)) {
      for (const [matter, place] of Object.entries(lies)) {
        const reads = readers[who]?.reads ?? []
        // In the place where it lies; and a village reads what its township has set for itself.
        const seen = reads.includes(place) || (place === '本乡' && reads.length > 0 && reads.every((each) => each === '本村' || each === '邻村'))
        const area = reads.includes(place) ? places[place] : undefined
        const found = await ask(who, 'GET /api/matters/:id', { id: matters[matter] ?? '', ...(area === undefined ? {} : { area }) })
        expect([who, matter, found.status === 200]).toEqual([who, matter, seen])
        if (!seen) expect([who, matter, found.body]).toEqual([who, matter, (await ask(who, 'GET /api/matters/:id')).body])
      }
    }
  })

  test('看不到那件事的人，从哪条路径问都和没有这件事一样', async () => {
    for (const route of routesOf('matter')) {
      for (const [who, matter] of [['邻村干部', '本村在办'], ['邻乡司法所', '本村在办'], ['调解员', '邻村在办'], ['村监委', '邻乡在办'], ['司法所', '邻乡在办']] as const) {
        const found = await ask(who, route, { id: matters[matter] ?? '' })
        expect([route, who, found.status >= 400, found.body]).toEqual([route, who, true, (await ask(who, route)).body])
      }
    }
  })

  test('只给本人看的事，由管这项工作的岗位打开，同一个地方的别人从哪条路径都打不开', async () => {
    for (const route of routesOf('matter')) {
      for (const who of ['乡镇长', '站所办', '调解员', '村干部', '县司法局']) {
        const { status, code } = await ask(who, route, { id: matters['本村只给本人'] ?? '', area: places['本村'] })
        // A step asked for with an empty body may be told so first.
        expect([route, who, status >= 400, code]).toEqual([route, who, true, route.startsWith('GET') ? 'not-yours' : code])
      }
    }
    expect((await ask('司法所', 'GET /api/matters/:id', { id: matters['本村只给本人'] ?? '' })).status).toBe(200)
  })

  test('列表、查找里没有看不到的事', async () => {
    for (const [who, seen] of Object.entries({ 调解员: ['本村在办', '本村已结', '本村只给本人'], 邻村干部: ['邻村在办'], 邻乡司法所: ['邻乡在办'], 司法所: ['本村在办', '本村已结', '邻村在办', '本乡在办', '本村只给本人'] })) {
      const items = JSON.parse((await ask(who, 'GET /api/matters')).body) as { items: { id: string }[] }
      expect([who, items.items.map((each) => each.id).toSorted()]).toEqual([who, seen.map((each) => matters[each] ?? '').toSorted()])
    }
  })

  test('机器的主人在自己的机器上只能看，而且要说明是哪里', async () => {
    expect(operator.appointments).toEqual([])
    expect((await ask('本机操作员', 'GET /api/townships')).status).toBe(200)
    for (const who of Object.keys(readers)) expect([who, (await ask(who, 'GET /api/townships')).code]).toEqual([who, 'no-authority'])
    for (const route of routesOf('place').filter((each) => each.startsWith('GET'))) expect([route, (await ask('本机操作员', route)).status]).not.toEqual([route, 200])
    for (const [route, reads] of declaredReads()) {
      if (!route.startsWith('GET') && reads !== 'anybody') expect([route, (await ask('本机操作员', route)).code]).toEqual([route, 'not-signed-in'])
    }
  })
})
