// The real server with people of every kind and matters in every state and place, for everything that asks who sees what. What a
// matter alone says (its id, its words, the names in it) is known, so that an answer can be searched for what should not be in it.
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { expect } from 'vitest'
import type { Session, Sessions } from '#accounts/session.ts'
import type { Door } from '#api/door.ts'
import { Pace } from '#api/pace.ts'
import { buildServer } from '#api/server.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { system } from '#content/system.ts'
import { heading, paragraph } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { perform } from '#matters/perform.ts'
import type { StaffPost } from '#people/post.ts'
import { matter } from '#procedure/field.ts'
import type { System } from '#procedure/system.ts'
import { errand, makeBelieve } from '#test/make-believe.ts'
import { threeMembers } from '#test/mediation-story.ts'
import { openTestLedger, servers, standingClock, type TestLedger } from '#test/test-database.ts'
import { other, own, places, readers, type Place } from './expected.ts'

/** A kind of matter that is one person's own, with everything that could give it away: dates, flags, figures, a register, a paper. */
const ownErrand = { ...errand, actions: { ...errand.actions, open: { ...errand.actions.open, by: ['staff', 'township-head'] } }, id: 'own-errand', title: '个人差事', ownOnly: ['justice-clerk'], register: { standing: ['办理中'] } }
/** Points to somebody's own. */
const pointing = { ...errand, id: 'pointing-errand', title: '相关差事', actions: { ...errand.actions, open: { ...errand.actions.open, asks: { ...errand.actions.open.asks, to: matter('相关事项', 'own-errand') } } } }
const paper = { id: 'own-errand-paper', title: '差事单', procedure: 'own-errand', after: ['open'], basis: [lawBook('local-rules')('')], body: (matter: { entries: readonly { answers: Record<string, unknown> }[] }) => ({ title: '差事单', layout: 'official', blocks: [heading(1, '差事单'), paragraph(String(matter.entries[0]?.answers['what']))] }) }
const counted = makeBelieve.indicators.filter((each) => each.id === 'errand.opened')

const enlarged = {
  procedures: [...system.procedures, errand, ownErrand, pointing],
  papers: [...system.papers, paper, { ...paper, id: 'errand-paper', procedure: 'errand' }],
  publications: system.publications,
  indicators: [...system.indicators, ...counted, ...counted.map((each) => ({ ...each, id: 'own-errand.opened', procedure: 'own-errand' }))],
} as unknown as System

export const clerk = randomUUID()

export const people: Readonly<Record<string, Session>> = Object.fromEntries(Object.entries(readers).map(([name, { post, area, from, until }]) => {
  const account = name === '司法所' ? clerk : randomUUID()
  const appointment = { id: randomUUID(), account, post, area, from: from ?? '2020-01-01', ...(until === undefined ? {} : { to: until }) }
  return [name, { account, name, tenant: Number(own), appointments: post ? [appointment] : [] } as unknown as Session]
}))

/** A matter, and what nobody can say who has not seen it. */
export type Known = { readonly id: string; readonly place: Place; readonly kind: string; readonly marks: readonly string[]; /** Opened by this reader for themself, and for them and the justice office alone. */ readonly of?: string }

export type Answer = { readonly status: number; readonly code: string; readonly body: string; readonly raw: Buffer }
export type Question = { readonly area?: string; readonly id?: string; readonly payload?: object; readonly query?: string }

export type Matrix = {
  readonly app: FastifyInstance
  readonly ledger: TestLedger
  readonly matters: Readonly<Record<string, Known>>
  /** Asks a route by its declared name, such as `GET /api/matters/:id`. */
  ask(who: string, route: string, question?: Question): Promise<Answer>
  close(): Promise<void>
}

