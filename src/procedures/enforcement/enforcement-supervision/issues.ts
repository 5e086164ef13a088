// The issues of a supervision, numbered as they were entered, and which of them are still open.
import type { Entry, JsonObject } from '#procedure/entry.ts'
import type { Circumstances } from '#procedure/guard.ts'
import { allOf } from '../entries-of.ts'

type Supervision = { readonly entries: readonly Entry[] } | undefined

/** Of a new issue: its number. The number of an issue taken back is not given again, lest an old settlement fit a new issue. */
export function notedOfIssue({ matter }: Circumstances<object>): JsonObject {
  return { number: Math.max(0, ...(matter?.written ?? []).filter((entry) => entry.action === 'addIssue').map(numberOf)) + 1 }
}

export function openIssues(supervision: Supervision): readonly number[] {
  const settled = allOf(supervision, 'rectify', 'dismissIssue').map((entry) => entry.answers['number'])
  return allOf(supervision, 'addIssue').map(numberOf).filter((number) => !settled.includes(number))
}

function numberOf(issue: Entry): number {
  return Number(issue.noted?.['number'] ?? 0)
}
