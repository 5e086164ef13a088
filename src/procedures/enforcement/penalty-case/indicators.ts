// How penalty cases are counted. Several penalties in one decision are one case, under the heaviest; amounts are those of the
// decision. There is no rate of fines and no score of officers: the law forbids tying either to appraisal.
import { lawBook } from '#law/instrument.ts'
import { indicatorsOf, ratio } from '#procedure/indicator.ts'
import type { PenaltyKind } from '../penalty-kinds.ts'
import { penaltyCase } from './procedure.ts'

const { count, sum, distinct } = indicatorsOf(penaltyCase)
const 行政处罚法 = lawBook('administrative-penalty-law')

const piece = { unit: '件', system: 'enforcement' } as const
const deciding = { ...piece, actions: ['decide'] } as const
const share = { unit: '%', system: 'enforcement' } as const

const byDecision = '按作出决定的日期归入年度；以后被撤销的不减，另看被撤销件数。'

function underHeaviest(id: string, title: string, ...kinds: readonly PenaltyKind[]) {
  return count({
    ...deciding, id, title, definition: `普通程序处罚决定中最重的处罚是“${title.split('：')[1] ?? title}”的，每件计一；一个决定给予几种处罚的，只按最重的一种计。${byDecision}`,
    when: (entry) => kinds.some((kind) => kind === entry.noted?.['heaviest']),
  })
}

function faultless(entry: { readonly noted?: { readonly [key: string]: unknown } }, kind: 'documentFaults' | 'procedureFaults'): boolean {
  const faults = entry.noted?.[kind]
  return Array.isArray(faults) && faults.length === 0
}

