// Finding the facts: inspection, inquiry, evidence, preservation, appraisal, correction; and the clock of the case.
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, choices, day, files, matter, person, privateText, rows, staff, text, yesNo } from '#procedure/field.ts'
import { enforcers, heads, officers } from './filing-steps.ts'
import {
  approvedByHead, clockRuns, clockStands, evidenceVerified, extendedInTime, extendedLater, factsFound, judgedByAnother, officered, preservationSettled, somethingPreserved,
} from './investigation-guards.ts'
import { askedRoles, evidenceKinds, pauseGrounds, presences, preservedOutcomes, proposals, responsibilities, reviewNeeds, signings } from './lists.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const investigating = ['调查中'] as const
const undecided = ['调查中', '调查终结', '已告知', '待听证', '已听证'] as const
const shown = yesNo('已主动出示执法证件')
const signed = choice('笔录签名', signings)
const attached = files('照片、录像、原件扫描', { optional: true })

export const investigationSteps = {
  inspect: action({
    title: '现场检查（勘验）', from: investigating, by: enforcers,
    asks: {
      officers, shown, place: text('检查地点'), startedAt: text('起止时间', { optional: true, hint: '如“9时10分至9时40分”' }), presence: choice('在场情况', presences),
      witness: person('见证人', { reason: 'witness', retention: 'keep-enforcement', optional: true }), findings: privateText('检查情况', { reason: 'findings', retention: 'keep-enforcement', hint: '看到什么写什么：位置、数量、状态' }), files: attached, signed,
    },
    guards: officered, issues: ['penalty-inspection-record'], basis: [行政处罚法('54', '1'), 行政处罚法('55')],
  }),
  inquire: action({
    title: '询问', from: investigating, by: enforcers,
    asks: {
      officers, shown, asked: person('被询问人', { reason: 'witness', retention: 'keep-enforcement' }), role: choice('身份', askedRoles), work: text('单位和职务', { optional: true }),
      place: text('询问地点'), startedAt: text('起止时间', { optional: true, hint: '如“14时至14时35分”' }),
      rightsTold: yesNo('已告知陈述、申辩、申请回避的权利和如实回答的义务'),
      talk: rows('问和答', { ask: privateText('问', { reason: 'statement', retention: 'keep-enforcement' }), answer: privateText('答', { reason: 'statement', retention: 'keep-enforcement' }) }), files: attached, signed,
    },
    guards: officered, issues: ['penalty-inquiry-record'], basis: [行政处罚法('55')],
    hint: '一人一份，分别询问',
  }),
  collect: action({
    title: '收集证据', from: investigating, by: enforcers,
    asks: {
      officers, kind: choice('证据种类', evidenceKinds), what: text('证据名称', { hint: '如“现场照片3张”；不写个人隐私' }), from: text('来源', { optional: true, hint: '如“当事人提供”“抽样取证”' }),
      verified: yesNo('已查证属实'), files: attached,
    },
    guards: officered, basis: [行政处罚法('46'), 行政处罚法('54', '1')],
    hint: '书证、物证、照片、抽样取证等，一项一条',
  }),
  verify: action({
    title: '核实证据', from: investigating, by: enforcers,
    asks: { officers, outcome: privateText('核实的情况', { reason: 'findings', retention: 'keep-enforcement', hint: '哪些属实，哪些不采用' }) },
    guards: officered, basis: [行政处罚法('46', '2')],
    hint: '前面登记为没有查证属实的证据，核实以后在这里登记',
  }),
  preserve: action({
    title: '先行登记保存', from: investigating, by: enforcers,
    asks: {
      officers, shown, approver: staff('批准的负责人'), reason: text('理由', { hint: '证据可能灭失，或者以后难以取得' }),
      items: rows('物品清单', { name: text('名称', { most: 100 }), quantity: text('数量', { most: 40 }), note: text('规格、状态', { optional: true }) }),
      place: text('保存地点', { hint: '如“就地保存，由当事人看管”' }), signed,
    },
    guards: [...officered, approvedByHead], issues: ['penalty-preservation-notice'], basis: [行政处罚法('56')],
  }),
  settlePreserved: action({
    title: '登记保存物品处理', from: investigating, by: enforcers,
    asks: { outcome: choice('处理', preservedOutcomes), note: text('说明', { optional: true }), signed },
    guards: [somethingPreserved], issues: ['penalty-preservation-settled'], basis: [行政处罚法('56')],
  }),
  appraise: action({
    title: '登记鉴定意见', from: investigating, by: enforcers,
    asks: { body: text('检验、鉴定机构'), what: text('检验、鉴定的事项'), conclusion: privateText('结论', { reason: 'grounds', retention: 'keep-enforcement' }), toldParty: yesNo('已告知当事人'), files: attached },
    basis: [行政处罚法('46', '1(7)')],
  }),
  orderCorrection: action({
    title: '责令改正', from: [...undecided, '执行中'], by: enforcers,
    asks: { officers, requirement: text('改正要求', { most: 500, hint: '如“清除堆放的垃圾，恢复原状”' }), correctBy: day('改正期限', { future: true }) },
    guards: officered, issues: ['penalty-correction-order'], basis: [行政处罚法('28', '1')],
  }),
  recheck: action({
    title: '复查改正情况', from: [...undecided, '执行中', '待结案'], by: enforcers,
    asks: { officers, result: choice('改正情况', { done: '已改正', part: '部分改正', none: '没有改正' }), findings: privateText('复查情况', { reason: 'findings', retention: 'keep-enforcement', optional: true }), files: attached },
    guards: officered, basis: [行政处罚法('28', '1')],
  }),
  recuse: action({
    title: '决定回避', from: [...undecided], by: heads,
    asks: {
      officer: matter('执法人员', 'enforcement-certificate'), asker: choice('提出', { self: '本人', party: '当事人申请', head: '负责人指令' }), granted: yesNo('决定回避'), reason: privateText('理由', { reason: 'grounds', retention: 'keep-enforcement' }),
    },
    basis: [行政处罚法('43')],
    hint: '决定作出以前，不停止调查',
  }),
  pause: action({
    title: '暂停计算期限', from: [...undecided], by: enforcers,
    asks: { why: choice('原因', pauseGrounds), ground: text('依据', { hint: '规定这段时间不计入办案期限的法律、法规、规章的名称和条款' }) },
    guards: [clockRuns], basis: [行政处罚法('60')],
    hint: '没有规定可以扣除的，不能暂停',
  }),
  resume: action({ title: '恢复计算期限', from: [...undecided], by: enforcers, asks: {}, guards: [clockStands], basis: [行政处罚法('60')] }),
  extend: action({
    title: '延长办案期限', from: [...undecided], by: heads,
    asks: { until: day('延长到', { future: true }), ground: text('依据', { hint: '允许延长的法律、法规、规章的名称和条款' }), reason: text('理由', { most: 500 }) },
    guards: [clockRuns, extendedInTime, extendedLater, judgedByAnother], basis: [行政处罚法('60')],
  }),
  conclude: action({
    title: '调查终结', from: investigating, to: '调查终结', by: enforcers,
    asks: {
      officers, facts: privateText('查明的事实', { reason: 'findings', retention: 'keep-enforcement' }), evidence: privateText('证据和证明的内容', { reason: 'findings', retention: 'keep-enforcement' }), proposal: choice('处理建议', proposals), suggested: privateText('建议的理由、依据和裁量', { reason: 'grounds', retention: 'keep-enforcement' }),
      responsibility: choice('责任能力', responsibilities, { hint: '单位选“应当负责”' }), finedBefore: yesNo('同一违法行为已经被罚过款'),
      grave: yesNo('情节复杂或者重大违法行为'), reviewNeeds: choices('需要法制审核的情形', reviewNeeds, { optional: true }),
    },
    guards: [...officered, factsFound, evidenceVerified, preservationSettled], issues: ['penalty-investigation-report'], basis: [行政处罚法('54', '1'), 行政处罚法('57')],
  }),
  reopen: action({
    title: '退回补充调查', from: ['调查终结', '已告知', '已听证'], to: '调查中', by: heads,
    asks: { reason: privateText('需要补查的问题', { reason: 'findings', retention: 'keep-enforcement' }) }, guards: [judgedByAnother], basis: [行政处罚法('40'), 行政处罚法('57', '1')],
    hint: '补查以后重新终结调查、重新告知',
  }),
}
