// What somebody told those who look into a matter: not for the eyes of whom it is about, on no page, paper or list.
import { doorOn, faultsFail, StaffDoor } from '#test/staff-door.ts'
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer } from '#api/server.ts'
import { system } from '#content/system.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const [township, village] = ['220382203', '220382203201']

describe('反映人、当事人对核实的人说的话', () => {
  let server: TestServer
  let ledger: TestLedger
  let app: FastifyInstance
  let committee = ''
  const staff = new StaffDoor(() => ({ app, ledger }))
  const { person } = staff

  const get = (login: string, url: string) => app.inject({ url, headers: { cookie: staff.cookie(login) } })
  const send = async (login: string, url: string, payload: object) => {
    const answer = await app.inject({ method: 'POST', url, headers: { cookie: staff.cookie(login) }, payload: { commandId: randomUUID(), ...payload } })
    expect(answer.statusCode, answer.body).toBe(201)
    return answer.json<{ matter: string }>().matter
  }
  const open = (login: string, procedure: string, action: string, occurredOn: string, answers: object) => send(login, '/api/matters', { procedure, area: village, action, occurredOn, answers })
  const step = (login: string, matter: string, [action, occurredOn, answers]: readonly [string, string, object], seq: number) => send(login, `/api/matters/${matter}/actions/${action}`, { area: login === 'mediator' ? village : township, expectedVersion: seq, occurredOn, answers })

  beforeAll(async () => {
    server = await servers[0]?.start() ?? expect.fail('no server')
    ledger = await openTestLedger(server, system, standingClock('2024-04-30').clock)
    app = await buildServer(doorOn(ledger), faultsFail)
    await person('clerk', 'justice-clerk', township)
    await person('staff', 'staff', township)
    await person('cadre', 'village-cadre', village)
    await person('mediator', 'mediator', village)
    committee = await open('clerk', 'mediation-committee', 'setUp', '2024-01-05', { name: '某村人民调解委员会', kind: 'village', chosenBy: 'villagers', members: [{ person: { name: '张某' }, post: 'director', woman: false }, { person: { name: '李某' }, post: 'member', woman: true }, { person: { name: '王某' }, post: 'member', woman: false }] })
  })
  afterAll(async () => {
    await app?.close()
    await ledger?.close()
    await server?.stop()
  })

  test('村民反映村务公开：被反映的村干部看得到有人反映，看不到是谁、说了什么；核实的乡镇人员看得到', async () => {
    const posting = await open('cadre', 'village-disclosure', 'publishAtOnce', '2024-04-01', { subject: '机动地发包结果', contents: ['assets'], summary: '机动地三十亩发包。', places: ['board'] })
    await step('staff', posting, ['complain', '2024-04-10', { about: 'false', complainant: { name: '赵铁锁' }, content: '发包的不是三十亩。' }], 1)
    const shown = await get('cadre', `/api/matters/${posting}`)
    expect(shown.json<{ entries: readonly object[] }>().entries.at(-1)).toMatchObject({ title: '村民反映', withheld: true, answers: {} })
    expect(shown.body).not.toMatch(/赵|铁锁|不是三十亩/)
    expect((await get('staff', `/api/matters/${posting}`)).body).toContain('赵铁锁')
  })

  test('评查时打电话核实：办案的调解员看不到当事人怎么说，文书里也看不到；评查的人看得到', async () => {
    const dispute = await open('mediator', 'dispute-mediation', 'apply', '2024-03-18', { committee, type: 'neighbour', parties: [{ name: '王大山' }, { name: '李水生' }], account: '两家因滴水争执。', form: 'oral' })
    const steps = [['accept', '2024-03-18', {}], ['tellRights', '2024-03-18', { way: 'oral', openness: 'closed' }], ['fail', '2024-03-20', { reason: 'noAccord', routes: ['court'] }]] as const
    for (const [index, each] of steps.entries()) await step('mediator', dispute, each, index + 1)
    const review = await open('clerk', 'dossier-review', 'begin', '2024-04-20', { dispute, why: 'allowance' })
    const sheet = `/api/matters/${review}/papers/phone-check?format=html`
    expect((await get('mediator', sheet)).statusCode).toBe(200)
    await step('clerk', review, ['phone', '2024-04-21', { party: 1, reached: 'party', consent: true, took: 'no', words: '没有人来调解过。' }], 1)
    const shown = await get('mediator', `/api/matters/${review}`)
    expect(shown.json<{ entries: readonly object[] }>().entries.at(-1)).toMatchObject({ withheld: true, answers: {} })
    expect(shown.body).not.toContain('没有人来')
    const refused = await get('mediator', sheet)
    expect([refused.statusCode, refused.json<{ refusals: { code: string }[] }>().refusals.map((each) => each.code)]).toEqual([403, ['paper-withheld']])
    expect((await get('clerk', sheet)).statusCode).toBe(200)
    expect((await get('clerk', `/api/matters/${review}`)).body).toContain('没有人来调解过')
  })
})