export const penaltyCaseIndicators = [
  count({ ...piece, id: 'enforcement.clues', title: '违法线索登记数', definition: '登记的违法线索，每条计一，含不予立案和移送的。', actions: ['register'] }),
  count({ ...piece, id: 'enforcement.casesFiled', title: '行政处罚立案件数', definition: '负责人批准立案的普通程序案件，每件计一，按立案日期归入年度。', actions: ['file'] }),
  count({
    ...piece, id: 'enforcement.violationsInCases', title: '普通程序查处违法行为件数', unit: '起', actions: ['decide', 'decideNone', 'passOn', 'transfer'],
    definition: '按普通程序查处的违法行为，每案计一：作出处罚决定、不予处罚决定（违法事实不能成立、超过追究期限的不计）、移送公安机关或者其他机关。同一案件只计最先的一次。',
    when: (entry, file) => !(entry.action === 'decideNone' && (entry.answers.why === 'unfounded' || entry.answers.why === 'tooOld'))
      && file.entries.find((each) => ['decide', 'decideNone', 'passOn', 'transfer'].includes(each.action))?.seq === entry.seq,
  }),
  count({ ...deciding, id: 'enforcement.ordinaryPenalties', title: '普通程序处罚件数', definition: `按普通程序作出的行政处罚决定，每个决定计一；一个决定给予几种处罚的也计一。${byDecision}`, basis: [行政处罚法('57', '1(1)')] }),
  underHeaviest('enforcement.ordinaryWarnings', '普通程序处罚：警告、通报批评', 'warning', 'criticism'),
  underHeaviest('enforcement.ordinaryFines', '普通程序处罚：罚款', 'fine'),
  underHeaviest('enforcement.penaltiesConfiscation', '行政处罚：没收违法所得、没收非法财物', 'confiscateIncome', 'confiscateGoods'),
  underHeaviest('enforcement.penaltiesSuspension', '行政处罚：暂扣许可证件', 'suspendLicence'),
  underHeaviest('enforcement.penaltiesRevocation', '行政处罚：降低资质等级、吊销许可证件', 'downgrade', 'revokeLicence'),
  underHeaviest('enforcement.penaltiesRestriction', '行政处罚：限制开展生产经营活动、限制从业', 'restrict', 'bar'),
  underHeaviest('enforcement.penaltiesStop', '行政处罚：责令停产停业、责令关闭', 'stop', 'close'),
  underHeaviest('enforcement.penaltiesOther', '行政处罚：其他', 'other'),
  sum({
    ...deciding, id: 'enforcement.ordinaryFineAmount', title: '普通程序罚没金额', unit: '元', definition: `普通程序处罚决定书上的罚款和没收金额之和，不含加处罚款；不论是否缴清。不得用于考核。${byDecision}`, basis: [行政处罚法('74', '3')],
    amount: (entry) => (entry.answers.fine ?? 0) + (entry.answers.confiscated ?? 0),
  }),
  count({ ...piece, id: 'enforcement.noPenalties', title: '不予行政处罚件数', definition: '作出不予行政处罚决定的案件，每件计一。', actions: ['decideNone'] }),
  count({
    ...piece, id: 'enforcement.firstOffences', title: '轻微、首违不罚件数', definition: '因违法轻微或者初次违法不予处罚的案件，每件计一。', actions: ['decideNone'],
    when: (entry) => entry.answers.why === 'slight' || entry.answers.why === 'first',
  }),
  count({ ...piece, id: 'enforcement.crimesTransferred', title: '移送公安机关件数', definition: '涉嫌犯罪、批准移送公安机关的案件，每移送一次计一。', actions: ['transfer'] }),
  count({ ...piece, id: 'enforcement.passedOn', title: '移送有管辖权机关件数', definition: '移送有管辖权的行政机关的线索和案件，每件计一。', actions: ['passOn'] }),
  count({
    ...piece, id: 'enforcement.legalReviews', title: '重大执法法制审核件数', definition: '作出处罚决定以前经法制审核通过的案件，每件计一；退回以后重新审核的不重复计。', basis: [行政处罚法('58')], actions: ['review'],
    when: (entry) => entry.noted?.['firstPass'] === true,
  }),
  count({ ...piece, id: 'enforcement.hearings', title: '行政处罚听证次数', unit: '次', definition: '举行的行政处罚听证，每次计一。', actions: ['holdHearing'] }),
  count({ ...deciding, id: 'enforcement.decidedLate', title: '超期作出处罚决定件数', definition: `超过办案期限才作出的处罚决定，每件计一。${byDecision}`, when: (entry) => entry.noted?.['inTime'] === false }),
  count({ ...piece, id: 'enforcement.ordinaryAnnulled', title: '普通程序处罚决定被撤销件数', definition: '普通程序处罚决定被撤销、确认违法或者无效的案件，每件计一，含自行纠正的。', actions: ['annul'] }),
  count({ ...piece, id: 'enforcement.published', title: '处罚决定公开件数', definition: '公开的处罚决定，每公开一次计一。', actions: ['publish'] }),
  count({ ...piece, id: 'enforcement.casesClosed', title: '行政处罚结案件数', definition: '评查通过、负责人批准结案的案件，每件计一，按结案日期归入年度。', actions: ['close'] }),
  count({ ...piece, id: 'enforcement.filesDocumentSound', title: '文书合格案卷数', definition: '结案评查时没有任何文书类问题的案卷数；有问题、写了说明才结案的不计。', actions: ['close'], when: (entry) => faultless(entry, 'documentFaults') }),
  count({ ...piece, id: 'enforcement.filesProcedureSound', title: '程序合格案卷数', definition: '结案评查时没有任何程序类问题的案卷数；有问题、写了说明才结案的不计。', actions: ['close'], when: (entry) => faultless(entry, 'procedureFaults') }),
  ratio({ ...share, id: 'enforcement.documentQuality', title: '执法文书规范率', definition: '文书合格案卷数÷结案件数。由本系统在结案前逐卷评查，不是上级抽查的结果。', numerator: 'enforcement.filesDocumentSound', denominator: 'enforcement.casesClosed' }),
  ratio({ ...share, id: 'enforcement.procedureQuality', title: '执法程序合规率', definition: '程序合格案卷数÷结案件数。由本系统在结案前逐卷评查，不是上级抽查的结果。', numerator: 'enforcement.filesProcedureSound', denominator: 'enforcement.casesClosed' }),
  distinct({
    id: 'officer.inCases', title: '参与办案的执法人员', unit: '名', system: 'enforcement', actions: ['file', 'inspect', 'inquire', 'collect', 'verify', 'preserve', 'orderCorrection', 'recheck', 'conclude', 'proposeTransfer'],
    definition: '年内在普通程序案件里以执法证件办过事的人员，一证计一。', key: (entry) => entry.answers.officers,
  }),
] as const
