// Figures of others: with their source, nought included, the latest word standing.
import { describe, expect, test } from 'vitest'
import { contributionsOf } from '#matters/contribute.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { figuresOf } from '#test/figures-of.ts'
import { storyOf, type Step } from '#test/story.ts'
import { outsideFigureIndicators } from './indicators.ts'
import { hundredthsOf } from './percent.ts'
import { outsideFigure } from './procedure.ts'

const outside = storyOf(outsideFigure)
const crimes = { indicator: 'security.majorCrimes', from: '2024-01-01', to: '2024-12-31', value: 0, source: '双辽市公安局永加派出所', document: '盖章回函' }
const closedRate = { indicator: 'petition.hotlineClosedRate', from: '2024-01-01', to: '2024-12-31', percent: '98.5', source: '双辽市政务服务热线中心', document: '2024年度通报' }
const attest = (answers: object, on = '2025-01-10'): Step => ['attest', on, answers]
const when = (answers: object, on = '2025-01-10') => outside.given().when('attest', on, answers)
const figures = (...steps: readonly Step[]) => figuresOf(outsideFigureIndicators, outsideFigure, ...steps.map((step) => outside.matter([step])))

describe('外部数据', () => {
  test('写明提供单位和凭据才能登记', () => {
    when(crimes).accepted()
    when({ ...crimes, source: undefined, document: undefined }).refused('answer-missing', 'answer-missing')
  })

  test('本乡镇自己办的事不在可以登记的项目里', () => {
    when({ ...crimes, indicator: 'mediation.cases' }).refused('answer-invalid')
  })

  test('统计期的起止不能颠倒，也不能晚于收到数据的日期', () => {
    when({ ...crimes, from: '2024-12-31', to: '2024-01-01' }).refused('period-reversed')
    when(crimes, '2024-12-30').refused('answer-invalid')
    outside.given().when('attest', '2024-12-30', { ...crimes, to: '2024-12-30' }).accepted()
  })

  test('补登时填的收到日期，也要在统计期截止之后', () => {
    const guard = outsideFigure.actions.attest.guards?.find((each) => each.code === 'period-not-over')
    const entry = outside.given().when('attest', '2025-01-10', crimes).accepted()
    const circumstances = { answers: entry.answers as never, matter: undefined, area: '', recordedOn: entry.occurredOn, recordedAt: entry.recordedAt, actor: { account: '', post: 'staff' as const }, around: () => undefined, consulted: () => [] }
    expect(guard?.holds({ ...circumstances, occurredOn: entry.occurredOn })).toBe(true)
    expect(guard?.holds({ ...circumstances, occurredOn: '2024-06-30' as never })).toBe(false)
  })

  test('件数填数值，百分率填百分率，只填一处', () => {
    when({ ...crimes, value: undefined, percent: '0' }).refused('value-out-of-place')
    when({ ...crimes, percent: '0' }).refused('value-out-of-place')
    when({ ...crimes, value: undefined }).refused('value-out-of-place')
    when({ ...closedRate, percent: undefined, value: 98 }).refused('value-out-of-place')
    when({ ...closedRate, value: 98 }).refused('value-out-of-place')
  })

  test('百分率在零到一百之间，最多两位小数', () => {
    for (const percent of ['100.01', '9850', '98.555', '-1', '百分之九十']) when({ ...closedRate, percent }).refused('percent-unreadable')
    for (const percent of ['0', '98.5', '100', '99.99', '98.5%']) when({ ...closedRate, percent }).accepted()
  })

  test('百分率以万分之一为单位存整数，不用小数运算', () => {
    expect([hundredthsOf('98.5'), hundredthsOf('100'), hundredthsOf('0.07'), hundredthsOf('1.1')]).toEqual([9850, 10_000, 7, 110])
  })

  test('标题写明是什么、截至哪天', () => {
    expect((outsideFigure as unknown as Procedure).name(outside.matter([attest(crimes)]))).toBe('重大刑事案件数（截至2024年12月31日）')
  })
})

describe('外部数据的数字', () => {
  test('零件也是数字：登记了零，就是零', () => {
    expect(figures(attest(crimes))).toEqual({ 'security.majorCrimes': 0 })
  })

  test('次年收到的数据归入统计期截止日所在的年度', () => {
    const [given] = contributionsOf(outsideFigureIndicators, outsideFigure as unknown as Procedure, outside.matter([attest(crimes)]))
    expect(given).toMatchObject({ indicator: 'security.majorCrimes', month: 202412, key: '2024-12-31' })
  })

  test('同一年几份，以截止日最晚的一份为准，不累加', () => {
    const halfYear = attest({ ...crimes, indicator: 'petition.hotlineReceived', to: '2024-06-30', value: 300 }, '2024-07-05')
    const fullYear = attest({ ...crimes, indicator: 'petition.hotlineReceived', value: 655 })
    expect(figures(fullYear, halfYear)).toEqual({ 'petition.hotlineReceived': 655 })
    expect(figures(attest(closedRate), attest({ ...closedRate, to: '2024-06-30', percent: '100' }, '2024-07-05'))).toEqual({ 'petition.hotlineClosedRate': 9850 })
  })

  test('各项目互不相混', () => {
    expect(figures(attest(crimes), attest(closedRate))).toEqual({ 'security.majorCrimes': 0, 'petition.hotlineClosedRate': 9850 })
  })

  test('金额按元填写，和其他金额一样以分保存', () => {
    expect(figures(attest({ ...crimes, indicator: 'publicity.venueInvestment', value: 500_000 }))).toEqual({ 'publicity.venueInvestment': 50_000_000 })
  })
})
