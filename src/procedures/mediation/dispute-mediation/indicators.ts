// How disputes are counted. Stock and flow balance: accepted = agreed + failed + refused after acceptance + withdrawn after
// acceptance + referred after acceptance + open. A dispute handed on between village, township and county stays one dispute.
import { indicatorsOf, ratio } from '#procedure/indicator.ts'
import { first, last } from '#procedure/matter.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { bodyTitles as bodies, type Body } from '../committee-bodies.ts'
import { disputeTypes, senders, type DisputeType } from '../dispute-types.ts'
import { linkageIndicators } from './linkage-indicators.ts'
import { openingOf } from './opening.ts'
import { disputeMediation } from './procedure.ts'

const { count, sum } = indicatorsOf(disputeMediation)

type Dispute = MatterOf<typeof disputeMediation>

const cases = { unit: '件', system: 'mediation' } as const
const accepted = { ...cases, actions: ['accept', 'takeUp'] } as const

/** Ended after it had been accepted: a refusal before that is no case. */
function wasAccepted(dispute: Dispute): boolean {
  return last(dispute, 'accept') !== undefined || first(dispute, 'takeUp') !== undefined
}

const ofType = (type: DisputeType) => count({
  ...accepted, id: `mediation.type.${type}`, title: `${disputeTypes[type]}件数`,
  definition: `受理的纠纷中类型为“${disputeTypes[type]}”的，每件计一；十八类之和等于调处件数。`, when: (_, dispute) => openingOf(dispute)?.answers.type === type,
})

const sentBy = (sender: keyof typeof senders) => count({
  ...accepted, id: `mediation.from.${sender}`, title: `${senders[sender]}委托移送件数`,
  definition: `受理的纠纷中由${senders[sender]}委托移送的，每件计一。`, when: (_, dispute) => first(dispute, 'receive')?.answers.sender === sender,
})

const before = (body: Body) => count({
  ...accepted, id: `mediation.by.${body}`, title: `${bodies[body]}调处件数`,
  definition: `受理的纠纷中由${bodies[body]}受理的，每件计一，按受理时调委会的类型；各类之和等于调处件数。`, when: (_, dispute) => openingOf(dispute)?.noted?.['body'] === body,
})

