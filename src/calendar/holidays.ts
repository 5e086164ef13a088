// Which days are worked in China. A year whose arrangement has not been announced is answered from the bare week and the holidays that
// fall on a fixed day, and every answer about it says that it is provisional.
import { holidayYears } from '#calendar/holiday-table.ts'
import type { Holiday, HolidayYear } from '#calendar/holiday-year.ts'
import { addDays, weekdayOf, yearOf, type PlainDate } from '#calendar/plain-date.ts'

export type WorkingDay = {
  readonly working: boolean
  /** The year's arrangement is not in the table: the answer may change. */
  readonly provisional: boolean
  readonly why: 'weekend' | 'holiday' | 'make-up' | 'weekday'
  /** The holiday of a day off, or the one a make-up day is worked for. */
  readonly holiday?: string
}

export type Calendar = (day: PlainDate) => WorkingDay

/** A calendar that knows the given years and no others. */
export function calendarOf(years: readonly HolidayYear[]): Calendar {
  const known = new Set(years.map(({ year }) => year))
  const arranged = new Map(years.flatMap(({ holidays }) => holidays.flatMap(arrangedDays)))
  return (day) => {
    const provisional = !known.has(yearOf(day))
    const arrangement = arranged.get(day) ?? (provisional ? fixedHoliday(day) : undefined)
    if (arrangement) return { ...arrangement, provisional }
    const weekday = weekdayOf(day) <= 5
    return { working: weekday, provisional, why: weekday ? 'weekday' : 'weekend' }
  }
}

/** Whether people work on that day, by the announced arrangements of the country. */
export const isWorkingDay: Calendar = calendarOf(holidayYears)

type Arrangement = Omit<WorkingDay, 'provisional'>

function arrangedDays({ name, from, to, work }: Holiday): [PlainDate, Arrangement][] {
  const days: [PlainDate, Arrangement][] = work.map((day) => [day, { working: true, why: 'make-up', holiday: name }])
  for (let day = from; day <= to; day = addDays(day, 1)) days.push([day, { working: false, why: 'holiday', holiday: name }])
  return days
}

/** The holidays that need neither the moon nor a notice (全国年节及纪念日放假办法 art. 2; 2 May since 2025). */
function fixedHoliday(day: PlainDate): Arrangement | undefined {
  const name = fixedHolidays[day.slice(5)]
  if (name === undefined || (day.endsWith('-05-02') && day < '2025-01-01')) return undefined
  return { working: false, why: 'holiday', holiday: name }
}

const fixedHolidays: Readonly<Record<string, string>> = {
  '01-01': '元旦', '05-01': '劳动节', '05-02': '劳动节', '10-01': '国庆节', '10-02': '国庆节', '10-03': '国庆节',
}
