// A register of what staff hold names them, and gives nobody a post.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nothingUnseen } from '#accounts/authority.ts'
import { createAccount } from '#accounts/account.ts'
import { appointmentsOf } from '#accounts/session.ts'
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { system } from '#content/system.ts'
import { readIn } from '#ledger/database.ts'
import { perform } from '#matters/perform.ts'
import type { Actor } from '#people/appointment.ts'
import { latestProcedure } from '#procedure/system.ts'
import { registerOn } from '#projections/registers.ts'
import { verifyTownship } from '#projections/verify.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const tenant = 220382203
const area = String(tenant)
const officer = randomUUID()
const clerk: Actor = { account: randomUUID(), appointments: [{ id: randomUUID(), account: randomUUID(), post: 'justice-clerk', area, from: plainDate('2000-01-01') }] }

let server: TestServer | undefined
let ledger: TestLedger

beforeAll(async () => {
  server = await servers[0]?.start()
  if (!server) throw new Error('the embedded server is always at hand')
  ledger = await openTestLedger(server, system, standingClock('2024-03-05').clock, [tenant])
  await createAccount(ledger.database.pool, { id: officer, tenant, login: 'officer', name: '姜海涛', at: momentAt(plainDate('2024-01-01'), 9), digest: 'none' })
  const answers = { holder: officer, fields: ['comprehensive'], number: '22038201', issuer: '吉林省人民政府', validFrom: '2023-01-01', validTo: '2028-12-31' }
  const outcome = await perform(ledger.engine, { command: randomUUID(), actor: clerk, procedure: 'enforcement-certificate', area, action: 'issue', occurredOn: '2024-03-01', answers })
  if (outcome.outcome !== 'done') throw new Error(JSON.stringify(outcome))
})
afterAll(async () => {
  await ledger?.close()
  await server?.stop()
})

test('执法证件名册按持证人的姓名列出', async () => {
  const procedure = latestProcedure(system, 'enforcement-certificate')
  if (!procedure) throw new Error('not declared')
  const lines = await readIn(ledger.database, area, (client) => registerOn(ledger.engine, client, { procedure, area, on: plainDate('2024-03-05'), unseen: nothingUnseen }))
  expect(lines.map((line) => [line.person, line.title])).toEqual([[{ name: '姜海涛' }, '执法证22038201（综合行政执法）']])
})

test('有证件不等于有岗位：登录以后没有任何任职', async () => {
  expect(await appointmentsOf(ledger.database, { account: officer, tenant })).toEqual([])
})

test('名册与台账复核相符', async () => {
  expect((await readIn(ledger.database, area, (client) => verifyTownship(ledger.engine, client, tenant))).faults).toEqual([])
})
