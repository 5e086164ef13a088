// A report that was corrected after it had been published: everybody sees that it was and in what, either paper says of itself which
// it is, and a figure leads to its records as of its own report.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paperCode } from '#api/paper-code.ts'
import { buildServer } from '#api/server.ts'
import { readIn } from '#ledger/database.ts'
import { readMattersOf } from '#ledger/stored-matter.ts'
import { matterOf } from '#matters/stored.ts'
import { latestChapters } from '#procedures/report/annual-report/witnessed-year.ts'
import { openTownship, type Township } from '#township.ts'
import { copyDemoYear } from '#test/demo-year.ts'
import { PublicDesk } from '#test/public-desk.ts'

const area = '220382203'
const tenant = Number(area)
const report = `/public/${area}/reports/2024`

describe('更正过的年度报告', () => {
  const desk = new PublicDesk(area, '2025-03-21')
  let folder: string
  let township: Township
  let app: FastifyInstance
  /** The report as it was published, and the corrected one. */
  let first = ''
  let second = ''

  const inside = <T>(work: Parameters<typeof readIn<T>>[2]) => readIn(township.engine.database, area, work)
  const mattersOf = (procedure: string) => inside(async (client) => (await readMattersOf(client, { low: tenant, high: tenant, procedure })).map((each) => matterOf(township.engine.system, each)))
  const noticeOf = async (matter: string) => (await inside(async (client) => client.query<{ seq: number }>(`select seq from publication where matter = $1 and publication = 'annual-report.report'`, [matter]))).rows.map(({ seq }) => `${matter}-${seq}`)[0] ?? expect.fail('not published')
  const figure = (page: string, indicator: string) => new RegExp(`figures/${indicator.replaceAll('.', '\\.')}">([^<]+)<`).exec(page)?.[1]

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'xiangzhi-corrected-'))
    await copyDemoYear(folder)
    township = await openTownship({ folder, clock: desk.clock })
    app = await buildServer(township.door)
    desk.serve(township.engine, app)
    first = (await mattersOf('annual-report'))[0]?.id ?? expect.fail('no report')
  }, 300_000)
  afterAll(async () => {
    await app?.close()
    await township?.close()
    await rm(folder, { recursive: true, force: true })
  })

  /** An activity is added that had been forgotten; the report is drawn up, checked, signed for and published once more. */
  async function correct(): Promise<void> {
    await desk.open('publicity-activity', 'record', { post: 'justice-clerk', on: '2025-03-25', answers: { theme: '漏登的活动', forms: ['display'], place: '乡集市', audience: 0, account: '在电子屏播放。' } })
    const activity = (await mattersOf('publicity-activity')).find((each) => each.entries.some((entry) => entry.answers['themeMonth'] === 12)) ?? expect.fail('no activity')
    await desk.go(activity.id, activity.seq, 'amend', { post: 'justice-clerk', on: '2025-03-25', answers: { audience: 2000, counting: 'headcount', reason: '核对签到表' } })
    const chapters = latestChapters((await mattersOf('annual-report'))[0] ?? expect.fail('no report'))
    const clerk = { post: 'justice-clerk', on: '2025-03-26' } as const
    second = await desk.open('annual-report', 'draft', { ...clerk, answers: { year: 2024, submitBy: '2025-04-10', publishBy: '2025-04-15', chapters } })
    await desk.go(second, 1, 'check', { ...clerk, answers: { remarks: '更正受众人数；调委会人数不足的情况属实。' } })
    await desk.go(second, 2, 'sign', { post: 'township-head', on: '2025-03-27', answers: { issuedAs: '永政发〔2025〕6号' } })
    desk.turnTo('2025-03-27')
    const calendar = await desk.body(`/public/${area}/notices/calendar`)
    expect(calendar).not.toContain('2024年法治政府建设年度报告')
    await desk.go(second, 3, 'publish', { post: 'justice-clerk', on: '2025-03-28', answers: { where: '双辽市政府网站乡镇专栏' } })
    desk.turnTo('2025-03-28')
  }

  test('更正以前：数字点开有记录，记录的条数和数字对得上；没有记录的数字也说清楚', async () => {
    const page = await desk.body(report)
    expect(page).not.toContain('这是更正以后的报告')
    expect(figure(page, 'publicity.activities')).toBe('12')
    const activities = await desk.body(`${report}/figures/publicity.activities`)
    for (const said of ['记录（12条）', '国家宪法日', '怎么数的', '条记录为止']) expect(activities).toContain(said)
    const linked = [...page.matchAll(/figures\/([^"]+)"/g)].map(([, id = '']) => id)
    const empty: string[] = []
    for (const id of new Set(linked)) {
      const { statusCode, body } = await desk.get(`${report}/figures/${id}`)
      expect([id, statusCode]).toEqual([id, 200])
      if (body.includes('没有记录。')) empty.push(id)
      expect([id, body.includes('没有记录。')]).toEqual([id, !body.includes('<table')])
    }
    expect(empty.length).toBeGreaterThan(0)
    for (const url of [`${report}/figures/nothing`, `${report}/figures/publicity.activities?page=9999`, `/public/${area}/reports/2023/figures/publicity.activities`]) expect([url, (await desk.get(url)).statusCode]).toEqual([url, url.includes('page=') ? 200 : 404])
  })

  test('更正以后：说明是更正过的，哪个数字变了、从多少变成多少；数字按新的一份数', async () => {
    await correct()
    const page = await desk.body(report)
    for (const said of ['这是更正以后的报告。2025年3月20日公开过的那一份，以这一份为准。', '和上一份相比，变了的数字', '永政发〔2025〕6号', '2025年3月28日']) expect(page).toContain(said)
    const changes = /<table[\s\S]*?<\/table>/.exec(page)?.[0] ?? expect.fail('no table of changes')
    expect(changes).toMatch(/受众[\s\S]*10360[\s\S]*10560/)
    expect(page).not.toContain('漏登的活动')
  })

  test('旧的一份原文还看得到，页上写明以哪一份为准；新的一份指到全文', async () => {
    const [old, corrected] = [await desk.body(`/public/${area}/notices/${await noticeOf(first)}`), await desk.body(`/public/${area}/notices/${await noticeOf(second)}`)]
    for (const said of ['后来更正过', '受众1万余人次', '永政发〔2025〕4号', `/notices/${await noticeOf(second)}"`]) expect(old).toContain(said)
    expect([old.includes('看报告全文'), corrected.includes('看报告全文'), corrected.includes('后来更正过')]).toEqual([false, true, false])
  })

  test('两份报告的二维码各说各的：哪天公布的、公布以后改没改过，旧的指到新的', async () => {
    for (const [matter, day] of [[first, '2025年3月20日'], [second, '2025年3月28日']] as const) {
      const notice = await noticeOf(matter)
      const checked = await desk.body(`/public/verify/${area}/${notice}`)
      for (const said of ['这是公布的原文，公布以后一个字也没有改过', day]) expect([matter === first, checked.includes(said), said]).toEqual([matter === first, true, said])
      expect(checked.includes('后来更正过')).toBe(matter === first)
    }
    const code = await paperCode({ engine: township.engine }, { tenant, matter: first, paper: 'annual-report' })
    const checked = await desk.body(`/public/verify/${area}/${code}`)
    for (const said of ['2025年3月20日', '后来更正过', `href="/public/${area}/notices/${await noticeOf(second)}"`]) expect(checked).toContain(said)
  })
})
