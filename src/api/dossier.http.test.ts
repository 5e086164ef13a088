// The dossier through the front door: what is there and missing, the whole of it as PDF and Word, the county's standard as soon as
// it is in force, and nothing for those who may not see the dispute.
import { doorOn, StaffDoor } from '#test/staff-door.ts'
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer } from '#api/server.ts'
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { system } from '#content/system.ts'
import { stopPdf } from '#documents/pdf.ts'
import { tenantOf, writeIn } from '#ledger/database.ts'
import { smallJpeg } from '#test/documents/small-jpeg.ts'
import { openTestLedger, servers, type TestLedger, type TestServer } from '#test/test-database.ts'

const township = '220382203'
const village = '220382203201'
const otherVillage = '220382203202'
const on = '2024-03-20'

type Line = { row: string; title: string; state: string; by: string | null; step: string | null; files: readonly object[] }
type Shown = { standard: { title: string; matter: string | null; kept: string }; lines: readonly Line[]; review: readonly { title: string; found: string | null }[] }

describe('卷宗', () => {
  const now = momentAt(plainDate(on), 17)
  let server: TestServer
  let ledger: TestLedger
  let app: FastifyInstance
  let dispute: string
  const staff = new StaffDoor(() => ({ app, ledger }))
  const { person } = staff

  const get = (login: string, url: string) => app.inject({ method: 'GET', url, headers: { cookie: staff.cookie(login) } })
  const send = (login: string, url: string, payload: object) => app.inject({ method: 'POST', url, headers: { cookie: staff.cookie(login), 'content-type': 'application/json' }, payload })
  async function open(login: string, area: string, procedure: string, action: string, answers: object): Promise<string> {
    const opened = await send(login, '/api/matters', { commandId: randomUUID(), procedure, area, action, occurredOn: on, answers })
    expect(opened.statusCode, opened.body).toBe(201)
    return (opened.json() as { matter: string }).matter
  }
  async function step(login: string, matter: string, [action, expectedVersion, answers]: readonly [string, number, object], area = township) {
    return send(login, `/api/matters/${matter}/actions/${action}`, { commandId: randomUUID(), expectedVersion, occurredOn: on, area, answers })
  }
  const shown = async (login = 'clerk', area = township) => (await get(login, `/api/matters/${dispute}/dossier?area=${area}`)).json() as Shown
  const rowOf = (dossier: Shown, row: string) => dossier.lines.find((line) => line.row === row)
  const file = (query: string, login = 'clerk') => get(login, `/api/matters/${dispute}/dossier/file?area=${township}&${query}`)

  async function upload(content: Uint8Array, type: string, name: string): Promise<object> {
    const response = await app.inject({ method: 'POST', url: '/api/files', headers: { cookie: staff.cookie('clerk'), 'content-type': type, 'x-file-name': encodeURIComponent(name) }, payload: Buffer.from(content) })
    expect(response.statusCode, response.body).toBe(201)
    return response.json() as object
  }

  beforeAll(async () => {
    const embedded = servers[0]
    if (!embedded) throw new Error('no database')
    server = await embedded.start()
    ledger = await openTestLedger(server, system, () => now, [tenantOf(township)])
    await writeIn(ledger.database, '22', (client) => client.query(`insert into area (tenant, code, name, kind, source) values ($1, $2, '某村', 'village', 'test'), ($1, $3, '另一村', 'village', 'test') on conflict do nothing`, [tenantOf(township), village, otherVillage]))
    app = await buildServer(doorOn(ledger, { demo: true }))
    await person('clerk', 'justice-clerk', township)
    await person('county', 'county-reviewer', township.slice(0, 6))
    await person('elsewhere', 'village-cadre', otherVillage)
    const member = (name: string, woman: boolean) => ({ person: { name }, post: 'member', woman })
    const committee = await open('clerk', village, 'mediation-committee', 'setUp', { name: '某村调委会', kind: 'village', chosenBy: 'villagers', members: [{ ...member('甲某', false), post: 'director' }, member('乙某', true), member('丙某', false)] })
    dispute = await open('clerk', village, 'dispute-mediation', 'takeUp', { committee, type: 'neighbour', parties: [{ name: '丁某' }, { name: '戊某' }], account: '滴水。', found: 'report' })
    const copies = [await upload(smallJpeg(), 'image/jpeg', '身份证.jpg'), await upload(new Uint8Array([0x50, 0x4b, 3, 4, 1]), 'application/zip', '表.xlsx')]
    expect((await step('clerk', dispute, ['identify', 1, { way: 'original', copies }])).statusCode).toBe(201)
    expect((await step('clerk', dispute, ['tellRights', 2, { way: 'oral' }])).statusCode).toBe(201)
  })
  afterAll(async () => {
    await stopPdf()
    await app?.close()
    await ledger?.close()
    await server?.stop()
  })

  test('办理中就看得见：已有的、到时要有的；还没有谈成，不算缺', async () => {
    const dossier = await shown()
    expect(dossier.standard).toMatchObject({ matter: null, title: expect.stringContaining('2010年') as string })
    expect(rowOf(dossier, 'application')).toMatchObject({ state: 'there', title: '人民调解受理登记表' })
    expect(rowOf(dossier, 'identity')?.files).toHaveLength(2)
    expect(rowOf(dossier, 'record')).toMatchObject({ state: 'later', by: 'law', step: 'mediate' })
    expect(dossier.review.length).toBeGreaterThan(3)
    expect(dossier.review.find((item) => item.title === '材料齐全')?.found).toBe('there')
    expect(dossier.review.find((item) => item.title === '适用法律')?.found).toBeNull()
  })

  test('整卷是一份PDF：封面、目录、文书、照片、封底；不是图片的附件留一页说明', async () => {
    const response = await file('format=print')
    expect(response.statusCode).toBe(200)
    expect(response.headers['content-disposition']).toContain('inline')
    expect(response.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    expect(response.rawPayload.includes(Buffer.from(smallJpeg()).subarray(-40))).toBe(true)
    const pages = (await get('clerk', `/api/matters/${dispute}/dossier/pages?area=${township}`)).json() as { rows: { row: string; first: number; last: number }[]; pages: number }
    expect(pages.rows.map((each) => each.row)).toEqual(['application', 'rights', 'identity'])
    expect(pages.rows[0]).toMatchObject({ first: 1 })
    expect(pages.rows[2]).toMatchObject({ last: pages.pages })
    expect((pages.rows[2]?.last ?? 0) - (pages.rows[2]?.first ?? 0)).toBe(2)
  })

  test('同一份卷宗也有Word文件；别的格式没有', async () => {
    const response = await file('format=docx')
    expect(response.statusCode).toBe(200)
    expect(response.rawPayload.subarray(0, 2).toString()).toBe('PK')
    expect((await file('format=html')).json()).toMatchObject({ refusals: [{ code: 'query-invalid' }] })
  })

  test('看不到这件纠纷的人看不到卷宗；别的事项没有卷宗', async () => {
    expect((await get('elsewhere', `/api/matters/${dispute}/dossier?area=${otherVillage}`)).statusCode).toBe(404)
    expect((await get('elsewhere', `/api/matters/${dispute}/dossier/file?area=${otherVillage}`)).statusCode).toBe(404)
    const standard = await open('county', township.slice(0, 6), 'dossier-standard', 'draft', { name: '草稿', order: mustRows, keep: 'permanent' })
    expect((await get('clerk', `/api/matters/${standard}/dossier?area=${township}`)).json()).toMatchObject({ refusals: [{ code: 'dossier-unknown' }] })
  })

  test('县里拟规范不用从空表填起：先带入通行的顺序和评查项目', async () => {
    const first = (await get('county', '/api/first-answers/dossier-standard')).json() as { order: { row: string; need: string }[]; review: object[]; keep?: string }
    expect(first.order[0]).toEqual({ row: 'application', need: 'must' })
    expect(first.order).toHaveLength(16)
    expect(first.review).toHaveLength(7)
    expect(first.keep).toBeUndefined()
  })

  test('县里的规范定稿以后，各乡镇马上按它核对；乡镇自己不能定', async () => {
    const refused = await send('clerk', '/api/matters', { commandId: randomUUID(), procedure: 'dossier-standard', area: township, action: 'draft', occurredOn: on, answers: {} })
    expect(refused.statusCode).not.toBe(201)
    const review = [{ title: '有没有调查', judges: 'inquiry', full: 10 }, { title: '身份', judges: 'identity' }, { title: '字迹' }, { title: '齐不齐', judges: 'whole' }]
    const standard = await open('county', township.slice(0, 6), 'dossier-standard', 'draft', { name: '立卷规范', order: mustRows, review, keep: 'years', years: 30 })
    expect((await shown()).standard.matter).toBeNull()
    expect((await step('county', standard, ['enact', 1, { from: on }], township.slice(0, 6))).statusCode).toBe(201)
    const dossier = await shown()
    expect(dossier.standard).toEqual({ title: '立卷规范', matter: standard, kept: '30年' })
    expect(dossier.lines.map((line) => line.row).slice(0, 2)).toEqual(['application', 'inquiry'])
    expect(dossier.review.map((item) => item.found)).toEqual(['later', 'there', null, 'there'])
    expect((await get('clerk', `/api/matters/${standard}?area=${township}`)).statusCode).toBe(200)
  })
})

const mustRows = ['application', 'inquiry', 'record', 'agreement'].map((row) => ({ row, need: 'must' }))