/** @returns the server after the first of March 2024 was half over */
export async function openMatrix(): Promise<Matrix> {
  const server = await servers[0]?.start() ?? expect.fail('no server')
  const ledger = await openTestLedger(server, enlarged, standingClock('2024-03-01').clock, [Number(own), Number(other)])
  const sessions = { find: async (token: string) => people[decodeURIComponent(token)], forget: () => undefined, of: async () => [], endOf: async () => 0, end: async () => undefined, close: async () => undefined } as unknown as Sessions
  const door: Door = { engine: ledger.engine, sessions, demo: false, localToken: 'token-of-the-machine', tenants: async () => [Number(own), Number(other)] }
  const app = await buildServer(door, { onFault: (_code, cause) => { throw cause }, pace: unhurried() })
  for (const [name, { account }] of Object.entries(people)) await ledger.owner.pool.query('insert into account (id, tenant, login, name, created_at) values ($1, $2, $3, $4, now())', [account, Number(own), account.slice(0, 20), name])
  // Who is to have done things in an office must stand in it.
  await ledger.owner.pool.query(`insert into register (tenant, procedure, matter, area, account, post, from_on) values ($1, 'appointment', $2, $3, $4, 'township-head', '2020-01-01')`, [Number(own), randomUUID(), own, people['乡镇长']?.account])
  const matters = { ...await errands(ledger), ...await disputes(ledger) }
  return { app, ledger, matters, ask: asker(app), close: async () => { await app.close(); await ledger.close(); await server.stop() } }
}

/** Letters that stand together nowhere else: a name must be of letters to be looked for. */
function unheard(): string {
  return Array.from(randomUUID().slice(0, 8), (digit) => '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳'[Number.parseInt(digit, 16)]).join('')
}

type Deed = { readonly post: StaffPost; readonly area: string; readonly account?: string; readonly procedure: string; readonly action: string; readonly answers: object; readonly occurredOn?: string }

async function opens(ledger: TestLedger, { post, area, account = people['站所办']?.account ?? '', occurredOn = '2024-03-01', ...said }: Deed) {
  const actor = { account, appointments: [{ id: randomUUID(), account, post, area: area.slice(0, 9), from: plainDate('2020-01-01') }] }
  const done = await perform(ledger.engine, { ...said, actor, area, occurredOn, command: randomUUID() })
  if (done.outcome !== 'done') expect.fail(JSON.stringify(done))
  const goesOn = async (action: string, answers: object, by: StaffPost = post) => {
    const further = await perform(ledger.engine, { actor: { account, appointments: actor.appointments.map((each) => ({ ...each, post: by })) }, occurredOn, command: randomUUID(), matter: done.matter, tenant: Number(area.slice(0, 9)), action, expected: done.seq, answers })
    if (further.outcome !== 'done') expect.fail(JSON.stringify(further))
  }
  return { id: done.matter, goesOn }
}

/** In hand, ended, taken back, with somebody asking to stand aside; and those that are one person's own. */
async function errands(ledger: TestLedger): Promise<Record<string, Known>> {
  const made: Record<string, Known> = {}
  const open = async (name: string, place: Place, { procedure = 'errand', of, to }: { readonly procedure?: string; readonly of?: string; readonly to?: string } = {}) => {
    const [what, who] = [`事由${unheard()}`, `赵${unheard()}`]
    const { id, goesOn } = await opens(ledger, { post: people[of ?? '']?.appointments[0]?.post as StaffPost | undefined ?? 'staff', area: places[place], procedure, action: 'open', occurredOn: '2024-02-26', answers: { what, who: { name: who }, ...(to === undefined ? {} : { to: made[to]?.id }) }, ...(of === undefined ? {} : { account: people[of]?.account ?? '' }) })
    made[name] = { id, place, kind: procedure, marks: [id, what, who], ...(of === undefined ? {} : { of }) }
    return goesOn
  }
  for (const place of ['本村', '邻村', '本乡', '邻乡'] as const) await open(`${place}在办`, place)
  for (const [name, place] of [['本村已结', '本村'], ['邻村已结', '邻村']] as const) await (await open(name, place))('close', { how: 'good' })
  for (const [name, place] of [['本村撤销', '本村'], ['邻村撤销', '邻村']] as const) await (await open(name, place))('reverse', { seq: 1, reason: '登记错了。' })
  await (await open('邻村有人声明回避', '邻村'))('declareRecusal', { ground: 'kin', reason: '是我的近亲属。' })
  for (const [name, place] of [['本村只给本人', '本村'], ['本乡只给本人', '本乡']] as const) await open(name, place, { procedure: 'own-errand', of: '本人' })
  await open('乡镇长只给本人', '本乡', { procedure: 'own-errand', of: '乡镇长' })
  await open('指向只给本人的', '本乡', { procedure: 'pointing-errand', to: '本乡只给本人' })
  await (await open('本村只给本人已结', '本村', { procedure: 'own-errand', of: '本人' }))('close', { how: 'good' })
  await (await open('本村只给本人声明回避', '本村', { procedure: 'own-errand', of: '本人' }))('declareRecusal', { ground: 'kin', reason: '是我的近亲属。' })
  return made
}

