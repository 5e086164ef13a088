// A moment as file formats write it: in universal time, to the second.
import { epochOf, momentOf, type Moment } from '#calendar/clock.ts'

const chinaOffset = 8 * 3_600_000

/** `2024-03-05T10:00:00.000+08:00` gives `2024-03-05T02:00:00Z`. */
export function utcInstant(at: Moment): string {
  return `${momentOf(epochOf(at) - chinaOffset).slice(0, 19)}Z`
}
