// Statistics, recipients' tables and allowances through the front door: numbers that open into their disputes, somebody else's table
// filled and compared later, money worked out and paid once; and who may see or do none of it.
import { doorOn, StaffDoor } from '#test/staff-door.ts'
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer } from '#api/server.ts'
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { system } from '#content/system.ts'
import { readSheet } from '#files/read-sheet.ts'
import { tenantOf, writeIn } from '#ledger/database.ts'
import { blankTable } from '#demo/blank-table.ts'
import { openTestLedger, servers, type TestLedger, type TestServer } from '#test/test-database.ts'

const [county, township, village, otherVillage] = ['220382', '220382203', '220382203201', '220382203202']
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const on = '2024-04-10'
const march = 'from=2024-03-01&to=2024-03-31'

type Opened = { readonly matter: string; readonly seq: number }
type Table = { readonly rows: readonly { key: string; name: string; values: Record<string, number> }[]; readonly total: Record<string, number> }
type Filled = { readonly file: { sha256: string; name: string; bytes: number }; readonly first: number; readonly last: number; readonly count: number; readonly position: number; readonly recipient: string }

describe('调解的统计、报送和补贴', () => {
  const now = momentAt(plainDate(on), 9)
  let server: TestServer
  let ledger: TestLedger
  let app: FastifyInstance
  let committee: string
  let settled: Opened
  const staff = new StaffDoor(() => ({ app, ledger }))
  const { person } = staff

  const cookie = (login: string) => ({ cookie: staff.cookie(login) })
  const get = (login: string, url: string) => app.inject({ method: 'GET', url, headers: cookie(login) })
  const post = (login: string, url: string, payload: object) => app.inject({ method: 'POST', url, headers: { ...cookie(login), 'content-type': 'application/json' }, payload })
  const upload = (login: string, url: string, bytes: Uint8Array) => app.inject({ method: 'POST', url, headers: { ...cookie(login), 'content-type': xlsx, 'x-file-name': encodeURIComponent('月报.xlsx') }, payload: Buffer.from(bytes) })
  async function open(login: string, said: { procedure: string; area: string; action: string; answers: object; occurredOn?: string }): Promise<Opened> {
    const response = await post(login, '/api/matters', { commandId: randomUUID(), occurredOn: on, ...said })
    expect(response.statusCode, response.body).toBe(201)
    return response.json() as Opened
  }
  const step = (login: string, matter: Opened, action: string, { answers = {}, occurredOn = on, area = township }: { answers?: object; occurredOn?: string; area?: string } = {}) =>
    post(login, `/api/matters/${matter.matter}/actions/${action}`, { commandId: randomUUID(), expectedVersion: matter.seq, occurredOn, area, answers })
  async function taken(login: string, matter: Opened, ...steps: readonly (readonly [string, object?, string?])[]): Promise<Opened> {
    let latest = matter
    for (const [action, answers = {}, occurredOn = '2024-03-05'] of steps) {
      const response = await step(login, latest, action, { answers, occurredOn })
      expect(response.statusCode, response.body).toBe(201)
      latest = response.json() as Opened
    }
    return latest
  }
  const dispute = (area: string, more: object = {}) => open('clerk', { procedure: 'dispute-mediation', area, action: 'takeUp', occurredOn: '2024-03-04', answers: { committee, type: 'neighbour', parties: [{ name: '甲某' }, { name: '乙某' }], account: '滴水。', found: 'screening', ...more } })

  beforeAll(async () => {
    const embedded = servers[0]
    if (!embedded) throw new Error('no database')
    server = await embedded.start()
    ledger = await openTestLedger(server, system, () => now, [tenantOf(township), tenantOf(county)])
    for (const [code, name] of [[village, '永加村'], [otherVillage, '某村']]) await writeIn(ledger.database, '22', (client) => client.query(`insert into area (tenant, code, name, kind, source) values ($1, $2, $3, 'village', 'test') on conflict do nothing`, [tenantOf(township), code, name]))
    app = await buildServer(doorOn(ledger))
    await person('clerk', 'justice-clerk', township)
    await person('colleague', 'justice-clerk', township)
    await person('deputy', 'deputy-head', township)
    await person('villager', 'mediator', otherVillage)
    await person('reviewer', 'county-reviewer', county)
    committee = (await open('clerk', { procedure: 'mediation-committee', area: village, action: 'setUp', occurredOn: '2024-01-02', answers: { name: '永加村人民调解委员会', kind: 'village', chosenBy: 'villagers', members: [{ person: { name: '张某' }, post: 'director', woman: false }, { person: { name: '李某' }, post: 'member', woman: true }, { person: { name: '王某' }, post: 'member', woman: false }] } })).matter
    const mediator = (await open('clerk', { procedure: 'mediator', area: village, action: 'register', occurredOn: '2024-01-03', answers: { person: { name: '赵某' }, adult: true, source: 'member', engagement: 'partTime', committees: [committee] } })).matter
    settled = await taken('clerk', await dispute(village), ['tellRights', { way: 'oral' }], ['appoint', { mediators: [mediator], way: 'appointed' }], ['mediate', { place: '村部', record: '各自陈述。', outcome: 'agreed' }], ['agree', { form: 'oral', terms: '装接水槽。', amount: 120_00 }])
    await dispute(village, { type: 'land' })
  })
  afterAll(async () => {
    await app?.close()
    await ledger?.close()
    await server?.stop()
  })

  test('统计平衡，数字点开就是那几件；县里按乡镇看到同样的数', async () => {
    const table = (await get('clerk', `/api/mediation/statistics?area=${township}&${march}`)).json() as Table
    expect(table.total).toMatchObject({ carried: 0, received: 2, agreed: 1, open: 1, amount: 120_00, parties: 4, 'politicalLegal.山林土地': 1 })
    expect(table.rows).toMatchObject([{ key: committee, name: '永加村人民调解委员会', values: { received: 2 } }])
    const { disputes } = (await get('clerk', `/api/mediation/statistics/disputes?area=${township}&${march}&column=agreed&row=${committee}`)).json() as { disputes: { id: string; classes: object }[] }
    expect(disputes).toMatchObject([{ id: settled.matter, classes: { politicalLegal: '邻里', petition: '农村农业' } }])
    const above = (await get('reviewer', `/api/mediation/statistics?area=${county}&${march}`)).json() as Table
    expect(above.total).toEqual(table.total)
    expect(above.rows.find((each) => each.key === township)?.values).toEqual(table.total)
  })

  test('看不到的地方不能统计，没有的栏目、颠倒的日期说明原因', async () => {
    expect((await get('villager', `/api/mediation/statistics?area=${township}&${march}`)).statusCode).toBe(403)
    expect(((await get('villager', `/api/mediation/statistics?area=${otherVillage}&${march}`)).json() as Table).total['received']).toBe(0)
    expect((await get('clerk', `/api/mediation/statistics/disputes?area=${township}&${march}&column=nothing`)).json()).toMatchObject({ refusals: [{ code: 'indicator-unknown' }] })
    expect((await get('clerk', `/api/mediation/statistics?area=${township}&from=2024-04-01&to=2024-03-01`)).json()).toMatchObject({ refusals: [{ code: 'query-invalid' }] })
  })

  test('打印件写明平衡和口径，Excel里的数字可以加', async () => {
    const paper = await get('clerk', `/api/mediation/statistics/paper?area=${township}&${march}&format=html`)
    expect(paper.body).toContain('上期结转0件＋本期受理2件＝办结1件＋期末在办1件（2＝2）')
    const cells = await readSheet((await get('clerk', `/api/mediation/statistics/export.xlsx?area=${township}&${march}`)).rawPayload)
    expect(cells).toContainEqual(expect.arrayContaining(['永加村人民调解委员会', '0', '2', '1']))
  })

  test('一件纠纷三种分类；县里改了对应，以后登记的照新的', async () => {
    expect((await get('clerk', `/api/disputes/${settled.matter}/classes?area=${township}`)).json()).toMatchObject({ type: '邻里纠纷', lists: [{ class: '邻里', chosen: false }, { class: '农村农业', among: ['农村农业', '城乡建设', '政法'] }] })
    await open('reviewer', { procedure: 'classification-map', area: county, action: 'set', answers: { list: 'petition', rows: [{ type: 'neighbour', usual: '邻里信访' }] } })
    expect((await get('clerk', `/api/disputes/${settled.matter}/classes?area=${township}`)).json()).toMatchObject({ lists: [{}, { class: '农村农业' }] })
    expect((await get('clerk', `/api/mediation/classes?area=${township}`)).json()).toMatchObject([{}, { source: '县里设定', map: { neighbour: ['邻里信访'] } }])
  })

  test('填到对方的表里，标记已报送；以后改了、补了的，说是第几行', async () => {
    const read = (await upload('clerk', '/api/return-templates/read', blankTable())).json() as { sheets: { first: number; room: number; columns: { column: string; field?: string }[] }[] }
    const [sheet] = read.sheets
    const file = (await upload('clerk', '/api/files', blankTable())).json() as Filled['file']
    const columns = [...sheet?.columns.map(({ column, field }) => ({ column, field })) ?? []]
    const template = await open('clerk', { procedure: 'return-template', area: township, action: 'keep', answers: { name: '月报', recipient: '市委政法委', file: [file], sheet: '月报', what: 'ledger', first: sheet?.first, room: sheet?.room, columns, cells: [{ cell: 'C2', field: 'place' }, { cell: 'E2', field: 'period' }] } })
    expect((await post('villager', `/api/return-templates/${template.matter}/fill?area=${otherVillage}&${march}`, {})).statusCode).toBe(403)
    const filled = (await post('clerk', `/api/return-templates/${template.matter}/fill?area=${township}&${march}`, {})).json() as Filled
    expect(filled).toMatchObject({ first: 4, last: 5, count: 2, recipient: '市委政法委' })
    const cells = await readSheet((await get('clerk', `/api/files/${filled.file.sha256}`)).rawPayload)
    expect(cells).toContainEqual(['1', '邻里纠纷', '甲某、乙某', '2024-03-04', '120'])
    const returns = async () => (await get('clerk', `/api/returns?area=${township}`)).json() as { changes: { line: number | null; how: string; columns: string[] }[] }[]
    await open('clerk', { procedure: 'recipient-return', area: township, action: 'send', answers: { template: template.matter, recipient: filled.recipient, from: '2024-03-01', to: '2024-03-31', first: filled.first, last: filled.last, count: filled.count, position: filled.position, file: [filled.file] } })
    expect((await returns())[0]?.changes).toEqual([])
    const page = (await get('clerk', `/api/matters/${settled.matter}?area=${township}`)).json() as { seq: number }
    expect((await step('clerk', { ...settled, seq: page.seq }, 'reverse', { answers: { seq: page.seq, reason: '金额记错' } })).statusCode).toBe(201)
    settled = await taken('clerk', { ...settled, seq: page.seq + 1 }, ['agree', { form: 'oral', terms: '装接水槽。', amount: 180_00 }])
    await dispute(village, { type: 'damage' })
    expect((await get('clerk', `/api/disputes/${settled.matter}/returns?area=${township}`)).json()).toMatchObject([{ recipient: '市委政法委', changed: ['涉及金额（元）'], gone: false }])
    expect((await returns())[0]?.changes).toMatchObject([{ line: 4, how: '改了', columns: ['E'] }, { line: null, how: '报送以后补记' }])
  })

  test('自己回避的那一件，报送表照样有这一行，里面的人不写给他看；别人导出的是全的', async () => {
    const file = (await upload('clerk', '/api/files', blankTable())).json() as Filled['file']
    const [sheet] = ((await upload('clerk', '/api/return-templates/read', blankTable())).json() as { sheets: { first: number; room: number; columns: { column: string; field?: string }[] }[] }).sheets
    const columns = sheet?.columns.map(({ column, field }) => ({ column, field }))
    const template = await open('clerk', { procedure: 'return-template', area: township, action: 'keep', answers: { name: '另一张月报', recipient: '县司法局', file: [file], sheet: '月报', what: 'ledger', first: sheet?.first, room: sheet?.room, columns } })
    const theirs = await dispute(village, { type: 'land', parties: [{ name: '丙某' }, { name: '丁某' }] })
    const declared = await step('colleague', theirs, 'declareRecusal', { answers: { ground: 'kin', reason: '是我表弟。' } })
    expect(declared.statusCode, declared.body).toBe(201)
    const granted = await step('deputy', { ...theirs, seq: theirs.seq + 1 }, 'decideRecusal', { answers: { account: staff.id('colleague'), asker: 'self', granted: true, reason: '属近亲属。' } })
    expect(granted.statusCode, granted.body).toBe(201)
    const named = async (login: string) => {
      const filled = (await post(login, `/api/return-templates/${template.matter}/fill?area=${township}&${march}`, {})).json() as Filled
      const cells = await readSheet((await get(login, `/api/files/${filled.file.sha256}`)).rawPayload)
      return 'code' in cells ? expect.fail(cells.sentence) : cells.flat().map(String).filter((cell) => /丙某|回避|甲某/.test(cell))
    }
    expect(await named('clerk')).toContain('丙某、丁某')
    const seen = await named('colleague')
    expect(seen.filter((cell) => cell.includes('丙某'))).toEqual([])
    expect(seen).toEqual(expect.arrayContaining(['甲某、乙某', '（您已回避）、（您已回避）']))
  })

  test('补贴由县里的标准算，一件只发一次，制表的人不能自己审定', async () => {
    const drafted = await open('reviewer', { procedure: 'allowance-standard', area: county, action: 'draft', answers: { name: '县标准', from: '2024-01-01', pays: ['agree'], needs: ['performed'], grades: [{ grade: '一般', level: 'village', yuan: 50_00 }] } })
    expect((await step('reviewer', drafted, 'putInUse', { area: county })).statusCode).toBe(201)
    const preview = async () => (await get('clerk', `/api/mediation/allowance?area=${township}&${march}`)).json() as { standard: string; lines: { id: string; yuan: number; mediators: { name: string }[] }[]; left: { why: string }[]; total: number }
    expect(await preview()).toMatchObject({ lines: [], left: [{ why: '协议还没有登记全部履行' }] })
    settled = await taken('clerk', settled, ['performed', {}, '2024-03-20'])
    const found = await preview()
    expect(found).toMatchObject({ total: 50_00, lines: [{ id: settled.matter, mediators: [{ name: '赵某' }] }] })
    const draw = () => post('clerk', '/api/matters', { commandId: randomUUID(), procedure: 'allowance-sheet', area: township, action: 'draw', occurredOn: on, answers: { standard: found.standard, from: '2024-03-01', to: '2024-03-31' } })
    const drawn = (await Promise.all([draw(), draw()])).filter((each) => each.statusCode === 201).map((each) => each.json() as Opened)
    expect((await step('clerk', drawn[0] as Opened, 'approve')).statusCode).toBe(403)
    const approved = await Promise.all(drawn.map((each) => step('deputy', each, 'approve')))
    expect(approved.filter((each) => each.statusCode === 201).length).toBeLessThanOrEqual(1)
    if (approved.every((each) => each.statusCode !== 201)) {
      // Both stood in each other's way: one is put aside, the other worked out anew.
      expect((await step('deputy', drawn[1] as Opened, 'cancel', { answers: { reason: '重复制表' } })).statusCode).toBe(201)
      expect((await step('deputy', drawn[0] as Opened, 'approve')).statusCode).toBe(201)
    }
    const { entries } = (await get('clerk', `/api/matters/${settled.matter}?area=${township}`)).json() as { entries: { action: string }[] }
    expect(entries.filter((each) => each.action === 'allowance')).toHaveLength(1)
    const again = await draw()
    expect(again.json()).toMatchObject({ refusals: [{ code: 'nothing-to-pay' }] })
    expect((await preview()).left[0]?.why).toContain('已经列入《2024年3月1日至2024年3月31日以案定补发放表')
  })

  test('发放表印出调解员的姓名和按哪一条', async () => {
    const { items } = (await get('clerk', `/api/matters?area=${township}&procedure=allowance-sheet&state=已审定`)).json() as { items: { id: string }[] }
    const paper = await get('clerk', `/api/matters/${items[0]?.id}/papers/allowance-sheet?area=${township}&format=html`)
    expect(paper.body).toContain('赵某')
    expect(paper.body).toContain('都按“一般”')
    expect(paper.body).toContain('人调字第1号')
  })
})
