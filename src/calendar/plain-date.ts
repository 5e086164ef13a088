// A day in the civil calendar of China, written YYYY-MM-DD. Days are values, not moments: no clock, no zone.
// This folder is the only place where `Date` may be used; here it serves as a day counter in UTC.

declare const brand: unique symbol

/** A day that exists, as `YYYY-MM-DD`. Compares correctly with `<` and `>`. */
export type PlainDate = string & { readonly [brand]: 'PlainDate' }

const shape = /^(\d{4})-(\d{2})-(\d{2})$/
const millisecondsPerDay = 86_400_000

/** True only for a day that exists between 1900 and 2199: `2025-02-30` and `20250-01-01` are not days. */
export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string') return false
  const match = shape.exec(value)
  if (!match) return false
  const year = Number(match[1])
  return year >= 1900 && year <= 2199 && fromDayNumber(toDayNumber(value as PlainDate)) === value
}

/** The day as a value. Throws on a day that does not exist; check user input with `isPlainDate` first. */
export function plainDate(value: string): PlainDate {
  if (!isPlainDate(value)) throw new RangeError(`not a day: ${value}`)
  return value
}

/** Days since 1970-01-01; may be negative. */
export function toDayNumber(day: PlainDate): number {
  const [year, month, date] = partsOf(day)
  return Math.round(Date.UTC(year, month - 1, date) / millisecondsPerDay)
}

export function fromDayNumber(count: number): PlainDate {
  return new Date(count * millisecondsPerDay).toISOString().slice(0, 10) as PlainDate
}

/** `[year, month 1–12, day of month]` */
export function partsOf(day: PlainDate): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}

export function addDays(day: PlainDate, count: number): PlainDate {
  return fromDayNumber(toDayNumber(day) + count)
}

/** The matching day `count` months on, or the last day of that month when there is none (民法典 art. 202). */
export function addMonths(day: PlainDate, count: number): PlainDate {
  const [year, month, date] = partsOf(day)
  const months = year * 12 + (month - 1) + count
  const [targetYear, targetMonth] = [Math.floor(months / 12), (months % 12) + 1]
  const last = lastDayOfMonth(targetYear, targetMonth)
  return dayOf(targetYear, targetMonth, Math.min(date, last))
}

export function dayOf(year: number, month: number, date: number): PlainDate {
  return plainDate(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
}

export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Whole days from `start` to `end`; negative when `end` is earlier. */
export function daysBetween(start: PlainDate, end: PlainDate): number {
  return toDayNumber(end) - toDayNumber(start)
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: PlainDate): number {
  return ((((toDayNumber(day) + 3) % 7) + 7) % 7) + 1
}

export function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4))
}

/** `2024年3月5日`, as papers write it. */
export function chineseDate(day: PlainDate): string {
  const [year, month, date] = partsOf(day)
  return `${year}年${month}月${date}日`
}
