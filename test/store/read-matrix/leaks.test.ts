// Whatever a person asks, in whatever place they may read: in no answer is there an id, a word or a name of a matter that is not
// theirs to see, in no state of it. The answers are searched as they leave the server, spreadsheets and bundles unpacked.
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { declaredReads } from '#api/route-reads.ts'
import { own, places, readers, type Place } from './expected.ts'
import { openMatrix, type Answer, type Known, type Matrix } from './matrix-server.ts'

/** What is asked beside the place, where a route needs it to say anything: each is a question of its own. */
const questions: Readonly<Record<string, readonly string[]>> = {
  'GET /api/matters': ['', 'procedure=errand', 'procedure=own-errand', 'words=%E4%BA%8B%E7%94%B1', 'flagged=true', 'procedure=mediation-committee&above=true', 'state=%E5%8A%9E%E7%90%86%E4%B8%AD'],
  'GET /api/records': ['errand.opened', 'own-errand.opened', 'mediation.cases', 'mediation.committees'].map((each) => `indicator=${each}&year=2024`),
  'GET /api/mediation/statistics/disputes': ['column=received'],
  'GET /api/mediation/statistics/paper': ['format=html'],
  'GET /api/laws/impact': ['law=people-mediation-law', 'law=local-rules'],
}

/** Routes that take the kind in their path. */
const kinds = ['errand', 'own-errand', 'mediator', 'mediation-committee', 'dispute-mediation']

/** Everything in it that can be read, packed or not. */
function textOf({ raw, body }: Answer): string {
  if (raw.subarray(0, 2).toString('latin1') !== 'PK') return body
  return Object.values(unzipSync(raw)).map((each) => textOf({ raw: Buffer.from(each), body: Buffer.from(each).toString('utf8') } as Answer)).join('\n')
}

