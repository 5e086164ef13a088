// A dispute of a village goes to the township and up to the county, through the engine and its walls: who may answer it, in whose
// hands it is at every moment, and a panel called by the county's own template.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nothingUnseen } from '#accounts/authority.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { system } from '#content/system.ts'
import { readIn } from '#ledger/database.ts'
import type { Command, Outcome } from '#matters/command.ts'
import { perform } from '#matters/perform.ts'
import type { Actor } from '#people/appointment.ts'
import type { PostId } from '#people/post.ts'
import { readKeepers } from '#projections/keepers.ts'
import { listMatters } from '#projections/matter-list.ts'
import { verifyTownship } from '#projections/verify.ts'
import { onePlusThree, threeMembers } from '#test/mediation-story.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const [township, county] = [220382203, 220382000]
const village = '220382203201'

function person(post: PostId, area: string): Actor {
  const account = randomUUID()
  return { account, appointments: [{ id: randomUUID(), account, post, area, from: plainDate('2000-01-01') }] }
}

const people = {
  village: person('mediator', village), clerk: person('justice-clerk', String(township)), reviewer: person('county-reviewer', '220382'), countyMediator: person('mediator', '220382'), elsewhere: person('county-reviewer', '220381'),
} as const

describe('村、乡、县联动', () => {
  let server: TestServer
  let ledger: TestLedger
  let committees: { village: string; town: string }
  let dispute: { matter: string; seq: number }

  const act = (who: keyof typeof people, said: object): Promise<Outcome> => perform(ledger.engine, { command: randomUUID(), actor: people[who], occurredOn: '2024-03-01', answers: {}, ...said } as Command)
  const done = async (who: keyof typeof people, said: object) => {
    const outcome = await act(who, said)
    if (outcome.outcome !== 'done') throw new Error(outcome.refusals.map((each) => each.code).join())
    return outcome
  }
  const step = (who: keyof typeof people, action: string, answers: object = {}) => act(who, { matter: dispute.matter, tenant: township, expected: dispute.seq, action, answers })
  const stepped = async (who: keyof typeof people, action: string, answers: object = {}) => {
    const outcome = await step(who, action, answers)
    expect(outcome.outcome === 'done' ? [] : outcome.refusals.map((each) => each.code)).toEqual([])
    if (outcome.outcome === 'done') dispute = outcome
  }
  const codes = (outcome: Outcome) => (outcome.outcome === 'done' ? ['done'] : outcome.refusals.map((each) => each.code))
  const keeper = (area: string) => readIn(ledger.engine.database, area, async (client) => {
    const { items } = await listMatters(client, { area, unseen: nothingUnseen, procedure: 'dispute-mediation', size: 10 })
    return (await readKeepers(ledger.engine.system, client, items)).get(dispute.matter)
  })

  beforeAll(async () => {
    const embedded = servers[0]
    if (!embedded) throw new Error('no database')
    server = await embedded.start()
    ledger = await openTestLedger(server, system, standingClock('2024-12-31').clock, [township, county, 220381000])
    const setUp = (area: string, name: string, kind: string, chosenBy: string) => done('clerk', { procedure: 'mediation-committee', area, action: 'setUp', answers: { name, kind, chosenBy, members: threeMembers } })
    committees = { village: (await setUp(village, '永加村调委会', 'village', 'villagers')).matter, town: (await setUp(String(township), '永加乡调委会', 'township', 'organisation')).matter }
    dispute = await done('village', { procedure: 'dispute-mediation', area: village, action: 'takeUp', answers: { committee: committees.village, type: 'land', parties: [{ name: '甲某' }, { name: '乙某' }], account: '地界', found: 'screening' } })
  })
  afterAll(async () => {
    await ledger?.close()
    await server?.stop()
  })

  test('村调解员移交乡镇，自己不能接收；司法所接收，台账上一眼看到在谁手里', async () => {
    expect(await keeper(String(township))).toEqual({ who: '永加村调委会', since: '2024-03-01' })
    await stepped('village', 'handOver', { to: 'township', committee: committees.town, reason: 'hard', consent: true })
    expect(await keeper(village)).toEqual({ who: '永加村调委会', since: '2024-03-01', to: { who: '永加乡调委会', since: '2024-03-01' } })
    expect(codes(await step('village', 'takeOver'))).toEqual(['not-the-receiver'])
    await stepped('clerk', 'takeOver')
    expect(await keeper('220382')).toEqual({ who: '永加乡调委会', since: '2024-03-01' })
  })

  test('县里定的“1+3”，乡镇按它启动联调；乡镇的人不能改它', async () => {
    const template = await done('reviewer', { procedure: 'panel-template', area: '220382', action: 'draft', answers: onePlusThree })
    const used = await done('reviewer', { matter: template.matter, tenant: county, expected: template.seq, action: 'putInUse' })
    const units = onePlusThree.parts.filter((each) => each.need === 'must').map(({ part, unit }) => ({ part, unit }))
    await stepped('clerk', 'callPanel', { template: template.matter, conveneOn: '2024-03-05', units })
    expect(codes(await act('clerk', { matter: template.matter, tenant: county, expected: used.seq, action: 'retire', answers: { reason: '不用' } }))).toEqual(['no-authority'])
  })

  test('移交县里的，由县级调解组织的调解员接收；邻县的人够不着', async () => {
    await stepped('clerk', 'handOver', { to: 'county', organisation: '双辽市人民调解中心', reason: 'across', consent: true })
    expect(codes(await step('clerk', 'takeOver'))).toEqual(['not-the-receiver'])
    expect(codes(await step('elsewhere', 'takeOver'))).toContain('no-authority')
    await stepped('countyMediator', 'takeOver')
    expect(await keeper(String(township))).toEqual({ who: '双辽市人民调解中心', since: '2024-03-01' })
    await stepped('countyMediator', 'tellRights', { way: 'oral' })
  })

  test('整本台账逐条复核相符', async () => {
    const proof = await readIn(ledger.engine.database, String(township), (client) => verifyTownship(ledger.engine, client, township))
    expect(proof.faults).toEqual([])
  })
})
