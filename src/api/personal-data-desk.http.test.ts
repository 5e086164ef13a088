// The desk of personal data through the front door: what has been kept long enough, shown to those who decide about it; the list that
// a person who asked is given, on a record of its own; and that erasing takes a person away from both.
import { doorOn, faultsFail, StaffDoor } from '#test/staff-door.ts'
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { carryOutRequests } from '#api/carry-out-requests.ts'
import { buildServer } from '#api/server.ts'
import { system } from '#content/system.ts'
import { lawFields } from '#procedures/legal-service/law-fields.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const township = '220382203'
const village = '220382203201'
const asker = { name: '孙小丙', phone: '13800001234' }

type Overdue = readonly { readonly id: string; readonly kind: string; readonly title: string; readonly closedOn: string; readonly keptUntil: string }[]

describe('个人信息的办理', () => {
  const time = standingClock('2030-06-03')
  let server: TestServer
  let ledger: TestLedger
  let app: FastifyInstance
  let consultation = ''
  const staff = new StaffDoor(() => ({ app, ledger }))
  const { person } = staff

  const get = (login: string, url: string) => app.inject({ method: 'GET', url, headers: { cookie: staff.cookie(login) } })
  const post = (login: string, url: string, payload: object) => app.inject({ method: 'POST', url, headers: { cookie: staff.cookie(login), 'content-type': 'application/json' }, payload: { commandId: randomUUID(), ...payload } })
  const codeOf = (response: { json(): unknown }) => (response.json() as { refusals?: { code: string }[] }).refusals?.[0]?.code
  const overdue = (login: string, area = township) => get(login, `/api/personal-data/overdue?area=${area}`)
  const ownData = (login: string, id: string, more = '') => get(login, `/api/matters/${id}/own-data?area=${township}&format=html${more}`)
  const readings = async () => (await get('head', `/api/readings?area=${township}`)).json<{ items: readonly { what: string; ref: string | null; name: string; matter: string | null }[] }>().items

  async function open(login: string, procedure: string, said: { action: string; occurredOn: string; answers: object }): Promise<string> {
    const done = await post(login, '/api/matters', { procedure, area: township, ...said })
    expect(done.statusCode, done.body).toBe(201)
    return done.json<{ matter: string }>().matter
  }
  async function act(login: string, id: string, step: { action: string; seq: number; answers?: object }): Promise<void> {
    const done = await post(login, `/api/matters/${id}/actions/${step.action}`, { expectedVersion: step.seq, occurredOn: '2030-06-03', answers: step.answers ?? {}, area: township })
    expect(done.statusCode, done.body).toBe(201)
  }
  const asks = (kind: string, applicant: object = asker) => open('window', 'personal-data-request', { action: 'receive', occurredOn: '2030-06-02', answers: { kind, capacity: 'self', proof: 'idCard', applicant } })

  beforeAll(async () => {
    server = await servers[0]?.start() ?? expect.fail('no server')
    ledger = await openTestLedger(server, system, time.clock)
    app = await buildServer(doorOn(ledger), faultsFail)
    for (const [login, held] of Object.entries({ head: 'township-head', secretary: 'party-secretary', admin: 'administrator', clerk: 'justice-clerk', window: 'window-clerk', officer: 'enforcement-officer' } as const)) await person(login, held, township)
    await person('cadre', 'village-cadre', village)
    await person('county', 'county-reviewer', '220382')
    await person('neighbour', 'administrator', '220382204')
    consultation = await open('clerk', 'consultation', { action: 'answerNow', occurredOn: '2020-03-02', answers: { service: 'consultation', lawField: Object.keys(lawFields)[0], channel: 'window', enquirer: asker } })
  })
  afterAll(async () => {
    await app?.close()
    await ledger?.close()
    await server?.stop()
  })

  test('到期清单由乡镇长、党委书记和系统管理员看，别的岗位、村里、县里和外乡镇的人看不到', async () => {
    for (const login of ['head', 'secretary', 'admin']) expect([login, (await overdue(login)).statusCode]).toEqual([login, 200])
    for (const login of ['clerk', 'window', 'officer', 'county']) expect([login, codeOf(await overdue(login))]).toEqual([login, 'not-yours'])
    expect(codeOf(await overdue('cadre', village))).toBe('not-yours')
    for (const login of ['cadre', 'neighbour']) expect([login, codeOf(await overdue(login))]).toEqual([login, 'no-read-authority'])
    expect((await app.inject({ url: '/api/personal-data/overdue' })).statusCode).toBe(401)
  })

  test('清单说是哪件事、保存到哪天，不说是谁；没有办结的不在里面', async () => {
    const running = await asks('explain')
    const { body } = await overdue('admin')
    expect(JSON.parse(body) as Overdue).toEqual([{ id: consultation, tenant: 220382203, kind: '法律咨询（公共法律服务登记）', number: expect.stringContaining('2020'), title: expect.any(String), closedOn: '2020-03-02', keptUntil: '2030-03-02' }])
    expect(body).not.toMatch(/孙小丙|13800001234/)
    expect(body).not.toContain(running)
  })

  test('批准以前，谁也拿不到个人信息清单', async () => {
    const id = await asks('access')
    expect(codeOf(await ownData('clerk', id))).toBe('paper-not-yet')
    await act('clerk', id, { action: 'propose', seq: 1, answers: { result: 'agree' } })
    expect(codeOf(await ownData('clerk', id))).toBe('paper-not-yet')
    await act('head', id, { action: 'approve', seq: 2 })
    const given = await ownData('clerk', id)
    expect([given.statusCode, given.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    for (const said of ['孙小丙', '电话13800001234', '法律咨询']) expect(given.body).toContain(said)
    expect((await readings())[0]).toMatchObject({ what: '生成文书', ref: '个人信息清单', name: 'clerk的名字', matter: id })
  })

  test('不办这类申请的岗位、村里和外乡镇的人拿不到；没有拿到的不留“生成文书”', async () => {
    const id = await asks('access')
    await act('clerk', id, { action: 'propose', seq: 1, answers: { result: 'agree' } })
    await act('head', id, { action: 'approve', seq: 2 })
    const before = (await readings()).length
    for (const login of ['officer', 'county']) expect([login, codeOf(await ownData(login, id))]).toEqual([login, 'paper-unknown'])
    for (const login of ['cadre', 'neighbour']) expect([login, codeOf(await ownData(login, id))]).toEqual([login, 'no-read-authority'])
    expect(codeOf(await get('cadre', `/api/matters/${id}/own-data?area=${village}`))).toBe('matter-unknown')
    expect(await readings()).toHaveLength(before)
  })

  test('别的事项没有这份清单；申请删除、拒绝查阅、只有姓名的，也没有', async () => {
    expect(codeOf(await ownData('clerk', consultation))).toBe('paper-unknown')
    const told = async (kind: string, proposal: object, applicant: object = asker) => {
      const id = await asks(kind, applicant)
      await act('clerk', id, { action: 'propose', seq: 1, answers: proposal })
      await act('head', id, { action: 'approve', seq: 2 })
      return codeOf(await ownData('clerk', id))
    }
    expect(await told('explain', { result: 'agree' })).toBe('paper-not-yet')
    expect(await told('access', { result: 'refuse', ground: 'duty', reasons: '依法保密。' })).toBe('paper-not-yet')
    expect(await told('access', { result: 'agree' }, { name: '孙小丙' })).toBe('own-data-unsure')
  })

  test('看这件申请的页面，姓名和号码一样遮住：不办的岗位看不到姓名，谁也看不到号码', async () => {
    const id = await asks('access')
    const seen = async (login: string) => Object.values((await get(login, `/api/matters/${id}?area=${township}`)).json<{ opened: Record<string, unknown> }>().opened)
    expect(await seen('clerk')).toEqual([{ name: '孙小丙', phone: '138****1234' }])
    expect(await seen('officer')).toEqual([{ name: '孙**', phone: '138****1234' }])
  })

  test('删除以后，清单里没有了，到期的也不再列', async () => {
    const access = await asks('access')
    await act('clerk', access, { action: 'propose', seq: 1, answers: { result: 'agree' } })
    await act('head', access, { action: 'approve', seq: 2 })
    const erasing = await asks('erase')
    await act('clerk', erasing, { action: 'propose', seq: 1, answers: { result: 'agree', items: [{ place: consultation, scope: 'person' }] } })
    await act('head', erasing, { action: 'approve', seq: 2 })
    await act('admin', erasing, { action: 'carryOut', seq: 3 })
    expect((await ownData('clerk', access)).body).toContain('法律咨询')
    expect(await carryOutRequests(ledger.engine, 220382203)).toBe(1)
    const left = (await ownData('clerk', access)).body
    expect([left.includes('法律咨询'), left.includes('个人信息申请')]).toEqual([false, true])
    expect((await overdue('admin')).json()).toEqual([])
    expect((await get('clerk', `/api/matters/${consultation}?area=${township}`)).json<{ opened: object }>().opened).toEqual({})
  })
})