export const disputeMediationIndicators = [
  count({ ...accepted, id: 'mediation.cases', title: '矛盾纠纷调处件数', definition: '年内受理（含主动调解）的纠纷，每件计一，按受理日期归入年度；不予受理的、受理前拒绝或撤回的不计。' }),
  count({ ...accepted, id: 'mediation.fromApplication', title: '依申请受理件数', definition: '受理的纠纷中由当事人申请的，每件计一。', when: (_, dispute) => first(dispute, 'apply') !== undefined }),
  count({ ...accepted, id: 'mediation.fromOwnInitiative', title: '主动调解件数', definition: '调委会主动调解的纠纷，每件计一。', when: (_, dispute) => first(dispute, 'takeUp') !== undefined }),
  count({ ...accepted, id: 'mediation.fromTransfer', title: '接受委托移送件数', definition: '受理的纠纷中由法院、公安、信访等委托移送的，每件计一。', when: (_, dispute) => first(dispute, 'receive') !== undefined }),
  ...(Object.keys(senders) as (keyof typeof senders)[]).map(sentBy),
  ...(Object.keys(bodies) as Body[]).map(before),
  count({ ...cases, id: 'mediation.agreed', title: '达成协议件数', definition: '年内达成书面或口头协议的纠纷，每件计一，按达成协议日期归入年度。', actions: ['agree'] }),
  count({ ...cases, id: 'mediation.agreedWritten', title: '书面协议件数', definition: '达成书面调解协议的，每件计一。', actions: ['agree'], when: (entry) => entry.answers.form === 'written' }),
  count({ ...cases, id: 'mediation.agreedOral', title: '口头协议件数', definition: '达成口头调解协议的，每件计一。', actions: ['agree'], when: (entry) => entry.answers.form === 'oral' }),
  count({ ...cases, id: 'mediation.failed', title: '调解不成件数', definition: '年内调解不成而终止的，每件计一。', actions: ['fail'] }),
  count({ ...cases, id: 'mediation.refused', title: '当事人拒绝件数', definition: '受理后因当事人明确拒绝而终止的，每件计一；受理前拒绝的不计。', actions: ['refuse'], when: (_, dispute) => wasAccepted(dispute) }),
  count({ ...cases, id: 'mediation.withdrawn', title: '当事人撤回件数', definition: '受理后当事人撤回的，每件计一；受理前撤回的不计。', actions: ['withdraw'], when: (_, dispute) => wasAccepted(dispute) }),
  count({ ...cases, id: 'mediation.referred', title: '移送件数', definition: '受理后移送其他组织或机关的，每件计一；受理前移送的不计。', actions: ['refer'], when: (_, dispute) => wasAccepted(dispute) }),
  count({ ...cases, id: 'mediation.concluded', title: '调解终结件数', definition: '达成协议与调解不成的件数之和；拒绝、撤回、移送的没有调解终结，不计。', actions: ['agree', 'fail'] }),
  ratio({ id: 'mediation.successRate', title: '调解成功率', unit: '%', system: 'mediation', definition: '达成协议件数除以调解终结件数；没有终结的纠纷时不计算。', numerator: 'mediation.agreed', denominator: 'mediation.concluded' }),
  ratio({ id: 'mediation.resolutionRate', title: '矛盾纠纷化解率', unit: '%', system: 'mediation', definition: '达成协议件数除以年内受理件数；未办结的在分母里。', numerator: 'mediation.agreed', denominator: 'mediation.cases' }),
  count({ ...cases, id: 'mediation.performed', title: '协议全部履行件数', definition: '登记全部履行的协议，每件计一，按登记的履行日期归入年度；部分履行、未履行的不计。', actions: ['performed'] }),
  count({ ...cases, id: 'mediation.urged', title: '督促履行次数', unit: '次', definition: '到期没有履行或者部分履行、调委会督促的，每次计一。', actions: ['urge'] }),
  ratio({ id: 'mediation.performanceRate', title: '协议履行率', unit: '%', system: 'mediation', definition: '全部履行件数除以达成协议件数。', numerator: 'mediation.performed', denominator: 'mediation.agreed' }),
  count({ ...cases, id: 'mediation.returnVisits', title: '回访次数', unit: '次', definition: '回访记录，每次计一。', actions: ['visit'] }),
  count({ ...cases, id: 'mediation.confirmationsApplied', title: '申请司法确认件数', definition: '双方共同申请司法确认的，每申请一次计一；撤回或者法院不予受理以后再申请的另计。', actions: ['confirmApplied'] }),
  count({ ...cases, id: 'mediation.confirmed', title: '司法确认有效件数', definition: '人民法院确认有效的协议，每件计一。', actions: ['confirmDecided'], when: (entry) => entry.answers.result === 'confirmed' }),
  sum({ ...cases, id: 'mediation.amount', title: '协议涉及金额', unit: '元', definition: '协议登记的涉及金额之和。', actions: ['agree'], amount: (entry) => entry.answers.amount ?? 0 }),
  sum({ ...cases, id: 'mediation.parties', title: '调解涉及当事人数', unit: '人', definition: '受理的纠纷登记的当事人人数之和。', actions: ['accept', 'takeUp'], amount: (_, dispute) => openingOf(dispute)?.answers.parties.length ?? 0 }),
  count({ ...cases, id: 'mediation.hardCases', title: '疑难复杂纠纷件数', definition: '难易程度登记为“疑难复杂”的受理纠纷，每件计一；分级为本地做法。', actions: ['accept', 'takeUp'], when: (entry) => entry.answers.difficulty === 'hard' }),
  count({ ...cases, id: 'mediation.jointPanels', title: '多方联调次数', unit: '次', definition: '多方联调（会商）记录，每次计一。', actions: ['joinForces'] }),
  count({ ...cases, id: 'mediation.escalationsReported', title: '防激化报告次数', unit: '次', definition: '可能激化、已向公安等部门报告的，每次计一。', actions: ['report'] }),
  ...(Object.keys(disputeTypes) as DisputeType[]).map(ofType),
  ...linkageIndicators,
] as const
