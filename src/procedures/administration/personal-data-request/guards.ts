// Whose data it is must be known before anything is shown or changed; a refusal says why; nobody decides alone.
import { lawBook } from '#law/instrument.ts'
import type { Entry } from '#procedure/entry.ts'
import { guard } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import { matterIn, type capacities, type grounds, type kinds, type proofs, type results } from './request-lists.ts'

const 个人信息保护法 = lawBook('personal-information-protection-law')

type Received = { readonly kind: keyof typeof kinds; readonly capacity: keyof typeof capacities; readonly proof: keyof typeof proofs; readonly applicant?: unknown; readonly subject?: unknown }
type Proposed = { readonly result: keyof typeof results; readonly ground?: keyof typeof grounds; readonly reasons?: unknown; readonly items?: readonly { readonly place: string }[]; readonly corrected?: unknown }

function kindOf(matter: Matter | undefined): keyof typeof kinds | undefined {
  return matter?.entries[0]?.answers['kind'] as keyof typeof kinds | undefined
}

function lastOf(matter: Matter | undefined, action: string): Entry | undefined {
  return matter?.entries.findLast((entry) => entry.action === action)
}

function proposedIn(matter: Matter | undefined): Proposed | undefined {
  return lastOf(matter, 'propose')?.answers as Proposed | undefined
}

export const applicantNamed = guard<Received>({
  code: 'applicant-missing',
  otherwise: '请填写申请人；本机关主动删除的，“以什么身份”选“本机关”。',
  basis: [个人信息保护法('50', '1')], field: 'applicant',
  holds: ({ answers }) => (answers.kind === 'expired') === (answers.capacity === 'ours') && (answers.kind === 'expired' || answers.applicant !== undefined),
})

export const subjectNamed = guard<Received>({
  code: 'subject-missing',
  otherwise: '替别人申请的，请写明信息是谁的。',
  basis: [个人信息保护法('49')], field: 'subject',
  holds: ({ answers }) => answers.capacity === 'self' || answers.capacity === 'ours' || answers.subject !== undefined,
})

/** An answer to the wrong person is itself a leak: without proof only the general rules may be explained, or the request refused. */
export const identityProven = guard<Proposed>({
  code: 'identity-unproven',
  otherwise: '申请人的身份没有核对，不能同意。请先核对身份后重新登记，或者以“身份没有核实”为由不同意。',
  basis: [个人信息保护法('51')], field: 'result',
  holds: ({ answers, matter }) => {
    const received = matter?.entries[0]?.answers
    return answers.result === 'refuse' || received?.['kind'] === 'explain' || received?.['kind'] === 'expired' || received?.['proof'] !== 'none'
  },
})

export const refusalGrounded = guard<Proposed>({
  code: 'personal-refusal-unexplained',
  otherwise: '不同意或者部分同意的，要选定依据并写明理由。',
  basis: [个人信息保护法('50', '1')], field: 'ground',
  holds: ({ answers }) => answers.result === 'agree' || (answers.ground !== undefined && answers.reasons !== undefined),
})

export const placesNamed = guard<Proposed>({
  code: 'personal-matter-missing',
  otherwise: '同意更正、删除的，请逐件写明涉及哪些事项：打开那件事的页面，把网址复制到“事项网址”里。',
  basis: [个人信息保护法('46', '2'), 个人信息保护法('47', '1')], field: 'items',
  holds: ({ answers, matter }) => {
    const changes = ['correct', 'erase', 'expired'].includes(kindOf(matter) ?? '')
    return answers.result === 'refuse' || !changes || ((answers.items ?? []).length > 0 && (answers.items ?? []).every((each) => matterIn(each.place) !== undefined))
  },
})

export const correctionGiven = guard<Proposed>({
  code: 'correction-missing',
  otherwise: '同意更正的，请写明更正后的内容。',
  basis: [个人信息保护法('46', '2')], field: 'corrected',
  holds: ({ answers, matter }) => kindOf(matter) !== 'correct' || answers.result === 'refuse' || answers.corrected !== undefined,
})

export const decidedByAnother = guard<object>({
  code: 'personal-decided-alone',
  otherwise: '提出处理意见的人不能自己批准，请由另一位领导批准。',
  basis: [个人信息保护法('51')],
  holds: ({ matter, actor }) => lastOf(matter, 'propose')?.actor !== actor.account,
})

export const carriedOutByAnother = guard<object>({
  code: 'personal-carried-out-alone',
  otherwise: '批准的人不能自己执行更正、删除，请由另一位工作人员执行。',
  basis: [个人信息保护法('51')],
  holds: ({ matter, actor }) => lastOf(matter, 'approve')?.actor !== actor.account,
})

export const somethingToCarryOut = guard<object>({
  code: 'personal-nothing-to-do',
  otherwise: '这件申请没有要更正、删除的内容，请直接答复。',
  basis: [个人信息保护法('50', '1')],
  holds: ({ matter }) => changes(matter),
})

export const carriedOutFirst = guard<object>({
  code: 'personal-not-carried-out',
  otherwise: '已经批准更正、删除，请先执行，再答复申请人。',
  basis: [个人信息保护法('46', '2'), 个人信息保护法('47', '1')],
  holds: ({ matter }) => matter?.state !== '已批准' || !changes(matter),
})

/** Was a correction or an erasure agreed to? */
function changes(matter: Matter | undefined): boolean {
  return ['correct', 'erase', 'expired'].includes(kindOf(matter) ?? '') && proposedIn(matter)?.result !== 'refuse'
}
