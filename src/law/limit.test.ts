import { describe, expect, test } from 'vitest'
import { plainDate as day } from '#calendar/plain-date.ts'
import { isTimeRule, limitFromRule } from '#law/limit.ts'
import { rules, type TimeRuleId } from '#law/rule.ts'

const on = day('2024-03-05')

describe('规则变成期限', () => {
  test('单位和长短来自条文，末日休假的顺延', () => {
    expect(limitFromRule('svc-one-time-notice', on)).toEqual({
      title: '一次告知需要补正的全部内容', amount: 5, unit: 'working-day', roll: true, basis: [{ law: 'administrative-licensing-law', article: '32.1(4)' }],
    })
    expect(limitFromRule('pm-judicial-confirm-window', on)).toMatchObject({ amount: 30, unit: 'calendar-day', roll: true })
    expect(limitFromRule('pm-time-target', on)).toMatchObject({ amount: 1, unit: 'month', roll: true })
  })

  test('即时办理的当日到期', () => {
    expect(limitFromRule('svc-wrong-body', on)).toMatchObject({ amount: 0, unit: 'calendar-day', roll: false })
  })

  test('任期不因为末日休假而变长', () => {
    expect(limitFromRule('pm-committee-term', on)).toMatchObject({ amount: 3, unit: 'year', roll: false })
  })

  test('按行为那天的规则，那天没有规则就是错误', () => {
    expect(() => limitFromRule('svc-decide-20', day('2019-04-22'))).toThrow(new RangeError('no value of svc-decide-20 on 2019-04-22'))
  })
})

describe('不是每条规则都是期限', () => {
  test('听证前七日通知、届满前三十日申请，是事前的最短距离，不从行为起算', () => {
    expect(isTimeRule('svc-hearing-notice-7')).toBe(false)
    expect(() => limitFromRule('svc-renew-30', on)).toThrow(new RangeError('svc-renew-30 is not a time limit that runs from an act'))
  })

  test('人数不是期限', () => {
    expect(isTimeRule('pm-committee-size-min')).toBe(false)
    expect(() => limitFromRule('pm-committee-size-min', on)).toThrow(RangeError)
  })

  test('说是期限的规则都能算', () => {
    const counted = rules().filter(({ id }) => isTimeRule(id))
    expect(counted.length).toBeGreaterThan(12)
    for (const { id, values } of counted) expect(limitFromRule(id, values[0].from).amount, id).toBeGreaterThanOrEqual(0)
    const decide: TimeRuleId = 'svc-decide-20'
    // @ts-expect-error a number of people is no time rule
    const people: TimeRuleId = 'pm-committee-size-min'
    expect([decide, people]).toHaveLength(2)
  })
})
