// Counting day after day, leaving out what does not count, and keeping a trail of why.
import type { Calendar } from '#calendar/holidays.ts'
import { addDays, type PlainDate, yearOf } from '#calendar/plain-date.ts'
import type { ReceiptStep } from '#calendar/receipt.ts'
import { standstillOn, type Standstill } from '#calendar/standstill.ts'

/** What the walk goes by, and what it leaves behind: the steps so far and the unannounced years it had to ask about. */
export type Path = {
  readonly calendar: Calendar
  readonly standstills: readonly Standstill[]
  readonly steps: ReceiptStep[]
  readonly unannounced: Set<number>
}

/** The day on which the count is full, `from` itself not counted. */
export function walk(path: Path, from: PlainDate, { days, working }: { days: number; working: boolean }): PlainDate {
  if (!working && path.standstills.length === 0) return addDays(from, days)
  let day = from
  for (let left = days; left > 0;) {
    day = addDays(day, 1)
    if (!stoodStill(path, day) && (!working || isWorked(path, day))) left -= 1
  }
  return day
}

/** The first day from `from` on that is worked and on which the clock runs. The days passed over are told by the roll itself. */
export function nextWorked(path: Path, from: PlainDate): PlainDate {
  let day = from
  while (stoodStill(path, day) || !ask(path, day).working) day = addDays(day, 1)
  return day
}

/** What the calendar says of the day, remembering the year when that is provisional. */
export function ask(path: Path, day: PlainDate): ReturnType<Calendar> {
  const answer = path.calendar(day)
  if (answer.provisional) path.unannounced.add(yearOf(day))
  return answer
}

/** Whether the clock stood still on that day; leaves the trail of it. */
export function stoodStill({ standstills, steps }: Path, day: PlainDate): boolean {
  const still = standstillOn(standstills, day)
  if (!still) return false
  const { open, reasons, basis } = still
  const last = steps.at(-1)
  if (last?.kind === 'pause' && addDays(last.to, 1) === day && last.reasons === reasons) steps[steps.length - 1] = { ...last, to: day }
  else steps.push({ kind: 'pause', from: day, to: day, open, reasons, basis })
  return true
}

function isWorked(path: Path, day: PlainDate): boolean {
  const { working, why, holiday } = ask(path, day)
  const named = holiday === undefined ? {} : { holiday }
  if (why === 'make-up') path.steps.push({ kind: 'make-up', day, ...named })
  else if (why !== 'weekday') rest(path.steps, { kind: 'rest', from: day, to: day, why, ...named })
  return working
}

type Rest = Extract<ReceiptStep, { kind: 'rest' }>

function rest(steps: ReceiptStep[], next: Rest): void {
  const last = steps.at(-1)
  const continues = last?.kind === 'rest' && addDays(last.to, 1) === next.from && last.why === next.why && last.holiday === next.holiday
  if (continues) steps[steps.length - 1] = { ...last, to: next.to }
  else steps.push(next)
}
