// How applications are counted.
import { describe, expect, test } from 'vitest'
import type { Matter } from '#procedure/matter.ts'
import { figuresOf } from '#test/figures-of.ts'
import { accepted, asking, received, service } from '#test/service-story.ts'
import type { Step } from '#test/story.ts'
import { serviceApplicationIndicators } from './indicators.ts'
import { serviceApplication } from './procedure.ts'

const figures = (...matters: readonly Matter[]) => figuresOf(serviceApplicationIndicators, serviceApplication, ...matters)
const of = (...steps: readonly Step[]) => figures(service.matter(steps))
const refusal = { reasons: '不符合', ground: '某条', reviewBody: '双辽市人民政府', court: '双辽市人民法院' }
const onSpot = (more: object = {}): Step => ['handleOnSpot', '2024-03-04', asking('registration', more)]

describe('办件的数字', () => {
  test('收了件没有受理的，不算办件量', () => {
    expect(of(received())).toEqual({ 'service.received': 1 })
    expect(of(...accepted())).toEqual({ 'service.received': 1, 'service.applications': 1 })
  })

  test('不予受理的只算收件和不予受理', () => {
    expect(of(received(), ['refuseAcceptance', '2024-03-04', { why: 'notNeeded' }])).toEqual({ 'service.received': 1, 'service.acceptanceRefused': 1 })
  })

  test('视为受理的算受理，另计一数', () => {
    expect(of(received(), ['deemAccepted', '2024-03-04', {}, undefined, '2024-03-20'])).toEqual({ 'service.received': 1, 'service.applications': 1, 'service.deemedAccepted': 1 })
  })

  test('准予的许可：办结、按期、行政许可各计一', () => {
    expect(of(...accepted(), ['grant', '2024-03-19', {}])).toEqual({
      'service.received': 1, 'service.applications': 1, 'service.completed': 1, 'service.completedOnTime': 1, 'service.completedWithinLaw': 1, 'enforcement.licences': 1,
    })
  })

  test('超过承诺日期的不算按期；超过法定期限的另计', () => {
    expect(of(...accepted(), ['grant', '2024-03-20', { lateReason: '补充勘验' }])).not.toHaveProperty(['service.completedOnTime'])
    const late = of(...accepted(), ['refuse', '2024-04-03', { ...refusal, lateReason: '补充勘验' }])
    expect(late).toMatchObject({ 'service.completed': 1, 'service.completedLate': 1, 'service.refused': 1, 'enforcement.licencesRefused': 1 })
    expect(late).not.toHaveProperty(['service.completedWithinLaw'])
  })

  test('转报算办结，退回再报不重复计；上级决定的许可不算本乡镇的', () => {
    const forward = (on: string): Step => ['forward', on, { opinion: 'meets' }]
    const twice = of(...accepted('forwardedLicence'), forward('2024-03-12'), ['sendBack', '2024-03-14', { reason: '缺页' }], forward('2024-03-15'), ['recordResult', '2024-04-10', { outcome: 'granted', body: '县林业局' }])
    expect(twice).toMatchObject({ 'service.completed': 1, 'service.forwarded': 1, 'service.completedOnTime': 1 })
    expect(twice).not.toHaveProperty(['enforcement.licences'])
  })

  test('当场办结的：收件、受理、办结、当场办结各计一；公共服务事项不算行政许可', () => {
    expect(of(onSpot())).toEqual({ 'service.received': 1, 'service.applications': 1, 'service.completed': 1, 'service.completedOnTime': 1, 'service.onSpot': 1 })
    expect(of(['handleOnSpot', '2024-03-04', asking('licence')])).toHaveProperty(['enforcement.licences'], 1)
  })

  test('网上办、帮代办按渠道计', () => {
    expect(figures(service.matter(accepted('licence', { channel: 'online' })), service.matter([onSpot({ channel: 'onBehalf' })]))).toMatchObject({ 'service.applications': 2, 'service.onlineApplications': 1, 'service.agentApplications': 1 })
  })

  test('告知、延期、撤回各计一件', () => {
    const told: readonly Step[] = [received('licence', { allIn: false }), ['notify', '2024-03-05', { materials: [{ name: '1', problem: 'missing' }, { name: '2', problem: 'missing' }] }], ['withdraw', '2024-03-20', {}]]
    expect(of(...told)).toEqual({ 'service.received': 1, 'service.notified': 1, 'service.withdrawn': 1 })
    expect(of(...accepted(), ['extend', '2024-03-20', { reason: '勘验', approver: '22222222-2222-7222-8222-222222222222' }])).toMatchObject({ 'service.extended': 1 })
  })

  test('办件不产生接待人次', () => {
    expect(Object.keys(of(...accepted(), ['grant', '2024-03-19', {}])).filter((id) => id.startsWith('service.visits'))).toEqual([])
  })
})

describe('好差评的数字', () => {
  const good = (grade: string): Step => ['rate', '2024-03-05', { grade }]
  const bad: readonly Step[] = [['rateBad', '2024-03-05', { grade: 'dissatisfied', named: true }], ['callBack', '2024-03-06', { outcome: 'fixed', again: 'satisfied' }]]

  test('好评是基本满意以上，满意率只数满意以上，没有评价的不进分母', () => {
    const all = [service.matter([onSpot(), good('verySatisfied')]), service.matter([onSpot(), good('satisfied')]), service.matter([onSpot(), good('fair')]), service.matter([onSpot(), ...bad]), service.matter([onSpot()])]
    expect(figures(...all)).toMatchObject({
      'service.completed': 5, 'service.completedRated': 4, 'service.rated': 4, 'service.ratedGood': 3, 'service.ratedSatisfied': 2, 'service.ratedBad': 1, 'service.calledBack': 1,
    })
  })

  test('不予受理的评价计入评价数，不计入有评价的办结件数', () => {
    expect(of(received(), ['refuseAcceptance', '2024-03-04', { why: 'notNeeded' }], good('fair'))).toEqual({ 'service.received': 1, 'service.acceptanceRefused': 1, 'service.rated': 1, 'service.ratedGood': 1 })
  })

  test('比率的分子分母都是有定义的数字', () => {
    const known = new Set(serviceApplicationIndicators.map((each) => each.id))
    for (const each of serviceApplicationIndicators) if (each.measure === 'ratio') expect([known.has(each.numerator), known.has(each.denominator)]).toEqual([true, true])
  })
})
