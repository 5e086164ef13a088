// A person's data put right and erased on request: gone from every live table, known again by nothing, and the ledger whole.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nothingUnseen } from '#accounts/authority.ts'
import { createAccount } from '#accounts/account.ts'
import { carryOutRequests } from '#api/carry-out-requests.ts'
import { overdueData } from '#api/overdue-data.ts'
import { ownData } from '#api/own-data.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { system } from '#content/system.ts'
import { readIn, writeIn } from '#ledger/database.ts'
import type { Command, Outcome } from '#matters/command.ts'
import { openSealed } from '#matters/open-sealed.ts'
import { perform } from '#matters/perform.ts'
import { lookedFor, mattersNaming, tracePersons } from '#matters/person-traces.ts'
import { sealedIdsIn } from '#matters/references.ts'
import type { Actor } from '#people/appointment.ts'
import type { StaffPost } from '#people/post.ts'
import { lawFields } from '#procedures/legal-service/law-fields.ts'
import { readMatterPage } from '#projections/matter-page.ts'
import { verifyTownship } from '#projections/verify.ts'
import { threeMembers } from '#test/mediation-story.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const township = 220382203
const village = '220382203201'
const clock = standingClock('2024-12-31').clock
const holding = (post: StaffPost): Actor => {
  const account = randomUUID()
  return { account, appointments: [{ id: randomUUID(), account, post, area: String(township), from: plainDate('2000-01-01') }] }
}
const [clerk, window, head, administrator] = [holding('justice-clerk'), holding('window-clerk'), holding('township-head'), holding('administrator')]

