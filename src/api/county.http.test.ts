// Honesty through the front door: two townships of a county, a draw that anybody can do again, signals that only reviewers read,
// a review across the wall, and county figures that are the townships' own.
import { doorOn, StaffDoor } from '#test/staff-door.ts'
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Sessions } from '#accounts/session.ts'
import { buildServer } from '#api/server.ts'
import { momentAt } from '#calendar/clock.ts'
import { addDays, plainDate } from '#calendar/plain-date.ts'
import { system } from '#content/system.ts'
import { tenantOf, writeIn } from '#ledger/database.ts'
import { drawStratified } from '#procedures/mediation/review-sampling/draw.ts'
import { readPopulation } from '#procedures/mediation/review-sampling/population.ts'
import { defaultReviewItems } from '#procedures/mediation/review-items.ts'
import { openTestLedger, servers, type TestLedger, type TestServer } from '#test/test-database.ts'

const [one, other, county] = ['220382203', '220382204', '220382']
const village = `${one}201`

describe('县级评查', () => {
  const start = momentAt(plainDate('2024-01-05'), 9)
  let now = start
  /** Nobody is signed out while the months go by. */
  const standing = () => start
  const at = (day: string, hour = 9, minute = 0) => { now = momentAt(plainDate(day), hour, minute) }
  let server: TestServer
  let ledger: TestLedger
  let app: FastifyInstance
  let plan: string
  const disputes: string[] = []
  const staff = new StaffDoor(() => ({ app, ledger }))
  const { person } = staff

  const get = async (login: string, url: string) => app.inject({ method: 'GET', url, headers: { cookie: staff.cookie(login) } })
  const post = async (login: string, url: string, payload: object) => app.inject({ method: 'POST', url, headers: { cookie: staff.cookie(login), 'content-type': 'application/json' }, payload })
  async function open(login: string, said: { procedure: string; area: string; action: string; answers: object; on: string }): Promise<string> {
    const opened = await post(login, '/api/matters', { commandId: randomUUID(), procedure: said.procedure, area: said.area, action: said.action, occurredOn: said.on, answers: said.answers })
    expect(opened.statusCode, opened.body).toBe(201)
    return (opened.json() as { matter: string }).matter
  }
  async function step(login: string, matter: string, said: { action: string; answers?: object; on: string; seq: number; area: string }) {
    return post(login, `/api/matters/${matter}/actions/${said.action}`, { commandId: randomUUID(), expectedVersion: said.seq, occurredOn: said.on, area: said.area, answers: said.answers ?? {} })
  }

  /** A dispute refused by its parties on the day it was taken up: as short as a dispute can be. */
  async function refused(login: string, { area, committee, on, parties, type = 'neighbour' }: { area: string; committee: string; on: string; parties: readonly string[]; type?: string }): Promise<string> {
    at(on)
    const id = await open(login, { procedure: 'dispute-mediation', area, action: 'takeUp', on, answers: { committee, type, parties: parties.map((name) => ({ name })), account: '两家争执。', found: 'report' } })
    const done = await step(login, id, { action: 'refuse', on, seq: 1, area: area.slice(0, 9) })
    expect(done.statusCode, done.body).toBe(201)
    return id
  }

  beforeAll(async () => {
    const embedded = servers[0]
    if (!embedded) throw new Error('no database')
    server = await embedded.start()
    ledger = await openTestLedger(server, system, () => now, [tenantOf(one), tenantOf(other)])
    await writeIn(ledger.database, '22', (client) => client.query(`insert into area (tenant, code, name, kind, source) values ($1, $2, '某村', 'village', 'test') on conflict do nothing`, [tenantOf(one), village]))
    app = await buildServer(doorOn(ledger, { sessions: new Sessions(ledger.database, standing), tenants: async () => [tenantOf(one), tenantOf(other)] }))
    for (const [login, at_, area] of [['xianju', 'county-reviewer', county], ['suo1', 'justice-clerk', one], ['suo2', 'justice-clerk', other], ['zhang1', 'township-head', one], ['tiao1', 'mediator', village], ['gan1', 'staff', one]] as const) await person(login, at_, area)
    const committees = [await setUp('suo1', one), await setUp('suo2', other)] as const
    for (let index = 0; index < 6; index += 1) disputes.push(await refused('suo1', { area: one, committee: committees[0], on: `2024-02-0${index + 1}`, parties: [`甲${index}`, `乙${index}`] }))
    for (let index = 0; index < 4; index += 1) disputes.push(await refused('suo2', { area: other, committee: committees[1], on: `2024-03-0${index + 1}`, parties: [`丙${index}`, `丁${index}`] }))
    // The same two again within days, of a kind of their own so that the one before did not end.
    at('2024-03-10')
    for (const on of ['2024-03-10', '2024-03-12']) {
      at(on)
      await open('suo1', { procedure: 'dispute-mediation', area: one, action: 'takeUp', on, answers: { committee: committees[0], type: 'land', parties: [{ name: '同一人' }, { name: '又一人' }], account: '地界。', found: 'report' } })
    }
  }, 120_000)
  afterAll(async () => {
    await app?.close()
    await ledger?.close()
    await server?.stop()
  })

  async function setUp(login: string, area: string): Promise<string> {
    const members = ['赵', '钱', '孙'].map((name, index) => ({ person: { name }, post: index === 0 ? 'director' : 'member', woman: index === 1 }))
    return open(login, { procedure: 'mediation-committee', area, action: 'setUp', on: '2024-01-05', answers: { name: '乡人民调解委员会', kind: 'township', chosenBy: 'organisation', members } })
  }

  test('全县页上的数，与各乡镇自己看到的一样', async () => {
    const said = (await get('xianju', `/api/county?area=${county}&year=2024`)).json() as { townships: { tenant: number; open: number; figures: number[]; signals: number }[]; figures: { id: string }[] }
    expect(said.townships.map((each) => each.tenant)).toEqual([tenantOf(one), tenantOf(other)])
    for (const row of said.townships) {
      const login = row.tenant === tenantOf(one) ? 'suo1' : 'suo2'
      const own = (await get(login, `/api/figures?area=${row.tenant}&year=2024`)).json() as { id: string; value?: number }[]
      expect(row.figures).toEqual(said.figures.map(({ id }) => own.find((each) => each.id === id)?.value ?? 0))
      const today = (await get(login, `/api/today?area=${row.tenant}`)).json() as { open: { procedure: string; count: number }[] }
      expect(row.open).toBe(today.open.filter((each) => each.procedure === 'dispute-mediation').reduce((sum, each) => sum + each.count, 0))
    }
    expect(said.townships.map((each) => each.signals)).toEqual([1, 0])
  })

  test('需要核实的情况，只有县里、乡镇长、司法所看得到，各看各的', async () => {
    const seen = async (login: string, area: string) => (await get(login, `/api/signals?area=${area}&year=2024`)).statusCode
    expect(await seen('xianju', county)).toBe(200)
    expect(await seen('suo1', one)).toBe(200)
    expect(await seen('zhang1', one)).toBe(200)
    for (const [login, area] of [['tiao1', village], ['tiao1', one], ['gan1', one], ['suo1', other], ['suo1', county], ['nobody', one]] as const) expect([401, 403]).toContain(await seen(login, area))
    const said = (await get('xianju', `/api/signals?area=${county}&year=2024`)).json() as { looked: number; provesNothing: string; signals: { kind: string; disputes: unknown[] }[] }
    expect(said).toMatchObject({ looked: 12, signals: [{ kind: 'repeated', disputes: { length: 2 } }] })
    expect(said.provesNothing).toContain('不能证明任何事')
    expect(JSON.stringify(said)).not.toContain('同一人')
    expect((await get('suo2', `/api/signals?area=${other}&year=2024`)).json()).toMatchObject({ looked: 4, signals: [] })
  })

  test('县里改了提示核实的天数，从施行日起照新的算，页上写的也是新的', async () => {
    const seen = async () => (await get('suo1', `/api/signals?area=${one}&year=2024`)).json<{ measures: { title: string; value: number }[]; signals: unknown[] }>()
    expect((await seen()).signals).toHaveLength(1)
    const today = now.slice(0, 10)
    const set = await open('xianju', { procedure: 'local-parameters', area: county, action: 'set', on: today, answers: { rule: 'signal-repeat-days', value: '1', from: today, paper: '双司发〔2024〕3号' } })
    const after = await seen()
    expect(after.signals).toEqual([])
    expect(after.measures[0]).toMatchObject({ value: 1 })
    expect((await get('xianju', `/api/county?area=${county}&year=2024`)).json()).toMatchObject({ townships: [{ signals: 0 }, { signals: 0 }] })
    at(addDays(plainDate(today), 1))
    expect((await step('xianju', set, { action: 'withdraw', on: now.slice(0, 10), seq: 1, area: county, answers: { until: now.slice(0, 10) } })).statusCode).toBe(201)
    at(addDays(plainDate(today), 2))
    expect((await seen()).signals).toHaveLength(1)
  })

  test('先定规则，号码公布以前登记办结的才在名单里；按号码抽出的与页面算出的一致', async () => {
    at('2024-04-10')
    plan = await open('xianju', { procedure: 'review-sampling', area: county, action: 'plan', on: '2024-04-10', answers: { year: 2024, period: 'q1', size: 3, perCommittee: 1, source: 'pl5', issue: '第24095期', numberOn: '2024-04-12' } })
    // Closed within the quarter, but written down on the day of the number: too late for the list.
    at('2024-04-12', 8)
    const late = await open('suo2', { procedure: 'dispute-mediation', area: other, action: 'takeUp', on: '2024-03-20', answers: { committee: (await committeeOf('suo2', other)), type: 'other', parties: [{ name: '戊' }, { name: '己' }], account: '补记。', found: 'report' } })
    expect((await step('suo2', late, { action: 'refuse', on: '2024-03-20', seq: 1, area: other })).statusCode).toBe(201)
    at('2024-04-13')
    const preview = (await get('xianju', `/api/review-sampling/${plan}/draws/40713?area=${county}`)).json() as { number: string; population: string; drawn: { dispute: string; number: string }[] }
    const listed = readPopulation(preview.population) ?? []
    expect(listed.map((each) => each.id).sort()).toEqual([...disputes].sort())
    expect(preview.drawn.map((each) => each.dispute)).toEqual(drawStratified('220382 2024 q1 40713', listed, { size: 3, perCommittee: 1, hardLeast: 0 }))
    const cheated = { ...preview, drawn: [...preview.drawn.slice(1), preview.drawn[0]] }
    expect((await step('xianju', plan, { action: 'draw', on: '2024-04-13', seq: 1, area: county, answers: cheated })).json()).toMatchObject({ refusals: [{ code: 'draw-not-reproducible' }] })
    expect((await step('xianju', plan, { action: 'draw', on: '2024-04-13', seq: 1, area: county, answers: preview })).statusCode).toBe(201)
    const shown = (await get('xianju', `/api/review-sampling/${plan}?area=${county}`)).json() as { proof: object; population: { count: number } }
    expect(shown).toMatchObject({ population: { count: 10 }, proof: { listMatches: true, drawMatches: true, notListed: 0, notInLedgers: 0, seed: '220382 2024 q1 40713' } })
  })

  test('乡镇看得到计划和核对结果，看不到别的乡镇评得怎么样，也不能替县里抽', async () => {
    const shown = (await get('suo1', `/api/review-sampling/${plan}?area=${one}`)).json() as { proof: { drawMatches: boolean }; drawn: { township: string; result?: string }[] }
    expect(shown.proof.drawMatches).toBe(true)
    for (const each of shown.drawn) expect(each.result).toBe(each.township === one ? 'unreviewed' : undefined)
    expect((await step('suo1', plan, { action: 'conclude', on: '2024-04-13', seq: 2, area: one })).statusCode).toBeGreaterThanOrEqual(400)
  })

  test('县里评查乡镇的卷宗：带出评查表，退回的到乡镇的期限里；自己办的不能评', async () => {
    const { drawn } = (await get('xianju', `/api/review-sampling/${plan}?area=${county}`)).json() as { drawn: { dispute: string; township: string; area: string }[] }
    const mine = drawn.find((each) => each.township === one)
    if (!mine) throw new Error('every committee has one drawn')
    at('2024-04-15')
    const begin = { procedure: 'dossier-review', area: mine.area, action: 'begin', on: '2024-04-15', answers: { dispute: mine.dispute, why: 'drawn', plan } }
    const own = await post('suo1', '/api/matters', { commandId: randomUUID(), ...begin, on: undefined, occurredOn: '2024-04-15' })
    expect(own.json()).toMatchObject({ refusals: [{ code: 'own-dossier' }] })
    const review = await open('xianju', begin)
    const sheet = (await get('xianju', `/api/dossier-reviews/${review}/sheet?area=${one}`)).json() as { items: { title: string }[] }
    expect(sheet.items.map((each) => each.title)).toEqual(defaultReviewItems.map((each) => each.title))
    const items = sheet.items.map(({ title }, index) => (index === 1 ? { item: title, verdict: 'bad', remark: '没有登记联系方式' } : { item: title, verdict: 'good' }))
    const sent = await step('xianju', review, { action: 'sendBack', on: '2024-04-15', seq: 1, area: one, answers: { items, mend: [{ what: '补登记联系方式' }], until: '2024-04-20' } })
    expect(sent.statusCode, sent.body).toBe(201)
    const today = (await get('suo1', `/api/today?area=${one}`)).json() as { due: { procedure: string; limitTitle: string; due: string }[] }
    expect(today.due.filter((each) => each.procedure === 'dossier-review')).toMatchObject([{ limitTitle: '乡镇补正卷宗', due: '2024-04-20' }])
    const shown = (await get('xianju', `/api/county?area=${county}&year=2024`)).json() as { townships: object[] }
    expect(shown.townships[0]).toMatchObject({ mending: 1 })
    expect((await step('suo1', review, { action: 'mended', on: '2024-04-15', seq: 2, area: one, answers: { said: '已补。' } })).statusCode).toBe(201)
    expect((await step('xianju', review, { action: 'pass', on: '2024-04-15', seq: 3, area: one, answers: { items: items.map(({ item }) => ({ item, verdict: 'good' })) } })).statusCode).toBe(201)
    const after = (await get('xianju', `/api/review-sampling/${plan}?area=${county}`)).json() as { drawn: { dispute: string; result: string }[]; findings: object[] }
    expect(after.drawn.find((each) => each.dispute === mine.dispute)?.result).toBe('mended')
    expect(after.findings).toEqual([{ item: '材料齐全', count: 1 }])
    const paper = await get('xianju', `/api/matters/${review}/papers/review-sheet?area=${one}&format=html`)
    expect(paper.body).toContain('人民调解卷宗评查表')
    const results = after.drawn.map((each) => ({ dispute: each.dispute, number: '（2024）人调字第1号', township: (each as { township?: string }).township, result: each.result }))
    expect((await step('xianju', plan, { action: 'conclude', on: '2024-04-15', seq: 2, area: county, answers: { results } })).statusCode).toBe(201)
    const circular = (await get('suo2', `/api/matters/${plan}/papers/review-circular?area=${other}&format=html`)).body
    expect(circular).toContain('某乡')
    expect(circular).not.toContain(`${county}000`)
  })

  async function committeeOf(login: string, area: string): Promise<string> {
    const listed = (await get(login, `/api/registers/mediation-committee?area=${area}`)).json() as { matter: string }[]
    return listed[0]?.matter ?? ''
  }
})
