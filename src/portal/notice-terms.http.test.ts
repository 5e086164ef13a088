// How long what is published stays, through the real routes: gone on its day from page, list and search for its paper; lists of any
// length; what is owed and late; and a word about a notice only while it is open for one.
import { doorOn } from '#test/staff-door.ts'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer } from '#api/server.ts'
import { system } from '#content/system.ts'
import { readIn } from '#ledger/database.ts'
import { verifyTownship } from '#projections/verify.ts'
import { PublicDesk } from '#test/public-desk.ts'
import { openTestLedger, servers, type TestLedger, type TestServer } from '#test/test-database.ts'

const [tenant, area, village] = [220382203, '220382203', '220382203201']

describe('公开的期限', () => {
  const desk = new PublicDesk(area, '2024-01-08')
  let server: TestServer
  let ledger: TestLedger
  let app: FastifyInstance
  let powers: Awaited<ReturnType<typeof empowered>> | undefined

  beforeAll(async () => {
    server = await servers[0]?.start() ?? expect.fail('no server')
    ledger = await openTestLedger(server, system, desk.clock, [tenant])
    app = await buildServer(doorOn(ledger, { demo: true }))
    desk.serve(ledger.engine, app)
  })
  afterAll(async () => {
    await app?.close()
    await ledger?.close()
    await server?.stop()
  })

  const atOnce = (subject: string, on: string) => desk.open('village-disclosure', 'publishAtOnce', { on, post: 'village-cadre', area: village, answers: { subject, contents: ['assets'], summary: '发包结果予以公布。', places: ['board'] } })

  /** A fine on the spot, of which the decision is published. */
  async function publishedFine(act: string, until?: string): Promise<string> {
    const { power, officers } = (powers ??= await empowered())
    const file = await desk.open('simple-penalty', 'punish', { post: 'enforcement-officer', on: '2024-03-04', answers: { act, place: '永加街', power, officers, shown: true, partyKind: 'citizen', party: { name: '赵小甲', phone: '13800001234' }, facts: '占道两米。', told: true, defence: 'none', warning: false, fine: 10_000, paying: 'bank', payAt: '农商银行', signed: 'signed', reviewBody: '双辽市人民政府', court: '双辽市人民法院' } })
    await desk.go(file, 1, 'publish', { post: 'enforcement-officer', on: '2024-03-06', answers: { where: '政府网站', ...(until === undefined ? {} : { until }) } })
    return file
  }

  /** What the township may punish, and two who may do it. */
  async function empowered(): Promise<{ readonly power: string; readonly officers: readonly string[] }> {
    const by = { post: 'justice-clerk' } as const
    const power = await desk.open('enforcement-power', 'enter', { ...by, on: '2024-01-09', answers: { name: '对违反市容管理的处罚', field: 'urban', offence: '某条例第三条', sanction: '某条例第四十条', penalties: ['warning', 'fine'], fineMost: 50_000, kind: 'penalty', source: 'devolved', document: '省政府决定', publishedOn: '2023-06-01', validFrom: '2023-08-01', discretion: '省裁量基准' } })
    const officers = []
    for (const holder of ['1', '2']) officers.push(await desk.open('enforcement-certificate', 'issue', { ...by, on: '2024-01-09', answers: { holder: `00000000-0000-4000-8000-00000000000${holder}`, number: `吉C00${holder}`, fields: ['urban'], employment: 'institution', validFrom: '2023-01-01', validTo: '2027-01-01' } }))
    return { power, officers }
  }

  test('处罚决定公示到哪天，那天以后页面、栏目里都没有；核对时说公布过、期限满了，不再说内容（行政处罚法第四十八条）', async () => {
    const file = await publishedFine('占道摆摊', '2024-09-06')
    desk.turnTo('2024-09-06')
    const page = await desk.body(`/public/${area}/notices/${file}-2`)
    for (const said of ['占道摆摊', '赵＊＊', '100.00元', '某条例第四十条', '2024年9月6日']) expect(page).toContain(said)
    for (const unsaid of ['赵小甲', '小甲', '13800001234', '占道两米']) expect(page).not.toContain(unsaid)
    expect(await desk.body(`/public/${area}/notices/penalties`)).toContain('占道摆摊')
    desk.turnTo('2024-09-07')
    expect((await desk.get(`/public/${area}/notices/${file}-2`)).statusCode).toBe(404)
    for (const list of ['/notices/penalties', '/notices', '']) expect([list, (await desk.body(`/public/${area}${list}`)).includes('占道摆摊')]).toEqual([list, false])
    const checked = await desk.body(`/public/verify/${area}/${file}-2`)
    expect(checked).toContain('这是公布的原文，公布以后一个字也没有改过')
    expect(checked).toContain('公布的期限2024年9月6日已经满了，内容不再公开')
    for (const unsaid of ['占道摆摊', '赵＊']) expect(checked).not.toContain(unsaid)
  })

  test('处罚决定被撤销，当天就没有了；撤回的说明公开，不说当事人是谁（行政处罚法第四十八条第二款）', async () => {
    const file = await publishedFine('乱倒垃圾')
    await desk.go(file, 2, 'annul', { post: 'township-head', on: '2024-09-10', answers: { why: 'review' } })
    desk.turnTo('2024-09-10')
    expect((await desk.get(`/public/${area}/notices/${file}-2`)).statusCode).toBe(404)
    expect(await desk.body(`/public/verify/${area}/${file}-2`)).toContain('2024年9月10日已经撤下，不再公开')
    await desk.go(file, 3, 'unpublish', { post: 'enforcement-officer', on: '2024-09-11', answers: { why: 'changed', statement: '复议机关认为事实不清，撤销了处罚决定。' } })
    const withdrawn = await desk.body(`/public/${area}/notices/${file}-4`)
    for (const said of ['撤回：乱倒垃圾', '复议机关认为事实不清', '2024年3月4日', '2024年9月11日']) expect(withdrawn).toContain(said)
    expect(withdrawn).not.toContain('赵')
  })

  test('公开的文字里写了当事人的姓名、身份证号码的，登记不了，说明写在哪一栏、怎么改（个人信息保护法第二十五条）', async () => {
    const file = await publishedFine('占道堆物')
    await desk.go(file, 2, 'annul', { post: 'township-head', on: '2024-09-10', answers: { why: 'review' } })
    const withdraw = (statement: string) => desk.go(file, 3, 'unpublish', { post: 'enforcement-officer', on: '2024-09-11', answers: { why: 'changed', statement } })
    await expect(withdraw('赵小甲（11010519491231002X）的处罚决定撤销。')).rejects.toThrow(/published-personal.*published-personal/s)
    expect(await desk.body(`/public/${area}/notices`)).not.toContain('撤回：占道堆物')
    await withdraw('该当事人的处罚决定撤销。')
    expect(await desk.body(`/public/${area}/notices`)).toContain('撤回：占道堆物')
    await expect(desk.open('village-disclosure', 'publishAtOnce', { on: '2024-09-12', post: 'village-cadre', area: village, answers: { subject: '补助发放', contents: ['assets'], summary: '发给持卡6222021234567890128的农户。', places: ['board'] } })).rejects.toThrow('尾号0128')
  })

  test('公告多的，一页四十件，翻到最后一页，一件不少、一件不重，新的在前', async () => {
    const many = 93
    for (let count = 0; count < many; count += 1) await atOnce(`事项${String(count).padStart(3, '0')}`, count < 60 ? '2024-10-08' : '2024-10-09')
    desk.turnTo('2024-10-10')
    const seen: string[] = []
    const sizes: number[] = []
    let next: string | undefined = `/public/${area}/notices/affairs`
    while (next !== undefined) {
      const page = await desk.body(next)
      const found = [...page.matchAll(/>(事项\d+)</g)].map(([, subject = '']) => subject)
      seen.push(...found)
      sizes.push(found.length)
      next = /rel="next" href="([^"]+)"/.exec(page)?.[1]
    }
    expect(sizes).toEqual([40, 40, 13])
    expect(new Set(seen).size).toBe(many)
    expect(seen.findIndex((subject) => subject < '事项060')).toBe(33)
    // An address that was cut off or made up begins at the beginning.
    expect(await desk.body(`/public/${area}/notices/affairs?after=2024-13-45~x`)).toContain('下一页')
  }, 120_000)

  test('年度报告到日子没有公开的，公开日历上直说；公开了就不在上面', async () => {
    const report = await desk.open('annual-report', 'draft', { post: 'justice-clerk', on: '2025-01-20', answers: { year: 2024, submitBy: '2025-03-01', publishBy: '2025-04-01', chapters: [{ heading: '一、', body: '没有写出来的话。' }] } })
    desk.turnTo('2025-03-31')
    expect(await desk.body(`/public/${area}/notices/calendar`)).toContain('应当在2025年4月1日（星期二）以前公布。')
    desk.turnTo('2025-04-02')
    const calendar = await desk.body(`/public/${area}/notices/calendar`)
    for (const said of ['2024年法治政府建设年度报告', '应当在2025年4月1日（星期二）以前公布，还没有公布。', '1期过了日子还没有公布']) expect(calendar).toContain(said)
    expect(await desk.body(`/public/${area}/notices/${report}-1`)).not.toContain('没有写出来的话')
    await desk.go(report, 1, 'abandon', { post: 'justice-clerk', on: '2025-04-02', answers: { reason: '重新起草' } })
    desk.turnTo('2025-04-02')
    expect(await desk.body(`/public/${area}/notices/calendar`)).not.toContain('2024年法治政府建设年度报告')
  })

  test('主动公开的信息，按期不按期写在上面（政府信息公开条例第二十六条）', async () => {
    const put = (title: string, formedOn: string) => desk.open('disclosure-item', 'publish', { post: 'staff', on: '2025-04-10', answers: { title, topic: 'labour', formedOn, places: ['site'], reviewed: true } })
    const [late, inTime] = [await put('筹资筹劳方案', '2025-03-03'), await put('预算', '2025-04-01')]
    desk.turnTo('2025-04-10')
    expect(await desk.body(`/public/${area}/notices/${late}-1`)).toContain('晚了')
    expect(await desk.body(`/public/${area}/notices/${inTime}-1`)).toContain('按期')
  })

  describe('提异议', () => {
    const form = (query: string) => desk.get(`/public/${area}/ask/objection${query}`)

    test('从公告进去的，表上写着针对哪一件', async () => {
      const id = await atOnce('机动地发包', '2025-05-06')
      desk.turnTo('2025-05-07')
      const page = await form(`?notice=${id}`)
      expect([page.statusCode, page.body.includes('针对的是：<b>机动地发包</b>')]).toEqual([200, true])
    })

    test('时间过了的，不让填完再退：说清过了哪天，还可以找谁', async () => {
      const id = await atOnce('水渠维修', '2025-05-06')
      desk.turnTo('2025-06-20')
      const page = await form(`?notice=${id}`)
      expect([page.statusCode, page.headers['cache-control']]).toEqual([409, 'no-store'])
      for (const said of ['现在不能提异议', '“水渠维修”提异议的时间2025年5月', '已经过了', '可以向乡镇人民政府反映', `/public/${area}/notices/${id}-1`, `/public/${area}/ask/advice`, '12345']) expect(page.body).toContain(said)
      expect(page.body).not.toContain('<form method="post"')
      // Sent all the same, by a page that was left open: said again, and nothing is written.
      const sent = await app.inject({ method: 'POST', url: `/public/${area}/ask/objection`, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams({ notice: id, said: '不同意这样修。', name: '王秀兰', phone: '13800001234', step: '2', go: 'send' }).toString() })
      expect([sent.statusCode, sent.body.includes('现在不能提异议')]).toEqual([409, true])
      expect(await readIn(ledger.database, area, async (client) => (await client.query(`select from matter where procedure = 'public-request'`)).rowCount)).toBe(0)
    })

    test('没有公告、编出来的公告、不收异议的公告，是一样的话', async () => {
      const penalty = await publishedFine('夜间施工')
      const pages = [await form(''), await form('?notice=nothing'), await form('?notice=018f711c-0000-7000-8000-000000000000'), await form(`?notice=${penalty}`)]
      expect(pages.map((page) => [page.statusCode, page.body === pages[0]?.body])).toEqual(pages.map(() => [404, true]))
      for (const said of ['没有找到您要提异议的公告，或者它已经不公开了', '看公开公示', '12345']) expect(pages[0]?.body).toContain(said)
    })
  })

  test('全部走完，台账核对没有毛病', async () => {
    expect(await readIn(ledger.database, area, async (client) => (await verifyTownship(ledger.engine, client, tenant)).faults.map((each) => each.code).filter((code) => code !== 'day-unsealed'))).toEqual([])
  })
})
