// Steps asked for in matters that the asker may not see: the answer tells no more than their page would.
import { doorOn, faultsFail, StaffDoor } from '#test/staff-door.ts'
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer } from '#api/server.ts'
import { system } from '#content/system.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const [township, village, nextVillage] = ['220382203', '220382203201', '220382203202']
const today = '2024-03-05'

describe('看不到的事项，从办理步骤里也问不出来', () => {
  let server: TestServer
  let ledger: TestLedger
  let app: FastifyInstance
  let matter = ''
  const staff = new StaffDoor(() => ({ app, ledger }))
  const { person } = staff

  const send = (login: string, url: string, payload: object) => app.inject({ method: 'POST', url, headers: { cookie: staff.cookie(login) }, payload: { commandId: randomUUID(), occurredOn: today, answers: {}, ...payload } })
  const step = (login: string, area: string, { id = matter, action = 'takeDown', expectedVersion = 1, answers = {} as object } = {}) => send(login, `/api/matters/${id}/actions/${action}`, { area, expectedVersion, answers })
  const codesOf = (answer: { json: () => unknown }) => (answer.json() as { refusals: { code: string }[] }).refusals.map((each) => each.code)

  beforeAll(async () => {
    server = await servers[0]?.start() ?? expect.fail('no server')
    ledger = await openTestLedger(server, system, standingClock(today).clock)
    app = await buildServer(doorOn(ledger), faultsFail)
    await person('clerk', 'justice-clerk', township)
    await person('head', 'township-head', township)
    await person('cadre', 'village-cadre', village)
    await person('neighbour', 'village-cadre', nextVillage)
    await person('mediator', 'mediator', village)
    const opened = await send('cadre', '/api/matters', { procedure: 'village-disclosure', area: village, action: 'publishAtOnce', answers: { subject: '机动地发包结果', contents: ['assets'], summary: '机动地三十亩发包。', places: ['board'] } })
    expect(opened.statusCode, opened.body).toBe(201)
    matter = opened.json<{ matter: string }>().matter
  })
  afterAll(async () => {
    await app?.close()
    await ledger?.close()
    await server?.stop()
  })

  test('别村的人办理、更正这件事，和办理没有的事答得一字不差：不说办到哪一步，也不说有这件事', async () => {
    const nothing = await step('neighbour', nextVillage, { id: randomUUID() })
    expect([nothing.statusCode, codesOf(nothing)]).toEqual([404, ['matter-unknown']])
    for (const asked of [{}, { expectedVersion: 7 }, { action: 'no-such-step' }, { action: 'reverse', answers: { seq: 1, reason: '看看' } }, { action: 'declareRecusal' }]) {
      const answer = await step('neighbour', nextVillage, asked)
      expect([asked, answer.statusCode, answer.body]).toEqual([asked, 404, nothing.body])
    }
  })

  test('本村看得到的人，照样说为什么办不了；版本旧了的，说后来办了什么', async () => {
    expect(codesOf(await step('mediator', village))).toContain('no-authority')
    expect(codesOf(await step('mediator', village, { expectedVersion: 7 }))).toEqual(['overtaken'])
  })

  test('没有这个岗位的人，只答没有岗位：别的事项里有什么、当事人答了什么，不从条件里露出来', async () => {
    expect(codesOf(await step('cadre', village))).toContain('posting-too-short')
    expect(codesOf(await step('mediator', village))).toEqual(['no-authority'])
  })

  test('看不到本村、但被指定替补的人，办理时答的是这件事', async () => {
    const lead = (action: string, expectedVersion: number, answers: object) => step('head', township, { action, expectedVersion, answers })
    const decided = await lead('decideRecusal', 1, { account: staff.id('cadre'), asker: 'party', granted: true, reason: '近亲属' })
    expect(decided.statusCode, decided.body).toBe(201)
    const named = await lead('nameSubstitute', 2, { for: staff.id('cadre'), account: staff.id('neighbour'), post: 'village-cadre' })
    expect(named.statusCode, named.body).toBe(201)
    expect(codesOf(await step('neighbour', nextVillage, { expectedVersion: 1 }))).toEqual(['overtaken'])
  })
})
