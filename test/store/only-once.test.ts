// What there may be only one of: held by the ledger, even when two people open one at the same moment.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainDate } from '#calendar/plain-date.ts'
import { system } from '#content/system.ts'
import { readIn } from '#ledger/database.ts'
import type { Command, Outcome } from '#matters/command.ts'
import { perform } from '#matters/perform.ts'
import type { Actor } from '#people/appointment.ts'
import { verifyTownship } from '#projections/verify.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const tenant = 220382203
const area = String(tenant)
const account = randomUUID()
const clerk: Actor = { account, appointments: [{ id: randomUUID(), account, post: 'justice-clerk', area, from: plainDate('2000-01-01') }] }

const everybody: Actor = { account, appointments: (['justice-clerk', 'staff', 'window-clerk', 'deputy-head', 'village-cadre'] as const).map((post) => ({ id: randomUUID(), account, post, area: post === 'village-cadre' ? `${area}201` : area, from: plainDate('2000-01-01') })) }

describe('只能有一份的', () => {
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

  const village = `${area}201`
  test.each([
    ['一年一份重大行政决策目录，有事项的和零目录只能有一份', [
      { procedure: 'decision-catalogue', area, action: 'declareNone', answers: { year: 2024, reason: '财政项目由上级决定' } },
      { procedure: 'decision-catalogue', area, action: 'draft', answers: { year: 2024, items: [{ item: '农村公路养护计划', kind: 'service', unit: '乡建办' }] } },
    ]],
    ['一年一份学法计划', [2024, 2024].map((year) => ({ procedure: 'study-plan', area, action: 'draft', answers: { year, topics: [{ topic: '宪法', month: 12, form: 'staff', owner: '党政办' }] } }))],
    ['一个村一本排查台账', [1, 2].map(() => ({ procedure: 'screening-book', area: village, action: 'setUp', answers: {} }))],
    ['一期村务公开在日历上只列一次', [1, 2].map(() => ({ procedure: 'village-disclosure', area: village, action: 'plan', answers: { rhythm: 'quarterly', period: '2024年第一季度', periodEnd: '2025-03-31', dueBy: '2025-04-10' } }))],
    ['同一种宣传资料只建一本账', [1, 2].map(() => ({ procedure: 'publicity-material', area, action: 'openStock', answers: { name: '民法典宣传单', kind: 'leaflet', copies: 0 } }))],
    ['同名窗口只开一个', [1, 2].map(() => ({ procedure: 'service-window', area, action: 'open', answers: { name: '1号综合窗口', kind: 'comprehensive', clerk: account, standIn: randomUUID() } }))],
  ])('%s', async (_title, [first, second]) => {
    const stood = await act({ ...first, actor: everybody })
    expect(codes(stood), JSON.stringify(stood)).toEqual(['done'])
    expect(codes(await act({ ...second, actor: everybody }))).toEqual(['only-once'])
  })

  test('随时公布的重大事项可以有许多件', async () => {
    const atOnce = (subject: string) => act({ procedure: 'village-disclosure', area: village, action: 'publishAtOnce', answers: { subject, contents: ['other'], summary: '要点', places: ['board'] }, actor: everybody })
    expect(codes(await atOnce('机动地发包结果'))).toEqual(['done'])
    expect(codes(await atOnce('机动地发包结果'))).toEqual(['done'])
  })

  test('同一个人在同一处同一岗位只任一次，离任后可以再任', async () => {
    const administrator: Actor = { account, appointments: [{ id: randomUUID(), account, post: 'administrator', area, from: plainDate('2000-01-01') }] }
    const person = randomUUID()
    const appoint = () => act({ procedure: 'appointment', area, action: 'appoint', answers: { account: person, post: 'staff' }, actor: administrator })
    const first = await appoint()
    expect(codes(await appoint())).toEqual(['only-once'])
    if (first.outcome !== 'done') throw new Error('refused')
    expect(codes(await act({ matter: first.matter, tenant, action: 'end', expected: first.seq, answers: { reason: '调任' }, actor: administrator }))).toEqual(['done'])
    expect(codes(await appoint())).toEqual(['done'])
  })

  test('台账逐条复核相符', async () => {
    const proof = await readIn(ledger.database, area, (client) => verifyTownship(ledger.engine, client, tenant))
    expect(proof.faults).toEqual([])
  })
})
