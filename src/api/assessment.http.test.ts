// Assessment through the front door: the duty list fills itself, a law report is drafted from it, a score sheet is read, scored and
// bundled, an indicator is tried before it is defined; and who may see none of it does not.
import { doorOn, StaffDoor } from '#test/staff-door.ts'
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer } from '#api/server.ts'
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { system } from '#content/system.ts'
import { tenantOf, writeIn } from '#ledger/database.ts'
import { openTestLedger, servers, type TestLedger, type TestServer } from '#test/test-database.ts'
import { workbook } from '#test/workbook.ts'

const township = '220382203'
const village = '220382203201'
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const on = '2024-12-20'

describe('考核', () => {
  const now = momentAt(plainDate(on), 9)
  let server: TestServer
  let ledger: TestLedger
  let app: FastifyInstance
  let sheet: string
  const staff = new StaffDoor(() => ({ app, ledger }))
  const { person } = staff

  const get = (login: string, url: string) => app.inject({ method: 'GET', url, headers: { cookie: staff.cookie(login) } })
  const post = (login: string, url: string, payload: object) => app.inject({ method: 'POST', url, headers: { cookie: staff.cookie(login), 'content-type': 'application/json' }, payload })
  async function open(login: string, procedure: string, action: string, answers: object): Promise<string> {
    const opened = await post(login, '/api/matters', { commandId: randomUUID(), procedure, area: township, action, occurredOn: on, answers })
    expect(opened.statusCode, opened.body).toBe(201)
    return (opened.json() as { matter: string }).matter
  }
  const step = (login: string, matter: string, action: string, expectedVersion: number, answers: object) => post(login, `/api/matters/${matter}/actions/${action}`, { commandId: randomUUID(), expectedVersion, occurredOn: on, area: township, answers })

  beforeAll(async () => {
    const embedded = servers[0]
    if (!embedded) throw new Error('no database')
    server = await embedded.start()
    ledger = await openTestLedger(server, system, () => now, [tenantOf(township)])
    await writeIn(ledger.database, '22', (client) => client.query(`insert into area (tenant, code, name, kind, source) values ($1, $2, '某村', 'village', 'test') on conflict do nothing`, [tenantOf(township), village]))
    app = await buildServer(doorOn(ledger))
    await person('clerk', 'justice-clerk', township)
    await person('head', 'township-head', township)
    await person('cadre', 'village-cadre', village)
    const [head, clerk] = [staff.id('head'), staff.id('clerk')]
    // Written down by the clerk, done by the head.
    await open('clerk', 'rule-of-law-meeting', 'record', { kind: 'lawGovernance', topic: '第一次依法治理工作会议', chair: head, attendance: 20, agenda: [{ item: '年度重点' }], lawStudyFirst: false })
    await open('clerk', 'supervised-task', 'arrange', { task: '核对名册', source: 'meeting', leader: head, leaderPost: 'townshipHead', act: 'arrange', way: 'briefing', owner: clerk, due: '2024-12-30' })
    await open('head', 'leadership-act', 'record', { kind: 'onSite', leader: head, leaderPost: 'townshipHead', topic: '到窗口现场办公', said: '当场重写。' })
  })
  afterAll(async () => {
    await app?.close()
    await ledger?.close()
    await server?.stop()
  })

  test('司法所代记的，也记在做的人名下；没有做的职责没有记录', async () => {
    const { heads } = (await get('clerk', `/api/duties?area=${township}&year=2024`)).json() as { heads: { account: string; acts: { duty: string }[] }[] }
    expect(heads.map((each) => each.account)).toEqual([staff.id('head')])
    expect(heads[0]?.acts.map((each) => each.duty).sort()).toEqual(['arrange', 'briefings', 'meetings', 'onSite'])
    const { heads: before } = (await get('clerk', `/api/duties?area=${township}&year=2023`)).json() as { heads: { acts: unknown[] }[] }
    expect(before[0]?.acts).toEqual([])
  })

  test('村里的人看不到全乡的履职清单和佐证', async () => {
    expect((await get('cadre', `/api/duties?area=${township}`)).statusCode).toBe(403)
  })

  test('述法初稿从履职清单生成，清单逐项指向台账；一人一年只有一份', async () => {
    const draft = (await get('clerk', `/api/law-reports/draft?area=${township}&year=2024&account=${staff.id('head')}`)).json() as { acts: { duty: string; matter: string }[]; chapters: { body: string }[] }
    expect(draft.acts).toHaveLength(4)
    expect(draft.chapters.map((each) => each.body).join()).toContain('{{acts.onSite}}')
    await open('clerk', 'law-report', 'draft', { year: 2024, ...draft })
    const second = await post('clerk', '/api/matters', { commandId: randomUUID(), procedure: 'law-report', area: township, action: 'draft', occurredOn: on, answers: { year: 2024, ...draft } })
    expect(second.json()).toMatchObject({ refusals: [{ code: 'only-once' }] })
    expect((await get('clerk', `/api/law-reports/draft?area=${township}&year=2024&account=${staff.id('clerk')}`)).json()).toMatchObject({ refusals: [{ code: 'not-a-head' }] })
  })

  test('Excel评分表只读不写，说明哪几行没有读入', async () => {
    const bytes = await workbook([['编号', '考核内容', '分值'], ['1', '召开会议', '5'], ['2', '普法', '若干']])
    const read = await app.inject({ method: 'POST', url: '/api/score-sheets/read', headers: { cookie: staff.cookie('clerk'), 'content-type': xlsx }, payload: bytes })
    expect(read.json()).toMatchObject({ items: [{ number: '1', text: '召开会议', weight: '5' }], faults: [expect.stringContaining('若干')] })
    expect((await get('clerk', `/api/matters?area=${township}&procedure=score-sheet`)).json()).toMatchObject({ items: [] })
  })

  test('自评分说明为什么、缺什么；按数字评的项目不能自己填高', async () => {
    sheet = await open('clerk', 'score-sheet', 'set', { title: '2024年考核细则', year: 2024, issuer: '依法治市办', items: [
      { number: '1', text: '召开四次法治会议', weight: '4', rule: 'figure', indicator: 'meeting.ruleOfLawSessions', threshold: 4, inProportion: true },
      { number: '2', text: '领导履职有记录', weight: '2.5', rule: 'evidence', evidence: 'leadership-act' },
      { number: '3', text: '群众评价', weight: '10', rule: 'byHand' },
    ] })
    const score = (await get('clerk', `/api/score-sheets/${sheet}/score?area=${township}`)).json() as { total: object; items: { scored: object; evidenceMatters: unknown[] }[] }
    expect(score.total).toEqual({ score: 350, full: 1650, open: 1 })
    expect(score.items[0]?.scored).toMatchObject({ score: 100, missing: '还差3次' })
    expect(score.items.map((each) => each.evidenceMatters.length)).toEqual([1, 1, 0])
    const results = (first: string) => ({ results: [['1', first], ['2', '2.5'], ['3', '9']].map(([number, marks]) => ({ number, score: marks, why: '见台账' })) })
    expect((await step('clerk', sheet, 'selfAssess', 1, results('4'))).json()).toMatchObject({ refusals: [{ code: 'score-not-as-counted' }] })
    expect((await step('clerk', sheet, 'selfAssess', 1, results('1'))).statusCode).toBe(201)
  })

  test('佐证材料打成一包，有目录，有台账里的文书', async () => {
    const bundle = await get('clerk', `/api/score-sheets/${sheet}/evidence.zip?area=${township}`)
    const names = Object.keys(unzipSync(bundle.rawPayload))
    expect(names).toContain('目录.docx')
    expect(names.some((name) => name.startsWith('1 召开四次法治会议/') && name.endsWith('会议纪要.docx'))).toBe(true)
    expect(names.some((name) => name.includes('领导履职事项登记表'))).toBe(true)
    expect((await get('cadre', `/api/score-sheets/${sheet}/evidence.zip?area=${village}`)).statusCode).toBe(404)
  })

  test('新一年的计划从仍在整改的不足开始，已经销号的不带', async () => {
    const owned = { source: 'selfCheck', year: 2024, cause: '没有表样', measure: '统一表样', leader: staff.id('head'), owner: staff.id('clerk') }
    const open_ = await open('clerk', 'shortcoming', 'record', { problem: '告知书缺项', due: '2025-03-31', ...owned })
    const mended = await open('clerk', 'shortcoming', 'record', { problem: '名册不一致', due: '2024-12-31', ...owned })
    await step('clerk', mended, 'finish', 1, { result: '已一致', proof: '名册' })
    await step('head', mended, 'verify', 2, { seen: '名册' })
    expect((await get('clerk', `/api/first-answers/annual-plan?area=${township}`)).json()).toEqual({
      year: '2024', items: [{ task: '整改：告知书缺项', measure: '统一表样', owner: staff.id('clerk'), due: '2025-03-31', shortcoming: open_ }],
    })
    const plan = await open('clerk', 'annual-plan', 'draft', { year: 2025, items: [{ task: '整改：告知书缺项', owner: staff.id('clerk'), due: '2025-03-31', shortcoming: open_ }] })
    await step('head', plan, 'approve', 1, { body: 'leadingGroup' })
    expect((await step('clerk', plan, 'issue', 2, { documentNumber: '1号' })).statusCode).toBe(201)
    const { entries } = (await get('clerk', `/api/matters/${open_}?area=${township}`)).json() as { entries: { action: string; answers: { task?: string } }[] }
    expect(entries.at(-1)).toMatchObject({ action: 'plan', answers: { task: '整改：告知书缺项' } })
  })

  test('自定指标先试算再定义，定义以后数字能打开', async () => {
    const answers = { title: '听汇报的任务', unit: '项', system: 'leadership', definition: '以听取汇报方式交办的任务。', measure: 'count', procedure: 'supervised-task', actions: [{ action: 'arrange' }], conditions: [{ field: 'arrange.way', test: 'is', value: 'briefing' }] }
    expect((await post('clerk', '/api/own-indicators/preview', { area: township, year: 2024, answers })).json()).toMatchObject({ figure: { value: 1 }, records: [{ title: '核对名册' }] })
    expect((await post('clerk', '/api/own-indicators/preview', { area: township, year: 2024, answers: { ...answers, procedure: 'no-such' } })).json()).toMatchObject({ refusals: [{ code: 'defined-source-missing' }, { code: 'defined-condition-unfit' }] })
    await open('clerk', 'defined-indicator', 'define', answers)
    const figures = (await get('clerk', `/api/figures?area=${township}&year=2024`)).json() as { id: string; value: number }[]
    expect(figures.find((each) => each.id === 'own.2024.1')?.value).toBe(1)
    expect((await get('clerk', `/api/records?indicator=own.2024.1&area=${township}&year=2024`)).json()).toHaveLength(1)
  })
})