describe('回答里没有不该看的', () => {
  let matrix: Matrix
  beforeAll(async () => {
    matrix = await openMatrix()
    // Somebody has looked at each of them: the book of readings tells of matters too.
    for (const { id, place, of } of Object.values(matrix.matters)) await matrix.ask(of ?? '县司法局', 'GET /api/matters/:id', { id, area: places[place] })
    await matrix.ask('县司法局', 'GET /api/readings/export.xlsx', { area: places['全县'] })
  })
  afterAll(async () => matrix?.close())

  /** Who may see that it exists: those who read its place; of what is one's own, oneself and the justice office. */
  const sees = (who: string, { place, of }: Known) => (readers[who]?.reads.includes(place) ?? false) && (of === undefined || of === who || readers[who]?.post === 'justice-clerk')
  const asked = declaredReads().filter(([route, reads]) => reads === 'place' && route.startsWith('GET') && route !== 'GET /api/verify')
  const allOf = (route: string): readonly { readonly route: string; readonly query: string }[] => {
    const queries = questions[route] ?? ['']
    return route.includes(':procedure') ? kinds.flatMap((kind) => queries.map((query) => ({ route: route.replace(':procedure', kind), query }))) : queries.map((query) => ({ route, query }))
  }

  test('每个能看的人、每个能看的地方、每条路径', async () => {
    const told = new Set<string>()
    let searched = 0
    for (const who of Object.keys(readers)) {
      const hidden = Object.entries(matrix.matters).filter(([, matter]) => !sees(who, matter))
      const shown = Object.entries(matrix.matters).filter(([, matter]) => sees(who, matter))
      for (const place of [undefined, ...(readers[who]?.reads ?? [])]) {
        for (const [route] of asked) {
          for (const { route: path, query } of allOf(route)) {
            const answer = await matrix.ask(who, path, { ...(place === undefined ? {} : { area: places[place] }), query })
            const text = textOf(answer)
            expect([who, place, path, query, hidden.filter(([, { marks }]) => marks.some((mark) => text.includes(mark))).map(([name]) => name)]).toEqual([who, place, path, query, []])
            for (const [name, { marks }] of shown) if (marks.some((mark) => text.includes(mark))) told.add(`${name} ${path}`)
            searched += 1
          }
        }
      }
    }
    // Nothing would be found in answers that are empty: every matter is shown to somebody, and the lists show those of each kind.
    expect(searched).toBeGreaterThan(2000)
    for (const name of Object.keys(matrix.matters)) expect([name, [...told].some((each) => each.startsWith(`${name} `))]).toEqual([name, true])
    for (const path of ['/api/matters', '/api/today', '/api/records', '/api/ledgers/errand/export.xlsx', '/api/ledgers/own-errand/export.xlsx', '/api/registers/mediator', '/api/registers/own-errand', '/api/mediation/roster', '/api/mediation/statistics/disputes', '/api/laws/impact', '/api/readings', '/api/duties']) {
      expect([path, [...told].some((each) => each.endsWith(` GET ${path}`))]).toEqual([path, true])
    }
  }, 300_000)

  test('看一个村，只看到这个村的', async () => {
    for (const who of ['乡镇长', '司法所', '县司法局']) {
      // Who read what is kept by the township, and those who may see it may see all of it.
      for (const [route] of asked.filter(([each]) => !each.startsWith('GET /api/readings'))) {
        for (const { route: path, query } of allOf(route).filter((each) => !each.query.includes('above'))) {
          const text = textOf(await matrix.ask(who, path, { area: places['本村'], query }))
          const elsewhere = Object.entries(matrix.matters).filter(([, matter]) => matter.place !== '本村' && matter.marks.some((mark) => text.includes(mark)))
          expect([who, path, query, elsewhere.map(([name]) => name)]).toEqual([who, path, query, []])
        }
      }
    }
  }, 120_000)

  test('按姓名查找，找到的都在看得到的地方，都是自己办的那类事', async () => {
    const found = new Set<string>()
    for (const who of Object.keys(readers).filter((each) => (readers[each]?.reads.length ?? 0) > 0)) {
      for (const [name, matter] of Object.entries(matrix.matters)) {
        // The last mark is a person's name.
        const words = matter.marks.at(-1)
        for (const place of (readers[who]?.reads ?? []).filter((each) => places[each].length >= 9)) {
          const { body } = await matrix.ask(who, 'POST /api/person-search', { payload: { words, purpose: '核对身份', area: places[place] } })
          if (body.includes(matter.id)) found.add(`${who} ${name}`)
          expect([who, name, place, body.includes(matter.id) && !(sees(who, matter) && places[matter.place].startsWith(places[place]))]).toEqual([who, name, place, false])
        }
      }
    }
    expect([...found]).toEqual(expect.arrayContaining(['站所办 本村在办', '站所办 邻村在办', '本人 本村只给本人', '调解员 本村纠纷', '司法所 邻村调解员']))
  }, 300_000)

  test('数的也一样：别人的事不算进首页和表头的件数里', async () => {
    const counted = async (who: string) => {
      const { body } = await matrix.ask(who, 'GET /api/today', { area: places['本乡'] })
      const { open, due, flagged } = JSON.parse(body) as Record<'open' | 'due' | 'flagged', { procedure: string; count: number }[]>
      const own = [open, due, flagged].map((each) => each.filter(({ procedure }) => procedure === 'own-errand'))
      const rows = textOf(await matrix.ask(who, 'GET /api/ledgers/own-errand/export.xlsx', { area: places['本乡'] })).match(/差字第/g) ?? []
      return [own[0]?.reduce((sum, each) => sum + each.count, 0), own[1]?.length, own[2]?.length, rows.length]
    }
    expect(await counted('司法所')).toEqual([4, 4, 5, 5])
    expect(await counted('本人')).toEqual([3, 3, 4, 4])
    expect(await counted('乡镇长')).toEqual([1, 1, 1, 1])
    for (const who of ['党委书记', '分管领导', '窗口', '站所办', '执法人员', '系统管理员']) expect([who, await counted(who)]).toEqual([who, [0, 0, 0, 0]])
  })

  test('由各人自己的事组成的数字，只有管这项工作的人点得开', async () => {
    for (const who of Object.keys(readers)) {
      const place: Place | undefined = readers[who]?.reads[0]
      if (place === undefined) continue
      const { status, code } = await matrix.ask(who, 'GET /api/records', { area: places[place], query: 'indicator=own-errand.opened&year=2024' })
      expect([who, status === 200 ? '' : code]).toEqual([who, readers[who]?.post === 'justice-clerk' ? '' : 'no-read-authority'])
    }
  })

  const codeOn = async (who: string, name: string, kind: string) => {
    const { id = '', place = '本乡' } = matrix.matters[name] ?? {}
    const { body } = await matrix.ask(who, `GET /api/matters/:id/papers/${kind}-paper`, { id, area: places[place], query: 'format=html' })
    return { id, code: /归卷码\s*([0-9A-Z-]+)/.exec(body)?.[1] ?? expect.fail(body) }
  }

  test('纸上的归卷码，只给打得开那件事的人', async () => {
    for (const [maker, name, kind] of [['本人', '本村只给本人', 'own-errand'], ['站所办', '本村在办', 'errand'], ['邻乡司法所', '邻乡在办', 'errand']] as const) {
      const { id, code } = await codeOn(maker, name, kind)
      for (const who of Object.keys(readers)) {
        const { status, body } = await matrix.ask(who, `GET /api/paper-codes/${code}`)
        const matter = matrix.matters[name]
        const may = matter !== undefined && sees(who, matter)
        expect([name, who, status === 200, body.includes(id)]).toEqual([name, who, may, may])
      }
    }
  })

  test('指向别人自己的事的页面，不说那件事叫什么；打得开的人看得到', async () => {
    const { id = '' } = matrix.matters['指向只给本人的'] ?? {}
    const [pointed = '', words = ''] = matrix.matters['本乡只给本人']?.marks ?? []
    for (const who of ['站所办', '乡镇长', '窗口', '司法所', '本人']) {
      const { status, body } = await matrix.ask(who, 'GET /api/matters/:id', { id, area: places['本乡'] })
      expect([who, status, body.includes(words)]).toEqual([who, 200, who === '司法所' || who === '本人'])
      expect(body).toContain(pointed)
    }
  })

  test('自己试算一个指标，也数不出别人自己的事和当事人的回答', async () => {
    const said = { title: '试算', unit: '件', system: 'service', definition: '试算', measure: 'count', procedure: 'own-errand', actions: [{ action: 'open' }] }
    const answered = { ...said, procedure: 'dispute-mediation', actions: [{ action: 'takeUp' }], conditions: [{ field: 'partyAnswered.answer', test: 'is', value: 'denied' }] }
    const tried = async (who: string, answers: object) => matrix.ask(who, 'POST /api/own-indicators/preview', { payload: { area: places[readers[who]?.reads[0] ?? '本乡'], year: 2024, answers } })
    for (const answers of [said, answered]) {
      for (const who of ['乡镇长', '站所办', '调解员']) expect([who, (await tried(who, answers)).code]).toEqual([who, 'no-read-authority'])
      const { status, body } = await tried('司法所', answers)
      expect([status, body]).toEqual([200, expect.any(String)])
    }
  })

  test('自己的事在自己的列表里，文书、页面也打得开', async () => {
    const { id = '' } = matrix.matters['本村只给本人'] ?? {}
    for (const who of ['本人', '司法所']) {
      expect([who, (await matrix.ask(who, 'GET /api/matters', { query: 'procedure=own-errand' })).body.includes(id)]).toEqual([who, true])
      expect([who, (await matrix.ask(who, 'GET /api/matters/:id', { id, area: own })).status]).toEqual([who, 200])
      expect([who, (await matrix.ask(who, 'GET /api/matters/:id/papers/own-errand-paper', { id, area: own, query: 'format=html' })).status]).toEqual([who, 200])
    }
  })
})
