// Moments. A moment is an ISO string with the offset of China, to the millisecond; the clock is always an argument.
import type { PlainDate } from '#calendar/plain-date.ts'

declare const brand: unique symbol

/** `2024-03-05T10:00:00.000+08:00` */
export type Moment = string & { readonly [brand]: 'Moment' }

/** Gives the present moment. Passed in everywhere, so that no rule reads a clock of its own. */
export type Clock = () => Moment

const chinaOffset = 8 * 3_600_000

export const systemClock: Clock = () => momentOf(Date.now())

/** @param epoch milliseconds since 1970-01-01T00:00Z */
export function momentOf(epoch: number): Moment {
  return new Date(epoch + chinaOffset).toISOString().replace('Z', '+08:00') as Moment
}

export function epochOf(moment: Moment): number {
  return Date.parse(moment)
}

/** The civil day in China on which the moment falls. */
export function dayOfMoment(moment: Moment): PlainDate {
  return moment.slice(0, 10) as PlainDate
}

/** `hour` may carry minutes as a fraction of none: whole hours and minutes only. */
export function momentAt(day: PlainDate, hour: number, minute = 0): Moment {
  const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  return `${day}T${clock}:00.000+08:00` as Moment
}
