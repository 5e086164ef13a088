// What there may be only one of: held by the ledger, even when two people open one at the same moment.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainDate } from '#calendar/plain-date.ts'
import { system } from '#content/system.ts'
import { readIn } from '#ledger/database.ts'
import { perform, type Command, type Outcome } from '#matters/perform.ts'
import type { Actor } from '#people/appointment.ts'
import { verifyTownship } from '#projections/verify.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const tenant = 220382203
const area = String(tenant)
const account = randomUUID()
const clerk: Actor = { account, appointments: [{ id: randomUUID(), account, post: 'justice-clerk', area, from: plainDate('2000-01-01') }] }

describe('每年一份年度工作重点', () => {
  let server: TestServer
  let ledger: TestLedger

  beforeAll(async () => {
    const embedded = servers[0]
    if (!embedded) throw new Error('no database')
    server = await embedded.start()
    ledger = await openTestLedger(server, system, standingClock('2024-12-31').clock, [tenant])
  })
  afterAll(async () => {
    await ledger?.close()
    await server?.stop()
  })

  const act = (said: object): Promise<Outcome> => perform(ledger.engine, { command: randomUUID(), actor: clerk, occurredOn: '2024-03-01', ...said } as Command)
  const draft = (year: number) => act({ procedure: 'annual-plan', area, action: 'draft', answers: { year, items: [{ task: '开展普法', owner: account, due: `${year}-12-20` }] } })
  const codes = (outcome: Outcome) => (outcome.outcome === 'done' ? ['done'] : outcome.refusals.map((each) => each.code))

  test('同一年的第二份不能起草，拒绝里说怎么办；另一年的可以', async () => {
    const first = await draft(2024)
    expect(codes(first)).toEqual(['done'])
    const second = await draft(2024)
    expect(codes(second)).toEqual(['only-once'])
    expect(JSON.stringify(second)).toContain('先把那一份作废')
    expect(codes(await draft(2025))).toEqual(['done'])
  })

  test('两人同时起草，只有一份成立', async () => {
    const both = await Promise.all([draft(2026), draft(2026)])
    expect(both.flatMap(codes).sort()).toEqual(['done', 'only-once'])
  })

  test('作废以后可以重新起草，作废的那一份不能再恢复', async () => {
    const old = await draft(2027)
    if (old.outcome !== 'done') throw new Error('refused')
    const abandoned = await act({ matter: old.matter, tenant, action: 'abandon', expected: old.seq, answers: { reason: '重新起草' } })
    if (abandoned.outcome !== 'done') throw new Error('refused')
    expect(codes(await draft(2027))).toEqual(['done'])
    const back = await act({ matter: old.matter, tenant, action: 'reverse', expected: abandoned.seq, answers: { seq: abandoned.seq, reason: '不该作废' } })
    expect(codes(back)).toEqual(['only-once'])
  })

  test('台账逐条复核相符', async () => {
    const proof = await readIn(ledger.database, area, (client) => verifyTownship(ledger.engine, client, tenant))
    expect(proof.faults).toEqual([])
  })
})
