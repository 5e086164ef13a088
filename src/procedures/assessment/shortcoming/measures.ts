// How a shortcoming is to be mended, as last written down: cause, measure, owner and day.
import { isPlainDate, type PlainDate } from '#calendar/plain-date.ts'
import type { Entry } from '#procedure/entry.ts'

type Acts = { readonly entries: readonly Pick<Entry, 'action' | 'answers' | 'seq'>[] }

/** Steps that set a day until which it is to be mended. */
const setting: readonly string[] = ['record', 'extend', 'returnForMore', 'reopen']

/** @param before only what was set before this entry counts */
export function dueOf(shortcoming: Acts, before = Infinity): PlainDate | undefined {
  const due = shortcoming.entries.findLast((entry) => setting.includes(entry.action) && entry.seq < before)?.answers['due']
  return isPlainDate(due) ? due : undefined
}

/** Who is to mend it now. */
export function ownerOf(shortcoming: Acts | undefined): unknown {
  return shortcoming?.entries.findLast((entry) => entry.answers['owner'] !== undefined)?.answers['owner']
}

/** How it is to be mended now. */
export function measureOf(shortcoming: Acts): string {
  return String(shortcoming.entries.findLast((entry) => entry.answers['measure'] !== undefined)?.answers['measure'] ?? '')
}
