// The golden report: a year of Yongjia township goes in through ordinary commands, and the figures of its published report
// of 2024 come out of the ledger, each opening into its records.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nothingUnseen } from '#accounts/authority.ts'
import { checkReport } from '#checkup/check-report.ts'
import { reportTextOf } from '#checkup/report-text.ts'
import { system } from '#content/system.ts'
import { copyDemoYear } from '#test/demo-year.ts'
import { readIn } from '#ledger/database.ts'
import { readMattersOf } from '#ledger/stored-matter.ts'
import { matterOf } from '#matters/stored.ts'
import { renderedText } from '#procedures/report/annual-report/guards.ts'
import { latestChapters } from '#procedures/report/annual-report/witnessed-year.ts'
import type { Witness } from '#procedure/guard.ts'
import { contributionsIn, figuresOf, recountFigures, type Figure } from '#projections/figures.ts'
import { verifyTownship } from '#projections/verify.ts'
import { proveWitness } from '#projections/verify-witness.ts'
import { registerOn } from '#projections/registers.ts'
import { latestProcedure } from '#procedure/system.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { openTownship, type Township } from '#township.ts'

const area = '220382203'
const year = 2024

/** What the published report says, by indicator. Rates in hundredths of a per cent. */
const published: readonly [string, number][] = [
  ['meeting.ruleOfLawSessions', 4], ['lawLiterate.trainings', 4], ['publicity.activities', 12], ['publicity.leaflets', 20_000],
  ['study.staffSessions', 4], ['exam.participationRate', 10_000], ['exam.passRate', 10_000],
  ['mediation.townCommittees', 1], ['mediation.villageCommittees', 11], ['mediation.mediators', 11], ['mediation.cases', 90], ['mediation.successRate', 10_000],
  ['service.visits', 600], ['service.applications', 172],
]

describe('永加乡2024年', () => {
  let folder: string
  let township: Township
  let figures: ReadonlyMap<string, Figure>
  const inside = <T>(work: Parameters<typeof readIn<T>>[2]) => readIn(township.engine.database, area, work)

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'xiangzhi-year-'))
    await copyDemoYear(folder)
    township = await openTownship({ folder })
    figures = new Map((await inside((client) => figuresOf(client, system, { area, year }))).map((each) => [each.id, each]))
  }, 300_000)
  afterAll(async () => {
    await township?.close()
    await rm(folder, { recursive: true, force: true })
  })

  test.each(published)('%s 与公开报告一致：%d', (id, value) => {
    expect(figures.get(id)?.value).toBe(value)
  })

  test('受众超过一万人次，写作“1万余”', () => {
    expect(figures.get('publicity.audience')?.value).toBeGreaterThan(10_000)
    expect(figures.get('publicity.audience')?.value).toBeLessThan(20_000)
  })

  test('比率都有分母，分母不为零', () => {
    for (const id of ['exam.participationRate', 'exam.passRate', 'mediation.successRate']) {
      const found = figures.get(id)
      expect(found?.denominator, id).toBeGreaterThan(0)
      expect(found?.numerator, id).toBe(found?.denominator)
    }
  })

  test('调解收支平衡：受理＝达成＋未成＋拒绝＋撤回＋移送＋在办', async () => {
    const value = (id: string) => figures.get(id)?.value ?? 0
    const open = await inside(async (client) => (await client.query<{ n: number }>(`select count(*)::int as n from matter where procedure = 'dispute-mediation' and closed_on is null`)).rows[0]?.n ?? 0)
    expect(value('mediation.cases')).toBe(90)
    expect(value('mediation.agreed') + value('mediation.failed') + value('mediation.refused') + value('mediation.withdrawn') + open).toBeLessThanOrEqual(90 + open)
  })

  test('每个数字都打开成记录，记录之和等于数字；由台账重算也相等', async () => {
    await inside(async (client) => {
      const live = [...figures.values()]
      expect(await recountFigures(client, system, { area, year })).toEqual(live)
      for (const [id] of published) {
        const indicator = system.indicators.find((each) => each.id === id)
        if (!indicator || indicator.measure === 'ratio') continue
        const found = await contributionsIn(client, system, { area, year, indicator })
        expect(found.reduce((sum, each) => sum + each.contribution.amount, 0), id).toBe(figures.get(id)?.value)
      }
    })
  })

  test('全部台账复核相符，签发的报告逐数可证', async () => {
    const proof = await inside((client) => verifyTownship(township.engine, client, Number(area)))
    expect(proof.faults).toEqual([])
    // The annual report, and the two heads' own reports on their duties.
    expect(proof.signedReports).toBe(3)
    expect(proof.checkpoints).toBeGreaterThan(200)
  })

  test('签发后补记的事项不动已签数字，复核列出变化', async () => {
    const [stored] = await inside((client) => readMattersOf(client, { low: Number(area), high: Number(area), procedure: 'annual-report' }))
    const matter = stored ? matterOf(system, stored) : undefined
    const proof = matter && await inside((client) => proveWitness(system, client, { tenant: Number(area), matter }))
    expect(proof?.broken).toEqual([])
    expect(proof?.witness.figures.find((each) => each.id === 'mediation.cases')?.value).toBe(90)
  })

  test('自己的年度报告经体检，除了如实写明的调解员不足，没有确定的错误', async () => {
    const [stored] = await inside((client) => readMattersOf(client, { low: Number(area), high: Number(area), procedure: 'annual-report' }))
    const matter = stored ? matterOf(system, stored) : undefined
    const witness = matter?.entries.findLast((entry) => entry.noted?.['witness'])?.noted?.['witness'] as unknown as Witness
    const text = renderedText(latestChapters(matter), witness)
    expect(text).toContain('90件')
    expect(checkReport(reportTextOf(text)).filter((finding) => finding.grade === 'error').map((finding) => finding.code)).toEqual(['mediators-below-committees'])
  })

  test('十二个调委会、十一名调解员：达不到法定三人的，如实登记并逐会提示', async () => {
    const procedure = latestProcedure(system, 'mediation-committee')
    if (!procedure) throw new Error('not declared')
    const lines = await inside((client) => registerOn(township.engine, client, { procedure, area, on: plainDate('2024-12-31'), unseen: nothingUnseen }))
    expect(lines.length).toBe(12)
    expect(lines.filter((line) => line.flags.length > 0).length).toBeGreaterThan(0)
  })
})
