// Figures of others as the figures page reads them, the list behind them, and the proof of them.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nothingUnseen } from '#accounts/authority.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { readIn } from '#ledger/database.ts'
import { perform } from '#matters/perform.ts'
import type { Actor } from '#people/appointment.ts'
import { indicatorsOf } from '#procedure/indicator.ts'
import type { System } from '#procedure/system.ts'
import { figuresOf, recountFigures } from '#projections/figures.ts'
import { recordsOf } from '#projections/records.ts'
import { verifyTownship } from '#projections/verify.ts'
import { errand, makeBelieve } from '#test/make-believe.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const towns = [220382203, 220382204] as const
const staff: Actor = { account: randomUUID(), appointments: [{ id: randomUUID(), account: randomUUID(), post: 'staff', area: '22', from: plainDate('2000-01-01') }] }

/** An errand that tells a number (its weight) for a period that ends on a day (its reason). */
const told = (id: string, unit: string) => indicatorsOf(errand).attested({
  id, title: id, unit, system: 'outside', definition: id, actions: ['open'], amount: (entry) => entry.answers.weight ?? 0, on: (entry) => plainDate(entry.answers.what),
})
const system: System = { ...makeBelieve, indicators: [told('outside.cases', '件'), told('outside.rate', '%')] }

let server: TestServer | undefined
let ledger: TestLedger

beforeAll(async () => {
  server = await servers[0]?.start()
  if (!server) throw new Error('the embedded server is always at hand')
  ledger = await openTestLedger(server, system, standingClock('2025-03-05').clock, [...towns])
})
afterAll(async () => {
  await ledger?.close()
  await server?.stop()
})

async function tell(town: number, until: string, number: number, on = '2025-01-10'): Promise<void> {
  const outcome = await perform(ledger.engine, { command: randomUUID(), actor: staff, procedure: 'errand', area: String(town), action: 'open', occurredOn: on, answers: { what: until, weight: number } })
  if (outcome.outcome !== 'done') throw new Error(JSON.stringify(outcome))
}
const figures = (area: string, year: number) => readIn(ledger.database, area, (client) => figuresOf(client, system, { area, year }))
const values = async (area: string, year: number) => Object.fromEntries((await figures(area, year)).map((each) => [each.id, each.value]))

test('没有人提供的没有数字；提供了零的是零；次年收到的归入上年；同一年以最晚的一份为准', async () => {
  const [town] = towns
  expect(await values(String(town), 2024)).toEqual({ 'outside.cases': undefined, 'outside.rate': undefined })
  await tell(town, '2024-12-31', 0)
  await tell(town, '2024-06-30', 7, '2024-07-05')
  expect(await values(String(town), 2024)).toEqual({ 'outside.cases': 0, 'outside.rate': 0 })
  expect(await values(String(town), 2025)).toEqual({ 'outside.cases': undefined, 'outside.rate': undefined })
})

test('点开数字看到的是正在算数的那一份', async () => {
  const [town] = towns
  const indicator = system.indicators[0]
  if (!indicator) throw new Error('declared above')
  const records = await readIn(ledger.database, String(town), (client) => recordsOf(client, system, { area: String(town), year: 2024, indicator, unseen: nothingUnseen }))
  expect(records.map((each) => [each.occurredOn, each.amount])).toEqual([['2025-01-10', 0]])
})

test('县里看到的件数是各乡镇之和，百分率不相加', async () => {
  await tell(towns[1], '2024-12-31', 5)
  expect(await values('220382', 2024)).toEqual({ 'outside.cases': 5, 'outside.rate': undefined })
})

test('重算与实时相符', async () => {
  const area = String(towns[0])
  const recounted = await readIn(ledger.database, area, (client) => recountFigures(client, system, { area, year: 2024 }))
  expect(recounted).toEqual(await figures(area, 2024))
  expect((await readIn(ledger.database, area, (client) => verifyTownship(ledger.engine, client, towns[0]))).faults).toEqual([])
})
