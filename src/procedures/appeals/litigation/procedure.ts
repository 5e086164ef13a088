// The township in court as defendant: evidence in fifteen days, its head in person or the reason and who instead, the judgment,
// the time to appeal, and carrying out what was judged. What was lost is counted as lost.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { ruleOn } from '#law/rule.ts'
import { action } from '#procedure/action.ts'
import { choice, day, files, people, privateText, rows, staff, staffList, text, yesNo } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { actKinds } from '../act-kinds.ts'
import { answeredLate, nobodyAppeared } from './flags.ts'
import { absenceExplained, appealInTime, appealWindowPassed, appearingNamed, courtAllowed, gatheredBefore, performedFirst } from './guards.ts'
import { appeared, binding, forms, judgments } from './judgments.ts'

const 行政诉讼法 = lawBook('administrative-litigation-law')
const 诉讼法解释 = lawBook('litigation-law-interpretation')

const office = ['justice-clerk', 'staff'] as const
const evidence = rows('证据、依据', { name: text('名称'), gatheredOn: day('取得日期', { optional: true }), proves: text('证明什么', { optional: true }) })
const judgment = { judgment: choice('结果', judgments), form: choice('文书', forms), number: text('案号', { optional: true }), performBy: day('履行期限', { optional: true, future: true }), file: files('裁判文书', { optional: true }) }

