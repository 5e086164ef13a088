// Disputes through the front door: several steps at once, what was there before, an old ledger taken over row by row; and who may
// do none of it does not.
import { doorOn, faultsFail, StaffDoor } from '#test/staff-door.ts'
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RowResult } from '#api/import-rows.ts'
import { buildServer } from '#api/server.ts'
import { system } from '#content/system.ts'
import { readIn, tenantOf } from '#ledger/database.ts'
import { guessColumns, headIn } from '#procedures/mediation/old-ledger/ledger-fields.ts'
import type { Mapping } from '#procedures/mediation/old-ledger/plan-row.ts'
import { verifyTownship } from '#projections/verify.ts'
import { threeMembers } from '#test/mediation-story.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'
import { workbook } from '#test/workbook.ts'

const township = '220382203'
const village = '220382203201'
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

describe('纠纷', () => {
  const time = standingClock('2024-12-20')
  let server: TestServer
  let ledger: TestLedger
  let app: FastifyInstance
  let committee: string
  const staff = new StaffDoor(() => ({ app, ledger }))
  const { person } = staff

  const as = (login: string) => ({ cookie: staff.cookie(login) })
  const get = (login: string, url: string) => app.inject({ method: 'GET', url, headers: as(login) })
  const send = (login: string, url: string, payload: object, method: 'POST' | 'PUT' = 'POST') => app.inject({ method, url, headers: { ...as(login), 'content-type': 'application/json' }, payload })
  const codes = (response: { json(): unknown }) => (response.json() as { refusals?: { code: string }[] }).refusals?.map((each) => each.code)
  const disputes = () => readIn(ledger.database, township, async (client) => (await client.query<{ state: string; openedOn: string }>(`select state, opened_on as "openedOn" from matter where procedure = 'dispute-mediation' order by opened_on, number`)).rows)

  beforeAll(async () => {
    const embedded = servers[0]
    if (!embedded) throw new Error('no database')
    server = await embedded.start()
    ledger = await openTestLedger(server, system, time.clock)
    app = await buildServer(doorOn(ledger), faultsFail)
    await person('clerk', 'justice-clerk', township)
    await person('mediator', 'mediator', village)
    await person('neighbour', 'mediator', '220382203202')
    await person('window', 'window-clerk', township)
    const opened = await send('clerk', '/api/matters', { procedure: 'mediation-committee', area: village, action: 'setUp', occurredOn: '2022-12-20', commandId: randomUUID(), answers: { name: '第201村人民调解委员会', kind: 'village', chosenBy: 'villagers', members: threeMembers } })
    committee = (opened.json() as { matter: string }).matter
  })
  afterAll(async () => {
    await app?.close()
    await ledger?.close()
    await server?.stop()
  })

  const heard = (parties: readonly object[]) => ({ committee, type: 'neighbour', parties, account: '滴水。', found: 'report' })

  test('当场调解好的一次交来，回201；再交一次回200，不重复；少一步法律要的，一条也不写', async () => {
    const steps = [{ action: 'takeUp', answers: heard([{ name: '甲一', phone: '13800001234' }, { name: '乙一' }]) }, { action: 'tellRights', answers: { way: 'oral' } }, { action: 'agree', answers: { form: 'oral', terms: '各退一步。' } }]
    const body = { area: village, occurredOn: '2024-12-01', steps, commandId: randomUUID() }
    const [first, again] = [await send('mediator', '/api/disputes', body), await send('mediator', '/api/disputes', body)]
    expect([first.statusCode, again.statusCode]).toEqual([201, 200])
    const bad = await send('mediator', '/api/disputes', { ...body, commandId: randomUUID(), steps: [steps[0], steps[2]] })
    expect([bad.statusCode, codes(bad)]).toEqual([422, ['rights-not-told']])
    expect((await disputes()).map((each) => each.state)).toEqual(['已达成协议'])
    expect((await send('window', '/api/disputes', { ...body, commandId: randomUUID() })).statusCode).toBe(403)
    expect((await send('mediator', '/api/disputes', { ...body, commandId: randomUUID(), steps: '不是步骤' })).statusCode).toBe(400)
  })

  test('登记以前问有没有过：本村的列出来，没有登记权的人问不了', async () => {
    const asked = { area: village, parties: [{ name: '甲一', phone: '13800001234' }] }
    expect((await send('mediator', '/api/disputes/alike', asked)).json()).toMatchObject({ disputes: [{ state: '已达成协议', sure: true }], elsewhere: 0 })
    expect((await send('clerk', '/api/disputes/alike', { ...asked, parties: [{ name: '没有的人' }] })).json()).toEqual({ disputes: [], elsewhere: 0 })
    expect((await send('window', '/api/disputes/alike', asked)).statusCode).toBe(403)
    expect((await send('neighbour', '/api/disputes/alike', asked)).statusCode).toBe(403)
  })

  const heads = ['受理日期', '村名', '当事人', '纠纷类型', '简要情况', '调解结果', '协议形式', '协议内容']
  const rows = [
    ['2023.3.5', '第201村', '张三、李四', '邻里', '滴水。', '成功', '口头', '装接水槽。'],
    ['2023.3.6', '第201村', '王五、赵六', '土地', '地界。', '不成', '', ''],
    ['2023.2.30', '第201村', '钱七、孙八', '邻里', '鸡吃了菜。', '成功', '口头', '赔五十元。'],
    ['2023.3.8', '不知道的村', '钱七', '闹别扭', '', '', '', ''],
  ]
  const mapping: Mapping = { columns: guessColumns({ row: 0, titles: heads }), values: {}, defaults: {}, vouched: { rightsTold: true, signed: false, courtTold: true } }
  const sent = (lines: readonly (readonly string[])[]) => lines.map((cells, index) => ({ row: index + 2, nth: 0, cells: Object.fromEntries(heads.map((head, place) => [head, cells[place] ?? ''])) }))
  const run = async (more: object = {}, lines: readonly (readonly string[])[] = rows) => {
    const response = await send('clerk', '/api/dispute-import/rows', { file: { name: '2023年.xlsx', sha256: 'ab'.repeat(32) }, mapping, rows: sent(lines), ...more })
    return (response.json() as { results: RowResult[] }).results
  }

  test('读表：表头和每一行原样读出；不是表格的、没有权的不收', async () => {
    const upload = (login: string, payload: Buffer) => app.inject({ method: 'POST', url: '/api/dispute-import/sheet', headers: { ...as(login), 'content-type': xlsx }, payload })
    const read = (await upload('clerk', await workbook([['矛盾纠纷台账'], heads, ...rows]))).json() as { cells: string[][]; sha256: string }
    expect(headIn(read.cells)).toEqual({ row: 1, titles: heads })
    expect(read.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect((await upload('clerk', Buffer.from('不是表格'))).statusCode).toBe(422)
    expect((await upload('window', await workbook([heads]))).statusCode).toBe(403)
  })

  test('试一遍什么也不写：能导的、有毛病的逐行说，毛病说全', async () => {
    const before = await disputes()
    expect((await run()).map((each) => each.outcome)).toEqual(['ready', 'ready', 'faulty', 'faulty'])
    expect((await run())[3]?.faults).toHaveLength(4)
    expect(await disputes()).toEqual(before)
  })

  test('导入以后按台账的日子在册；同一份再导一遍，什么也不加；改过一个字的同一件，先问', async () => {
    expect((await run({ record: true })).map((each) => each.outcome)).toEqual(['recorded', 'recorded', 'faulty', 'faulty'])
    expect((await run({ record: true })).map((each) => each.outcome)).toEqual(['already', 'already', 'faulty', 'faulty'])
    const imported = (await disputes()).filter((each) => each.openedOn < '2024-01-01')
    expect(imported).toEqual([{ state: '已达成协议', openedOn: '2023-03-05' }, { state: '调解不成', openedOn: '2023-03-06' }])
    const edited = [['2023.3.5', '第201村', '张三、李四', '邻里', '檐口滴水。', '成功', '口头', '装接水槽。']]
    expect((await run({ record: true }, edited)).map((each) => each.outcome)).toEqual(['alike'])
    expect((await run({ record: true, anyway: [2] }, edited)).map((each) => each.outcome)).toEqual(['recorded'])
    // The appointments of this test are written past the ledger; everything else must prove itself.
    const { faults } = await readIn(ledger.database, township, (client) => verifyTownship(ledger.engine, client, tenantOf(township)))
    expect(faults.filter((each) => each.code !== 'register-differs')).toEqual([])
  })

  test('名册哪一天的都能查：任期、不足和依据，没有调委会的村；村里的人只看本村', async () => {
    const roster = async (login: string, on: string) => (await get(login, `/api/mediation/roster?on=${on}`)).json() as { committees: { members: { name: string }[]; ends: string; endsSoon: boolean; shortfalls: { code: string; basis: string[] }[] }[]; without: { area: string }[] }
    expect(await roster('clerk', '2012-01-01')).toMatchObject({ committees: [], mediators: [], without: [{ area: village }, { area: '220382203202' }] })
    const [now] = (await roster('clerk', '2024-12-20')).committees
    expect(now).toMatchObject({ ends: '2025-12-20', endsSoon: false, shortfalls: [], members: [{ name: '张某' }, {}, {}] })
    expect((await roster('clerk', '2025-10-01')).committees[0]?.endsSoon).toBe(true)
    expect((await roster('clerk', '2025-12-21')).committees[0]?.shortfalls).toMatchObject([{ code: 'committee-term-over', basis: [expect.stringContaining('第九条第二款')] }])
    expect((await roster('neighbour', '2024-12-20'))).toMatchObject({ committees: [], without: [{ area: '220382203202' }] })
    expect((await get('clerk', '/api/mediation/roster?on=2010-01-01')).statusCode).toBe(400)
  })

  test('对照按名称存给本乡镇下次用，别的岗位看不到', async () => {
    expect((await send('clerk', `/api/dispute-import/mappings/${encodeURIComponent('司法所台账')}`, mapping, 'PUT')).statusCode).toBe(204)
    expect((await get('clerk', '/api/dispute-import/mappings')).json()).toEqual([{ name: '司法所台账', content: mapping }])
    expect((await get('window', '/api/dispute-import/mappings')).statusCode).toBe(403)
    expect((await send('clerk', '/api/dispute-import/mappings/x', { columns: 1 }, 'PUT')).statusCode).toBe(400)
  })
})
