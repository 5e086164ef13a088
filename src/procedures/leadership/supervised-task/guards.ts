// Who may say that a task is done, and which days may be set for it.
import type { PlainDate } from '#calendar/plain-date.ts'
import { guard } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import { currentDue } from './current-due.ts'

type Due = { readonly due: PlainDate }

export const dueNotPast = guard<Due>({
  code: 'due-before-today',
  otherwise: '办结期限早于办理的日期，请重新填写期限。',
  basis: [],
  field: 'due',
  holds: ({ answers, occurredOn }) => answers.due >= occurredOn,
})

export const laterThanBefore = guard<Due>({
  code: 'extension-not-later',
  otherwise: '延长后的期限没有晚于原来的期限，请核对。',
  basis: [],
  field: 'due',
  holds: ({ answers, matter }) => answers.due > ((matter && currentDue(matter)) ?? ''),
})

export const ownerOrClerk = guard<object>({
  code: 'not-the-owner',
  otherwise: '这项任务不是交给您办的。请由承办人、协办人填报，或请司法所代为登记。',
  basis: [],
  holds: ({ actor, matter }) => actor.post === 'justice-clerk' || workersOf(matter).includes(actor.account),
})

export const notOwnWork = guard<object>({
  code: 'own-work-not-verified',
  otherwise: '承办人、协办人不能核验自己办的任务，请由交办领导或其他人核验。',
  basis: [],
  holds: ({ actor, matter }) => !workersOf(matter).includes(actor.account),
})

function workersOf(matter: Matter | undefined): readonly unknown[] {
  const set = matter?.entries.find((entry) => entry.action === 'arrange')?.answers
  const helpers = set?.['helpers']
  return [set?.['owner'], ...(Array.isArray(helpers) ? helpers : [])]
}
