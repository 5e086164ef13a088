// What was decided and published, through the real routes: public from its day to its day, masked, proved, and nothing else.
import { doorOn } from '#test/staff-door.ts'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paperCode } from '#api/paper-code.ts'
import { buildServer } from '#api/server.ts'
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { system } from '#content/system.ts'
import { readIn } from '#ledger/database.ts'
import { fillPublications } from '#matters/fill-publications.ts'
import { perform } from '#matters/perform.ts'
import type { PostId } from '#people/post.ts'
import { verifyTownship } from '#projections/verify.ts'
import { openTestLedger, servers, type TestLedger, type TestServer } from '#test/test-database.ts'

const [tenant, area, village] = [220382203, '220382203', '220382203201']
const officer = (post: PostId, at = area) => ({ account: '00000000-0000-4000-8000-000000000001', appointments: [{ id: '00000000-0000-4000-8000-000000000002', account: '00000000-0000-4000-8000-000000000001', post, area: at, from: plainDate('2020-01-01') }] })

describe('公开公示', () => {
  let server: TestServer
  let ledger: TestLedger
  let app: FastifyInstance
  let now = momentAt(plainDate('2024-03-20'), 9)
  let minute = 0
  /** Pages may be a second behind the ledger; the clock goes on for them. */
  const later = (day: string) => { now = momentAt(plainDate(day), 9, (minute = (minute + 1) % 60)) }

  beforeAll(async () => {
    server = await servers[0]?.start() ?? expect.fail('no server')
    ledger = await openTestLedger(server, system, () => now, [tenant, 220382204])
    await ledger.owner.pool.query(`update township set name = '永加乡', full_name = '双辽市永加乡' where tenant = $1`, [tenant])
    await ledger.owner.pool.query(`update area set name = '贞固村' where code = $1`, [village])
    app = await buildServer(doorOn(ledger, { demo: true, tenants: async () => [tenant, 220382204] }))
  })
  afterAll(async () => {
    await app?.close()
    await ledger?.close()
    await server?.stop()
  })

  const get = async (url: string) => app.inject({ url })
  const body = async (url: string) => (await get(url)).body

  async function open(procedure: string, action: string, step: { on: string; post: PostId; area?: string; answers: object }): Promise<string> {
    later(step.on)
    const done = await perform(ledger.engine, { command: ledger.engine.newId(), actor: officer(step.post, step.area), procedure, area: step.area ?? area, action, occurredOn: plainDate(step.on), answers: step.answers })
    return done.outcome === 'done' ? done.matter : expect.fail(JSON.stringify(done))
  }
  async function go(matter: string, expected: number, action: string, step: { on: string; post: PostId; area?: string; answers?: object }): Promise<void> {
    later(step.on)
    const done = await perform(ledger.engine, { command: ledger.engine.newId(), actor: officer(step.post, step.area), matter, tenant, expected, action, occurredOn: plainDate(step.on), answers: step.answers ?? {} })
    if (done.outcome !== 'done') expect.fail(JSON.stringify(done))
  }
  const atOnce = (subject: string, on: string) => open('village-disclosure', 'publishAtOnce', { on, post: 'village-cadre', area: village, answers: { subject, contents: ['assets'], summary: '发包结果<b>予以</b>公布', places: ['board'] } })

  test('登记公布的当天就看得到：在哪个村、写了什么、公布到哪天、为什么、依据哪一条', async () => {
    const id = await atOnce('机动地发包结果', '2024-03-20')
    later('2024-03-20')
    expect(await body(`/public/${area}/notices`)).toContain('机动地发包结果')
    expect(await body(`/public/${area}/notices/affairs`)).toContain('村务公开，贞固村，2024年3月20日（星期三）公布')
    const page = await body(`/public/${area}/notices/${id}-1`)
    for (const said of ['集体资产、资源、合同', '发包结果&lt;b&gt;予以&lt;/b&gt;公布', '可以提异议，到<b>2024年3月27日（星期三）</b>为止', '为什么是这一天', '《中华人民共和国村民委员会组织法》', `/public/${area}/ask/objection?notice=${id}"`, '<svg class="code"']) expect(page).toContain(said)
    expect(page).not.toContain('<b>予以')
  })

  test('期限过了，异议的入口就没有了', async () => {
    const id = await atOnce('补贴名额', '2024-03-21')
    later('2024-04-20')
    const page = await body(`/public/${area}/notices/${id}-1`)
    expect(page).toContain('提异议的时间2024年3月28日（星期四）已经过了')
    expect(page).not.toContain('/ask/objection')
    expect(await body(`/public/${area}/notices/affairs`)).toContain('提意见的时间2024年3月28日（星期四）已经过了')
  })

  test('别的乡镇的网址下没有这份公告；编不出来的编号、没有的栏目都是“没有这一页”', async () => {
    const id = await atOnce('水渠维修', '2024-04-21')
    later('2024-04-21')
    for (const url of [`/public/220382204/notices/${id}-1`, `/public/${area}/notices/${id}-2`, `/public/${area}/notices/${id}`, `/public/${area}/notices/nothing`, `/public/${area}/notices/toString`, `/public/${area}/reports/2024`, `/public/${area}/reports/x`]) {
      expect([url, (await get(url)).statusCode]).toEqual([url, 404])
    }
  })

  test('登记错了更正撤回的，网上随即没有；核对时说已经更正撤回，不再说内容', async () => {
    const id = await atOnce('写错了的事', '2024-04-22')
    await go(id, 1, 'reverse', { on: '2024-04-22', post: 'village-cadre', area: village, answers: { seq: 1, reason: '登错村了' } })
    later('2024-04-22')
    expect((await get(`/public/${area}/notices/${id}-1`)).statusCode).toBe(404)
    const checked = await body(`/public/verify/${area}/${id}-1`)
    expect(checked).toContain('已经更正撤回，不作数')
    expect(checked).not.toContain('写错了的事')
  })

  test('公开日历：过了日子没有公布的，直说；公布了就不在日历上', async () => {
    const id = await open('village-disclosure', 'plan', { on: '2024-04-23', post: 'staff', area: village, answers: { rhythm: 'quarterly', period: '2024年第二季度', periodEnd: '2024-06-30', dueBy: '2024-07-20' } })
    later('2024-07-19')
    expect(await body(`/public/${area}/notices/calendar`)).toContain('应当在2024年7月20日（星期六）以前公布。')
    later('2024-07-21')
    expect(await body(`/public/${area}/notices/calendar`)).toContain('应当在2024年7月20日（星期六）以前公布，还没有公布。')
    await go(id, 1, 'publish', { on: '2024-07-22', post: 'village-cadre', area: village, answers: { contents: ['finance'], summary: '收支表', places: ['board'] } })
    later('2024-07-22')
    expect(await body(`/public/${area}/notices/calendar`)).not.toContain('2024年第二季度')
    expect(await body(`/public/${area}/notices/affairs`)).toContain('2024年第二季度村务公开')
    // Nothing owed is said as plainly as what is late.
    expect(await body(`/public/${area}/notices`)).toMatch(/公开日历[^]*?到期的都公布了/)
  })

  test('低保公示：姓名遮盖，没有选的不公示，病情、收入、住址不公示；满七日就没有了', async () => {
    const person = { name: '王小明', phone: '13812341234', idNumber: '220382199001011231', address: '贞固村三组' }
    const at = { post: 'staff' as const, area: village }
    const id = await open('minimum-living-allowance', 'apply', { ...at, on: '2024-08-01', answers: { applicant: person, members: 3, way: 'self', reason: '肝病，没有收入', relative: false } })
    await go(id, 1, 'accept', { ...at, on: '2024-08-02', answers: { signed: true } })
    await go(id, 2, 'inquire', { ...at, on: '2024-08-05', answers: { investigators: ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000003'], ways: ['home'], signedByHousehold: true, findings: '月收入三百' } })
    await go(id, 3, 'review', { ...at, on: '2024-08-06', answers: { opinion: 'grant', reason: '低于标准', monthlyAmount: 60_000, members: 2 } })
    await go(id, 4, 'publicise', { ...at, on: '2024-08-07', answers: { places: ['board'], fields: ['applicant', 'members'] } })
    later('2024-08-14')
    const page = await body(`/public/${area}/notices/${id}-5`)
    for (const said of ['王＊＊', '2人', '2024年8月14日']) expect(page).toContain(said)
    for (const hidden of ['王小明', '小明', '138', '220382199001011231', '三组', '肝病', '三百', '600.00', '低于标准']) expect(page).not.toContain(hidden)
    later('2024-08-15')
    expect((await get(`/public/${area}/notices/${id}-5`)).statusCode).toBe(404)
    expect(await body(`/public/${area}/notices/assistance`)).toContain('现在没有')
    const checked = await body(`/public/verify/${area}/${id}-5`)
    expect(checked).toContain('已经满了，内容不再公开')
    expect(checked).not.toContain('王＊')
  })

  test('纸上的核验码查得到原文；错的、没有的一样答复，再三试的要等', async () => {
    const id = await atOnce('公示单上的事', '2024-08-20')
    const code = await paperCode({ engine: ledger.engine }, { tenant, matter: id, paper: 'disclosure-notice' })
    later('2024-08-20')
    const typed = await get(`/public/verify?area=${area}&code=${code.slice(0, 3).toLowerCase()}-${code.slice(3)}`)
    expect([typed.statusCode, typed.headers['location']]).toEqual([303, `/public/verify/${area}/${code}`])
    const checked = await get(`/public/verify/${area}/${code}`)
    expect(checked.body).toContain('这是公布的原文，公布以后一个字也没有改过')
    expect(checked.headers['cache-control']).toBe('no-store')
    expect(checked.body).toContain(`href="/public/${area}/notices/${id}-1"`)
    const answers = await Promise.all(['AAAAAAAAA', '346', `${id}-9`].map(async (wrong) => body(`/public/verify/${area}/${wrong}`)))
    expect(new Set(answers.map((answer) => answer.replaceAll(/here.*|href="\/public\/verify[^"]*"/g, ''))).size).toBe(1)
    expect(answers[0]).toContain('没有这个核验码')
    for (let count = 0; count < 10; count += 1) await get(`/public/verify/${area}/346`)
    expect((await get(`/public/verify/${area}/${code}`)).statusCode).toBe(429)
  })

  test('公布后的正文，程序自己也改不了；绕过程序改的，核对和复核都查得出', async () => {
    const id = await atOnce('要被偷改的事', '2024-09-02')
    await expect(readIn(ledger.database, area, (client) => client.query(`update publication set subject = 'x' where matter = $1`, [id]))).rejects.toThrow()
    const checks = () => readIn(ledger.database, area, async (client) => (await verifyTownship(ledger.engine, client, tenant)).faults.map((each) => each.code))
    expect(await checks()).toEqual([])
    later('2024-09-05')
    const owner = await ledger.owner.pool.connect()
    await owner.query(`select set_config('xiangzhi.scope', $1, false)`, [area])
    const change = (sql: string) => owner.query(sql, [id])
    await change(`update publication set body = jsonb_set(body, '{paragraphs,0}', '"另一句话"') where matter = $1`)
    expect(await checks()).toEqual(['publication-text-differs'])
    await change(`update publication set body = jsonb_set(body, '{paragraphs,0}', '"发包结果<b>予以</b>公布"'), until_on = '2024-09-03' where matter = $1`)
    expect(await checks()).toEqual(['publication-differs'])
    await change('delete from publication where matter = $1')
    expect(await checks()).toEqual(['publication-differs'])
    owner.release()
    // A ledger of an older program has none at all: they are made from the entries.
    expect(await fillPublications(ledger.engine, tenant)).toBe(1)
    expect(await checks()).toEqual([])
    expect(await fillPublications(ledger.engine, tenant)).toBe(0)
  })
})
