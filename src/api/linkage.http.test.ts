// A dispute handed up, through the front door: in whose hands it is stands on its page and in the ledger, and the step of taking it
// over is offered to the receiving side alone.
import { doorOn, StaffDoor } from '#test/staff-door.ts'
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer } from '#api/server.ts'
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { system } from '#content/system.ts'
import { tenantOf } from '#ledger/database.ts'
import { threeMembers } from '#test/mediation-story.ts'
import { openTestLedger, servers, type TestLedger, type TestServer } from '#test/test-database.ts'

const township = '220382203'
const village = '220382203201'
const on = '2024-12-20'

type Offered = { readonly key: string; readonly open: boolean; readonly may: boolean; readonly why: readonly string[] }
type Page = { readonly seq: number; readonly keeper: unknown; readonly actions: readonly Offered[] }

describe('村乡县联动', () => {
  const now = momentAt(plainDate(on), 9)
  let server: TestServer
  let ledger: TestLedger
  let app: FastifyInstance
  let dispute: string
  let town: string
  const staff = new StaffDoor(() => ({ app, ledger }))
  const { person } = staff

  const headers = (login: string) => ({ cookie: staff.cookie(login), 'content-type': 'application/json' })
  const pageFor = async (login: string, area: string) => (await app.inject({ url: `/api/matters/${dispute}?area=${area}`, headers: headers(login) })).json<Page>()
  const offered = async (login: string, area: string, key: string) => (await pageFor(login, area)).actions.find((each) => each.key === key)
  async function open(login: string, procedure: string, area: string, action: string, answers: object): Promise<string> {
    const opened = await app.inject({ method: 'POST', url: '/api/matters', headers: headers(login), payload: { commandId: randomUUID(), procedure, area, action, occurredOn: on, answers } })
    expect(opened.statusCode, opened.body).toBe(201)
    return opened.json<{ matter: string }>().matter
  }
  async function step(login: string, area: string, action: string, answers: object): Promise<number> {
    const { seq } = await pageFor(login, area)
    return (await app.inject({ method: 'POST', url: `/api/matters/${dispute}/actions/${action}`, headers: headers(login), payload: { commandId: randomUUID(), expectedVersion: seq, occurredOn: on, area, answers } })).statusCode
  }

  beforeAll(async () => {
    const embedded = servers[0]
    if (!embedded) throw new Error('no database')
    server = await embedded.start()
    ledger = await openTestLedger(server, system, () => now, [tenantOf(township), 220382000])
    app = await buildServer(doorOn(ledger))
    await person('mediator', 'mediator', village)
    await person('clerk', 'justice-clerk', township)
    await person('centre', 'mediator', '220382')
    const committee = await open('clerk', 'mediation-committee', village, 'setUp', { name: '某村调委会', kind: 'village', chosenBy: 'villagers', members: threeMembers })
    town = await open('clerk', 'mediation-committee', township, 'setUp', { name: '乡调委会', kind: 'township', chosenBy: 'organisation', members: threeMembers })
    dispute = await open('mediator', 'dispute-mediation', village, 'takeUp', { committee, type: 'land', parties: [{ name: '甲某' }, { name: '乙某' }], account: '地界', found: 'screening' })
  })
  afterAll(async () => {
    await app?.close()
    await ledger?.close()
    await server?.stop()
  })

  test('页面和台账都写明现由谁负责、从哪天起、正在移交给谁', async () => {
    expect((await pageFor('mediator', village)).keeper).toEqual({ who: '某村调委会', since: on })
    expect(await step('mediator', village, 'handOver', { to: 'township', committee: town, reason: 'hard', consent: true })).toBe(201)
    const keeper = { who: '某村调委会', since: on, to: { who: '乡调委会', since: on } }
    expect((await pageFor('clerk', township)).keeper).toEqual(keeper)
    for (const [login, area] of [['clerk', township], ['mediator', village], ['centre', '220382']] as const) {
      const listed = (await app.inject({ url: `/api/matters?area=${area}&procedure=dispute-mediation`, headers: headers(login) })).json<{ items: readonly { id: string; keeper: unknown }[] }>()
      expect(listed.items.map((each) => each.keeper)).toEqual([keeper])
    }
  })

  test('村里移交时，选得到乡镇的调委会；乡镇的其他事项仍不列给村里', async () => {
    const listed = async (query: string) => (await app.inject({ url: `/api/matters?area=${village}&${query}`, headers: headers('mediator') })).json<{ items: readonly { id: string; title: string }[] }>().items.map((each) => each.title)
    expect(await listed('procedure=mediation-committee')).toEqual(['某村调委会'])
    expect((await listed('procedure=mediation-committee&above=true')).sort()).toEqual(['乡调委会', '某村调委会'].sort())
    await open('clerk', 'dispute-mediation', township, 'takeUp', { committee: town, type: 'traffic', parties: [{ name: '丙某' }, { name: '丁某' }], account: '刮碰', found: 'report' })
    expect(await listed('procedure=dispute-mediation&above=true')).toEqual(['山林土地纠纷（当事人2方）'])
    expect(await listed('procedure=appointment&above=true')).toEqual([])
  })

  test('别的台账没有“由谁负责”', async () => {
    const listed = (await app.inject({ url: `/api/matters?area=${township}&procedure=mediation-committee`, headers: headers('clerk') })).json<{ items: readonly { keeper: unknown }[] }>()
    expect(listed.items.map((each) => each.keeper)).toEqual([null, null])
  })

  test('接收只摆给接收的一级，别人看得到为什么不能办', async () => {
    expect(await offered('clerk', township, 'takeOver')).toMatchObject({ open: true, may: true })
    expect(await offered('mediator', village, 'takeOver')).toMatchObject({ open: false, may: true, why: [expect.stringContaining('只能由接收的一级办理')] })
    expect(await offered('centre', township, 'takeOver')).toMatchObject({ open: false })
    expect(await step('mediator', village, 'takeOver', {})).toBe(422)
    expect(await step('clerk', township, 'takeOver', {})).toBe(201)
  })

  test('移交县里以后，县级调解组织的调解员接收', async () => {
    expect(await step('clerk', township, 'handOver', { to: 'county', organisation: '某市人民调解中心', reason: 'across', consent: true })).toBe(201)
    expect(await offered('clerk', township, 'takeOver')).toMatchObject({ open: false })
    expect(await offered('centre', township, 'takeOver')).toMatchObject({ open: true, may: true })
    expect(await step('centre', township, 'takeOver', {})).toBe(201)
    expect((await pageFor('mediator', village)).keeper).toEqual({ who: '某市人民调解中心', since: on })
  })
})
