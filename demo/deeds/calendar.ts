// Working days of the made-up year, in order: what happens at the counter happens on these.
import { isWorkingDay } from '#calendar/holidays.ts'
import { addDays, plainDate, type PlainDate } from '#calendar/plain-date.ts'

export const workingDays: readonly PlainDate[] = Array.from({ length: 366 }, (_, index) => addDays(plainDate('2024-01-01'), index)).filter((day) => isWorkingDay(day).working)

/** The working day that is `share` of the way through the year; 0 ≤ share < 1. */
export function workingDayAt(share: number): PlainDate {
  return workingDays[Math.min(workingDays.length - 1, Math.floor(share * workingDays.length))] ?? plainDate('2024-12-31')
}

/** So many working days on, the last of the year at most. */
export function workingDaysAfter(day: PlainDate, count: number): PlainDate {
  const start = workingDays.findIndex((each) => each >= day)
  return workingDays[Math.min(workingDays.length - 1, start + count)] ?? day
}
