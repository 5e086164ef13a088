// The running instances of a matter's declared limits, each with its receipt. Made from entries alone.
import { derive, type Derived } from '#calendar/derive.ts'
import type { Extension, Pause } from '#calendar/time-events.ts'
import { addDays, type PlainDate } from '#calendar/plain-date.ts'
import { limitFromRule, type Limit } from '#law/limit.ts'
import { isLocalParameter, ruleOn, type LocalParameterId, type RuleId } from '#law/rule.ts'
import type { Entry } from '#procedure/entry.ts'
import { localAt, setAt } from '#procedure/local-values.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'
import type { TimeLimit } from '#procedure/time-limit.ts'

export type Deadline = {
  /** Key of the declared limit. */
  readonly limit: string
  readonly title: string
  readonly whose: string
  readonly onExpiry: TimeLimit['onExpiry']
  readonly startedBy: number
  readonly derived: Derived
  /** `missed`: settled, but after the date; `over`: that of a right, which nobody had to use. What a running one is depends on the day one asks: `standingOn`. */
  readonly state: 'running' | 'paused' | 'met' | 'missed' | 'over'
  readonly settledOn?: PlainDate
}

/** @param asOf the day up to which a clock that stands still is told */
export function deadlinesOf(procedure: Procedure, matter: Matter, asOf: PlainDate): readonly Deadline[] {
  return Object.entries(procedure.timeLimits).flatMap(([key, limit]) =>
    matter.entries.filter((entry) => limit.after.includes(entry.action)).flatMap((start) => {
      const within = limitOf(limit, start)
      return within ? [instance({ key, limit, within, start, matter, ended: procedure.ends.includes(matter.state) && !limit.outlasts, asOf })] : []
    }))
}

type Instance = { key: string; limit: TimeLimit; within: Limit; start: Entry; matter: Matter; ended: boolean; asOf: PlainDate }

function instance({ key, limit, within, start, matter, ended, asOf }: Instance): Deadline {
  const later = matter.entries.filter((entry) => entry.seq > start.seq)
  const settling = later.find((entry) => limit.until.includes(entry.action)) ?? (ended ? matter.entries.at(-1) : undefined)
  const running = settling ? later.filter((entry) => entry.seq <= settling.seq) : later
  const derived = derive(within, { start: start.occurredOn, pauses: pausesOf(limit, running), extensions: extensionsOf(limit, running) }, asOf)
  const common = { limit: key, title: limit.title, whose: limit.whose, onExpiry: limit.onExpiry, startedBy: start.seq, derived }
  if (settling) return { ...common, state: settling.occurredOn <= derived.due ? 'met' : limit.onExpiry === 'lapses' ? 'over' : 'missed', settledOn: settling.occurredOn }
  return { ...common, state: derived.paused ? 'paused' : 'running' }
}

/** How a deadline stands on that day. */
export function standingOn({ state, onExpiry, derived }: Deadline, day: PlainDate): Deadline['state'] | 'overdue' {
  if (state !== 'running' || derived.due >= day) return state
  return onExpiry === 'lapses' ? 'over' : 'overdue'
}

function limitOf(limit: TimeLimit, start: Entry): Limit | undefined {
  const within = limit.within
  if ('rule' in within) return { ...limitFromRule(within.rule, start.occurredOn, setAt(within.rule, start)), title: limit.title }
  if ('untilAnswer' in within) {
    const until = start.answers[within.untilAnswer]
    return typeof until === 'string' ? { title: limit.title, until: aheadOf(until as PlainDate, start, within.ahead), basis: limit.basis } : undefined
  }
  const amount = start.noted?.[within.noted]
  return typeof amount === 'number' ? { title: limit.title, amount, unit: within.unit, roll: within.roll ?? true, basis: basisOf(limit, within.local, start) } : undefined
}

/** Where the number came from the county's own paper, that paper stands for the local rule. */
function basisOf(limit: TimeLimit, local: readonly LocalParameterId[] = [], start: Entry): Limit['basis'] {
  const papers = local.filter((id) => setAt(id, start) !== undefined).map((id) => localAt(id, start).basis)
  return papers.length === 0 ? limit.basis : [...limit.basis.filter((each) => each.law !== 'local-rules'), ...papers]
}

/** So many calendar days before that day, and at once where they have begun already. */
function aheadOf(day: PlainDate, start: Entry, rule: RuleId | undefined): PlainDate {
  if (rule === undefined) return day
  const { value } = isLocalParameter(rule) ? localAt(rule, start) : ruleOn(rule, start.occurredOn)
  if (typeof value !== 'number') throw new RangeError(`${rule} is no number of days`)
  const earlier = addDays(day, -value)
  return earlier > start.occurredOn ? earlier : start.occurredOn
}

function pausesOf(limit: TimeLimit, entries: readonly Entry[]): readonly Pause[] {
  return (limit.pauses ?? []).flatMap((pause) => entries.filter((entry) => entry.action === pause.stop).map((stop) => {
    const resume = entries.find((entry) => entry.seq > stop.seq && entry.action === pause.resume)
    return { from: stop.occurredOn, ...(resume ? { to: resume.occurredOn } : {}), basis: pause.basis }
  }))
}

function extensionsOf(limit: TimeLimit, entries: readonly Entry[]): readonly Extension[] {
  const declared = limit.extension
  if (!declared) return []
  return entries.filter((entry) => entry.action === declared.action).slice(0, 1).map((entry) => {
    const { amount, unit, basis } = limitFromRule(declared.rule, entry.occurredOn, setAt(declared.rule, entry))
    return { amount, unit, on: entry.occurredOn, basis }
  })
}
