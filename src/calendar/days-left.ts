// How long until it is due, as a list of the day shows it.
import { isWorkingDay, type Calendar } from '#calendar/holidays.ts'
import { addDays, daysBetween, type PlainDate } from '#calendar/plain-date.ts'
import type { TimeUnit } from '#law/rule-record.ts'

/**
 * Days from today to the due day: 0 on the day itself, negative once it has passed. Limits in working days are told in working days, all
 * others in calendar days.
 */
export function daysLeft(due: PlainDate, today: PlainDate, unit: TimeUnit, calendar: Calendar = isWorkingDay): number {
  if (unit !== 'working-day') return daysBetween(today, due)
  return due >= today ? workedBetween(today, due, calendar) : -workedBetween(due, today, calendar)
}

/** Worked days after the first day up to and with the second. */
function workedBetween(first: PlainDate, second: PlainDate, calendar: Calendar): number {
  let worked = 0
  for (let day = addDays(first, 1); day <= second; day = addDays(day, 1)) if (calendar(day).working) worked += 1
  return worked
}
