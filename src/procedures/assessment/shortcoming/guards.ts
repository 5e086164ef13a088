// What must be true before a shortcoming is called mended, and by whom.
import type { PlainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import { dueOf, ownerOf } from './measures.ts'

const 督察规定 = lawBook('rule-of-law-inspection-provisions')

type Due = { readonly due: PlainDate }

export const dueNotPast = guard<Due>({
  code: 'due-before-today',
  otherwise: '整改时限早于办理的日期，请重新填写时限。',
  basis: [],
  field: 'due',
  holds: ({ answers, occurredOn }) => answers.due >= occurredOn,
})

export const laterThanBefore = guard<Due>({
  code: 'extension-not-later',
  otherwise: '延长后的时限没有晚于原来的时限，请核对。',
  basis: [],
  field: 'due',
  holds: ({ answers, matter }) => answers.due > ((matter && dueOf(matter)) ?? ''),
})

export const ownerOrClerk = guard<object>({
  code: 'not-the-owner',
  otherwise: '这项整改不是由您负责。请由整改责任人填报，或请司法所代为登记。',
  basis: [],
  holds: ({ actor, matter }) => actor.post === 'justice-clerk' || ownerOf(matter) === actor.account,
})

export const notOwnWork = guard<object>({
  code: 'own-work-not-verified',
  otherwise: '整改责任人不能核验自己负责的整改，请由领导或其他人核验后销号。',
  basis: [督察规定('')],
  holds: ({ actor, matter }) => ownerOf(matter) !== actor.account,
})

export const proofSaid = guard<{ readonly proof?: string; readonly files?: readonly unknown[] }>({
  code: 'proof-missing',
  otherwise: '还没有佐证。请写明看什么可以证明已经整改（如文件名称、编号），或者上传材料。',
  basis: [督察规定('')],
  field: 'proof',
  holds: ({ answers }) => answers.proof !== undefined || (answers.files ?? []).length > 0,
})