describe('查阅、更正和删除', () => {
  let server: TestServer
  let ledger: TestLedger
  let committee = ''
  let dispute = ''

  const done = (outcome: Outcome) => {
    if (outcome.outcome !== 'done') throw new Error(outcome.refusals.map((each) => each.code).join())
    return outcome
  }
  const open = async (said: { actor: Actor; procedure: string; area: string; action: string; occurredOn: string; answers: object }) =>
    done(await perform(ledger.engine, { command: randomUUID(), ...said } as Command)).matter
  const act = async (matter: string, actor: Actor, action: string, expected: number, answers: object = {}) =>
    done(await perform(ledger.engine, { command: randomUUID(), actor, matter, tenant: township, action, expected, occurredOn: '2024-06-03', answers }))

  /** The whole way of a request about the dispute, up to its being carried out. */
  async function request(kind: string, applicant: object, more: object = {}, scope = 'person'): Promise<string> {
    const id = await open({ actor: window, procedure: 'personal-data-request', area: String(township), action: 'receive', occurredOn: '2024-06-03', answers: { kind, capacity: 'self', proof: 'idCard', applicant } })
    await act(id, clerk, 'propose', 1, { result: 'agree', items: [{ place: `https://xz.example.gov.cn/matters/${dispute}`, scope }], ...more })
    await act(id, head, 'approve', 2)
    await act(id, administrator, 'carryOut', 3)
    return id
  }
  const named = async (matter: string) => readIn(ledger.database, String(township), async (client) => {
    const page = await readMatterPage(ledger.engine, client, { tenant: township, id: matter })
    return page ? Object.values(await openSealed(ledger.engine, client, township, sealedIdsIn(page.matter))) : []
  })
  const foundBy = async (words: string) => {
    await tracePersons(ledger.engine, township)
    const looked = lookedFor(words) ?? expect.fail(words)
    const found = await readIn(ledger.database, String(township), (client) => mattersNaming(ledger.engine, client, { tenant: township, looked }))
    return found.some((each) => each.matter === dispute)
  }
  const recognitions = async () => readIn(ledger.database, String(township), async (client) => (await client.query('select from recognition where matter = $1', [dispute])).rowCount)

  beforeAll(async () => {
    server = await servers[0]?.start() ?? expect.fail('no server')
    ledger = await openTestLedger(server, system, clock)
    committee = await open({ actor: clerk, procedure: 'mediation-committee', area: village, action: 'setUp', occurredOn: '2023-12-20', answers: { name: '第201村调委会', kind: 'village', chosenBy: 'villagers', members: threeMembers } })
    dispute = await open({ actor: clerk, procedure: 'dispute-mediation', area: village, action: 'takeUp', occurredOn: '2024-01-05', answers: { committee, type: 'neighbour', parties: [{ name: '赵小甲', phone: '13800001234' }, { name: '钱小乙' }], account: '赵小甲家滴水。', found: 'report' } })
  })
  afterAll(async () => {
    await ledger?.close()
    await server?.stop()
  })

  test('更正只改本人的，别人的和文字不动；再做一次什么也不变', async () => {
    expect(await foundBy('赵小甲')).toBe(true)
    await request('correct', { name: '赵小甲' }, { corrected: { name: '赵小佳', phone: '13900005678' } })
    expect(await carryOutRequests(ledger.engine, township)).toBe(1)
    expect(await named(dispute)).toEqual(expect.arrayContaining([{ name: '赵小佳', phone: '13900005678' }, { name: '钱小乙' }, '赵小甲家滴水。']))
    expect(await recognitions()).toBe(3)
    expect([await foundBy('赵小甲'), await foundBy('赵小佳'), await foundBy('13900005678')]).toEqual([false, true, true])
    expect(await carryOutRequests(ledger.engine, township)).toBe(0)
  })

  test('查阅的清单只有本人的内容；只有姓名的分不清是谁，不给', async () => {
    const on = plainDate('2024-06-05')
    const document = await ownData(ledger.engine, { tenant: township, whose: { name: '赵小佳', phone: '13900005678' }, on })
    expect(JSON.stringify(document)).toContain('13900005678')
    expect(JSON.stringify(document)).toContain('矛盾纠纷调解')
    expect(JSON.stringify(document)).not.toContain('钱小乙')
    expect(await ownData(ledger.engine, { tenant: township, whose: { name: '赵小佳' }, on })).toBeUndefined()
    expect(JSON.stringify(await ownData(ledger.engine, { tenant: township, whose: { name: '别人', phone: '13900005678' }, on }))).toContain('没有按所提供的电话')
  })

  test('办结满了保存年限的列入清单，没满的、没办结的不列', async () => {
    const consultation = await open({ actor: clerk, procedure: 'consultation', area: String(township), action: 'answerNow', occurredOn: '2020-03-02', answers: { service: 'consultation', lawField: Object.keys(lawFields)[0], channel: 'window', enquirer: { name: '孙小丙' } } })
    const due = async (day: string) => (await overdueData(ledger.engine, { tenant: township, unseen: nothingUnseen, today: plainDate(day) })).map((each) => each.id)
    expect(await due('2030-03-02')).not.toContain(consultation)
    expect(await due('2030-03-03')).toEqual([consultation])
  })

  test('没有执行的申请什么也不删', async () => {
    const id = await open({ actor: window, procedure: 'personal-data-request', area: String(township), action: 'receive', occurredOn: '2024-06-03', answers: { kind: 'erase', capacity: 'self', proof: 'idCard', applicant: { name: '钱小乙' } } })
    await act(id, clerk, 'propose', 1, { result: 'agree', items: [{ place: dispute, scope: 'all' }] })
    await act(id, head, 'approve', 2)
    expect(await carryOutRequests(ledger.engine, township)).toBe(0)
  })

  test('删除以后，各张表、草稿、检索里都没有这个人；别人的还在；台账核验通过', async () => {
    const login = randomUUID()
    await createAccount(ledger.database.pool, { id: login, tenant: township, login: 'drafter', name: '起草人', at: clock(), digest: 'x' })
    const draft = (place: string, text: string) => ledger.database.pool.query('insert into draft (account, place, content, saved_at) values ($1, $2, $3, $4)', [login, place, JSON.stringify({ text }), clock()])
    await draft('one', '与赵小佳谈话')
    await draft('two', '其他事情')
    await request('erase', { name: '赵小佳', phone: '13900005678' })
    expect(await carryOutRequests(ledger.engine, township)).toBe(1)

    expect(await named(dispute)).toEqual(expect.arrayContaining([{ name: '钱小乙' }]))
    expect(JSON.stringify(await named(dispute))).not.toContain('赵小佳')
    expect(await recognitions()).toBe(1)
    expect([await foundBy('赵小佳'), await foundBy('13900005678'), await foundBy('钱小乙')]).toEqual([false, false, true])
    const tables = (await ledger.owner.pool.query<{ name: string }>(`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'`)).rows
    const client = await ledger.owner.pool.connect()
    await client.query(`select set_config('xiangzhi.scope', '22', false)`)
    for (const { name } of tables) {
      const { rows } = await client.query<{ text: string }>(`select t::text as text from ${name} t where t::text like '%赵小佳%' or t::text like '%13900005678%'`)
      expect([name, rows]).toEqual([name, []])
    }
    client.release()
    expect((await ledger.owner.pool.query<{ place: string }>('select place from draft')).rows).toEqual([{ place: 'two' }])

    // Days are sealed by the server; here nobody has yet.
    const proof = await writeIn(ledger.database, String(township), (each) => verifyTownship(ledger.engine, each, township))
    expect(proof.faults.filter((fault) => fault.code !== 'day-unsealed')).toEqual([])
  })

  test('范围是整件事的，所有涉及个人的内容都删', async () => {
    await request('erase', { name: '钱小乙' }, {}, 'all')
    expect(await carryOutRequests(ledger.engine, township)).toBeGreaterThan(0)
    expect(await named(dispute)).toEqual([])
    expect(await recognitions()).toBe(0)
  })
})
