// Contracts that the township signs: drafted, reviewed, signed, performed, argued over, ended. What is bought under the procurement
// law has two clocks of its own.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, choices, day, files, longText, matter, money, person, staff, text, yesNo } from '#procedure/field.ts'
import { localParametersKind, notedLocally } from '#procedure/local-values.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { undecided } from './flags.ts'
import { amendmentReviewed, authorised, letsSign, procured } from './guards.ts'
import { procurementNoted } from './procurement.ts'

const 民法典 = lawBook('civil-code')
const 采购法 = lawBook('government-procurement-law')
const 采购条例 = lawBook('government-procurement-regulation')
const 本地规定 = lawBook('local-rules')

const clerks = ['staff', 'justice-clerk'] as const
const leaders = ['staff', 'justice-clerk', 'deputy-head', 'township-head'] as const
const scans = files('扫描件', { optional: true })

export const contractKinds = { works: '工程建设', purchase: '采购货物、服务', lease: '租赁、承包', cooperation: '投资、合作', commission: '委托', loan: '借款、资助', other: '其他' } as const

export const contract = defineProcedure({
  id: 'contract',
  title: '政府合同',
  system: 'decision',
  about: '乡镇政府签订的合同：登记、审查、签订、采购备案和公告、履行、变更、争议、终结。',
  inForce: { from: plainDate('2021-01-01') },
  numbering: '（{year}）合同第{n}号',
  areaLevel: 'township',
  states: ['拟订中', '履行中', '争议中', '已终结', '未签订'],
  ends: ['已终结', '未签订'],
  actions: {
    register: action({
      title: '登记合同', from: 'new', to: '拟订中', by: clerks,
      asks: {
        subject: text('合同名称', { hint: '如“2024年农村公路养护合同”；不写人名' }),
        kind: choice('类别', contractKinds),
        counterpart: text('对方单位', { optional: true, hint: '对方是个人的，填下一栏' }),
        individual: person('对方个人', { reason: 'party', retention: 'keep-decision', optional: true }),
        amount: money('合同金额', { optional: true, hint: '没有金额的不填' }),
        procurement: yesNo('是否政府采购'),
        decision: matter('对应的集体决策', 'major-decision', { optional: true, hint: '属于“三重一大”的选' }),
        owner: staff('经办人'),
        terms: longText('主要条款', { optional: true }),
      },
      basis: [民法典('465'), 本地规定('')],
      hint: '先登记，再送合法性审查，审查通过后签订',
    }),
    revise: action({ title: '修改合同文本', from: ['拟订中'], by: clerks, asks: { cause: choice('为什么修改', { review: '按合法性审查意见修改', talks: '协商后修改', other: '其他' }), change: longText('改了什么') }, basis: [本地规定('')] }),
    sign: action({
      title: '签订', from: ['拟订中'], to: '履行中', by: leaders,
      asks: {
        review: matter('合法性审查', 'legality-review', { hint: '选这份合同的审查' }),
        authorised: yesNo('签字人是否有权签字', { hint: '乡镇长或者有书面授权' }),
        documentNumber: text('合同编号', { optional: true }),
        performBy: day('履行期限', { optional: true, future: true }),
        scans,
      },
      guards: [...letsSign, authorised], consults: [localParametersKind],
      notes: (circumstances) => ({ ...procurementNoted(circumstances), ...notedLocally(['dec-large-fund'], circumstances) }),
      issues: ['contract-card'],
      basis: [民法典('490', '1'), 本地规定('')],
    }),
    announce: action({ title: '采购合同公告', from: ['履行中', '争议中', '已终结'], by: clerks, asks: { medium: text('公告的媒体', { hint: '如“吉林省政府采购网”' }) }, guards: [procured], basis: [采购条例('50')] }),
    fileProcurement: action({ title: '采购合同备案', from: ['履行中', '争议中', '已终结'], by: clerks, asks: { receivers: choices('报给', { finance: '同级财政部门', other: '其他有关部门' }) }, guards: [procured], basis: [采购法('47')] }),
    perform: action({ title: '记录履行', from: ['履行中', '争议中'], by: clerks, asks: { progress: text('履行情况', { most: 500 }), paid: money('本次付款', { optional: true }), scans }, basis: [民法典('509', '1')] }),
    amend: action({
      title: '变更、补充', from: ['履行中'], by: leaders,
      asks: { change: longText('变更内容'), review: matter('合法性审查', 'legality-review', { optional: true }), noReview: text('没有送审的理由', { optional: true }), performBy: day('新的履行期限', { optional: true, future: true }), scans },
      guards: [amendmentReviewed],
      basis: [民法典('543'), 本地规定('')],
    }),
    dispute: action({ title: '发生争议', from: ['履行中'], to: '争议中', by: leaders, asks: { about: longText('争议的问题'), way: choice('准备怎样解决', { talks: '协商', mediation: '调解', arbitration: '仲裁', court: '诉讼' }) }, basis: [民法典('577')] }),
    settle: action({ title: '争议解决', from: ['争议中'], to: '履行中', by: leaders, asks: { result: longText('解决结果'), document: text('裁判、调解文书号', { optional: true }) }, basis: [民法典('577')] }),
    finish: action({ title: '终结', from: ['履行中', '争议中'], to: '已终结', by: leaders, asks: { why: choice('原因', { performed: '履行完毕', rescinded: '解除', agreed: '协商终止', other: '其他' }), accepted: text('验收、结算情况', { optional: true }) }, issues: ['contract-card'], basis: [民法典('557')] }),
    abandon: action({ title: '不签了', from: ['拟订中'], to: '未签订', by: clerks, asks: { reason: text('原因') }, basis: [本地规定('')] }),
  },
  timeLimits: {
    announcement: { title: '采购合同公告', within: { noted: 'announceDays', unit: 'working-day' }, after: ['sign'], until: ['announce'], whose: '经办人', onExpiry: 'supervise', basis: [采购条例('50')] },
    filing: { title: '采购合同备案', within: { noted: 'filingDays', unit: 'working-day' }, after: ['sign'], until: ['fileProcurement'], whose: '经办人', onExpiry: 'supervise', basis: [采购法('47')] },
    performance: { title: '合同履行期限', within: { untilAnswer: 'performBy' }, after: ['sign', 'amend'], until: ['amend', 'finish'], whose: '合同双方', onExpiry: 'remind', basis: [民法典('509', '1')] },
  },
  flags: [undecided],
  name: (each) => {
    const registered = first(each, 'register')?.answers
    return registered ? `${contractKinds[registered.kind]}：${registered.subject}` : '政府合同'
  },
})
