// The columns of the ministry's table on people's mediation, each with what one dispute adds to it. The number in a cell and the
// list behind it are made by the same line, so that they cannot differ.
import type { PlainDate } from '#calendar/plain-date.ts'
import { listIds, lists, type ListId } from './classifications.ts'
import { bodyTitles } from './committee-bodies.ts'
import type { DisputeFacts, Outcome } from './dispute-facts.ts'
import { disputeTypes, senders, type DisputeType } from './dispute-types.ts'

export type DaySpan = { readonly from: PlainDate; readonly to: PlainDate }

/** A dispute with its class in every list. */
export type Counted = DisputeFacts & { readonly classes: Readonly<Record<ListId, string>> }

export type StatisticsColumn = {
  readonly id: string
  readonly title: string
  /** Neighbours of one group stand under a common heading. */
  readonly group: string
  readonly unit: '件' | '人' | '元'
  /** 口径 */
  readonly rule: string
  adds(dispute: Counted, span: DaySpan): number
}

function within(day: PlainDate | undefined, { from, to }: DaySpan): boolean {
  return day !== undefined && from <= day && day <= to
}

const one = (holds: boolean): number => (holds ? 1 : 0)

const received = (dispute: Counted, span: DaySpan): boolean => within(dispute.acceptedOn, span)

/** The end of a dispute that had been accepted. */
function endOf(dispute: Counted): { readonly outcome: string; readonly on: PlainDate } | undefined {
  return dispute.acceptedOn === undefined ? undefined : dispute.ended
}

const closedBy = (outcome: Outcome) => (dispute: Counted, span: DaySpan) => one(endOf(dispute)?.outcome === outcome && within(endOf(dispute)?.on, span))

/** Accepted before that day and not ended before it. */
function openBefore(dispute: Counted, day: PlainDate): boolean {
  const end = endOf(dispute)
  return dispute.acceptedOn !== undefined && dispute.acceptedOn < day && (end === undefined || end.on >= day)
}

/** Accepted by the end of that day and not ended by then. */
function openAfter(dispute: Counted, day: PlainDate): boolean {
  const end = endOf(dispute)
  return dispute.acceptedOn !== undefined && dispute.acceptedOn <= day && (end === undefined || end.on > day)
}

const cases = (id: string, group: string, title: string, rule: string, holds: (dispute: Counted, span: DaySpan) => boolean): StatisticsColumn =>
  ({ id, group, title, rule, unit: '件', adds: (dispute, span) => one(holds(dispute, span)) })

/** On which the table balances: carried + received = closed, by outcome, + open. */
export const balanceColumns: readonly StatisticsColumn[] = [
  cases('carried', '收结', '上期结转', '本期开始前已经受理、到本期开始时还没有结果的，每件计一。', (dispute, { from }) => openBefore(dispute, from)),
  cases('received', '收结', '调解案件总数', '本期受理（含主动调解）的，每件计一；受理前拒绝、撤回和不予受理的不计。移交给另一调委会的不重复计。', received),
  { id: 'agreed', group: '收结', title: '调解成功', unit: '件', rule: '受理后在本期达成协议的，每件计一，按协议生效日。', adds: closedBy('agree') },
  { id: 'failed', group: '收结', title: '调解不成', unit: '件', rule: '受理后在本期调解不成而终止的，每件计一。', adds: closedBy('fail') },
  { id: 'refused', group: '收结', title: '当事人拒绝', unit: '件', rule: '受理后在本期因当事人拒绝而终止的，每件计一。', adds: closedBy('refuse') },
  { id: 'withdrawn', group: '收结', title: '当事人撤回', unit: '件', rule: '受理后在本期撤回的，每件计一。', adds: closedBy('withdraw') },
  { id: 'referred', group: '收结', title: '移送', unit: '件', rule: '受理后在本期移送其他机关、不再由人民调解处理的，每件计一。', adds: closedBy('refer') },
  cases('open', '收结', '期末在办', '到本期结束时已经受理、还没有结果的，每件计一。', (dispute, { to }) => openAfter(dispute, to)),
]

const bodyColumns = Object.entries(bodyTitles).map(([body, title]) =>
  cases(`by.${body}`, '按调解组织', title, `本期受理的由${title}受理的，按受理那天调委会的类型；各类之和等于调解案件总数。`, (dispute, span) => received(dispute, span) && dispute.body === body))

const sourceColumns: readonly StatisticsColumn[] = [
  cases('source.takeUp', '按来源', '主动调解', '本期受理的由调委会主动调解的。', (dispute, span) => received(dispute, span) && dispute.source === 'takeUp'),
  cases('source.apply', '按来源', '依申请调解', '本期受理的由当事人申请的。', (dispute, span) => received(dispute, span) && dispute.source === 'apply'),
  cases('source.receive', '按来源', '接受委托移送', '本期受理的由法院、公安、信访等委托移送的。', (dispute, span) => received(dispute, span) && dispute.source === 'receive'),
  ...Object.entries(senders).map(([sender, title]) =>
    cases(`sender.${sender}`, '按来源', `其中：${title}`, `接受委托移送的由${title}移送的。`, (dispute, span) => received(dispute, span) && dispute.sender === sender)),
]

