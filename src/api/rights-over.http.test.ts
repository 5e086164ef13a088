// A right that nobody has used is over with its day: no page calls anybody late for it, neither the township's nor the county's.
import { doorOn, StaffDoor } from '#test/staff-door.ts'
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Sessions } from '#accounts/session.ts'
import { buildServer } from '#api/server.ts'
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { system } from '#content/system.ts'
import { readIn, tenantOf } from '#ledger/database.ts'
import { verifyTownship } from '#projections/verify.ts'
import { openTestLedger, servers, type TestLedger, type TestServer } from '#test/test-database.ts'

const [township, county] = ['220382203', '220382']
type Due = { readonly limitTitle: string; readonly overdue: boolean }

describe('共同申请司法确认是双方的权利（人民调解法第三十三条）', () => {
  const start = momentAt(plainDate('2024-01-05'), 9)
  let now = start
  let server: TestServer
  let ledger: TestLedger
  let app: FastifyInstance
  let dispute: string
  const staff = new StaffDoor(() => ({ app, ledger }))

  const get = async <T>(login: string, url: string) => (await app.inject({ url, headers: { cookie: staff.cookie(login) } })).json<T>()
  async function post(url: string, payload: { readonly occurredOn: string } & Record<string, unknown>): Promise<string> {
    now = momentAt(plainDate(payload.occurredOn), 9)
    const sent = await app.inject({ method: 'POST', url, headers: { cookie: staff.cookie('suo'), 'content-type': 'application/json' }, payload: { commandId: randomUUID(), ...payload } })
    expect(sent.statusCode, sent.body).toBe(201)
    return sent.json<{ matter: string }>().matter
  }
  const step = (expectedVersion: number, action: string, occurredOn: string, answers: object) => post(`/api/matters/${dispute}/actions/${action}`, { expectedVersion, occurredOn, area: township, answers })

  beforeAll(async () => {
    server = await servers[0]?.start() ?? expect.fail('no server')
    ledger = await openTestLedger(server, system, () => now, [tenantOf(township)])
    app = await buildServer(doorOn(ledger, { sessions: new Sessions(ledger.database, () => start), tenants: async () => [tenantOf(township)] }))
    for (const [login, held, area] of [['suo', 'justice-clerk', township], ['xian', 'county-reviewer', county]] as const) await staff.person(login, held, area)
    const members = ['赵', '钱', '孙'].map((name, index) => ({ person: { name }, post: index === 0 ? 'director' : 'member', woman: index === 1 }))
    const committee = await post('/api/matters', { procedure: 'mediation-committee', area: township, action: 'setUp', occurredOn: '2024-01-05', answers: { name: '乡人民调解委员会', kind: 'township', chosenBy: 'organisation', members } })
    dispute = await post('/api/matters', { procedure: 'dispute-mediation', area: township, action: 'takeUp', occurredOn: '2024-03-01', answers: { committee, type: 'neighbour', parties: [{ name: '甲某' }, { name: '乙某' }], account: '滴水。', found: 'report' } })
    await step(1, 'tellRights', '2024-03-02', { way: 'oral', openness: 'closed' })
    await step(2, 'mediate', '2024-03-05', { place: '司法所', record: '双方各自陈述。', outcome: 'agreed' })
    await step(3, 'agree', '2024-03-05', { form: 'written', terms: '加装接水槽。', signed: true, mediatorSigned: true, sealed: true })
  })
  afterAll(async () => {
    await app?.close()
    await ledger?.close()
    await server?.stop()
  })

  const waiting = async () => (await get<{ due: readonly Due[] }>('suo', `/api/today?area=${township}`)).due.filter((each) => each.limitTitle === '共同申请司法确认')
  const clock = async () => (await get<{ deadlines: readonly { title: string; state: string; due: string }[] }>('suo', `/api/matters/${dispute}?area=${township}`)).deadlines.find((each) => each.title === '共同申请司法确认')
  const late = async () => (await get<{ townships: readonly { late: number }[] }>('xian', `/api/county?area=${county}&year=2024`)).townships[0]?.late

  test('还在三十日内的，今日页提醒到期日', async () => {
    now = momentAt(plainDate('2024-03-20'), 9)
    expect(await waiting()).toMatchObject([{ due: '2024-04-07', overdue: false }])
    expect(await clock()).toMatchObject({ state: 'running', due: '2024-04-07' })
  })

  test('过了三十日没有申请的，是期满，不是谁逾期：今日页、事项页、全县页都不算', async () => {
    now = momentAt(plainDate('2024-04-08'), 9)
    expect(await waiting()).toEqual([])
    expect(await clock()).toMatchObject({ state: 'over', due: '2024-04-07' })
    const owed = (await get<{ due: readonly Due[] }>('suo', `/api/today?area=${township}`)).due.filter((each) => each.overdue)
    expect(await late()).toBe(owed.length)
  })

  test('台账列表的办理期限，不写可办可不办的', async () => {
    const { items } = await get<{ items: readonly { id: string; nextDue: string | null }[] }>('suo', `/api/matters?area=${township}&procedure=dispute-mediation`)
    const owed = (await get<{ deadlines: readonly { title: string; state: string; due: string }[] }>('suo', `/api/matters/${dispute}?area=${township}`)).deadlines.filter((each) => ['running', 'overdue'].includes(each.state) && each.title !== '共同申请司法确认').map((each) => each.due)
    expect(items.find((each) => each.id === dispute)?.nextDue ?? null).toBe([...owed].sort()[0] ?? null)
  })

  test('期满以后结案的，写的是期满，不是超过期限办结；复核对得上', async () => {
    await step(4, 'close', '2024-05-10', {})
    expect(await clock()).toMatchObject({ state: 'over', settledOn: '2024-05-10' })
    const { faults } = await readIn(ledger.database, township, (client) => verifyTownship(ledger.engine, client, tenantOf(township)))
    // The people of this test hold their posts without an appointment in the ledger.
    expect(faults.filter(({ code }) => code !== 'register-differs')).toEqual([])
  })
})
