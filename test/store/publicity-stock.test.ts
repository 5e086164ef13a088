// Publicity and its stock in the real ledger: what an activity hands out leaves the stock in the same transaction, or
// nothing is written; slips that come in late find their place; figures and stock agree.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainDate } from '#calendar/plain-date.ts'
import { system } from '#content/system.ts'
import { readIn } from '#ledger/database.ts'
import { readMatters } from '#ledger/stored-matter.ts'
import type { Command, Outcome } from '#matters/command.ts'
import { perform } from '#matters/perform.ts'
import { matterOf } from '#matters/stored.ts'
import type { Actor } from '#people/appointment.ts'
import { figuresOf } from '#projections/figures.ts'
import { verifyTownship } from '#projections/verify.ts'
import { stockOf } from '#procedures/publicity/publicity-material/stock.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const tenant = 220382203
const area = String(tenant)
const account = randomUUID()
const clerk: Actor = { account, appointments: [{ id: randomUUID(), account, post: 'justice-clerk', area, from: plainDate('2000-01-01') }] }

type Done = Extract<Outcome, { outcome: 'done' }>

describe('普法活动与宣传资料库存', () => {
  let server: TestServer
  let ledger: TestLedger
  let material: Done

  beforeAll(async () => {
    const embedded = servers[0]
    if (!embedded) throw new Error('no database')
    server = await embedded.start()
    ledger = await openTestLedger(server, system, standingClock('2024-12-31').clock, [tenant])
    material = await done({ procedure: 'publicity-material', area, action: 'openStock', occurredOn: '2024-01-05', answers: { name: '民法典宣传单', kind: 'leaflet', copies: 500 } })
  })
  afterAll(async () => {
    await ledger?.close()
    await server?.stop()
  })

  const act = (said: object) => perform(ledger.engine, { command: randomUUID(), actor: clerk, ...said } as Command)
  async function done(said: object): Promise<Done> {
    const outcome = await act(said)
    if (outcome.outcome !== 'done') throw new Error(JSON.stringify(outcome))
    return outcome
  }
  const activity = (occurredOn: string, copies: number) => ({
    procedure: 'publicity-activity', area, action: 'record', occurredOn,
    answers: { theme: '民法典宣传月', forms: ['consultation'], place: '集市', audience: 0, materials: [{ material: material.matter, copies }] },
  })
  const onHand = () => readIn(ledger.database, area, async (client) => {
    const [stored] = await readMatters(client, tenant, [material.matter])
    if (!stored) throw new Error('no stock')
    return stockOf(matterOf(system, stored)).onHand
  })
  const figure = async (id: string) => (await readIn(ledger.database, area, (client) => figuresOf(client, system, { area, year: 2024 }))).find((each) => each.id === id)?.value

  test('活动发放的当场扣减库存；后到的早先单据也能入账', async () => {
    await done(activity('2024-05-20', 200))
    await done(activity('2024-05-10', 100))
    expect(await onHand()).toBe(200)
    expect(await figure('publicity.leaflets')).toBe(300)
    expect(await figure('publicity.materialsIssued')).toBe(300)
  })

  test('库存不够的，活动和出库都不登记，拒绝里说明是哪种资料', async () => {
    const before = await figure('publicity.activities')
    const refused = await act(activity('2024-06-01', 201))
    expect(refused).toMatchObject({ outcome: 'refused', refusals: [{ code: 'stock-short' }] })
    expect(JSON.stringify(refused)).toContain('民法典宣传单')
    expect(await onHand()).toBe(200)
    expect(await figure('publicity.activities')).toBe(before)
  })

  test('更正和作废把库存和数字一起改回，台账逐条复核相符', async () => {
    const held = await done(activity('2024-07-01', 150))
    const step = (action: string, expected: number, answers: object) => ({ matter: held.matter, tenant, action, expected, occurredOn: '2024-07-02', answers })
    const amended = await done(step('amend', held.seq, { materials: [{ material: material.matter, copies: 50 }], reason: '多写' }))
    expect([await onHand(), await figure('publicity.leaflets')]).toEqual([150, 350])
    await done(step('annul', amended.seq, { reason: '重复登记' }))
    expect([await onHand(), await figure('publicity.leaflets'), await figure('publicity.activities')]).toEqual([200, 300, 2])
    const proof = await readIn(ledger.database, area, (client) => verifyTownship(ledger.engine, client, tenant))
    expect(proof.faults).toEqual([])
  })
})
