// Every route of the real server, asked by every kind of person for every kind of place and for matters open, closed and one's own.
// Whoever may not read is refused, whoever may is not; a new route without a row, or a row without a route, fails.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operator } from '#accounts/authority.ts'
import { declaredReads, readsOf, type Reads } from '#api/route-reads.ts'
import { narrower, own, places, readers, wholeTownship, type Place } from './expected.ts'
import { openMatrix, type Matrix } from './matrix-server.ts'

const shut = ['not-signed-in', 'no-read-authority', 'no-appointment', 'no-authority', 'not-yours']

describe('谁能看什么', () => {
  let matrix: Matrix
  const ask: Matrix['ask'] = (...question) => matrix.ask(...question)
  const idOf = (name: string) => matrix.matters[name]?.id ?? expect.fail(name)

  beforeAll(async () => {
    matrix = await openMatrix()
  })
  afterAll(async () => matrix?.close())

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
    const missing = [...known].filter((route) => { const [method = '', url = ''] = route.split(' '); return !matrix.app.hasRoute({ method: method as 'GET', url }) })
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
  }, 300_000)

  test('没有岗位、已经卸任、还没上任的人，不指明地方也看不到', async () => {
    for (const who of ['没有岗位的人', '昨天卸任的人', '明天才上任的人']) {
      for (const route of routesOf('place', 'matter')) expect([who, route, (await ask(who, route, { id: idOf('本村在办') })).code]).toEqual([who, route, 'no-appointment'])
    }
  })

  test('一件事：看得到它所在地方的人才打得开，别人得到的回答和没有这件事一样', async () => {
    const lies: Readonly<Record<string, Place>> = { 本村在办: '本村', 本村已结: '本村', 邻村在办: '邻村', 本乡在办: '本乡', 邻乡在办: '邻乡' }
    for (const who of Object.keys(readers)) {
      for (const [matter, place] of Object.entries(lies)) {
        const reads = readers[who]?.reads ?? []
        const seen = reads.includes(place)
        const area = reads.includes(place) ? places[place] : undefined
        const found = await ask(who, 'GET /api/matters/:id', { id: idOf(matter), ...(area === undefined ? {} : { area }) })
        expect([who, matter, found.status === 200]).toEqual([who, matter, seen])
        if (!seen) expect([who, matter, found.body]).toEqual([who, matter, (await ask(who, 'GET /api/matters/:id')).body])
      }
    }
  })

  test('看不到那件事的人，从哪条路径问都和没有这件事一样', async () => {
    for (const route of routesOf('matter')) {
      for (const [who, matter] of [['邻村干部', '本村在办'], ['邻乡司法所', '本村在办'], ['调解员', '邻村在办'], ['村监委', '邻乡在办'], ['司法所', '邻乡在办']] as const) {
        const found = await ask(who, route, { id: idOf(matter) })
        expect([route, who, found.status >= 400, found.body]).toEqual([route, who, true, (await ask(who, route)).body])
      }
    }
  })

  test('只给本人看的事，由管这项工作的岗位打开，同一个地方的别人从哪条路径都打不开', async () => {
    for (const route of routesOf('matter')) {
      for (const who of ['乡镇长', '站所办', '调解员', '村干部', '县司法局']) {
        const { status, code } = await ask(who, route, { id: idOf('本村只给本人'), area: places['本村'] })
        // A step asked for with an empty body may be told so first.
        expect([route, who, status >= 400, code]).toEqual([route, who, true, route.startsWith('GET') ? 'not-yours' : code])
      }
    }
    expect((await ask('司法所', 'GET /api/matters/:id', { id: idOf('本村只给本人') })).status).toBe(200)
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
