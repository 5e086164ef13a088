// The materials of an item, for the form that ticks them off: for everybody who takes applications in, and no other list.
import { doorOn, faultsFail, StaffDoor } from '#test/staff-door.ts'
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildServer } from '#api/server.ts'
import { system } from '#content/system.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const township = '220382203'
const time = standingClock('2024-03-05')
let server: TestServer
let ledger: TestLedger
let app: FastifyInstance
const staff = new StaffDoor(() => ({ app, ledger }))
const { person } = staff

const get = async (login: string, url: string) => (await app.inject({ url, headers: { cookie: staff.cookie(login) } })).json<unknown>()
const act = (url: string, body: object) => app.inject({ method: 'POST', url, headers: { cookie: staff.cookie('window') }, payload: { area: township, occurredOn: '2024-03-05', commandId: randomUUID(), ...body } })

beforeAll(async () => {
  server = await servers[0]?.start() ?? expect.fail('no server')
  ledger = await openTestLedger(server, system, time.clock)
  app = await buildServer(doorOn(ledger), faultsFail)
  await person('window', 'window-clerk', township)
  await person('cadre', 'village-cadre', `${township}201`)
})
afterAll(async () => {
  await app?.close()
  await ledger?.close()
  await server?.stop()
})

test('办事指南列了哪些材料，窗口和村里代办的都点选得到；修订以后是新的；别的清单、别的栏目不给', async () => {
  const materials = (names: readonly string[]) => names.map((name) => ({ name, required: true, copies: 1 }))
  const listed = await act('/api/matters', { procedure: 'service-item', action: 'list', answers: { name: '高龄津贴申领', kind: 'benefit', applicants: ['person'], materials: materials(['身份证', '银行账户']), promisedDays: 10, forward: false, substantiveCheck: false, ways: ['nearby'], place: '综合窗口' } })
  expect([listed.statusCode, listed.statusCode === 201 ? '' : listed.body]).toEqual([201, ''])
  const { matter } = listed.json<{ matter: string }>()
  expect(await get('window', `/api/listed-rows/${matter}/materials?area=${township}`)).toEqual(['身份证', '银行账户'])
  expect(await get('cadre', `/api/listed-rows/${matter}/materials?area=${township}201`)).toEqual(['身份证', '银行账户'])
  expect((await act(`/api/matters/${matter}/actions/revise`, { expectedVersion: 1, answers: { materials: materials(['身份证']), reason: '账户可以共享核验' } })).statusCode).toBe(201)
  expect(await get('window', `/api/listed-rows/${matter}/materials?area=${township}`)).toEqual(['身份证'])
  for (const url of [`${matter}/name`, `${matter}/__proto__`, `${randomUUID()}/materials`, 'x/materials']) expect(await get('window', `/api/listed-rows/${url}?area=${township}`)).toEqual([])
})
