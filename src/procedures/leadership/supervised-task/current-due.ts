// The day until which a task is to be done, as last set.
import { isPlainDate, type PlainDate } from '#calendar/plain-date.ts'
import type { Entry } from '#procedure/entry.ts'

const setting: readonly string[] = ['arrange', 'extend', 'returnForMore']

type Acts = { readonly entries: readonly Pick<Entry, 'action' | 'answers' | 'seq'>[] }

/** @param before only what was set before this entry counts */
export function currentDue(task: Acts, before = Infinity): PlainDate | undefined {
  const due = task.entries.findLast((entry) => setting.includes(entry.action) && entry.seq < before)?.answers['due']
  return isPlainDate(due) ? due : undefined
}
