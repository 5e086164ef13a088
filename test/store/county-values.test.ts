// A county's own value through the whole of it: judged, written, replayed and proved in a township that never wrote it down.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plainDate } from '#calendar/plain-date.ts'
import { receiptText } from '#calendar/receipt-text.ts'
import { lawBook } from '#law/instrument.ts'
import { readIn } from '#ledger/database.ts'
import { deadlinesOf } from '#matters/deadlines.ts'
import type { Command, Outcome } from '#matters/command.ts'
import { perform } from '#matters/perform.ts'
import type { Actor } from '#people/appointment.ts'
import type { PostId } from '#people/post.ts'
import { action } from '#procedure/action.ts'
import { defineProcedure, type Procedure } from '#procedure/procedure.ts'
import type { System } from '#procedure/system.ts'
import { localParameters } from '#procedures/administration/local-parameters/procedure.ts'
import { readMatterPage } from '#projections/matter-page.ts'
import { verifyTownship } from '#projections/verify.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const visited = defineProcedure({
  id: 'visited', title: '回访', system: 'mediation', about: '测试', numbering: '（{year}）访字第{n}号', areaLevel: 'township', inForce: { from: plainDate('2011-01-01') }, states: ['待回访', '已回访'], ends: ['已回访'],
  actions: {
    agree: action({ title: '达成协议', from: 'new', to: '待回访', by: ['staff'], asks: {}, basis: [lawBook('people-mediation-law')('28')] }),
    visit: action({ title: '回访', from: ['待回访'], to: '已回访', by: ['staff'], asks: {}, basis: [lawBook('people-mediation-law')('31')] }),
  },
  timeLimits: { visit: { title: '回访', within: { rule: 'pm-return-visit' }, after: ['agree'], until: ['visit'], whose: '调解员', onExpiry: 'remind', basis: [lawBook('local-rules')('')] } },
  name: () => '回访',
})
const system = { procedures: [visited, localParameters], papers: [], publications: [], indicators: [] } as unknown as System
const [township, neighbour, county] = [220382203, 220381203, 220382000]

let server: TestServer
let ledger: TestLedger
beforeAll(async () => {
  const embedded = servers[0]
  if (!embedded) throw new Error('no database')
  server = await embedded.start()
  ledger = await openTestLedger(server, system, standingClock('2024-12-31').clock, [township, neighbour, county])
})
afterAll(async () => {
  await ledger?.close()
  await server?.stop()
})

function person(post: PostId, area: string): Actor {
  const account = randomUUID()
  return { account, appointments: [{ id: randomUUID(), account, post, area, from: plainDate('2000-01-01') }] }
}

async function act(actor: Actor, said: object): Promise<Extract<Outcome, { outcome: 'done' }>> {
  const outcome = await perform(ledger.engine, { command: randomUUID(), actor, ...said } as Command)
  if (outcome.outcome !== 'done') throw new Error(outcome.refusals.map((each) => each.sentence).join())
  return outcome
}

const set = (from: string, value: string) => act(person('county-reviewer', '220382'), { procedure: 'local-parameters', area: '220382', action: 'set', occurredOn: from, answers: { rule: 'pm-return-visit', value, from, paper: '双司发〔2024〕3号' } })

async function visitDue(tenant: number, agreedOn: string): Promise<readonly [due: string | undefined, receipt: string]> {
  const { matter } = await act(person('staff', String(tenant)), { procedure: 'visited', area: String(tenant), action: 'agree', occurredOn: agreedOn, answers: {} })
  return dueOf(tenant, matter)
}

async function dueOf(tenant: number, matter: string): Promise<readonly [due: string | undefined, receipt: string]> {
  const page = await readIn(ledger.engine.database, String(tenant), (client) => readMatterPage(ledger.engine, client, { tenant, id: matter }))
  const [deadline] = page ? deadlinesOf(visited as unknown as Procedure, page.matter, plainDate('2024-12-31')) : []
  return [deadline?.derived.due, deadline ? receiptText(deadline.derived.receipt).join('') : '']
}

test('县里定的期限，施行以后本县各乡镇照用，邻县不用；已经开始的不变，复核相符', async () => {
  const before = await act(person('staff', String(township)), { procedure: 'visited', area: String(township), action: 'agree', occurredOn: '2024-07-02', answers: {} })
  await set('2024-07-01', '15')
  expect((await dueOf(township, before.matter))[0]).toBe('2024-08-01')
  expect((await visitDue(township, '2024-06-03'))[0]).toBe('2024-07-03')
  const [due, receipt] = await visitDue(township, '2024-07-02')
  expect(due).toBe('2024-07-17')
  expect(receipt).toContain('本县规定：双司发〔2024〕3号')
  expect((await visitDue(neighbour, '2024-07-02'))[0]).toBe('2024-08-01')
  await set('2024-07-02', '7')
  expect((await visitDue(township, '2024-07-02'))[0]).toBe('2024-07-09')
  for (const tenant of [township, county]) {
    expect((await readIn(ledger.engine.database, String(tenant), (client) => verifyTownship(ledger.engine, client, tenant))).faults).toEqual([])
  }
})
