// Dates counted by hand from the State Council's notices.
import { describe, expect, test } from 'vitest'
import { momentAt } from '#calendar/clock.ts'
import { derive } from '#calendar/derive.ts'
import { plainDate as day } from '#calendar/plain-date.ts'
import type { Events } from '#calendar/time-events.ts'
import { limitFromRule, type Limit } from '#law/limit.ts'
import type { TimeUnit } from '#law/rule-record.ts'

function limit(amount: number, unit: TimeUnit, roll = unit !== 'hour'): Limit {
  return { title: '期限', amount, unit, roll, basis: [] }
}

function due(of: Limit, start: string, events: Omit<Events, 'start'> = {}): string {
  return derive(of, { start: day(start), ...events }).due
}

describe('工作日', () => {
  test('国庆节2024：9月29日、10月12日补班，10月1日至7日放假', () => {
    expect(due(limit(5, 'working-day'), '2024-09-27')).toBe('2024-10-10')
    expect(due(limit(5, 'working-day'), '2024-09-30')).toBe('2024-10-12')
    expect(due(limit(20, 'working-day'), '2024-09-30')).toBe('2024-11-01')
  })

  test('国庆节2025：9月28日、10月11日补班，10月1日至8日放假', () => {
    expect(due(limit(5, 'working-day'), '2025-09-26')).toBe('2025-10-10')
    expect(due(limit(7, 'working-day'), '2025-09-26')).toBe('2025-10-13')
  })

  test('春节2024：2月4日、18日补班，除夕照常上班', () => {
    expect(due(limit(10, 'working-day'), '2024-02-02')).toBe('2024-02-21')
  })

  test('春节2026：2月14日、28日补班，2月15日至23日放假', () => {
    expect(due(limit(5, 'working-day'), '2026-02-12')).toBe('2026-02-26')
    expect(due(limit(7, 'working-day'), '2026-02-12')).toBe('2026-02-28')
  })

  test('受理当日不计入：周一收到，五个工作日到下周一（行政许可法第三十二条）', () => {
    expect(derive(limitFromRule('svc-one-time-notice', day('2024-03-04')), { start: day('2024-03-04') }).due).toBe('2024-03-11')
  })

  test('放假期间收到的，从上班第一天数起', () => {
    expect(due(limit(5, 'working-day'), '2024-10-03')).toBe('2024-10-12')
  })
})

describe('日、月、年', () => {
  test('三十日的末日在国庆假期里，顺延到10月8日（民法典第二百零三条）', () => {
    expect(derive(limitFromRule('pm-judicial-confirm-window', day('2024-09-05')), { start: day('2024-09-05') }).due).toBe('2024-10-08')
  })

  test('末日是调休上班的周六，不顺延', () => {
    expect(due(limit(30, 'calendar-day'), '2024-09-12')).toBe('2024-10-12')
  })

  test('不顺延的期限就停在休假日', () => {
    expect(due(limit(30, 'calendar-day', false), '2024-09-05')).toBe('2024-10-05')
  })

  test('1月31日起一个月，到2月的末日（民法典第二百零二条）', () => {
    expect(due(limit(1, 'month'), '2025-01-31')).toBe('2025-02-28')
    expect(due(limit(1, 'month'), '2024-01-31')).toBe('2024-02-29')
    expect(due(limit(1, 'month'), '2024-08-31')).toBe('2024-09-30')
  })

  test('有对应日的到对应日', () => {
    expect(due(limit(1, 'month'), '2024-03-05')).toBe('2024-04-07')
    expect(due(limit(1, 'month', false), '2024-03-05')).toBe('2024-04-05')
    expect(due(limit(6, 'month'), '2024-02-29')).toBe('2024-08-29')
  })

  test('闰日起一年，到次年2月28日', () => {
    expect(due(limit(1, 'year'), '2024-02-29')).toBe('2025-02-28')
  })

  test('零日就是当日', () => {
    expect(derive(limitFromRule('svc-wrong-body', day('2024-10-03')), { start: day('2024-10-03') }).due).toBe('2024-10-03')
  })

  test('指定日期的期限到那天为止', () => {
    expect(due({ title: '报送', until: day('2025-03-01'), basis: [] }, '2025-01-06')).toBe('2025-03-01')
    expect(due({ title: '报送', until: day('2025-03-01'), roll: true, basis: [] }, '2025-01-06')).toBe('2025-03-03')
    expect(due({ title: '报送', until: day('2025-01-01'), basis: [] }, '2025-01-06')).toBe('2025-01-01')
  })
})

