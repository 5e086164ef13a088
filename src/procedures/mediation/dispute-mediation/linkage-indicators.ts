// How hand-overs, panels, dangers, slips and the dossier's own steps are counted. None of these adds a dispute.
import { indicatorsOf } from '#procedure/indicator.ts'
import { last } from '#procedure/matter.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { dangers, type Danger } from '../dangers.ts'
import { levels, type Level } from './keeper.ts'
import { disputeMediation } from './procedure.ts'

const { count, sum, distinct } = indicatorsOf(disputeMediation)

type Dispute = MatterOf<typeof disputeMediation>

const cases = { unit: '件', system: 'mediation' } as const
const times = { unit: '次', system: 'mediation' } as const
const seenIn = ['apply', 'receive', 'takeUp', 'inquire', 'mediate'] as const

/** What the danger is called where it is the thing that did not happen. */
const averted: Readonly<Record<Danger, string>> = { publicOrder: '治安案件', criminal: '刑事案件', mass: '群体性事件' }

function sawDanger(dispute: Dispute, danger: Danger): boolean {
  return dispute.entries.some((entry) => 'danger' in entry.answers && entry.answers.danger?.includes(danger))
}

const handedTo = (level: Level) => count({
  ...times, id: `mediation.handedOver.${level}`, title: `移交${levels[level]}调解组织次数`, definition: `移交给${levels[level]}一级调解组织的，每移交一次计一；纠纷仍是同一件，不另计件数。`,
  actions: ['handOver'], when: (entry) => entry.answers.to === level,
})

const inDanger = (danger: Danger) => distinct({
  ...cases, id: `mediation.danger.${danger}`, title: `${dangers[danger]}的纠纷件数`, definition: `登记时、调查或者调解中记录“${dangers[danger]}”的纠纷，一年内每件计一。`,
  actions: seenIn, when: (entry) => entry.answers.danger?.includes(danger) ?? false, key: (_, dispute) => [dispute.id],
})

const defused = (danger: Danger) => count({
  ...cases, id: `mediation.averted.${danger}`, title: `防止激化为${averted[danger]}件数`, definition: `记录过“${dangers[danger]}”、登记过防激化报告，后来达成协议的纠纷，每件计一，按达成协议日期归入年度。`,
  actions: ['agree'], when: (_, dispute) => sawDanger(dispute, danger) && last(dispute, 'report') !== undefined,
})

const answered = { confirmed: '当事人核对属实人数', denied: '当事人否认人数', partly: '当事人认为部分不实人数' } as const

/** A party who changes the answer is counted by the last one. */
const saidByParty = (answer: keyof typeof answered) => count({
  id: `mediation.slips.${answer}`, unit: '人次', system: 'mediation', title: answered[answer], definition: '当事人凭核对码答复的，一件纠纷一位当事人计一，改过答复的按最后一次；没有答复的不计。',
  actions: ['partyAnswered'],
  when: (entry, dispute) => entry.answers.answer === answer && dispute.entries.findLast((each) => each.action === 'partyAnswered' && each.answers.party === entry.answers.party)?.seq === entry.seq,
})

export const linkageIndicators = [
  ...(Object.keys(levels) as Level[]).map(handedTo),
  count({ ...times, id: 'mediation.takenOver', title: '接收移交次数', definition: '接收移交的纠纷，每次计一。', actions: ['takeOver'] }),
  count({ ...times, id: 'mediation.handedBack', title: '退回移交次数', definition: '退回移交的纠纷，每次计一。', actions: ['handBack'] }),
  count({ ...times, id: 'mediation.panelsCalled', title: '启动联调次数', definition: '按联调方案启动联调的，每次计一；会商另计。', actions: ['callPanel'] }),
  sum({ unit: '项', system: 'mediation', id: 'mediation.tasksGiven', title: '会商分工项数', definition: '会商记录里定下的分工，每项计一。', actions: ['joinForces'], when: (entry) => (entry.answers.tasks?.length ?? 0) > 0, amount: (entry) => entry.answers.tasks?.length ?? 0 }),
  count({ unit: '项', system: 'mediation', id: 'mediation.tasksDone', title: '会商分工办完项数', definition: '登记“已经办完”的会商分工，每项计一；办不了的不计。', actions: ['finishTask'], when: (entry) => entry.answers.result === 'done' }),
  ...(Object.keys(dangers) as Danger[]).map(inDanger),
  ...(Object.keys(dangers) as Danger[]).map(defused),
  distinct({ ...cases, id: 'mediation.contested', title: '对协议有争议件数', definition: '达成协议以后登记对履行或者内容有争议的纠纷，一年内每件计一。', actions: ['contest'], key: (_, dispute) => [dispute.id] }),
  count({ ...cases, id: 'mediation.policeAccepted', title: '治安案件调解履行后不予处罚件数', definition: '调解履行后当事人书面申请、公安机关认可不予处罚的，每件计一。', actions: ['policeAsked'], when: (entry) => entry.answers.result === 'accepted' }),
  count({ ...times, id: 'mediation.signedFiled', title: '签好的文书归卷次数', definition: '签好的文书拍照、扫描或者屏幕签名归卷的，每次计一。', actions: ['attachSigned'] }),
  count({ ...times, id: 'mediation.slips.given', title: '发当事人核对单次数', definition: '发放当事人核对单，每次计一；重新发的另计。', actions: ['giveSlips'] }),
  ...(Object.keys(answered) as (keyof typeof answered)[]).map(saidByParty),
  count({ ...cases, id: 'mediation.archived', title: '归档件数', definition: '登记归档的纠纷卷宗，每件计一，按归档日期归入年度。', actions: ['archive'] }),
] as const
