// A township's own indicators in the real ledger: figure, records and parts agree; a report signed with one is proved again by the
// definition of its day, whatever was changed or retired since.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nothingUnseen } from '#accounts/authority.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { system } from '#content/system.ts'
import { readIn } from '#ledger/database.ts'
import type { Command, Outcome } from '#matters/command.ts'
import { perform } from '#matters/perform.ts'
import type { Actor } from '#people/appointment.ts'
import { partsOf } from '#projections/figure-parts.ts'
import { figuresOf } from '#projections/figures.ts'
import { withOwnIndicators } from '#projections/own-indicators.ts'
import { recordsOf } from '#projections/records.ts'
import { verifyTownship } from '#projections/verify.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const tenant = 220382203
const area = String(tenant)
const account = randomUUID()
const posts = ['justice-clerk', 'township-head'] as const
const actor: Actor = { account, appointments: posts.map((post) => ({ id: randomUUID(), account, post, area, from: plainDate('2000-01-01') })) }
const id = 'own.2024.1'

type Done = Extract<Outcome, { outcome: 'done' }>

describe('自定指标', () => {
  let server: TestServer
  let ledger: TestLedger
  let definition: Done
  let report: Done

  beforeAll(async () => {
    const embedded = servers[0]
    if (!embedded) throw new Error('no database')
    server = await embedded.start()
    ledger = await openTestLedger(server, system, standingClock('2024-12-31').clock, [tenant])
    for (const [place, audience] of [['田间', 30], ['集市', 80], ['田间', 12]] as const) {
      await done({ procedure: 'publicity-activity', area, action: 'record', occurredOn: '2024-05-20', answers: { theme: '民法典', forms: ['consultation'], place, audience, counting: 'headcount' } })
    }
    definition = await done({ procedure: 'defined-indicator', area, action: 'define', occurredOn: '2024-06-01', answers: said })
  })
  afterAll(async () => {
    await ledger?.close()
    await server?.stop()
  })

  const said = {
    title: '田间普法受众', unit: '人次', system: 'publicity', definition: '在田间举办的普法活动的受众人次。', measure: 'sum', procedure: 'publicity-activity',
    actions: [{ action: 'record' }], conditions: [{ field: 'record.place', test: 'is', value: '田间' }], of: 'record.audience', parts: 'area',
  }
  const act = (asked: object): Promise<Outcome> => perform(ledger.engine, { command: randomUUID(), actor, occurredOn: '2024-12-31', ...asked } as Command)
  async function done(asked: object): Promise<Done> {
    const outcome = await act(asked)
    if (outcome.outcome !== 'done') throw new Error(JSON.stringify(outcome))
    return outcome
  }
  const figure = () => readIn(ledger.database, area, async (client) => (await figuresOf(client, system, { area, year: 2024 })).find((each) => each.id === id))
  const step = async (matter: Done, action: string, answers: object): Promise<Done> => done({ matter: matter.matter, tenant, action, expected: matter.seq, answers })
  const proof = () => readIn(ledger.database, area, (client) => verifyTownship(ledger.engine, client, tenant))

  test('数字、打开的记录和分项是同一笔账', async () => {
    expect(await figure()).toMatchObject({ value: 42, records: 2, unit: '人次' })
    const { records, parts } = await readIn(ledger.database, area, async (client) => {
      const whole = await withOwnIndicators(client, system, { area })
      const indicator = whole.indicators.find((each) => each.id === id)
      if (!indicator) throw new Error('not defined')
      const search = { area, year: 2024, indicator }
      return { records: await recordsOf(client, whole, { ...search, unseen: nothingUnseen }), parts: await partsOf(client, whole, { ...search, by: 'area' }) }
    })
    expect(records.map((each) => each.amount).sort((one, other) => one - other)).toEqual([12, 30])
    expect(parts).toEqual([{ part: area, value: 42, records: 2 }])
  })

  test('新的记录随即计入，不用等', async () => {
    await done({ procedure: 'publicity-activity', area, action: 'record', occurredOn: '2024-07-01', answers: { theme: '民法典', forms: ['consultation'], place: '田间', audience: 8, counting: 'headcount' } })
    expect(await figure()).toMatchObject({ value: 50, records: 3 })
  })

  test('报告可以用它，签发时连同名称和口径一起留存', async () => {
    const draft = await done({ procedure: 'annual-report', area, action: 'draft', answers: { year: 2024, submitBy: '2025-03-01', publishBy: '2025-04-01', chapters: [{ heading: '一、主要举措', body: '田间普法受众{{own.2024.1}}人次。' }] } })
    const checked = await act({ matter: draft.matter, tenant, action: 'check', expected: draft.seq, answers: { remarks: '属实。' } })
    // The check-up may object to a report this short; what matters here is that the slot is known.
    expect(JSON.stringify(checked)).not.toContain('report-figure-unknown')
    const lawful = await done({ procedure: 'law-report', area, action: 'draft', answers: { year: 2024, person: account, post: 'townshipHead', chapters: [{ body: '田间普法受众{{own.2024.1}}人次。' }] } })
    report = await step(lawful, 'handIn', {})
    expect(report.outcome).toBe('done')
  })

  test('修改、停用以后，已经签发的仍按当时的定义复核相符', async () => {
    definition = await step(definition, 'change', { ...said, title: '集市普法受众', conditions: [{ field: 'record.place', test: 'is', value: '集市' }], reason: '改数集市' })
    expect(await figure()).toMatchObject({ value: 80, title: '集市普法受众' })
    expect((await proof()).faults).toEqual([])
    await step(definition, 'retire', { reason: '不再需要' })
    expect(await figure()).toBeUndefined()
    const after = await proof()
    expect(after.faults).toEqual([])
    expect(after.signedReports).toBeGreaterThan(0)
  })
})
