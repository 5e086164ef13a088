// A penalty by the ordinary procedure: from a clue to a closed file. A power valid on the day, two certified officers at every
// finding of fact, the party told and heard before anything is decided, the file reviewed before it is closed. The steps are
// declared stage by stage in the files beside this one.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { holderOf } from '../valid-certificates.ts'
import { crimeSteps } from './crime-steps.ts'
import { decisionSteps } from './decision-steps.ts'
import { executionSteps } from './execution-steps.ts'
import { filingSteps, heads } from './filing-steps.ts'
import { appliedLate, certificateUnshown, decidedLate, minorPunished, servedLate } from './flags.ts'
import { investigationSteps } from './investigation-steps.ts'
import { noticeSteps } from './notice-steps.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const 行政强制法 = lawBook('administrative-coercion-law')
const 移送规定 = lawBook('crime-transfer-provisions')
const 三项制度 = lawBook('three-systems-opinion')
const 本地规定 = lawBook('local-rules')

const settled = ['decide', 'decideNone', 'passOn', 'policeFiled', 'cancel'] as const
const carriedOut = ['courtEnded', 'annul', 'close'] as const

export const penaltyCase = defineProcedure({
  id: 'penalty-case',
  title: '行政处罚案件（普通程序）',
  system: 'enforcement',
  about: '从线索、立案、调查取证、法制审核、告知、听证、决定、送达到执行、公开、结案：每一步由谁办、依据什么、多长时间。',
  inForce: { from: plainDate('2021-07-15') },
  numbering: '（{year}）罚字第{n}号',
  areaLevel: 'either',
  recusal: {
    basis: [行政处罚法('43')], decidedBy: heads,
    already: (matter, around) => matter.entries.flatMap((entry) => (entry.action === 'recuse' && entry.answers['granted'] === true ? holderOf(around(String(entry.answers['officer']))) ?? [] : [])),
  },
  states: ['线索待定', '不予立案', '调查中', '调查终结', '待批移送', '已移送公安', '已告知', '待听证', '已听证', '处罚待送达', '不罚待送达', '执行中', '待结案', '已结案', '已移送', '已撤案'],
  ends: ['不予立案', '已结案', '已移送', '已撤案'],
  actions: { ...filingSteps, ...investigationSteps, ...crimeSteps, ...noticeSteps, ...decisionSteps, ...executionSteps },
  timeLimits: {
    file: {
      title: '决定是否立案', within: { rule: 'pen-filing-days' }, after: ['register'], until: ['file', 'dismiss', 'passOn'], whose: '负责人', onExpiry: 'remind', basis: [行政处罚法('54', '2'), 本地规定('')],
    },
    decide: {
      title: '作出处罚决定', within: { rule: 'pen-decide-90' }, after: ['file'], until: [...settled, 'extend'],
      pauses: [
        { stop: 'pause', resume: 'resume', basis: [行政处罚法('60')] },
        { stop: 'transfer', resume: 'policeDeclined', basis: [行政处罚法('27', '1')] },
      ],
      whose: '承办人', onExpiry: 'supervise', basis: [行政处罚法('60')],
    },
    decideExtended: { title: '作出处罚决定（延长以后）', within: { untilAnswer: 'until' }, after: ['extend'], until: [...settled, 'extend'], whose: '承办人', onExpiry: 'supervise', basis: [行政处罚法('60')] },
    settlePreserved: {
      title: '处理先行登记保存的物品', within: { rule: 'pen-sample-register-decide' }, after: ['preserve'], until: ['settlePreserved'], whose: '承办人', onExpiry: 'supervise', basis: [行政处罚法('56')],
    },
    crimeDecision: {
      title: '决定是否移送公安机关', within: { rule: 'pen-crime-decide-3' }, after: ['proposeTransfer'], until: ['transfer', 'refuseTransfer'], whose: '正职负责人', onExpiry: 'supervise', basis: [移送规定('5', '2')],
    },
    correction: { title: '当事人改正', within: { untilAnswer: 'correctBy' }, after: ['orderCorrection'], until: ['recheck'], whose: '当事人', onExpiry: 'remind', basis: [行政处罚法('28', '1')] },
    answer: { title: '当事人陈述、申辩', within: { untilAnswer: 'answerBy' }, after: ['notify'], until: ['defend', 'waive', 'requestHearing', 'reopen', 'decide', 'decideNone'], whose: '当事人', onExpiry: 'lapses', basis: [行政处罚法('45', '1')] },
    hearing: { title: '举行听证', within: { untilAnswer: 'heldOn' }, after: ['callHearing'], until: ['holdHearing', 'forgoHearing', 'callHearing'], whose: '承办人', onExpiry: 'remind', basis: [行政处罚法('64', '(2)')] },
    serve: { title: '送达决定书', within: { rule: 'pen-service-7' }, after: ['decide', 'decideNone'], until: ['serve', 'serveNone', 'announce'], whose: '承办人', onExpiry: 'supervise', basis: [行政处罚法('61', '1')] },
    announced: { title: '公告期满', within: { rule: 'cal-service-public-30' }, after: ['announce'], until: ['serve', 'serveNone'], whose: '承办人', onExpiry: 'remind', basis: [行政处罚法('61', '1')] },
    pay: { title: '缴纳罚款', within: { noted: 'payDays', unit: 'calendar-day' }, after: ['serve'], until: ['pay', 'defer', ...carriedOut], whose: '当事人', onExpiry: 'remind', basis: [行政处罚法('67', '3')] },
    payDeferred: { title: '缴清延期、分期的罚款', within: { untilAnswer: 'until' }, after: ['defer'], until: ['pay', 'defer', ...carriedOut], whose: '当事人', onExpiry: 'remind', basis: [行政处罚法('66', '2')] },
    handIn: { title: '交回当场收缴的罚款', within: { noted: 'handInDays', unit: 'working-day' }, after: ['pay'], until: ['handIn'], whose: '执法人员', onExpiry: 'supervise', basis: [行政处罚法('71')] },
    court: {
      title: '申请法院强制执行', within: { noted: 'courtDays', unit: 'calendar-day' }, after: ['serve'], until: ['applyCourt', 'remedy', 'defer', ...carriedOut], whose: '承办人', onExpiry: 'supervise', basis: [行政强制法('53')],
    },
    publish: { title: '公开处罚决定', within: { noted: 'publishDays', unit: 'working-day' }, after: ['decide'], until: ['publish', 'annul'], whose: '承办人', onExpiry: 'supervise', basis: [三项制度(''), 行政处罚法('48', '1')] },
    withdraw: {
      title: '撤下被变更、撤销的决定', within: { noted: 'withdrawDays', unit: 'working-day' }, after: ['remedyEnded', 'annul'], until: ['unpublish'], outlasts: true, whose: '承办人', onExpiry: 'supervise', basis: [行政处罚法('48', '2')],
    },
    publication: { title: '公示期满，撤下', within: { untilAnswer: 'until' }, after: ['publish'], until: ['unpublish'], outlasts: true, whose: '承办人', onExpiry: 'remind', basis: [三项制度(''), 本地规定('')] },
  },
  flags: [decidedLate, servedLate, certificateUnshown, minorPunished, appliedLate],
  name: (file) => String(file.entries[0]?.answers['act' as never] ?? '行政处罚案件'),
})
