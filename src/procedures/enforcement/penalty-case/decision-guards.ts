// Deciding: after the party has been heard, the lawyer has passed it where the law asks, the leaders have met where it is
// grave; never more than was told, never twice for one act, never on a child.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import { hasInvestigated, isPowerStillValid, lastOf, said, sinceConcluded, type AnyCase, type Sanction } from './case-facts.ts'
import { hearingRequestDue } from './clocks.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const 三项制度 = lawBook('three-systems-opinion')

export const reviewedByAnother = guard<object>({
  code: 'investigator-reviews',
  otherwise: '本案的调查人员不能做本案的法制审核。请由其他法制审核人员办理。',
  basis: [行政处罚法('58', '1'), 三项制度('')],
  holds: (circumstances) => !hasInvestigated(circumstances.actor.account, circumstances),
})

export const reviewerQualified = guard<{ readonly qualified: boolean; readonly firstTime: boolean }>({
  code: 'reviewer-unqualified',
  otherwise: '初次从事法制审核的人员，应当取得法律职业资格。请由有资格的人员审核，没有的请县（市、区）司法局协助。',
  basis: [行政处罚法('58', '2')],
  field: 'qualified',
  holds: ({ answers }) => answers.qualified || !answers.firstTime,
})

export const severalDiscuss = guard<{ readonly attended: readonly string[] }>({
  code: 'discussion-of-one',
  otherwise: '集体讨论要有几位负责人参加，一个人不算。请补上参加讨论的负责人。',
  basis: [行政处罚法('57', '2')],
  field: 'attended',
  holds: ({ answers }) => new Set(answers.attended).size > 1,
})

export const powerStillValid = guard<object>({
  code: 'power-lapsed',
  otherwise: '这一天乡镇已经没有这项处罚权，不能作出处罚决定。请撤销案件或者移送有管辖权的机关。',
  basis: [行政处罚法('17'), 行政处罚法('38', '1')],
  holds: (circumstances) => isPowerStillValid(circumstances),
})

/** A hearing held in this round makes the review due, whatever the report said. */
export function needsReview(file: AnyCase): boolean {
  return (said<readonly string[]>(file, 'conclude', 'reviewNeeds') ?? []).length > 0 || sinceConcluded(file, 'holdHearing').length > 0
}

/** What must still stand after a hearing has to come after it (art. 65: decided on its record). */
function afterHearing(file: AnyCase, action: string) {
  const hearing = sinceConcluded(file, 'holdHearing').at(-1)?.seq ?? 0
  return sinceConcluded(file, action).findLast((entry) => entry.seq > hearing)
}

export const legallyReviewed = guard<object>({
  code: 'legal-review-missing',
  otherwise: '本案应当法制审核，还没有审核，或者审核没有通过，不能作出决定。经过听证的，听证以后再审核。',
  basis: [行政处罚法('58', '1')],
  holds({ matter }) {
    const review = afterHearing(matter, 'review')
    return !needsReview(matter) || (review !== undefined && review.answers['result'] !== 'fail')
  },
})

export const reviewNotFailed = guard<object>({
  code: 'legal-review-failed',
  otherwise: '最近一次法制审核没有通过，不能作出决定。请补正以后重新审核。',
  basis: [行政处罚法('58', '1')],
  holds: ({ matter }) => needsReview(matter) || sinceConcluded(matter, 'review').at(-1)?.answers['result'] !== 'fail',
})

export const discussedTogether = guard<object>({
  code: 'discussion-missing',
  otherwise: '情节复杂或者重大违法行为的处罚，要由负责人集体讨论决定。请先办理“集体讨论”；经过听证的，听证以后再讨论。',
  basis: [行政处罚法('57', '2')],
  holds: ({ matter }) => said(matter, 'conclude', 'grave') !== true || afterHearing(matter, 'discuss') !== undefined,
})

export const noHeavierThanTold = guard<Sanction>({
  code: 'heavier-than-told',
  otherwise: '决定比告知的处罚重。不得因为当事人陈述、申辩加重处罚；有新的事实的，退回补充调查，重新告知。',
  basis: [行政处罚法('44'), 行政处罚法('45', '2')],
  field: 'kinds',
  holds({ answers, matter }) {
    const told = lastOf(matter, 'notify')?.answers as Sanction | undefined
    return told !== undefined && answers.kinds.every((kind) => told.kinds.includes(kind))
      && (answers.fine ?? 0) <= (told.fine ?? 0) && (answers.confiscated ?? 0) <= (told.confiscated ?? 0)
  },
})

function hasWaived(file: AnyCase, right: string): boolean {
  return sinceConcluded(file, 'waive').some((entry) => (entry.answers['rights'] as readonly string[]).includes(right))
}

export const statementTermOver = guard<object>({
  code: 'statement-term-running',
  otherwise: '给当事人陈述、申辩的期限还没有过，当事人也没有明确放弃，不能作出决定。请等期限届满。',
  basis: [行政处罚法('45', '1'), 行政处罚法('62')],
  holds: ({ matter, occurredOn }) => occurredOn > (said<string>(matter, 'notify', 'answerBy') ?? '') || hasWaived(matter, 'statement') || sinceConcluded(matter, 'defend').length > 0,
})

export const hearingTermOver = guard<object>({
  code: 'hearing-term-running',
  otherwise: '当事人要求听证的期限还没有过，也没有明确放弃，不能作出决定。请等期限届满。',
  basis: [行政处罚法('63', '1'), 行政处罚法('64', '(1)')],
  holds({ matter, occurredOn }) {
    const due = hearingRequestDue(lastOf(matter, 'notify'))
    return due === undefined || occurredOn > due || hasWaived(matter, 'hearing') || sinceConcluded(matter, 'requestHearing').length > 0
  },
})

export const responsible = guard<object>({
  code: 'not-responsible',
  otherwise: '当事人不满法定年龄，或者不能辨认、控制自己的行为，不予处罚。请办理“不予处罚”，责令监护人管教看管。',
  basis: [行政处罚法('30'), 行政处罚法('31')],
  holds: ({ matter }) => !['child', 'incapable'].includes(String(said(matter, 'conclude', 'responsibility'))),
})

export const finedOnce = guard<Sanction>({
  code: 'fined-already',
  otherwise: '同一个违法行为已经罚过款，不能再罚款。请去掉罚款。',
  basis: [行政处罚法('29')],
  field: 'fine',
  holds: ({ answers, matter }) => said(matter, 'conclude', 'finedBefore') !== true || !answers.kinds.includes('fine'),
})

export const collectionNamed = guard<Sanction & { readonly payAt?: string }>({
  code: 'collection-unnamed',
  otherwise: '罚款要写明缴款的银行（账户）或者电子支付方式，本机关不能自己收款。',
  basis: [行政处罚法('67'), 行政处罚法('59', '1(4)')],
  field: 'payAt',
  holds: ({ answers }) => !answers.kinds.includes('fine') || answers.payAt !== undefined,
})

export const educated = guard<{ readonly why: string; readonly educated: boolean }>({
  code: 'not-educated',
  otherwise: '依法不予处罚的，要对当事人进行教育。请教育以后再登记。',
  basis: [行政处罚法('33', '3')],
  field: 'educated',
  holds: ({ answers }) => answers.educated || ['unfounded', 'tooOld'].includes(answers.why),
})
