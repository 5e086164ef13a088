// Which of a village's returns answers which round: the first one after the round's call and before the next.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Entry } from '#procedure/entry.ts'
import type { Matter } from '#procedure/matter.ts'

export type Call = { readonly period: string; readonly until: PlainDate }

/** @returns the return, or nothing while the village has not answered this call */
export function returnTo(book: Matter | undefined, call: Call): Entry | undefined {
  const called = book?.entries.findLast((entry) => entry.action === 'call' && entry.answers['period'] === call.period && entry.answers['until'] === call.until)
  const next = called && book?.entries.find((entry) => entry.seq > called.seq && (entry.action === 'call' || isReturn(entry)))
  return next && isReturn(next) ? next : undefined
}

export function isReturn(entry: Pick<Entry, 'action'>): boolean {
  return entry.action === 'nil' || entry.action === 'found'
}

/** How many rows of findings an entry holds under that key. */
export function rowsIn(entry: Pick<Entry, 'answers'>, key: 'findings' | 'hazards'): number {
  const rows = entry.answers[key]
  return Array.isArray(rows) ? rows.length : 0
}