export const litigation = defineProcedure({
  id: 'litigation',
  title: '行政应诉',
  system: 'appeals',
  about: '本乡镇作为被告的行政诉讼：收到起诉状副本、十五日内答辩举证、负责人出庭、裁判、上诉、履行；败诉如实计。',
  inForce: { from: plainDate('2018-02-08') },
  numbering: '（{year}）应诉第{n}号',
  areaLevel: 'township',
  states: ['待答辩', '审理中', '一审已裁判', '二审中', '已生效', '已结案'],
  ends: ['已结案'],
  actions: {
    receive: action({
      title: '收到起诉状副本', from: 'new', to: '待答辩', by: office,
      asks: {
        court: text('法院', { hint: '如“双辽市人民法院”' }), caseNumber: text('案号', { optional: true }), plaintiffs: people('原告', { reason: 'party', retention: 'keep-appeals', optional: true }), kind: choice('被诉的行为', actKinds),
        claim: privateText('诉讼请求和理由', { reason: 'statement', retention: 'keep-appeals' }), joint: yesNo('复议机关是否共同被告', { optional: true }), advised: yesNo('法院是否书面建议负责人出庭', { optional: true }), files: files('应诉通知书、起诉状副本', { optional: true }),
      },
      basis: [行政诉讼法('67', '1')], hint: '发生日期填收到副本的日期',
    }),
    postponeEvidence: action({ title: '延期提供证据', from: ['待答辩'], by: office, asks: { allowed: yesNo('法院已经准许'), until: day('延到哪天', { future: true }), reason: text('正当事由') }, guards: [courtAllowed], basis: [行政诉讼法('36', '1')] }),
    answer: action({
      title: '提交答辩状和证据', from: ['待答辩'], to: '审理中', by: office, asks: { facts: privateText('事实和法律依据', { reason: 'findings', retention: 'keep-appeals' }), opinion: privateText('答辩意见', { reason: 'statement', retention: 'keep-appeals' }), evidence, files: files('答辩状', { optional: true }) },
      guards: [gatheredBefore], issues: ['litigation-defence'], basis: [行政诉讼法('67', '1'), 行政诉讼法('34', '1')],
    }),
    supplement: action({ title: '补充证据', from: ['审理中', '二审中'], by: office, asks: { allowed: yesNo('法院已经准许'), evidence }, guards: [courtAllowed], basis: [行政诉讼法('36', '2')] }),
    hear: action({
      title: '开庭', from: ['待答辩', '审理中', '二审中'], by: office,
      asks: {
        who: choice('谁出庭', appeared), leader: staff('出庭的负责人', { optional: true }), staff: staffList('出庭的工作人员', { optional: true }), lawyers: text('诉讼代理人（律师）', { optional: true }),
        reason: text('负责人没有出庭的理由', { optional: true, hint: '没有出庭的要填，如“防汛值守”' }), explained: yesNo('已向法院提交情况说明', { optional: true }),
      },
      guards: [absenceExplained, appearingNamed], basis: [行政诉讼法('3', '3'), 诉讼法解释('128'), 诉讼法解释('129')], hint: '开一次庭登记一次',
    }),
    judge: action({
      title: '收到一审裁判', from: ['待答辩', '审理中'], to: '一审已裁判', by: office, asks: judgment,
      notes: ({ answers, occurredOn }) => ({
        binding: binding.includes(answers.judgment),
        ...(answers.form === 'mediation' || answers.judgment === 'withdrawn' ? {} : { appealDays: ruleOn(answers.form === 'judgment' ? 'suit-appeal-judgment-15' : 'suit-appeal-ruling-10', occurredOn).value }),
      }),
      basis: [行政诉讼法('69'), 行政诉讼法('70')], hint: '发生日期填送达的日期',
    }),
    appeal: action({ title: '上诉', from: ['一审已裁判'], to: '二审中', by: office, asks: { who: choice('谁上诉', { us: '本乡镇', plaintiff: '原告', both: '双方', third: '第三人、共同被告' }) }, guards: [appealInTime], basis: [行政诉讼法('85')] }),
    takeEffect: action({ title: '裁判生效', from: ['一审已裁判'], to: '已生效', by: office, asks: {}, guards: [appealWindowPassed], basis: [行政诉讼法('85')], hint: '上诉期限过了没有上诉的；调解书、准许撤诉的随时' }),
    judgeFinally: action({
      title: '收到二审裁判', from: ['二审中'], to: '已生效', by: office, asks: { ...judgment, judgment: choice('最终结果', judgments, { hint: '维持原判的，选一审的结果' }) },
      notes: ({ answers }) => ({ binding: binding.includes(answers.judgment) }), basis: [行政诉讼法('89')],
    }),
    remand: action({ title: '发回重审', from: ['二审中'], to: '审理中', by: office, asks: { number: text('案号', { optional: true }) }, basis: [行政诉讼法('89')] }),
    perform: action({ title: '登记履行', from: ['已生效'], by: office, asks: { said: text('怎样履行', { most: 500, hint: '不写姓名' }), files: files('凭据', { optional: true }) }, basis: [行政诉讼法('94')] }),
    close: action({ title: '结案', from: ['已生效'], to: '已结案', by: office, asks: { lesson: text('改进', { optional: true, most: 500, hint: '败诉的，写明怎样改进' }) }, guards: [performedFirst], basis: [行政诉讼法('94')] }),
  },
  timeLimits: {
    answer: { title: '提交答辩状和证据', within: { rule: 'suit-evidence-15' }, after: ['receive'], until: ['answer', 'postponeEvidence', 'judge'], whose: '本乡镇', onExpiry: 'supervise', basis: [行政诉讼法('67', '1')] },
    evidence: { title: '提交延期的证据', within: { untilAnswer: 'until' }, after: ['postponeEvidence'], until: ['answer', 'judge'], whose: '本乡镇', onExpiry: 'supervise', basis: [行政诉讼法('36', '1')] },
    appeal: { title: '上诉', within: { noted: 'appealDays', unit: 'calendar-day' }, after: ['judge'], until: ['appeal', 'takeEffect'], whose: '各方当事人', onExpiry: 'lapses', basis: [行政诉讼法('85')] },
    perform: { title: '履行裁判', within: { untilAnswer: 'performBy' }, after: ['judge', 'judgeFinally'], until: ['perform', 'appeal'], whose: '本乡镇', onExpiry: 'supervise', basis: [行政诉讼法('94')] },
  },
  flags: [answeredLate, nobodyAppeared],
  name(matter) {
    const said = first(matter, 'receive')?.answers
    return said ? `行政诉讼：${actKinds[said.kind]}（${said.court}）` : '行政诉讼'
  },
})
