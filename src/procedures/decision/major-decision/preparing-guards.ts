// What has to be done, and done rightly, before a draft decision may be put to the vote (重大行政决策程序暂行条例 arts. 14-29).
import { addDays, type PlainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { ruleOn } from '#law/rule.ts'
import { guard } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import { commentOver, opinionGuards } from '../comment-guards.ts'
import { fairnessGuards } from '../fairness.ts'
import { reviewGuards } from '../review-guards.ts'
import { didThisRound, hasTrait, isAdministrative, kindOf, thisRound } from './decision-kinds.ts'

const 条例 = lawBook('major-decision-regulation')
const 公平竞争条例 = lawBook('fair-competition-review-regulation')
const 顾问意见 = lawBook('legal-counsel-opinion')
const 本地规定 = lawBook('local-rules')

export const ends = commentOver([条例('15', '1'), 本地规定('')])
export const heardWell = opinionGuards([条例('18'), 条例('29', '(2)')])
export const reviewedFairly = fairnessGuards([条例('29', '(1)')])

export const fundsStated = guard<{ readonly kind: string; readonly amount?: number }>({
  code: 'amount-missing', otherwise: '大额资金使用事项，请填写涉及金额。', basis: [本地规定('')], field: 'amount',
  holds: ({ answers }) => answers.kind !== 'fund' || answers.amount !== undefined,
})

export const namesSealed = guard<{ readonly kind: string; readonly persons?: readonly unknown[] }>({
  code: 'persons-missing', otherwise: '人事任免事项，请在“涉及的人员”里填写人选，事项名称里不写人名。', basis: [本地规定('')], field: 'persons',
  holds: ({ answers }) => answers.kind !== 'appointment' || (answers.persons ?? []).length > 0,
})

/** Thirty days as a rule; shorter with a reason that is told to the public (art. 15). */
export const commentLongEnough = guard<{ readonly closesOn: PlainDate; readonly shortReason?: string }>({
  code: 'comment-period-short',
  otherwise: '公开征求意见一般不少于三十日。请把截止日期往后定；因情况紧急等原因要缩短的，写明原因，并在公告里说明。',
  basis: [条例('15', '1')], field: 'closesOn',
  holds: ({ answers, matter, occurredOn }) =>
    !isAdministrative(matter) || answers.shortReason !== undefined || answers.closesOn >= addDays(occurredOn, ruleOn('dec-public-comment-30', occurredOn).value),
})

/** Papers reach the participants seven days before (art. 16). */
export const hearingMaterialsInTime = guard<{ readonly heldOn: PlainDate }>({
  code: 'hearing-materials-late',
  otherwise: '听证会材料要在听证会七日前送达参加人。请把听证会日期往后定。',
  basis: [条例('16', '3')], field: 'heldOn',
  holds: ({ answers, occurredOn }) => answers.heldOn >= addDays(occurredOn, ruleOn('dec-hearing-material-7', occurredOn).value),
})

export const hearingListPublished = guard<{ readonly published: boolean }>({
  code: 'hearing-list-unpublished', otherwise: '听证参加人名单要提前向社会公布。请先公布，再发听证通知。', basis: [条例('16', '3')], field: 'published',
  holds: ({ answers }) => answers.published,
})

export const hearingCalled = guard<object>({
  code: 'hearing-not-called',
  otherwise: '还没有登记听证通知，或者没有到通知的日期，不能登记听证会。请先登记“通知听证”。',
  basis: [条例('16', '2'), 条例('16', '3')], field: 'occurredOn',
  holds({ matter, occurredOn }) {
    const heldOn = thisRound(matter).findLast((entry) => entry.action === 'callHearing')?.answers['heldOn']
    return typeof heldOn === 'string' && occurredOn >= heldOn
  },
})

export const hearingSigned = guard<{ readonly signed: boolean }>({
  code: 'hearing-unsigned', otherwise: '听证会记录要由参加人确认并签字。请补签后再登记。', basis: [条例('17', '(3)')], field: 'signed',
  holds: ({ answers }) => answers.signed,
})

export const expertsDisinterested = guard<{ readonly interested: boolean }>({
  code: 'experts-interested', otherwise: '不得选择与决策事项有直接利害关系的专家、专业机构。请另选专家重新论证。', basis: [条例('20')], field: 'interested',
  holds: ({ answers }) => !answers.interested,
})

export const expertsSigned = guard<{ readonly way: string; readonly signed: boolean }>({
  code: 'expert-opinion-unsigned', otherwise: '书面论证意见要由专家署名、机构盖章。请补齐后再登记。', basis: [条例('19', '2')], field: 'signed',
  holds: ({ answers }) => answers.signed,
})

type Tabling = { readonly review?: string; readonly noReview?: string }

export const reviewedByLaw = guard<Tabling>({
  code: 'legality-review-missing',
  otherwise: '重大行政决策没有经过合法性审查，不得提交讨论，也不能用征求意见代替。请先送审，再选“合法性审查”。',
  basis: [条例('25')], field: 'review',
  holds: ({ answers, matter }) => !isAdministrative(matter) || answers.review !== undefined,
})

export const reviewedOrExplained = guard<Tabling>({
  code: 'review-or-reason-missing',
  otherwise: '请选合法性审查；不涉及法律问题、没有送审的，写明理由。',
  basis: [顾问意见(''), 本地规定('')], field: 'review',
  holds: ({ answers, matter }) => isAdministrative(matter) || kindOf(matter) === 'appointment' || answers.review !== undefined || answers.noReview !== undefined,
})

function changedOn(matter: Matter | undefined): PlainDate | undefined {
  return matter?.entries.findLast((entry) => entry.action === 'reopen' || (entry.action === 'revise' && entry.answers['cause'] !== 'review'))?.occurredOn
}

const gate = { of: 'decision', step: '提交讨论', changedOn } as const

const reviewLetsThrough = [
  ...reviewGuards({ ...gate, basis: [条例('25', '2')], applies: isAdministrative }),
  ...reviewGuards({ ...gate, basis: [顾问意见(''), 本地规定('')], applies: (matter) => !isAdministrative(matter) }),
]

const publicHeard = guard<Tabling>({
  code: 'public-unheard',
  otherwise: '重大行政决策要充分听取公众意见。请先办理“公开征求意见”“听取意见”或者听证；依法不公开的，在情形里勾选“依法不予公开”。',
  basis: [条例('14', '1')],
  holds: ({ matter }) => !isAdministrative(matter) || hasTrait(matter, 'secret') || didThisRound(matter, 'listen', 'closeComment', 'hear'),
})

const expertsHeard = guard<Tabling>({
  code: 'experts-unheard', otherwise: '专业性、技术性较强的事项，要先组织专家论证。', basis: [条例('19', '1')],
  holds: ({ matter }) => !isAdministrative(matter) || !hasTrait(matter, 'technical') || didThisRound(matter, 'consultExperts'),
})

const riskAssessed = guard<Tabling>({
  code: 'risk-unassessed', otherwise: '可能影响社会稳定、公共安全的事项，要先作风险评估。', basis: [条例('22', '1')],
  holds: ({ matter }) => !isAdministrative(matter) || !hasTrait(matter, 'stability') || didThisRound(matter, 'assessRisk'),
})

const riskControllable = guard<Tabling>({
  code: 'risk-uncontrollable', otherwise: '风险评估认为风险不可控，不能作出决策。请调整草案、采取措施，重新评估为可控后再提交。', basis: [条例('24')],
  holds: ({ matter }) => thisRound(matter).findLast((entry) => entry.action === 'assessRisk')?.answers['controllable'] !== false,
})

const fairnessReviewed = guard<Tabling>({
  code: 'fairness-unreviewed', otherwise: '涉及经营者经济活动的，要先作公平竞争审查，没有审查的不得出台。', basis: [公平竞争条例('18'), 条例('29', '(1)')],
  holds: ({ matter }) => !hasTrait(matter, 'market') || didThisRound(matter, 'reviewFairness'),
})

const fairnessKept = guard<Tabling>({
  code: 'fairness-breached', otherwise: '公平竞争审查认为违反审查标准，不得出台。请修改草案，重新审查后再提交。', basis: [公平竞争条例('18')],
  holds: ({ matter }) => thisRound(matter).findLast((entry) => entry.action === 'reviewFairness')?.answers['conclusion'] !== 'breach',
})

/** All that may stand against putting it to the vote, said at once. */
export const mayBeTabled = [reviewedByLaw, reviewedOrExplained, ...reviewLetsThrough, publicHeard, expertsHeard, riskAssessed, riskControllable, fairnessReviewed, fairnessKept]
