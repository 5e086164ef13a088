import { describe, expect, test } from 'vitest'
import { daysLeft } from '#calendar/days-left.ts'
import { plainDate as day } from '#calendar/plain-date.ts'

describe('还剩几天', () => {
  test('工作日的期限按工作日说：国庆前一天到节后第三个工作日，剩三个', () => {
    expect(daysLeft(day('2024-10-10'), day('2024-09-30'), 'working-day')).toBe(3)
  })

  test('到期当天剩零天，过期是负数', () => {
    expect(daysLeft(day('2024-10-10'), day('2024-10-10'), 'working-day')).toBe(0)
    expect(daysLeft(day('2024-09-30'), day('2024-10-09'), 'working-day')).toBe(-2)
    expect(daysLeft(day('2024-10-05'), day('2024-10-08'), 'calendar-day')).toBe(-3)
  })

  test('其他期限按日历日说', () => {
    expect(daysLeft(day('2024-10-10'), day('2024-09-30'), 'month')).toBe(10)
    expect(daysLeft(day('2024-10-10'), day('2024-09-30'), 'calendar-day')).toBe(10)
  })
})
