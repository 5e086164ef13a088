// The topics of a plan as they stand: which are done, which were given up, and which comes next.
import { dayOf, daysBetween, lastDayOfMonth, type PlainDate } from '#calendar/plain-date.ts'
import type { Entry, Json } from '#procedure/entry.ts'

type Plan = { readonly entries: readonly Pick<Entry, 'action' | 'answers' | 'occurredOn'>[] }

export type PlannedTopic = { readonly no: number; readonly topic: string; readonly month: number; readonly form: string; readonly owner: string; readonly accountable?: string }

/** The topics of the latest text of the plan, numbered from 1 in the order of writing. */
export function topicsOf(plan: Plan | undefined): readonly PlannedTopic[] {
  const latest = plan?.entries.findLast((entry) => entry.answers['topics'] !== undefined)
  return rows<Omit<PlannedTopic, 'no'>>(latest?.answers['topics']).map((each, index) => ({ ...each, no: index + 1 }))
}

/** What became of a topic: studied on a day, perhaps late, or given up for a reason. */
export type Settled = { readonly on: PlainDate; readonly held: boolean; readonly session?: string; readonly reason?: string }

export function settledTopics(plan: Plan | undefined): ReadonlyMap<number, Settled> {
  return new Map((plan?.entries ?? []).flatMap(({ action, answers, occurredOn }): [number, Settled][] => {
    if (action === 'tick') return [[Number(answers['no']), { on: occurredOn, held: true, session: String(answers['session']) }]]
    return action === 'drop' ? [[Number(answers['no']), { on: occurredOn, held: false, reason: String(answers['reason']) }]] : []
  }))
}

export function yearOfPlan(plan: Plan | undefined): number {
  return Number(plan?.entries[0]?.answers['year'] ?? 0)
}

/** A topic of a month is in time until that month's last day. */
export function dueOf(year: number, month: number): PlainDate {
  return dayOf(year, month, lastDayOfMonth(year, month))
}

/** Days from a day to the date of the earliest topic that is left; none left: nothing, and no clock. A date gone by is due at once. */
export function daysToNext(left: readonly PlannedTopic[], said: { readonly year: number; readonly from: PlainDate }): number | undefined {
  const months = left.map((each) => each.month)
  return months.length === 0 ? undefined : Math.max(0, daysBetween(said.from, dueOf(said.year, Math.min(...months))))
}

function rows<T>(said: Json | undefined): readonly T[] {
  return Array.isArray(said) ? said as unknown as readonly T[] : []
}
