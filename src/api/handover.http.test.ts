// A post handed over through the front door: the list comes from the ledger, stays what was signed for, and who left without it is named.
import { doorOn, faultsFail, StaffDoor } from '#test/staff-door.ts'
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer } from '#api/server.ts'
import { system } from '#content/system.ts'
import { readIn, tenantOf } from '#ledger/database.ts'
import type { PostId } from '#people/post.ts'
import { verifyTownship } from '#projections/verify.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const township = '220382203'
const village = '220382203201'

type List = { readonly signed: boolean; readonly position: number; readonly giver: string; readonly matters: readonly { readonly id: string; readonly state: string; readonly clocks: readonly { readonly title: string; readonly due: string }[] }[] }
type LeftBehind = readonly { readonly name: string; readonly post: string; readonly matters: number }[]

describe('岗位交接', () => {
  const time = standingClock('2024-03-01')
  let server: TestServer
  let ledger: TestLedger
  let app: FastifyInstance
  const staff = new StaffDoor(() => ({ app, ledger }))
  const { account, signIn } = staff

  const as = (login: string, method: 'GET' | 'POST', url: string, payload?: object) =>
    app.inject({ method, url, headers: { cookie: staff.cookie(login), 'content-type': 'application/json' }, ...(payload ? { payload } : {}) })
  async function open(login: string, procedure: string, action: string, answers: object, area = township): Promise<string> {
    const response = await as(login, 'POST', '/api/matters', { procedure, area, action, occurredOn: time.clock().slice(0, 10), answers, commandId: randomUUID() })
    expect([response.statusCode, response.json<{ refusals?: object }>().refusals]).toEqual([201, undefined])
    return response.json<{ matter: string }>().matter
  }
  async function act(login: string, matter: string, action: string, answers: object = {}) {
    const { seq } = (await as('manager', 'GET', `/api/matters/${matter}?area=${township}`)).json<{ seq: number }>()
    return as(login, 'POST', `/api/matters/${matter}/actions/${action}`, { expectedVersion: seq, occurredOn: time.clock().slice(0, 10), area: township, answers, commandId: randomUUID() })
  }
  const list = async (login: string, matter: string) => (await as(login, 'GET', `/api/matters/${matter}/handover?area=${township}`)).json<List>()
  const leftBehind = async (login: string) => (await as(login, 'GET', `/api/today?area=${township}`)).json<{ leftBehind: LeftBehind }>().leftBehind
  const asks = () => open('leaver', 'business-request', 'receive', { enterprise: '某粮米加工厂', way: 'came', need: 'permits', request: '办理烘干塔用地手续。' })
  const appointed = (login: string, post: PostId) => open('manager', 'appointment', 'appoint', { account: staff.id(login), post })

  beforeAll(async () => {
    server = await servers[0]?.start() ?? expect.fail('no server')
    ledger = await openTestLedger(server, system, time.clock)
    app = await buildServer(doorOn(ledger), faultsFail)
    for (const [login, name] of [['manager', '管理'], ['leaver', '李调走'], ['next', '王接手'], ['cadre', '赵村干']] as const) await account(login, name)
    // The first administrator is there before anybody could appoint one.
    await staff.hold('manager', 'administrator', township)
    await signIn('manager')
    await appointed('leaver', 'staff')
    await appointed('next', 'staff')
    await open('manager', 'appointment', 'appoint', { account: staff.id('cadre'), post: 'village-cadre' }, village)
    for (const login of ['leaver', 'next', 'cadre']) await signIn(login)
  })
  afterAll(async () => {
    await app?.close()
    await ledger?.close()
    await server?.stop()
  })

  test('清单由台账列出：没办结的事项和正在走的期限；签收的是什么，以后打开还是什么', async () => {
    const [running, ended] = [await asks(), await asks()]
    expect((await act('leaver', ended, 'withdraw')).statusCode).toBe(201)
    const handed = await open('leaver', 'handover', 'handOver', { post: 'staff', to: staff.id('next'), why: 'leaving', by: '2024-03-08' })
    const before = await list('next', handed)
    expect(before).toMatchObject({ signed: false, giver: '李调走' })
    expect(before.matters).toEqual([expect.objectContaining({ id: running, state: '待答复', clocks: [expect.objectContaining({ title: '答复企业诉求' })] })])

    // Until it is signed for, one more is one more.
    const another = await asks()
    expect((await list('next', handed)).matters.map((each) => each.id)).toEqual([running, another])
    expect((await act('leaver', handed, 'receive')).json<{ refusals: readonly { code: string }[] }>().refusals.map((each) => each.code)).toEqual(['not-the-receiver'])
    expect((await act('next', handed, 'receive')).statusCode).toBe(201)
    const signed = await list('next', handed)
    expect(signed.signed).toBe(true)

    // What happens afterwards changes nothing of it.
    expect((await act('next', running, 'withdraw')).statusCode).toBe(201)
    await asks()
    expect(await list('next', handed)).toEqual(signed)
    expect(signed.matters.map((each) => each.id)).toEqual([running, another])
    const paper = await as('next', 'GET', `/api/matters/${handed}/handover/paper?area=${township}&format=html`)
    expect(paper.statusCode).toBe(200)
    for (const said of ['岗位移交清单', '李调走', '王接手', '某粮米加工厂', '答复企业诉求', `到第${signed.position}条记录为止`]) expect(paper.body).toContain(said)
    const { faults } = await readIn(ledger.database, township, (client) => verifyTownship(ledger.engine, client, tenantOf(township)))
    expect(faults.filter((each) => each.matter === handed)).toEqual([])
  })

  test('清单只给看得到这件交接的人；别的事项没有清单', async () => {
    const handed = await open('leaver', 'handover', 'handOver', { post: 'staff', to: staff.id('next'), why: 'leaving', by: '2024-03-08' })
    for (const url of [`/api/matters/${handed}/handover`, `/api/matters/${handed}/handover/paper`]) {
      expect((await app.inject({ url: `${url}?area=${township}` })).statusCode).toBe(401)
      expect((await as('cadre', 'GET', `${url}?area=${village}`)).statusCode).toBe(404)
    }
    expect((await as('next', 'GET', `/api/matters/${await asks()}/handover?area=${township}`)).statusCode).toBe(404)
    expect((await act('leaver', handed, 'withdraw', { reason: '换人接。' })).statusCode).toBe(201)
  })

  test('离任时没有交接的，今日页面告诉能安排交接的人；签收以后不再提', async () => {
    await account('gone', '钱离任')
    const post = await appointed('gone', 'staff')
    await signIn('gone')
    await open('gone', 'business-request', 'receive', { enterprise: '某砖厂', way: 'came', need: 'labour', request: '招不到工人。' })
    expect(await leftBehind('manager')).toEqual([])
    expect((await act('manager', post, 'end', { reason: '调任。' })).statusCode).toBe(201)
    time.set('2024-03-02')
    for (const login of ['manager', 'next']) await signIn(login)
    expect(await leftBehind('manager')).toEqual([expect.objectContaining({ name: '钱离任', post: 'staff', matters: 1 })])
    expect(await leftBehind('next')).toEqual([])
    const handed = await open('manager', 'handover', 'arrange', { from: staff.id('gone'), post: 'staff', to: staff.id('next'), why: 'leaving', by: '2024-03-08' })
    expect(await leftBehind('manager')).toHaveLength(1)
    expect((await act('next', handed, 'receive')).statusCode).toBe(201)
    expect(await leftBehind('manager')).toEqual([])
  })

  test('代理过了最后一天：台账和事项页写明到期，最后一天仍在名册上', async () => {
    const acting = await open('manager', 'acting-appointment', 'arrange', { inPlaceOf: staff.id('leaver'), post: 'staff', account: staff.id('next'), from: '2024-03-02', until: '2024-03-04', why: 'leave' })
    const onRegister = async (day: string) => (await as('manager', 'GET', `/api/registers/acting-appointment?area=${township}&on=${day}`)).json<readonly { matter: string }[]>().map((each) => each.matter)
    expect([await onRegister('2024-03-01'), await onRegister('2024-03-02'), await onRegister('2024-03-04'), await onRegister('2024-03-05')]).toEqual([[], [acting], [acting], []])
    time.set('2024-03-05')
    await signIn('manager')
    expect((await as('manager', 'GET', `/api/matters?area=${township}&procedure=acting-appointment`)).json()).toMatchObject({ items: [{ id: acting, state: '已安排', lastDay: '2024-03-04' }] })
    expect((await as('manager', 'GET', `/api/matters/${acting}?area=${township}`)).json()).toMatchObject({ state: '已安排', lastDay: '2024-03-04' })
    expect((await act('manager', acting, 'endEarly', { reason: '返岗。' })).json<{ refusals: readonly { code: string }[] }>().refusals.map((each) => each.code)).toEqual(['acting-over-already'])
  })
})
