// The one function that says when something is due, and why. Pure: the same limit, events and day of asking always give the same date.
import type { Moment } from '#calendar/clock.ts'
import { endHour } from '#calendar/end-hour.ts'
import { extensionStep, inOrder } from '#calendar/extensions.ts'
import { isWorkingDay, type Calendar } from '#calendar/holidays.ts'
import { addDays, addMonths, daysBetween, partsOf, type PlainDate } from '#calendar/plain-date.ts'
import type { Receipt } from '#calendar/receipt.ts'
import { standstills } from '#calendar/standstill.ts'
import type { Events, Extension } from '#calendar/time-events.ts'
import { ask, nextWorked, walk, type Path } from '#calendar/walk.ts'
import { countingBasis } from '#law/counting-basis.ts'
import type { Limit } from '#law/limit.ts'

export type Derived = {
  readonly due: PlainDate
  /** Limits in hours end at a moment. */
  readonly dueAt?: Moment
  /** The clock stands still on the day of asking; `due` is then the date if it started again the day after. */
  readonly paused: boolean
  /** The date rests on a year whose holidays are not in the table. */
  readonly provisional: boolean
  readonly receipt: Receipt
}

export type Derive = (limit: Limit, events: Events, asOf?: PlainDate) => Derived

/**
 * When the limit ends, by the announced holidays of the country.
 *
 * The start day is not counted (民法典 art. 201); months and years end on the matching day or the month's last (202); a last day nobody works
 * moves on where the limit rolls (203). Every day stood still moves the end by one: in working days such a day is not counted, months are
 * first turned into their days. An extension runs on from the last counted day, and only the new end rolls.
 * @param asOf the day of asking, needed only for a pause that has not ended
 * @throws RangeError for an amount that is no whole number, hours mixed with days, hours without a moment, an open pause without `asOf`
 */
export const derive: Derive = deriveBy(isWorkingDay)

/** The same by another calendar. */
export function deriveBy(calendar: Calendar): Derive {
  return (limit, events, asOf) => {
    checkAmounts(limit, events.extensions ?? [])
    const path: Path = { calendar, standstills: standstills(events.pauses ?? [], asOf), steps: [], unannounced: new Set() }
    const end = 'unit' in limit && limit.unit === 'hour' ? endHour(limit, events, path) : { due: endDay(limit, events, path) }
    const provisional = path.unannounced.size > 0
    if (provisional) path.steps.push({ kind: 'provisional', years: [...path.unannounced].sort((a, b) => a - b) })
    path.steps.push('dueAt' in end ? { kind: 'due', day: end.due, at: end.dueAt } : { kind: 'due', day: end.due })
    const paused = path.standstills.some(({ open, from }) => open && from <= end.due)
    return { ...end, paused, provisional, receipt: { title: limit.title, start: events.start, steps: path.steps } }
  }
}

function endDay(limit: Limit, { start, extensions = [] }: Events, path: Path): PlainDate {
  path.steps.push({ kind: 'start', day: start, ...countingBasis('cal-day-not-counted', start) })
  let reached = { end: firstEnd(limit, start, path), months: monthsOf(limit) }
  for (const extension of inOrder(extensions)) {
    const [from, told] = [reached.end, path.steps.length]
    reached = extend(reached, extension, { start, path })
    path.steps.splice(told, 0, extensionStep(extension, from, reached.end))
  }
  return limit.roll ? roll(reached.end, start, path) : reached.end
}

function firstEnd(limit: Limit, start: PlainDate, path: Path): PlainDate {
  if ('until' in limit) {
    path.steps.push({ kind: 'until', day: limit.until, basis: limit.basis })
    return limit.until <= start ? limit.until : walk(path, start, { days: daysBetween(start, limit.until), working: false })
  }
  const { amount, unit, basis } = limit
  path.steps.push({ kind: 'limit', amount, unit, basis })
  if (unit === 'working-day' || unit === 'calendar-day') return walk(path, start, { days: amount, working: unit === 'working-day' })
  const matching = addMonths(start, monthsIn(amount, unit))
  if (partsOf(matching)[2] !== partsOf(start)[2]) path.steps.push({ kind: 'month-end', day: matching, ...countingBasis('cal-month-end', start) })
  return walk(path, start, { days: daysBetween(start, matching), working: false })
}

/** `months` is set as long as everything so far was months: they are added up before the matching day is sought. */
type Reached = { end: PlainDate; months: number | undefined }

function extend({ end, months }: Reached, { amount, unit }: Extension, { start, path }: { start: PlainDate; path: Path }): Reached {
  if (unit !== 'month' && unit !== 'year') return { end: walk(path, end, { days: amount, working: unit === 'working-day' }), months: undefined }
  const more = monthsIn(amount, unit)
  const days = months === undefined
    ? daysBetween(end, addMonths(end, more))
    : daysBetween(addMonths(start, months), addMonths(start, months + more))
  return { end: walk(path, end, { days, working: false }), months: months === undefined ? undefined : months + more }
}

function roll(end: PlainDate, start: PlainDate, path: Path): PlainDate {
  const { working, why, holiday } = ask(path, end)
  if (working) return end
  const to = nextWorked(path, addDays(end, 1))
  path.steps.push({
    kind: 'roll', from: end, to, why: why === 'holiday' ? 'holiday' : 'weekend',
    ...(holiday === undefined ? {} : { holiday }), ...countingBasis('cal-holiday-roll', start),
  })
  return to
}

function monthsOf(limit: Limit): number | undefined {
  return 'unit' in limit && (limit.unit === 'month' || limit.unit === 'year') ? monthsIn(limit.amount, limit.unit) : undefined
}

function monthsIn(amount: number, unit: 'month' | 'year' | 'hour'): number {
  return unit === 'year' ? amount * 12 : amount
}

function checkAmounts(limit: Limit, extensions: readonly Extension[]): void {
  const counted = [...('unit' in limit ? [limit] : []), ...extensions]
  const wrong = counted.find(({ amount }) => !Number.isInteger(amount) || amount < 0)
  if (wrong) throw new RangeError(`not a length of time: ${wrong.amount} ${wrong.unit}`)
  const inHours = 'unit' in limit && limit.unit === 'hour'
  if (extensions.some(({ unit }) => (unit === 'hour') !== inHours)) throw new RangeError(`${limit.title}: hours and days can't extend each other`)
}
