// Periods and the days they stand for.
import { describe, expect, test } from 'vitest'
import { plainDate } from '#calendar/plain-date.ts'
import { periodOf, periodTitles, spanOfPeriod } from './periods.ts'

describe('统计期', () => {
  test('季度、半年、二月的首末日', () => {
    expect(spanOfPeriod(2024, 'quarter3')).toEqual({ from: '2024-07-01', to: '2024-09-30' })
    expect(spanOfPeriod(2024, 'half1')).toEqual({ from: '2024-01-01', to: '2024-06-30' })
    expect(spanOfPeriod(2024, 'month2')).toEqual({ from: '2024-02-01', to: '2024-02-29' })
    expect(spanOfPeriod(2024, 'other')).toBeUndefined()
  })

  test('从日期认得出是哪一期，认不出的是自选日期', () => {
    for (const period of Object.keys(periodTitles)) {
      const span = spanOfPeriod(2024, period)
      if (span) expect(periodOf(span)).toBe(period)
    }
    expect(periodOf({ from: plainDate('2023-12-21'), to: plainDate('2024-03-20') })).toBe('other')
  })
})
