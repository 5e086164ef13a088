// A review of the township's own act: the copy comes in, the reply with its evidence goes out in ten working days, the decision
// is carried out. Correction by the review body is counted as what it is.
import { plainDate } from '#calendar/plain-date.ts'
import { inForceOn, lawBook } from '#law/instrument.ts'
import { ruleOn } from '#law/rule.ts'
import { action } from '#procedure/action.ts'
import { choice, day, files, people, privateText, rows, staffList, text, yesNo } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { actKinds } from '../act-kinds.ts'
import { repliedLate } from './flags.ts'
import { agentsFew, gatheredBefore, performedFirst, supplementAgreed } from './guards.ts'
import { binding, decisions } from './review-outcomes.ts'

const 行政复议法 = lawBook('administrative-reconsideration-law')
const 实施条例 = lawBook('reconsideration-implementation-regulation')

const office = ['justice-clerk', 'staff'] as const
const open = ['待答复', '审理中'] as const
const evidence = rows('证据、依据', { name: text('名称'), gatheredOn: day('取得日期', { optional: true }), proves: text('证明什么', { optional: true }) })

export const reconsideration = defineProcedure({
  id: 'reconsideration',
  title: '行政复议答复',
  system: 'appeals',
  about: '本乡镇作为被申请人的行政复议：收到副本、十个工作日内答复举证、听取意见和听证、决定、履行；被纠错如实计。',
  inForce: { from: plainDate('2024-01-01') },
  numbering: '（{year}）复议答复第{n}号',
  areaLevel: 'township',
  states: ['待答复', '审理中', '已决定', '已结案', '已终止'],
  ends: ['已结案', '已终止'],
  actions: {
    receive: action({
      title: '收到申请书副本', from: 'new', to: '待答复', by: office,
      asks: {
        body: text('复议机关', { hint: '如“双辽市人民政府”' }), caseNumber: text('案号', { optional: true }), applicants: people('申请人', { reason: 'party', retention: 'keep-appeals', optional: true }), kind: choice('被申请复议的行为', actKinds),
        claim: privateText('复议请求和理由', { reason: 'statement', retention: 'keep-appeals' }), simple: yesNo('是否适用简易程序', { hint: '通知书上写明的；简易程序五个工作日内答复' }), files: files('通知书、申请书副本', { optional: true }),
      },
      notes: ({ answers, occurredOn }) => ({ replyDays: ruleOn(answers.simple ? 'rev-reply-5-simple' : 'rev-reply-10', occurredOn).value }),
      basis: [行政复议法('48'), 行政复议法('54', '1')], hint: '发生日期填收到副本的日期',
    }),
    nameAgents: action({ title: '指定代理人', from: open, by: [...office, 'township-head', 'deputy-head'], asks: { agents: staffList('工作人员'), lawyer: text('另行委托的律师', { optional: true }) }, guards: [agentsFew], basis: [行政复议法('48'), 实施条例('18')] }),
    reply: action({
      title: '提出书面答复', from: ['待答复'], to: '审理中', by: office, asks: { facts: privateText('作出行为的事实、依据和程序', { reason: 'findings', retention: 'keep-appeals' }), opinion: privateText('答复意见', { reason: 'answer', retention: 'keep-appeals' }), evidence, files: files('答复书', { optional: true }) },
      guards: [gatheredBefore], issues: ['reconsideration-reply'], basis: [行政复议法('48'), 行政复议法('44', '1')],
    }),
    supplement: action({ title: '补充证据', from: ['审理中'], by: office, asks: { agreed: yesNo('复议机构已经同意'), evidence }, guards: [supplementAgreed], basis: [行政复议法('46', '2')] }),
    hear: action({ title: '听取意见、听证', from: open, by: office, asks: { how: choice('方式', { heard: '听取意见', hearing: '听证', survey: '现场勘验' }), attended: staffList('本机关参加人', { optional: true }), said: privateText('情况', { reason: 'findings', retention: 'keep-appeals', optional: true }) }, basis: [行政复议法('49'), 行政复议法('50')] }),
    correctOwn: action({ title: '自行纠正', from: open, by: [...office, 'township-head'], asks: { how: choice('怎样纠正', { changed: '改变', revoked: '撤销', performed: '履行了职责' }), said: text('说明', { hint: '不写姓名' }) }, basis: [行政复议法('74'), 行政复议法('48')] }),
    decide: action({
      title: '收到复议决定', from: open, to: '已决定', by: office, asks: { decision: choice('结果', decisions), number: text('文号', { optional: true }), performBy: day('履行期限', { optional: true, future: true }), file: files('决定书', { optional: true }) },
      notes: ({ answers, occurredOn }) => ({
        binding: binding.includes(answers.decision),
        // Since the regulation of 2026: where no other time is set, sixty days (art. 58).
        ...(answers.decision === 'redo' && answers.performBy === undefined && inForceOn(实施条例('58'), occurredOn) ? { redoDays: ruleOn('rev-redo-60', occurredOn).value } : {}),
      }),
      basis: [行政复议法('75')],
    }),
    perform: action({ title: '登记履行', from: ['已决定'], by: office, asks: { said: text('怎样履行', { most: 500, hint: '不写姓名' }), files: files('凭据', { optional: true }) }, basis: [行政复议法('77', '1')] }),
    close: action({ title: '结案', from: ['已决定'], to: '已结案', by: office, asks: { suit: yesNo('申请人是否起诉', { optional: true }) }, guards: [performedFirst], basis: [行政复议法('75'), 行政复议法('77')] }),
    terminate: action({ title: '复议终止', from: open, to: '已终止', by: office, asks: { why: choice('原因', { settled: '和解后撤回', withdrawn: '撤回申请', other: '其他' }), number: text('文号', { optional: true }) }, basis: [行政复议法('74')] }),
  },
  timeLimits: {
    reply: { title: '提出书面答复并举证', within: { noted: 'replyDays', unit: 'working-day' }, after: ['receive'], until: ['reply', 'terminate', 'decide'], whose: '本乡镇', onExpiry: 'supervise', basis: [行政复议法('48'), 行政复议法('54', '1')] },
    perform: { title: '履行复议决定', within: { untilAnswer: 'performBy' }, after: ['decide'], until: ['perform'], whose: '本乡镇', onExpiry: 'supervise', basis: [行政复议法('77', '1')] },
    redo: { title: '重新作出行政行为', within: { noted: 'redoDays', unit: 'calendar-day' }, after: ['decide'], until: ['perform'], whose: '本乡镇', onExpiry: 'supervise', basis: [行政复议法('77', '1'), 实施条例('58')] },
  },
  flags: [repliedLate],
  name(matter) {
    const said = first(matter, 'receive')?.answers
    return said ? `行政复议：${actKinds[said.kind]}（${said.body}）` : '行政复议'
  },
})
