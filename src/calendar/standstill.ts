// Pauses put in order and joined where they overlap, so that no day stands still twice.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Pause } from '#calendar/time-events.ts'
import type { Basis } from '#law/instrument.ts'

export type Standstill = {
  readonly from: PlainDate
  readonly to: PlainDate
  /** Nothing has set the clock going again by the day of asking. */
  readonly open: boolean
  readonly reasons: readonly string[]
  readonly basis: readonly Basis[]
}

/**
 * @param asOf the day of asking: a pause without a last day is told up to it, and one that begins later is not told yet
 * @throws RangeError for a pause without a last day when there is no day of asking
 */
export function standstills(pauses: readonly Pause[], asOf?: PlainDate): readonly Standstill[] {
  const ordered = pauses.map((pause) => standstillOf(pause, asOf)).filter(({ from, to }) => from <= to).sort((a, b) => (a.from < b.from ? -1 : 1))
  const joined: Standstill[] = []
  for (const next of ordered) {
    const last = joined.at(-1)
    if (last && next.from <= last.to) joined[joined.length - 1] = join(last, next)
    else joined.push(next)
  }
  return joined
}

/** The standstill that holds the day, if any. */
export function standstillOn(all: readonly Standstill[], day: PlainDate): Standstill | undefined {
  return all.find(({ from, to }) => from <= day && day <= to)
}

function standstillOf({ from, to, reason, basis = [] }: Pause, asOf: PlainDate | undefined): Standstill {
  const last = to ?? asOf
  if (last === undefined) throw new RangeError(`the pause from ${from} has no last day: say as of which day`)
  return { from, to: last, open: to === undefined, reasons: reason === undefined ? [] : [reason], basis }
}

function join(first: Standstill, second: Standstill): Standstill {
  return {
    from: first.from,
    to: first.to < second.to ? second.to : first.to,
    open: first.open || second.open,
    reasons: [...new Set([...first.reasons, ...second.reasons])],
    basis: [...first.basis, ...second.basis],
  }
}
