// The usual periods of a year as spans of days, and back.
import { dayOf, lastDayOfMonth, partsOf, type PlainDate } from '#calendar/plain-date.ts'

export type DaySpan = { readonly from: PlainDate; readonly to: PlainDate }

const names = ['一', '二', '三', '四'] as const

/** Period → its first and last month. */
const months: Readonly<Record<string, readonly [number, number]>> = {
  year: [1, 12], half1: [1, 6], half2: [7, 12],
  ...Object.fromEntries([0, 1, 2, 3].map((quarter) => [`quarter${quarter + 1}`, [quarter * 3 + 1, quarter * 3 + 3]])),
  ...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`month${index + 1}`, [index + 1, index + 1]])),
}

export const periodTitles: Readonly<Record<string, string>> = {
  year: '全年', half1: '上半年', half2: '下半年',
  ...Object.fromEntries(names.map((name, index) => [`quarter${index + 1}`, `${name}季度`])),
  ...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`month${index + 1}`, `${index + 1}月`])),
  other: '自选日期',
}

/** @returns nothing for a period that is not known, `other` among them */
export function spanOfPeriod(year: number, period: string): DaySpan | undefined {
  const found = months[period]
  return found && { from: dayOf(year, found[0], 1), to: dayOf(year, found[1], lastDayOfMonth(year, found[1])) }
}

/** @returns the period of that name; `other` where the days are of nobody's making */
export function periodOf({ from, to }: DaySpan): string {
  const [year] = partsOf(from)
  return Object.keys(months).find((period) => {
    const span = spanOfPeriod(year, period)
    return span?.from === from && span.to === to
  }) ?? 'other'
}
