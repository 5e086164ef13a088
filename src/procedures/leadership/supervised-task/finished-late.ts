// A task finished after its day is recorded as what it is.
import type { Flag } from '#procedure/procedure.ts'
import { currentDue } from './current-due.ts'

export const finishedLate: Flag = {
  code: 'task-finished-late',
  sentence: '报告办结的日期晚于办结期限。',
  basis: [],
  raised: (task) => task.entries.some((entry) => entry.action === 'finish' && entry.occurredOn > (currentDue(task, entry.seq) ?? entry.occurredOn)),
}
