// The same quarrel again: found by blind digests, told no further than the reader may look, gone with the key of the person.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainDate } from '#calendar/plain-date.ts'
import { system } from '#content/system.ts'
import { readIn, writeIn } from '#ledger/database.ts'
import { fillRecognitions } from '#matters/fill-recognitions.ts'
import type { Command } from '#matters/command.ts'
import { perform, rehearse } from '#matters/perform.ts'
import type { Actor } from '#people/appointment.ts'
import { alikePairs, disputesAlike, relatedDisputes } from '#projections/related-disputes.ts'
import { verifyTownship } from '#projections/verify.ts'
import { threeMembers } from '#test/mediation-story.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const township = 220382203
const [first, second] = ['220382203201', '220382203202']
const account = randomUUID()
const clerk: Actor = { account, appointments: [{ id: randomUUID(), account, post: 'justice-clerk', area: String(township), from: plainDate('2000-01-01') }] }

describe('同一当事人、同一地点的纠纷', () => {
  let server: TestServer
  let ledger: TestLedger
  const committees = new Map<string, string>()

  const opening = (more: object) => ({ procedure: 'dispute-mediation', command: randomUUID(), actor: clerk, ...more }) as Extract<Command, { procedure: string }>
  const written = async (command: Command) => {
    const outcome = await perform(ledger.engine, command)
    if (outcome.outcome !== 'done') throw new Error(outcome.refusals.map((each) => each.code).join())
    return outcome
  }
  const takenUp = (area: string, occurredOn: string, parties: readonly object[], more: object = {}) => opening({
    area, action: 'takeUp', occurredOn, answers: { committee: committees.get(area), type: 'neighbour', parties, account: '两家争执。', found: 'report', ...more },
  })
  const seen = <T>(work: (client: Parameters<Parameters<typeof readIn>[2]>[0]) => Promise<T>) => readIn(ledger.engine.database, String(township), work)
  const related = (matter: string, reading = String(township)) => seen((client) => relatedDisputes(ledger.engine, client, { tenant: township, matter, reading }))

  beforeAll(async () => {
    const embedded = servers[0]
    if (!embedded) throw new Error('no database')
    server = await embedded.start()
    ledger = await openTestLedger(server, system, standingClock('2024-12-31').clock)
    for (const area of [first, second]) {
      const outcome = await written(opening({ procedure: 'mediation-committee', area, action: 'setUp', occurredOn: '2023-12-20', answers: { name: `${area}调委会`, kind: 'village', chosenBy: 'villagers', members: threeMembers } }))
      committees.set(area, outcome.matter)
    }
  })
  afterAll(async () => {
    await ledger?.close()
    await server?.stop()
  })

  test('同村同名只是可能，姓名加电话才算有把握；别村的同名不算', async () => {
    const before = await written(takenUp(first, '2024-01-05', [{ name: '赵 甲', phone: '138-0000-1234' }, { name: '钱乙' }]))
    await written(takenUp(second, '2024-02-01', [{ name: '钱乙' }, { name: '孙丙' }]))
    const again = await written(takenUp(first, '2024-06-01', [{ name: '赵甲', phone: '13800001234' }, { name: '李丁' }]))
    const byName = await written(takenUp(first, '2024-07-01', [{ name: '钱乙' }, { name: '周戊' }]))
    expect(await related(again.matter)).toMatchObject({ disputes: [{ id: before.matter, sure: true, alike: ['phone', 'name'] }], elsewhere: 0 })
    expect(await related(byName.matter)).toMatchObject({ disputes: [{ id: before.matter, sure: false, alike: ['name'] }], elsewhere: 0 })
  })

  test('登记以前就能查：只用正在填的姓名、电话和地点', async () => {
    const place = await written(takenUp(first, '2024-03-01', [{ name: '吴己' }, { name: '郑庚' }], { place: '三组东头机耕路' }))
    const ask = (described: { persons: readonly object[]; place?: string }) => seen((client) => disputesAlike(ledger.engine, client, { area: first, ...described }, String(township)))
    expect((await ask({ persons: [{ name: '王辛' }], place: '三组东头、机耕路' })).disputes).toMatchObject([{ id: place.matter, alike: ['place'], sure: false }])
    expect((await ask({ persons: [{ name: '没有的人' }] })).disputes).toEqual([])
  })

  test('只能看一个村的人，别村的只知道有几件，而且只在有把握的时候', async () => {
    await written(takenUp(second, '2024-04-01', [{ name: '冯壬', phone: '13911112222' }, { name: '陈癸' }]))
    const here = await written(takenUp(first, '2024-08-01', [{ name: '冯壬', phone: '13911112222' }, { name: '陈癸' }]))
    expect(await related(here.matter, first)).toEqual({ disputes: [], elsewhere: 1 })
    expect((await related(here.matter)).disputes).toMatchObject([{ area: second, sure: true }])
  })

  test('相隔几天、当事人相同的两件，指出来供核对是不是登记了两次', async () => {
    const one = await written(takenUp(first, '2024-09-01', [{ name: '褚子' }, { name: '卫丑' }]))
    const other = await written(takenUp(first, '2024-09-03', [{ name: '褚子' }, { name: '卫丑' }]))
    const pairs = await seen((client) => alikePairs(client, { low: township, high: township, from: plainDate('2024-08-20'), to: plainDate('2024-09-30'), within: 5 }))
    expect(pairs.map((each) => [each.one, each.other].sort())).toEqual([[one.matter, other.matter].sort()])
  })

  test('当事人的钥匙一销毁，就再也认不出来；账上没有姓名', async () => {
    const one = await written(takenUp(first, '2024-10-01', [{ name: '蒋寅', phone: '13700003333' }, { name: '沈卯' }]))
    const other = await written(takenUp(first, '2024-10-20', [{ name: '蒋寅', phone: '13700003333' }, { name: '韩辰' }]))
    expect((await related(other.matter)).disputes).toHaveLength(1)
    await writeIn(ledger.engine.database, String(township), (client) => client.query('update sealed set wrapped_key = null where tenant = $1 and matter = $2', [township, one.matter]))
    expect((await related(other.matter)).disputes).toEqual([])
    const kept = await seen(async (client) => (await client.query<{ row: string }>('select row_to_json(r)::text as row from recognition r')).rows.map((each) => each.row).join())
    expect(kept).not.toContain('蒋')
  })

  test('以前登记的，启动时补上；补过的不再补', async () => {
    const one = await written(takenUp(second, '2024-11-01', [{ name: '杨巳', phone: '13600004444' }, { name: '朱午' }]))
    await ledger.owner.pool.query(`begin; select set_config('xiangzhi.scope', '220382203', true); delete from recognition where matter = '${one.matter}'; commit`)
    expect(await fillRecognitions(ledger.engine, township)).toBeGreaterThanOrEqual(1)
    const found = await seen((client) => disputesAlike(ledger.engine, client, { area: second, persons: [{ name: '杨巳', phone: '13600004444' }] }, String(township)))
    expect(found.disputes.map((each) => each.id)).toEqual([one.matter])
  })

  test('几步一起登记：每步一条记录，有一步不行就一条也不写', async () => {
    const parties = [{ name: '秦未' }, { name: '尤申' }]
    const good = { ...takenUp(first, '2024-12-01', parties), further: [{ action: 'tellRights', answers: { way: 'oral' } }, { action: 'mediate', answers: { place: '村调解室', record: '各自陈述。', outcome: 'agreed' } }, { action: 'agree', answers: { form: 'oral', terms: '各退一步。' } }] }
    const bad = { ...takenUp(first, '2024-12-02', parties), further: [{ action: 'agree', answers: { form: 'oral', terms: '各退一步。' } }] }
    expect((await rehearse(ledger.engine, good))).toEqual([])
    expect((await rehearse(ledger.engine, bad)).map((each) => each.code)).toEqual(['rights-not-told'])
    const done = await written(good)
    expect(await perform(ledger.engine, good)).toMatchObject({ outcome: 'done', repeated: true, matter: done.matter })
    const refused = await perform(ledger.engine, bad)
    expect(refused).toMatchObject({ outcome: 'refused', refusals: [{ code: 'rights-not-told', sentence: expect.stringMatching(/^达成协议：/) }] })
    const entries = await seen(async (client) => (await client.query<{ action: string }>(`select action from entry where tenant = $1 and occurred_on in ('2024-12-01', '2024-12-02') order by position`, [township])).rows.map((each) => each.action))
    expect(entries).toEqual(['takeUp', 'tellRights', 'mediate', 'agree'])
    expect((await seen((client) => verifyTownship(ledger.engine, client, township))).faults).toEqual([])
  })
})