const typeColumns = (Object.keys(disputeTypes) as DisputeType[]).map((type) =>
  cases(`type.${type}`, '按纠纷类型', disputeTypes[type].replace(/纠纷$/, ''), `本期受理的类型是“${disputeTypes[type]}”的；十八类之和等于调解案件总数。`, (dispute, span) => received(dispute, span) && dispute.type === type))

/** It had been noted what it might turn into, and reported, and it ended in an agreement. */
const averted = (kind: string) => (dispute: Counted, span: DaySpan) =>
  within(dispute.agreement?.on, span) && dispute.reportedOn.length > 0 && dispute.dangers.some((each) => each.kind === kind)

const otherColumns: readonly StatisticsColumn[] = [
  { id: 'parties', group: '规模', title: '涉及当事人', unit: '人', rule: '本期受理的纠纷登记的当事人人数之和。', adds: (dispute, span) => (received(dispute, span) ? dispute.parties : 0) },
  cases('hard', '规模', '疑难复杂', '本期受理的难易程度登记为“疑难复杂”的；分级为本地做法。', (dispute, span) => received(dispute, span) && dispute.hard),
  { id: 'amount', group: '规模', title: '协议涉及金额', unit: '元', rule: '本期达成的协议登记的涉及金额之和。', adds: (dispute, span) => (within(dispute.agreement?.on, span) ? dispute.agreement?.amount ?? 0 : 0) },
]

const agreementColumns: readonly StatisticsColumn[] = [
  cases('oral', '协议', '口头协议', '本期达成口头协议的。', (dispute, span) => within(dispute.agreement?.on, span) && dispute.agreement?.form === 'oral'),
  cases('written', '协议', '书面协议', '本期达成书面协议的。', (dispute, span) => within(dispute.agreement?.on, span) && dispute.agreement?.form === 'written'),
  cases('performed', '协议', '协议履行', '本期登记全部履行的，不论协议是哪一期达成的；部分履行的不计。', (dispute, span) => within(dispute.performedOn, span)),
  cases('confirmationApplied', '协议', '申请司法确认', '本期申请过司法确认的纠纷，每件计一。', (dispute, span) => dispute.confirmationAppliedOn.some((day) => within(day, span))),
  cases('confirmed', '协议', '司法确认有效', '本期人民法院确认有效的。', (dispute, span) => within(dispute.confirmedOn, span)),
  cases('visited', '协议', '回访', '本期回访过的纠纷，每件计一。', (dispute, span) => dispute.visitedOn.some((day) => within(day, span))),
]

const dangerColumns: readonly StatisticsColumn[] = [
  cases('endangered', '防激化', '发现可能激化', '本期登记了可能激化的纠纷，每件计一。', (dispute, span) => dispute.dangers.some((each) => within(each.on, span))),
  cases('reported', '防激化', '防激化报告', '本期向公安机关或者有关部门报告过的纠纷，每件计一。', (dispute, span) => dispute.reportedOn.some((day) => within(day, span))),
  cases('averted.criminal', '防激化', '防止民转刑', '登记过可能激化为刑事案件和防激化报告、在本期达成协议的，每件计一。', averted('criminal')),
  { id: 'averted.criminal.persons', group: '防激化', title: '防止民转刑涉及', unit: '人', rule: '防止民转刑的纠纷登记的当事人人数之和。', adds: (dispute, span) => (averted('criminal')(dispute, span) ? dispute.parties : 0) },
  cases('averted.publicOrder', '防激化', '防止转为治安案件', '登记过可能激化为治安案件和防激化报告、在本期达成协议的，每件计一。', averted('publicOrder')),
  cases('averted.mass', '防激化', '防止群体性事件', '登记过可能引发群体性事件和防激化报告、在本期达成协议的，每件计一。', averted('mass')),
]

const passingColumns: readonly StatisticsColumn[] = [
  cases('handedOver', '另记', '移交出去', '本期由受理的调委会移交另一级调解过的，每件计一；仍算在原受理的调委会名下。', (dispute, span) => dispute.handedOverOn.some((day) => within(day, span))),
  cases('notAccepted', '另记', '没有受理', '本期不予受理，或者受理前拒绝、撤回、移送的，每件计一；不在调解案件总数里。', (dispute, span) => dispute.acceptedOn === undefined && within(dispute.ended?.on, span)),
]

/** All but the other offices' lists, in the order of the paper. */
export const statisticsColumns: readonly StatisticsColumn[] = [
  ...balanceColumns, ...otherColumns, ...bodyColumns, ...sourceColumns, ...typeColumns, ...agreementColumns, ...dangerColumns, ...passingColumns,
]

/** The same cases by the classes of the other offices. @param classes of each list, in order */
export function classColumns(classes: Readonly<Record<ListId, readonly string[]>>): readonly StatisticsColumn[] {
  return listIds.flatMap((list) => classes[list].map((name) =>
    cases(`${list}.${name}`, lists[list], name, `本期受理的在${lists[list]}里是“${name}”的；这种分类各类之和等于调解案件总数。`, (dispute, span) => received(dispute, span) && dispute.classes[list] === name)))
}
