// Totals over several procedures: added up live, recounted from the entries, and opened into the records of all their parts.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nothingUnseen } from '#accounts/authority.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { readIn } from '#ledger/database.ts'
import { perform } from '#matters/perform.ts'
import type { Actor } from '#people/appointment.ts'
import { indicatorsOf, ratio, total } from '#procedure/indicator.ts'
import { faultsOf } from '#procedure/faults.ts'
import type { System } from '#procedure/system.ts'
import { figuresOf, recountFigures } from '#projections/figures.ts'
import { recordsOf } from '#projections/records.ts'
import { verifyTownship } from '#projections/verify.ts'
import { errand, makeBelieve, store } from '#test/make-believe.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const town = 220382203
const staff: Actor = { account: randomUUID(), appointments: [{ id: randomUUID(), account: randomUUID(), post: 'staff', area: '22', from: plainDate('2000-01-01') }] }
const said = (id: string) => ({ id, title: id, unit: '件', system: 'service' as const, definition: id })

const errands = indicatorsOf(errand)
const stores = indicatorsOf(store)
const system = {
  ...makeBelieve,
  indicators: [
    errands.sum({ ...said('part.weight'), actions: ['open'], amount: (entry) => entry.answers.weight ?? 0 }),
    stores.sum({ ...said('part.quantity'), actions: ['open'], amount: (entry) => entry.answers.quantity }),
    total({ ...said('both.amount'), of: ['part.weight', 'part.quantity'] }),
    errands.distinct({ ...said('part.reasons'), actions: ['open'], key: (entry) => [entry.answers.what] }),
    stores.distinct({ ...said('part.names'), actions: ['open'], key: (entry) => [entry.answers.name] }),
    total({ ...said('both.words'), of: ['part.reasons', 'part.names'] }),
    ratio({ ...said('both.share'), unit: '%', numerator: 'both.words', denominator: 'both.amount' }),
  ],
} as unknown as System

let server: TestServer | undefined
let ledger: TestLedger

beforeAll(async () => {
  server = await servers[0]?.start()
  if (!server) throw new Error('the embedded server is always at hand')
  ledger = await openTestLedger(server, system, standingClock('2024-12-30').clock, [town])
  await open('errand', { what: '帚', weight: 3 })
  await open('errand', { what: '墨', weight: 4 })
  await open('store', { name: '帚', quantity: 10 })
})
afterAll(async () => {
  await ledger?.close()
  await server?.stop()
})

async function open(procedure: string, answers: Readonly<Record<string, string | number>>): Promise<void> {
  const outcome = await perform(ledger.engine, { command: randomUUID(), actor: staff, procedure, area: String(town), action: 'open', occurredOn: '2024-05-06', answers })
  if (outcome.outcome !== 'done') throw new Error(JSON.stringify(outcome))
}
const inside = <T>(work: Parameters<typeof readIn<T>>[2]) => readIn(ledger.database, String(town), work)
const span = { area: String(town), year: 2024 }

test('几个程序的数相加；同一个对象在几处出现只计一次；比率可以用合计作分母', async () => {
  const figures = new Map((await inside((client) => figuresOf(client, system, span))).map((each) => [each.id, each]))
  expect(figures.get('both.amount')).toMatchObject({ value: 17, records: 3 })
  expect(figures.get('both.words')).toMatchObject({ value: 2, records: 3 })
  expect(figures.get('both.share')).toMatchObject({ numerator: 2, denominator: 17, value: 1176, records: 3 })
})

test('由台账重算与现数相等，全部复核相符', async () => {
  await inside(async (client) => {
    expect(await recountFigures(client, system, span)).toEqual(await figuresOf(client, system, span))
    expect((await verifyTownship(ledger.engine, client, town)).faults).toEqual([])
  })
})

test('点开合计，看到各部分的全部记录', async () => {
  const indicator = system.indicators.find((each) => each.id === 'both.amount')
  if (!indicator) throw new Error('declared above')
  const records = await inside((client) => recordsOf(client, system, { ...span, indicator, unseen: nothingUnseen }))
  expect(records.map((each) => each.amount).toSorted((one, other) => one - other)).toEqual([3, 4, 10])
})

test('不能相加的合计，程序不启动并逐条说明', () => {
  const wrong = (id: string, of: readonly string[], unit = '件') => total({ ...said(id), unit, of })
  const faults = faultsOf({ ...system, indicators: [...system.indicators,
    wrong('wrong.missing', ['part.weight', 'part.gone']), wrong('wrong.kinds', ['part.weight', 'part.names']), wrong('wrong.nested', ['part.weight', 'both.amount']),
    wrong('wrong.unit', ['part.weight', 'part.quantity'], '元'), wrong('wrong.one', ['part.weight', 'part.weight']),
  ] })
  for (const id of ['missing', 'kinds', 'nested', 'unit', 'one']) expect.soft(faults.some((each) => each.includes(`wrong.${id}`)), id).toBe(true)
  expect(faultsOf(system).filter((each) => each.includes('both.'))).toEqual([])
})
