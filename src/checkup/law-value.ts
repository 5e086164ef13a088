// Numbers and days of the law book as they stood when the reported year ended.
import { dayOf } from '#calendar/plain-date.ts'
import { ruleOf, type RuleId } from '#law/rule.ts'

type MonthDay = { readonly month: number; readonly day: number }

/** @returns the number of the rule at the end of that year; the newest when the year is unknown or older than the rule */
export function lawNumber(id: RuleId, year: number | undefined): number {
  return Number(valueAt(id, year))
}

/** A rule such as `03-01`. */
export function lawMonthDay(id: RuleId, year: number | undefined): MonthDay {
  const [month = 1, day = 1] = String(valueAt(id, year)).split('-').map(Number)
  return { month, day }
}

function valueAt(id: RuleId, year: number | undefined) {
  const { values } = ruleOf(id)
  const end = year === undefined ? undefined : dayOf(year, 12, 31)
  const dated = end && values.find(({ from, to }) => from <= end && (to === undefined || end <= to))
  return (dated ?? values.at(-1))?.value
}
