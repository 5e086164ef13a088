// Stepping aside and working in one post, through the front door: asked once, decided by the head, blocked with names of who can.
import { doorOn, faultsFail, StaffDoor } from '#test/staff-door.ts'
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer } from '#api/server.ts'
import { paragraph } from '#documents/block.ts'
import { readIn, tenantOf } from '#ledger/database.ts'
import type { PostId } from '#people/post.ts'
import type { Sealed } from '#procedure/field.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Desk } from '#procedure/paper.ts'
import type { System } from '#procedure/system.ts'
import { verifyTownship } from '#projections/verify.ts'
import { makeBelieve } from '#test/make-believe.ts'
import { openTestLedger, servers, standingClock, type TestLedger, type TestServer } from '#test/test-database.ts'

const township = '220382203'

type Page = {
  readonly seq: number
  readonly entries: readonly { readonly title: string; readonly postTitle: string; readonly answers: object; readonly withheld?: true }[]
  readonly actions: readonly { readonly key: string; readonly open: boolean; readonly may: boolean; readonly why: readonly string[] }[]
  readonly standIns?: readonly string[]
  readonly opened: Readonly<Record<string, unknown>>
  readonly masked: readonly string[]
  readonly papers: readonly { readonly id: string; readonly closed: string }[]
  readonly recusal: { readonly aside: readonly string[]; readonly waiting: readonly string[]; readonly steps: readonly string[]; readonly tie: string | null }
}

/** Names the person in full; on the board, as it was masked for it. */
const printed = { id: 'slip', title: '差事单', procedure: 'errand', after: ['open'], basis: [], body: (matter: Matter, desk: Desk) => ({ title: '差事单', layout: 'official', blocks: [paragraph(desk.person(matter.entries[0]?.answers['who'] as Sealed).name)] }) }

