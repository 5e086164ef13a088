// What a review must not skip: its object is the matter that will be put to the vote, its papers are complete, its opinion holds together.
import type { PlainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import { all } from '#procedure/matter.ts'
import { untilOf } from '../adviser-term.ts'
import { earliestAsked } from './review-clock.ts'
import { materialKinds, type MaterialKind } from './review-objects.ts'
import { missingIn } from './sent.ts'

const 重大决策条例 = lawBook('major-decision-regulation')
const 规范性文件通知 = lawBook('normative-document-notice')
const 审核意见 = lawBook('normative-document-review-opinion')
const 顾问意见 = lawBook('legal-counsel-opinion')
const 本地规定 = lawBook('local-rules')

type Sent = {
  readonly object: string
  readonly decision?: string
  readonly document?: string
  readonly contract?: string
  readonly neededBy?: PlainDate
  readonly urgent?: boolean
  readonly urgentReason?: string
}

export const decisionNamed = guard<Sent>({
  code: 'review-decision-not-named',
  otherwise: '审查重大决策的，要选对应的决策事项，审查意见才能用于上会。没有登记的，先登记决策事项。',
  basis: [重大决策条例('25', '1')],
  field: 'decision',
  holds: ({ answers }) => answers.object !== 'decision' || answers.decision !== undefined,
})

export const documentNamed = guard<Sent>({
  code: 'review-document-not-named',
  otherwise: '审查规范性文件的，要选对应的文件。没有登记的，先登记规范性文件草案。',
  basis: [规范性文件通知(''), 审核意见('')],
  field: 'document',
  holds: ({ answers }) => answers.object !== 'document' || answers.document !== undefined,
})

export const objectMatches = guard<Sent>({
  code: 'review-object-mismatch',
  otherwise: '所选的事项和“审查什么”不一致，请只选同一类的事项。',
  basis: [本地规定('')],
  field: 'object',
  holds: ({ answers }) => (['decision', 'document', 'contract'] as const).every((each) => answers[each] === undefined || answers.object === each),
})

/** Seven working days as a rule; a reason makes the exception (art. 26). */
export const timeLeftForReview = guard<Sent>({
  code: 'review-time-too-short',
  otherwise: '送请合法性审查，一般要留出不少于七个工作日。请把希望出具意见的日期往后定；情况紧急的，选“紧急”并写明原因。',
  basis: [重大决策条例('26', '2')],
  field: 'neededBy',
  holds: ({ answers, occurredOn }) => answers.object !== 'decision' || answers.neededBy === undefined || answers.urgent === true || answers.neededBy >= earliestAsked(occurredOn),
})

export const urgencyExplained = guard<Sent>({
  code: 'urgency-unexplained',
  otherwise: '选了“紧急”，请写明原因。',
  basis: [本地规定('')],
  field: 'urgentReason',
  holds: ({ answers }) => answers.urgent !== true || answers.urgentReason !== undefined,
})

/** One for each kind of paper, so that all that is missing is said at once. */
export const nothingMissing = (Object.keys(materialKinds) as readonly MaterialKind[]).filter((kind) => kind !== 'other').map((kind) => guard<object>({
  code: `review-lacks-${kind}`,
  otherwise: `还缺：${materialKinds[kind]}。请办理“告知补充材料”，或者补交后再受理。`,
  basis: [重大决策条例('26', '1'), 本地规定('')],
  holds: ({ matter }) => !missingIn(matter).includes(kind),
}))

export const somethingMissing = guard<object>({
  code: 'review-lacks-nothing',
  otherwise: '要送的材料已经齐了，不用告知补充，请直接受理。',
  basis: [重大决策条例('26', '1'), 本地规定('')],
  holds: ({ matter }) => missingIn(matter).length > 0,
})

export const extendedOnce = guard<object>({
  code: 'review-extended-already',
  otherwise: '审查时间已经延长过一次，不能再延长。请尽快出具意见；确实要停下来等的，办理“暂停审查”。',
  basis: [本地规定('')],
  holds: ({ matter }) => matter === undefined || all(matter, 'extend').length <= all(matter, 'resubmit').length,
})

export const extensible = guard<object>({
  code: 'review-not-extensible',
  otherwise: '规范性文件审核最长的时间是固定的，不能延长。要等补充说明、上级答复的，办理“暂停审查”。',
  basis: [审核意见('')],
  holds: ({ matter }) => matter?.entries.findLast((entry) => entry.action === 'accept' || entry.action === 'resubmit')?.noted?.['documentDays'] === undefined,
})

export const adviserEngaged = guard<{ readonly adviser: string }>({
  code: 'adviser-not-engaged',
  otherwise: '所选的法律顾问不在聘期内。请选择在聘的顾问，或者先登记聘任。',
  basis: [顾问意见('')],
  field: 'adviser',
  holds: ({ answers, around, occurredOn }) => around(answers.adviser)?.state === '在聘' && occurredOn <= (untilOf(around(answers.adviser)) ?? occurredOn),
})

type Opinion = { readonly power: string; readonly process: string; readonly content: string; readonly issues?: readonly unknown[]; readonly conclusion: string; readonly risk?: string }

const findingsOf = ({ power, process, content }: Opinion) => [power, process, content]

export const conclusionFollows = guard<Opinion>({
  code: 'conclusion-contradicts-findings',
  otherwise: '结论和三项审查对不上：三项都符合的，结论为“合法”；有“修改后符合”的，结论为“修改后合法”；有“不符合”的，结论为“不合法”，属于探索性改革的除外。',
  basis: [重大决策条例('27'), 本地规定('')],
  field: 'conclusion',
  holds({ answers }) {
    const found = findingsOf(answers)
    if (answers.conclusion === 'pioneering') return true
    if (found.includes('no')) return answers.conclusion === 'unlawful'
    return answers.conclusion === (found.includes('amended') ? 'amended' : 'lawful')
  },
})

export const issuesListed = guard<Opinion>({
  code: 'issues-not-listed',
  otherwise: '结论不是“合法”的，请逐条写出问题和修改意见。',
  basis: [重大决策条例('28'), 本地规定('')],
  field: 'issues',
  holds: ({ answers }) => answers.conclusion === 'lawful' || answers.conclusion === 'pioneering' || (answers.issues ?? []).length > 0,
})

export const riskStated = guard<Opinion>({
  code: 'legal-risk-not-stated',
  otherwise: '国家尚无明确规定的探索性改革事项，要写明法律风险，才能提交讨论。',
  basis: [重大决策条例('25', '2')],
  field: 'risk',
  holds: ({ answers }) => answers.conclusion !== 'pioneering' || answers.risk !== undefined,
})

/** The exception is written for decisions, not for documents, contracts or penalties. */
export const pioneeringDecision = guard<Opinion>({
  code: 'pioneering-not-a-decision',
  otherwise: '“探索性改革，明示法律风险”只适用于重大决策，其他事项请在合法、修改后合法、不合法里选。',
  basis: [重大决策条例('25', '2')],
  field: 'conclusion',
  holds: ({ answers, matter }) => answers.conclusion !== 'pioneering' || matter?.entries[0]?.answers['object'] === 'decision',
})

export const nonAdoptionExplained = guard<{ readonly adopted: string; readonly reason?: string }>({
  code: 'non-adoption-unexplained',
  otherwise: '没有全部采纳的，请写明哪几条没有采纳、为什么。',
  basis: [重大决策条例('28'), 本地规定('')],
  field: 'reason',
  holds: ({ answers }) => answers.adopted === 'full' || answers.reason !== undefined,
})
