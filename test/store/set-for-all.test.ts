// What a county sets for all its townships: one record, used in each of them, changed by none of them.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import type { Command, Outcome } from '#matters/command.ts'
import { perform } from '#matters/perform.ts'
import type { Actor } from '#people/appointment.ts'
import type { PostId } from '#people/post.ts'
import { action } from '#procedure/action.ts'
import { integer, matter } from '#procedure/field.ts'
import { guard } from '#procedure/guard.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import type { System } from '#procedure/system.ts'
import { readMatterPage } from '#projections/matter-page.ts'
import { verifyTownship } from '#projections/verify.ts'
import { readIn } from '#ledger/database.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const basis = [lawBook('local-rules')('')] as const
const since = { from: plainDate('2020-01-01') }

/** The most that anybody may take at once: the county says how much. */
const cap = defineProcedure({
  id: 'cap', title: '限额', system: 'service', about: '测试', inForce: since, numbering: '（{year}）限字第{n}号', areaLevel: 'any', forAllBelow: true,
  states: ['有效', '失效'], ends: ['失效'],
  actions: {
    set: action({ title: '规定', from: 'new', to: '有效', by: ['county-reviewer', 'staff'], asks: { most: integer('最多') }, basis }),
    end: action({ title: '废止', from: ['有效'], to: '失效', by: ['county-reviewer', 'staff'], asks: {}, basis }),
  },
  name: () => '限额',
})

const taking = defineProcedure({
  id: 'taking', title: '领取', system: 'service', about: '测试', inForce: since, numbering: '（{year}）领字第{n}号', areaLevel: 'township',
  states: ['已领'], ends: ['已领'],
  actions: {
    take: action({
      title: '领取', from: 'new', to: '已领', by: ['staff'], asks: { quantity: integer('数量'), under: matter('按哪一份限额', 'cap', { optional: true }) }, consults: ['cap'], basis,
      guards: [guard<{ quantity: number }>({
        code: 'over-cap', otherwise: '超过限额。', basis,
        holds: ({ answers, consulted }) => consulted('cap').filter((each) => each.state === '有效').every((each) => answers.quantity <= Number(each.entries[0]?.answers['most'])),
      })],
    }),
  },
  name: () => '领取',
})

const system = { procedures: [cap, taking], papers: [], publications: [], indicators: [] } as unknown as System

const [one, other, county, elsewhere] = [220382203, 220382204, 220382000, 220381000]

function person(post: PostId, area: string): Actor {
  const account = randomUUID()
  return { account, appointments: [{ id: randomUUID(), account, post, area, from: plainDate('2000-01-01') }] }
}

describe('县里统一规定的事项', () => {
  let server: TestServer
  let ledger: TestLedger

  beforeAll(async () => {
    const embedded = servers[0]
    if (!embedded) throw new Error('no database')
    server = await embedded.start()
    ledger = await openTestLedger(server, system, standingClock('2024-12-31').clock, [one, other, county, elsewhere])
  })
  afterAll(async () => {
    await ledger?.close()
    await server?.stop()
  })

  const act = (actor: Actor, said: object): Promise<Outcome> => perform(ledger.engine, { command: randomUUID(), actor, occurredOn: '2024-03-01', ...said } as Command)
  const codes = (outcome: Outcome) => (outcome.outcome === 'done' ? ['done'] : outcome.refusals.map((each) => each.code))
  const set = (area: string, most: number) => act(person('county-reviewer', area.slice(0, 6)), { procedure: 'cap', area, action: 'set', answers: { most } })
  const take = (tenant: number, answers: object) => act(person('staff', String(tenant)), { procedure: 'taking', area: String(tenant), action: 'take', answers })

  test('县里定的，各乡镇办理时都查得到；邻县定的与本县无关', async () => {
    expect(codes(await take(one, { quantity: 99 }))).toEqual(['done'])
    expect(codes(await set('220381', 1))).toEqual(['done'])
    expect(codes(await set('220382', 10))).toEqual(['done'])
    expect(codes(await take(one, { quantity: 11 }))).toEqual(['over-cap'])
    expect(codes(await take(other, { quantity: 11 }))).toEqual(['over-cap'])
    expect(codes(await take(one, { quantity: 10 }))).toEqual(['done'])
  })

  test('乡镇自己定的，只管本乡镇', async () => {
    expect(codes(await act(person('staff', String(one)), { procedure: 'cap', area: String(one), action: 'set', answers: { most: 5 } }))).toEqual(['done'])
    expect(codes(await take(one, { quantity: 6 }))).toEqual(['over-cap'])
    expect(codes(await take(other, { quantity: 6 }))).toEqual(['done'])
  })

  test('乡镇的事项可以指向县里的那一份，打开看得到；指不到邻县的，也指不到别的乡镇的', async () => {
    const [ours, theirs, neighbours] = await Promise.all([set('220382', 3), set('220381', 3), act(person('staff', String(other)), { procedure: 'cap', area: String(other), action: 'set', answers: { most: 3 } })])
    const id = (outcome: Outcome) => (outcome.outcome === 'done' ? outcome.matter : '')
    expect(codes(await take(one, { quantity: 1, under: id(theirs) }))).toEqual(['reference-unknown'])
    expect(codes(await take(one, { quantity: 1, under: id(neighbours) }))).toEqual(['reference-unknown'])
    const taken = await take(one, { quantity: 1, under: id(ours) })
    expect(codes(taken)).toEqual(['done'])
    const page = await readIn(ledger.engine.database, String(one), (client) => readMatterPage(ledger.engine, client, { tenant: one, id: id(taken) }))
    expect(page?.titles[id(ours)]).toBe('限额')
  })

  test('乡镇的人不能改县里定的', async () => {
    const ours = await set('220382', 7)
    if (ours.outcome !== 'done') throw new Error('refused')
    expect(codes(await act(person('staff', String(one)), { matter: ours.matter, tenant: county, action: 'end', expected: ours.seq, answers: {} }))).toEqual(['no-authority'])
  })

  test('县里的台账逐条复核相符', async () => {
    const proof = await readIn(ledger.engine.database, String(county), (client) => verifyTownship(ledger.engine, client, county))
    expect(proof.faults).toEqual([])
    expect(proof.entries).toBeGreaterThan(2)
  })
})