describe('回避和岗位', () => {
  const time = standingClock('2024-03-05')
  let server: TestServer
  let ledger: TestLedger
  let app: FastifyInstance
  const staff = new StaffDoor(() => ({ app, ledger }))
  const { person } = staff

  const as = (login: string, method: 'GET' | 'POST', url: string, payload?: object) =>
    app.inject({ method, url, headers: { cookie: staff.cookie(login), 'content-type': 'application/json' }, ...(payload ? { payload } : {}) })
  const pageOf = async (login: string, matter: string) => (await as(login, 'GET', `/api/matters/${matter}?area=${township}`)).json<Page>()
  const act = async (login: string, matter: string, action: string, answers: object = {}, post?: PostId) => {
    const { seq } = await pageOf('head', matter)
    return as(login, 'POST', `/api/matters/${matter}/actions/${action}`, { expectedVersion: seq, occurredOn: '2024-03-05', area: township, answers, commandId: randomUUID(), ...(post ? { post } : {}) })
  }
  const opened = async (name: string) => (await as('clerk', 'POST', '/api/matters', { procedure: 'errand', area: township, action: 'open', occurredOn: '2024-03-01', answers: { what: '修路', who: { name, phone: '13812345678' } }, commandId: randomUUID() })).json<{ matter: string }>().matter

  beforeAll(async () => {
    server = await servers[0]?.start() ?? expect.fail('no server')
    ledger = await openTestLedger(server, { ...makeBelieve, papers: [printed, { ...printed, id: 'board', title: '公示', published: true }] } as unknown as System, time.clock)
    app = await buildServer(doorOn(ledger), faultsFail)
    await person('clerk', 'staff', township, { name: '刘明' })
    await staff.hold('clerk', 'window-clerk', township)
    await person('other', 'staff', township, { name: '周强' })
    await person('head', 'township-head', township, { name: '陈立' })
    await person('idle', 'mediator', township, { name: '吴梅' })
    await person('acting', 'staff', township, { name: '郑代', by: 'acting-appointment', from: '2024-03-01', to: '2024-03-05' })
    await person('over', 'staff', township, { name: '冯期', by: 'acting-appointment', from: '2024-02-01', to: '2024-03-04' })
  })
  afterAll(async () => {
    await app?.close()
    await ledger?.close()
    await server?.stop()
  })

  test('与当事人同名的，只问本人，只问一次', async () => {
    const matter = await opened('刘 明')
    expect((await pageOf('clerk', matter)).recusal).toMatchObject({ tie: 'name', steps: ['declareRecusal', 'denyRelation'] })
    expect((await pageOf('other', matter)).recusal.tie).toBe(null)
    expect((await act('clerk', matter, 'denyRelation', { reason: '只是同名，不认识。' })).statusCode).toBe(201)
    expect((await pageOf('clerk', matter)).recusal).toMatchObject({ tie: null, steps: ['declareRecusal'] })
    // Only whoever decides on it reads why.
    expect((await pageOf('other', matter)).entries.at(-1)).toMatchObject({ title: '说明无关', answers: {}, withheld: true })
    expect((await pageOf('head', matter)).entries.at(-1)?.answers).toHaveProperty('reason')
    expect((await pageOf('clerk', await opened('张三'))).recusal.tie).toBe(null)
  })

  test('登记了住址、近亲属的，与当事人住一处、近亲属同名，也只问本人；别人看不到登记了什么，清空就删掉', async () => {
    const put = (login: string, ties: object) => app.inject({ method: 'PUT', url: '/api/account/ties', headers: { cookie: staff.cookie(login), 'content-type': 'application/json' }, payload: ties })
    const home = async (address: string) => (await as('clerk', 'POST', '/api/matters', { procedure: 'errand', area: township, action: 'open', occurredOn: '2024-03-01', answers: { what: '修路', who: { name: '张三', address } }, commandId: randomUUID() })).json<{ matter: string }>().matter
    const next = await home('吉林省双辽市永加乡安边村二组15号')
    expect((await pageOf('other', next)).recusal.tie).toBe(null)
    expect((await put('other', { address: '安边村2组15号', kin: [' 李四 ', ''] })).statusCode).toBe(204)
    expect((await pageOf('other', next)).recusal).toMatchObject({ tie: 'address', steps: ['declareRecusal', 'denyRelation'] })
    expect((await pageOf('clerk', next)).recusal.tie).toBe(null)
    expect((await pageOf('other', await home('安边村2组16号'))).recusal.tie).toBe(null)
    expect((await pageOf('other', await opened('李四'))).recusal.tie).toBe('kin')
    expect((await as('other', 'GET', '/api/account/ties')).json()).toEqual({ address: '安边村2组15号', kin: ['李四'] })
    expect((await as('clerk', 'GET', '/api/account/ties')).json()).toEqual({ address: '', kin: [] })
    // Not in plain text in the database, and gone when it is cleared.
    const kept = async () => (await ledger.owner.pool.query<{ ciphertext: Buffer }>('select ciphertext from own_ties')).rows
    expect((await kept()).map(({ ciphertext }) => ['安边', '李四'].some((words) => ciphertext.includes(words)))).toEqual([false])
    const wrong = await put('other', { address: '住'.repeat(101), kin: ['李'] })
    expect([wrong.statusCode, wrong.json<{ refusals: readonly { field: string }[] }>().refusals.map((each) => each.field)]).toEqual([422, ['address', 'kin']])
    expect((await put('other', { address: '', kin: [] })).statusCode).toBe(204)
    expect(await kept()).toEqual([])
    expect((await pageOf('other', next)).recusal.tie).toBe(null)
  })

  test('声明、决定、不能再办并说出谁能办、指定替补，记录核得过', async () => {
    const matter = await opened('张三')
    expect((await act('clerk', matter, 'declareRecusal', { ground: 'kin', reason: '是我表弟。' })).statusCode).toBe(201)
    expect((await pageOf('head', matter)).recusal).toMatchObject({ waiting: ['刘明'], steps: ['decideRecusal'] })
    const waiting = async (login: string) => (await as(login, 'GET', `/api/today?area=${township}`)).json<{ recusals: readonly object[] }>().recusals
    expect(await waiting('head')).toEqual([expect.objectContaining({ id: matter, name: '刘明', since: '2024-03-05' })])
    expect(await waiting('other')).toEqual([])
    expect((await act('head', matter, 'decideRecusal', { account: staff.id('clerk'), asker: 'self', granted: true, reason: '属近亲属。' })).statusCode).toBe(201)
    expect(await waiting('head')).toEqual([])

    const blocked = await act('clerk', matter, 'close', { how: 'good' })
    expect(blocked.statusCode).toBe(422)
    expect(blocked.json<{ refusals: readonly { code: string; sentence: string }[] }>().refusals).toEqual([expect.objectContaining({ code: 'recused', sentence: '您已经回避本事项，不能办理。可以由周强（站所办工作人员）、郑代（站所办工作人员）办理。' })])
    const seen = await pageOf('clerk', matter)
    expect(seen.recusal).toMatchObject({ aside: ['刘明'], own: true, steps: [] })
    expect(seen.standIns?.toSorted()).toEqual(['吴梅（人民调解员）', '周强（站所办工作人员）', '郑代（站所办工作人员）'].toSorted())
    expect(await pageOf('other', matter)).not.toHaveProperty('standIns')
    // Who is in it is not for them: masked, and shown in full for no purpose.
    expect(Object.values(seen.opened)).toContainEqual({ name: '张*', phone: '138****5678' })
    expect(seen.masked).toEqual([])
    const ref = Object.entries(seen.opened).find(([, value]) => typeof value === 'object')?.[0] ?? expect.fail('nobody')
    const shown = (login: string) => as(login, 'POST', `/api/matters/${matter}/reveal?area=${township}`, { ref, purpose: '核对身份' })
    expect((await shown('clerk')).json<{ refusals: readonly object[] }>().refusals).toEqual([expect.objectContaining({ code: 'recused-reader', sentence: expect.stringContaining('您已经回避本事项') as string, basis: expect.anything() as unknown })])
    expect((await shown('other')).json()).toEqual({ value: { name: '张三', phone: '13812345678' } })
    expect((await as('clerk', 'POST', '/api/person-search', { words: '张三', purpose: '核对身份', area: township })).json<{ items: readonly { id: string }[] }>().items.map((each) => each.id)).not.toContain(matter)
    expect((await as('other', 'POST', '/api/person-search', { words: '张三', purpose: '核对身份', area: township })).json<{ items: readonly { id: string }[] }>().items.map((each) => each.id)).toContain(matter)
    const sheet = (login: string, paper: string) => as(login, 'GET', `/api/matters/${matter}/papers/${paper}?area=${township}&format=html`)
    expect((await sheet('other', 'slip')).body).toContain('张三')
    expect([(await sheet('clerk', 'slip')).statusCode, (await sheet('clerk', 'board')).statusCode]).toEqual([403, 200])
    expect(seen.papers.map((each) => [each.id, each.closed !== ''])).toEqual([['slip', true], ['board', false]])
    expect(seen.actions.every((each) => !each.open && each.why.includes('您已经回避本事项，不能办理。'))).toBe(true)

    expect((await act('head', matter, 'nameSubstitute', { for: staff.id('clerk'), account: staff.id('idle'), post: 'township-head' })).json<{ refusals: readonly { code: string }[] }>().refusals.map((each) => each.code)).toEqual(['post-not-theirs'])
    expect((await act('head', matter, 'nameSubstitute', { for: staff.id('clerk'), account: staff.id('idle'), post: 'staff' })).statusCode).toBe(201)
    // Whoever stands in sees whom they work for.
    expect(Object.values((await pageOf('idle', matter)).opened)).toContainEqual({ name: '张三', phone: '138****5678' })
    expect((await pageOf('idle', matter)).actions.filter((each) => each.open && each.may).map((each) => each.key)).toContain('close')
    // The post they otherwise work in need not be changed for it.
    expect((await act('idle', matter, 'close', { how: 'good' }, 'mediator')).statusCode).toBe(201)
    expect((await pageOf('head', matter)).entries.at(-1)).toMatchObject({ postTitle: '站所办工作人员（替补）' })
    const { faults } = await readIn(ledger.database, township, (client) => verifyTownship(ledger.engine, client, tenantOf(township)))
    expect(faults.filter((each) => each.matter === matter)).toEqual([])
  })

  test('代理到最后一天还能办，页首和记录都写明代理；过了就什么也没有', async () => {
    const matter = await opened('张三')
    expect((await as('acting', 'GET', '/api/session')).json<{ appointments: readonly object[] }>().appointments).toEqual([expect.objectContaining({ post: 'staff', title: '站所办工作人员（代理）' })])
    expect((await act('acting', matter, 'close', { how: 'good' })).statusCode).toBe(201)
    expect((await pageOf('head', matter)).entries.at(-1)?.postTitle).toBe('站所办工作人员（代理）')
    expect((await as('over', 'GET', '/api/session')).json<{ appointments: readonly object[] }>().appointments).toEqual([])
    expect((await as('over', 'GET', `/api/matters/${matter}?area=${township}`)).statusCode).toBe(403)
  })

  test('选了不能办的岗位，说换成哪个岗位；记录写明以哪个岗位办', async () => {
    const matter = await opened('张三')
    const refused = await act('clerk', matter, 'close', { how: 'good' }, 'window-clerk')
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('请换成“站所办工作人员”岗位办理')
    expect((await act('clerk', matter, 'close', { how: 'good' }, 'staff')).statusCode).toBe(201)
    expect((await pageOf('head', matter)).entries.at(-1)?.postTitle).toBe('站所办工作人员')
  })
})