describe('停止计时', () => {
  const review = { from: day('2024-03-06'), to: day('2024-03-12') }

  test('专家评审的五个工作日不计入二十个工作日（行政许可法第四十五条）', () => {
    expect(due(limit(20, 'working-day'), '2024-03-01')).toBe('2024-03-29')
    expect(due(limit(20, 'working-day'), '2024-03-01', { pauses: [review] })).toBe('2024-04-08')
  })

  test('日历日的期限，停几天就推后几天', () => {
    expect(due(limit(30, 'calendar-day', false), '2024-03-01')).toBe('2024-03-31')
    expect(due(limit(30, 'calendar-day', false), '2024-03-01', { pauses: [review] })).toBe('2024-04-07')
  })

  test('按月的期限，先到对应日再加停的天数', () => {
    expect(due(limit(1, 'month', false), '2024-03-01', { pauses: [review] })).toBe('2024-04-08')
  })

  test('重叠的停算只算一次，起算之前和到期之后的不起作用', () => {
    const overlapping = [review, { from: day('2024-03-10'), to: day('2024-03-12') }, { from: day('2024-02-01'), to: day('2024-03-01') }, { from: day('2024-06-01'), to: day('2024-06-30') }]
    expect(due(limit(30, 'calendar-day', false), '2024-03-01', { pauses: overlapping })).toBe('2024-04-07')
  })

  test('重叠的停算在回执上合成一段，原因都写上', () => {
    const pauses = [{ ...review, reason: '专家评审' }, { from: day('2024-03-11'), to: day('2024-03-14'), reason: '检验' }]
    const told = derive(limit(20, 'working-day'), { start: day('2024-03-01'), pauses }).receipt.steps.filter(({ kind }) => kind === 'pause')
    expect(told).toEqual([{ kind: 'pause', from: '2024-03-06', to: '2024-03-14', open: false, reasons: ['专家评审', '检验'], basis: [] }])
  })

  test('没有恢复的停算：说成停着，并给出假如明天恢复的到期日', () => {
    const open = { start: day('2024-03-04'), pauses: [{ from: day('2024-03-05') }] }
    expect(derive(limit(3, 'working-day'), open, day('2024-03-11'))).toMatchObject({ paused: true, due: '2024-03-14' })
    expect(derive(limit(3, 'working-day'), open, day('2024-03-12'))).toMatchObject({ paused: true, due: '2024-03-15' })
    expect(() => derive(limit(3, 'working-day'), open)).toThrow(new RangeError('the pause from 2024-03-05 has no last day: say as of which day'))
  })

  test('到期以后才停的，期限没有停', () => {
    const late = { start: day('2024-03-04'), pauses: [{ from: day('2024-03-08') }] }
    expect(derive(limit(3, 'working-day'), late, day('2024-04-01'))).toMatchObject({ paused: false, due: '2024-03-07' })
  })

  test('到问的那天还没开始的停算，先不算', () => {
    const later = { start: day('2024-03-04'), pauses: [{ from: day('2024-03-06') }] }
    expect(derive(limit(3, 'working-day'), later, day('2024-03-05'))).toMatchObject({ paused: false, due: '2024-03-07' })
  })

  test('顺延中开始的停算，顺延的那天也等它', () => {
    expect(due(limit(5, 'calendar-day'), '2024-03-04', { pauses: [{ from: day('2024-03-11'), to: day('2024-03-12') }] })).toBe('2024-03-13')
  })
})

describe('延长', () => {
  const tenMore = { amount: 10, unit: 'working-day', on: day('2024-03-28') } as const

  test('二十个工作日延长十个，共三十个', () => {
    expect(due(limit(20, 'working-day'), '2024-03-01', { extensions: [tenMore] })).toBe('2024-04-15')
  })

  test('延长从未顺延的末日接着数，只有新的末日顺延', () => {
    expect(due(limit(60, 'calendar-day'), '2024-08-06')).toBe('2024-10-08')
    expect(due(limit(60, 'calendar-day'), '2024-08-06', { extensions: [{ amount: 30, unit: 'calendar-day', on: day('2024-09-30') }] })).toBe('2024-11-04')
  })

  test('按月的延长与原来的月数合起来找对应日', () => {
    expect(due(limit(1, 'month', false), '2025-01-31', { extensions: [{ amount: 1, unit: 'month', on: day('2025-02-20') }] })).toBe('2025-03-31')
  })

  test('过期以后才决定的延长，回执上写明', () => {
    const { receipt } = derive(limit(20, 'working-day'), { start: day('2024-03-01'), extensions: [{ ...tenMore, on: day('2024-04-03') }] })
    expect(receipt.steps.find(({ kind }) => kind === 'extension')).toMatchObject({ late: true, from: '2024-03-29', to: '2024-04-15' })
  })
})

describe('小时', () => {
  test('从规定的时刻起，节假日和夜里照数', () => {
    const derived = derive(limit(24, 'hour'), { start: day('2025-01-28'), at: momentAt(day('2025-01-28'), 10, 30) })
    expect(derived).toMatchObject({ due: '2025-01-29', dueAt: '2025-01-29T10:30:00.000+08:00', provisional: false })
  })

  test('整天的停算推后二十四小时', () => {
    const events = { start: day('2025-01-06'), at: momentAt(day('2025-01-06'), 22), pauses: [{ from: day('2025-01-07'), to: day('2025-01-08') }] }
    expect(derive(limit(4, 'hour'), events).dueAt).toBe('2025-01-09T02:00:00.000+08:00')
  })

  test('没有时刻就算不出来；小时和日不能互相延长', () => {
    expect(() => derive(limit(24, 'hour'), { start: day('2025-01-06') })).toThrow(RangeError)
    expect(() => derive(limit(5, 'working-day'), { start: day('2025-01-06'), extensions: [{ amount: 24, unit: 'hour', on: day('2025-01-07') }] })).toThrow(RangeError)
  })
})

describe('暂定', () => {
  test('跨进没有公布安排的年份，日期只是暂定', () => {
    expect(derive(limit(20, 'working-day'), { start: day('2026-12-10') })).toMatchObject({ provisional: true })
    expect(derive(limit(5, 'working-day'), { start: day('2026-12-10') })).toMatchObject({ provisional: false, due: '2026-12-17' })
  })

  test('按日历数、末日不顺延的，不受放假安排影响', () => {
    expect(derive(limit(60, 'calendar-day', false), { start: day('2026-12-10') }).provisional).toBe(false)
    expect(derive(limit(60, 'calendar-day'), { start: day('2026-12-10') }).provisional).toBe(true)
  })
})

test('不是整数的长短不是期限', () => {
  for (const amount of [-1, 0.5, Number.NaN]) expect(() => due(limit(amount, 'working-day'), '2024-03-01')).toThrow(RangeError)
})
