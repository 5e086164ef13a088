// Limits in hours: they run from the moment fixed, through nights and holidays, and end at a moment.
import { dayOfMoment, epochOf, momentOf, type Moment } from '#calendar/clock.ts'
import { extensionStep, inOrder } from '#calendar/extensions.ts'
import { addDays, type PlainDate } from '#calendar/plain-date.ts'
import type { Events } from '#calendar/time-events.ts'
import { stoodStill, type Path } from '#calendar/walk.ts'
import { countingBasis } from '#law/counting-basis.ts'
import type { CountedLimit } from '#law/limit.ts'

const hour = 3_600_000

/** The moment the hours are over; a whole day stood still after the first moves it by a day. Extensions are hours too. */
export function endHour(limit: CountedLimit, { start, at, extensions = [] }: Events, path: Path): { due: PlainDate; dueAt: Moment } {
  if (at === undefined || dayOfMoment(at) !== start) throw new RangeError(`${limit.title}: hours run from a moment of the start day`)
  const { amount, unit, basis } = limit
  path.steps.push({ kind: 'start', day: start, at, ...countingBasis('cal-hours', start) }, { kind: 'limit', amount, unit, basis })
  let reached = advance(path, { moment: at, from: start }, amount)
  for (const extension of inOrder(extensions)) {
    const [from, told] = [dayOfMoment(reached.moment), path.steps.length]
    reached = advance(path, reached, extension.amount)
    path.steps.splice(told, 0, extensionStep(extension, from, dayOfMoment(reached.moment)))
  }
  return { due: dayOfMoment(reached.moment), dueAt: reached.moment }
}

/** `from`: the last day already looked at for standing still. */
type Reached = { moment: Moment; from: PlainDate }

function advance(path: Path, { moment, from }: Reached, hours: number): Reached {
  let end = epochOf(moment) + hours * hour
  let looked = from
  while (looked < dayOfMoment(momentOf(end))) {
    looked = addDays(looked, 1)
    if (stoodStill(path, looked)) end += 24 * hour
  }
  return { moment: momentOf(end), from: looked }
}