/** Real work as well: a committee, its mediator and a dispute in each of three villages. */
async function disputes(ledger: TestLedger): Promise<Record<string, Known>> {
  const made: Record<string, Known> = {}
  for (const [place, area] of [['本村', places['本村']], ['邻村', places['邻村']], ['邻乡', `${other}201`]] as const) {
    const names = ['主任', '调解', '申请', '被请'].map((each) => `${each}${unheard()}`)
    const [director = '', mediator = '', ...parties] = names
    const committee = await opens(ledger, { post: 'justice-clerk', area, procedure: 'mediation-committee', action: 'setUp', occurredOn: '2022-12-20', answers: { name: `${place}委员会`, kind: 'village', chosenBy: 'villagers', members: threeMembers.map((each, at) => (at === 0 ? { ...each, person: { name: director } } : each)) } })
    const registered = await opens(ledger, { post: 'justice-clerk', area, procedure: 'mediator', action: 'register', occurredOn: '2022-12-21', answers: { person: { name: mediator }, adult: true, source: 'member', engagement: 'partTime', committees: [committee.id] } })
    const dispute = await opens(ledger, { post: 'mediator', area, procedure: 'dispute-mediation', action: 'takeUp', answers: { committee: committee.id, type: 'neighbour', parties: parties.map((name) => ({ name })), account: '滴水。', found: 'report' } })
    made[`${place}调委会`] = { id: committee.id, place, kind: 'mediation-committee', marks: [committee.id, director] }
    made[`${place}调解员`] = { id: registered.id, place, kind: 'mediator', marks: [registered.id, mediator] }
    made[`${place}纠纷`] = { id: dispute.id, place, kind: 'dispute-mediation', marks: [dispute.id, ...parties] }
  }
  return made
}

/** An hour between any two questions: how fast somebody asks is another test's matter. */
function unhurried(): Pace {
  let now = 0
  return new Pace(() => (now += 3_600_000))
}

/** Each question from an address of its own, for the limits of single routes. */
function asker(app: FastifyInstance): Matrix['ask'] {
  let asked = 0
  return async (who, route, { area, id = randomUUID(), payload, query: more } = {}) => {
    const [method = '', path = ''] = route.split(' ')
    const filled = path.replace(':id?', '').replace(':id', id).replace(':procedure', 'mediator').replace(':sha256', '0'.repeat(64)).replace(':name', 'x').replace(':number', '1').replace(/:\w+/g, 'x')
    const query = new URLSearchParams({ ...(area === undefined ? {} : { area }), ...((path.includes('report') && !path.includes(':id')) || path.includes('parts') ? { year: '2024' } : {}), ...(path.includes('law-reports') ? { account: clerk } : {}) })
    const from = path.includes('allowance') || path.includes('statistics') ? '&from=2024-01-01&to=2024-03-01' : path.endsWith('/annual') ? '&format=html' : ''
    asked += 1
    const response = await app.inject({
      method: method as 'GET', url: `${filled}?${query.toString()}${from}${more === undefined ? '' : `&${more}`}`, remoteAddress: `10.${asked >> 16}.${(asked >> 8) & 255}.${asked & 255}`,
      headers: who === '没登录的人' ? {} : who === '本机操作员' ? { authorization: 'Bearer token-of-the-machine' } : { cookie: `xiangzhi=${encodeURIComponent(who)}` },
      ...(method === 'POST' || method === 'PUT' ? { payload: payload ?? {} } : {}),
    })
    if (response.statusCode === 429) expect.fail(`${route} was not answered but put off`)
    const code = String(response.headers['content-type']).includes('problem') ? response.json<{ refusals: { code: string }[] }>().refusals[0]?.code ?? '' : ''
    return { status: response.statusCode, code, body: response.body, raw: response.rawPayload }
  }
}
