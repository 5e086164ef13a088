// 法律援助转介. Only the county sets up a legal aid body (法律援助法 art. 12): the township tells what to bring, hands over with
// a receipt, follows the centre's clock, and writes down what the centre decided and what came of it.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, choices, day, files, integer, matter, person, privateText, text, yesNo } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { aidMatters, meansGrounds, papersToBring, urgencies } from './aid-lists.ts'
import { fromRequest, passesOn } from '../../from-request.ts'
import { agentNamed, missingExplained } from './guards.ts'
import { papersMissing, papersNeeded } from './papers-needed.ts'

const 法律援助法 = lawBook('legal-aid-law')
const 本地规定 = lawBook('local-rules')

const desk = ['justice-clerk', 'window-clerk', 'staff', 'village-cadre'] as const
const office = ['justice-clerk', 'window-clerk', 'staff'] as const

const brought = choices('已经带来的材料', papersToBring, { optional: true })

export const legalAidReferral = defineProcedure({
  id: 'legal-aid-referral',
  title: '法律援助转介',
  system: 'legal-service',
  about: '引导群众申请法律援助：一次告知要带的材料，转交县法律援助机构取回执，跟踪审查、指派和结果。',
  inForce: { from: plainDate('2023-09-01') },
  numbering: '（{year}）法援转第{n}号',
  areaLevel: 'either',
  followedBy: 'applicant',
  states: ['准备材料', '已转交', '县级审查中', '待补充材料', '待指派', '援助中', '不予援助', '异议审查中', '援助已办结', '已结束', '已撤回'],
  ends: ['援助已办结', '已结束', '已撤回'],
  actions: {
    advise: action({
      title: '登记申请意向', from: 'new', to: '准备材料', by: desk,
      asks: {
        applicant: person('申请人', { reason: 'party', retention: 'keep-legal-service' }),
        aidMatter: choice('申请的事项', aidMatters, { basis: [法律援助法('31')] }),
        means: choice('经济困难状况', meansGrounds, { basis: [法律援助法('32'), 法律援助法('42')], hint: '属于下面情形的，不查经济状况' }),
        byAgent: yesNo('由别人代为申请'),
        agent: person('代为申请的人', { reason: 'agent', retention: 'keep-legal-service', optional: true }),
        relation: text('与申请人的关系', { optional: true, hint: '如“法定代理人（父亲）”' }),
        circumstances: privateText('大致情况', { reason: 'statement', retention: 'keep-legal-service', optional: true, hint: '涉及个人的情况写在这里，系统封存' }),
        urgency: choice('紧急情形', urgencies, { optional: true, basis: [法律援助法('44')] }),
        consultation: matter('来自哪次咨询', 'consultation', { optional: true }),
        request: fromRequest,
        brought,
      },
      guards: [agentNamed],
      notes: ({ answers }) => ({ needed: papersNeeded(answers), missing: papersMissing([{ answers }]) }),
      brings: passesOn('legal-aid-referral'), issues: ['legal-aid-materials-notice'],
      basis: [法律援助法('35'), 法律援助法('38')],
      hint: '登记后打印材料告知单，一次说清要带什么',
    }),
    supplement: action({
      title: '补交材料', from: ['准备材料'], by: desk,
      asks: { brought: choices('这次带来的材料', papersToBring) },
      notes: ({ answers, matter: referral }) => ({ missing: papersMissing(referral?.entries ?? [], answers.brought) }),
      basis: [法律援助法('41', '1')],
    }),
    handOver: action({
      title: '转交法律援助机构', from: ['准备材料'], to: '已转交', by: office,
      asks: {
        centre: text('转交的机构', { hint: '如“双辽市法律援助中心”；诉讼的交办案机关所在地，其他交争议处理机关或者事情发生地' }),
        way: choice('转交方式', { inPerson: '申请人自己送去', carried: '工作人员代送', post: '邮寄', online: '网上转交', station: '法律援助工作站就近受理' }),
        brought,
        whyIncomplete: text('材料不齐的原因', { optional: true, hint: '材料齐全的不填' }),
        attachments: files('转交的材料', { optional: true }),
      },
      guards: [missingExplained],
      issues: ['legal-aid-referral-slip'],
      basis: [法律援助法('38'), 法律援助法('12')],
    }),
    acknowledge: action({
      title: '登记机构回执', from: ['已转交'], to: '县级审查中', by: office,
      asks: { receiptNumber: text('回执编号', { optional: true }), receipt: files('回执', { optional: true }) },
      basis: [法律援助法('43', '1')],
      hint: '发生日期填机构收到申请的日期，审查期限从这天起算',
    }),
    recordSupplementNotice: action({
      title: '登记要求补充', from: ['县级审查中'], to: '待补充材料', by: office,
      asks: { toSupply: text('要补充或者说明什么', { most: 500 }), supplyBy: day('补充的截止日期', { future: true, optional: true }) },
      basis: [法律援助法('43', '2')],
    }),
    recordSupplied: action({
      title: '登记已补充', from: ['待补充材料'], to: '县级审查中', by: office,
      asks: { remark: text('说明', { optional: true }) },
      basis: [法律援助法('43', '2')],
      hint: '发生日期填机构收到补充材料的日期',
    }),
    recordGrant: action({
      title: '登记给予援助', from: ['县级审查中', '待补充材料', '不予援助', '异议审查中'], to: '待指派', by: office,
      asks: {
        decisionNumber: text('决定书编号', { optional: true }),
        inAdvance: yesNo('是先行援助', { optional: true, basis: [法律援助法('44')] }),
        decision: files('决定书', { optional: true }),
      },
      basis: [法律援助法('43', '1'), 法律援助法('49', '2')],
    }),
    recordRefusal: action({
      title: '登记不予援助', from: ['县级审查中', '待补充材料'], to: '不予援助', by: office,
      asks: { reason: privateText('机构说明的理由', { reason: 'grounds', retention: 'keep-legal-service' }), objectionTold: yesNo('告知了可以向司法局提出异议'), decision: files('不予援助决定书', { optional: true }) },
      basis: [法律援助法('43', '1'), 法律援助法('49', '1')],
    }),
    object: action({
      title: '登记提出异议', from: ['不予援助'], to: '异议审查中', by: office,
      asks: { body: text('向哪个司法局提出', { hint: '设立该法律援助机构的司法局' }) },
      basis: [法律援助法('49', '1')],
      hint: '发生日期填司法局收到异议的日期',
    }),
    recordUpheld: action({
      title: '登记维持决定', from: ['异议审查中'], to: '已结束', by: office,
      asks: { remediesTold: yesNo('告知了可以申请复议或者起诉') },
      basis: [法律援助法('49', '2'), 法律援助法('49', '3')],
    }),
    recordAssigned: action({
      title: '登记指派', from: ['待指派'], to: '援助中', by: office,
      asks: { helperOffice: text('承办的律师事务所或者法律服务所', { optional: true }), helper: person('法律援助人员', { reason: 'office', retention: 'keep-legal-service', optional: true }) },
      basis: [法律援助法('43', '1')],
    }),
    recordOutcome: action({
      title: '登记援助结果', from: ['援助中'], to: '援助已办结', by: office,
      asks: {
        outcome: choice('结果', { settled: '和解、调解解决', won: '诉求得到支持', partly: '诉求部分支持', lost: '诉求没有支持', advised: '咨询、代书办结', terminated: '终止援助', unknown: '机构没有反馈' }),
        recovered: integer('取得或者挽回的款项', { optional: true, unit: '元', hint: '整元；没有的不填' }),
        remark: privateText('说明', { reason: 'note', retention: 'keep-legal-service', optional: true }),
      },
      basis: [法律援助法('50'), 本地规定('')],
      hint: '结果不好也如实登记',
    }),
    endAfterRefusal: action({
      title: '不提异议，结束', from: ['不予援助'], to: '已结束', by: office,
      asks: { otherWay: text('告知的其他办法', { optional: true, hint: '如“人民调解”“法律顾问咨询”' }) },
      basis: [法律援助法('49', '1'), 本地规定('')],
    }),
    withdraw: action({
      title: '申请人撤回', from: ['准备材料', '已转交', '县级审查中', '待补充材料', '待指派', '援助中'], to: '已撤回', by: office,
      asks: { reason: choice('原因', { ownWish: '申请人不再申请', ownLawyer: '自己请了律师', solved: '问题已经解决', notSupplied: '没有按要求补充，视为撤回', other: '其他' }) },
      basis: [法律援助法('43', '2'), 法律援助法('48', '1')],
    }),
  },
  timeLimits: {
    review: {
      title: '法律援助机构审查决定', within: { rule: 'aid-review-7' }, after: ['acknowledge'], until: ['recordGrant', 'recordRefusal', 'withdraw'],
      pauses: [{ stop: 'recordSupplementNotice', resume: 'recordSupplied', basis: [法律援助法('43', '2')] }],
      whose: '县法律援助机构', onExpiry: 'remind', basis: [法律援助法('43', '1')],
    },
    supply: {
      title: '申请人补充材料', within: { untilAnswer: 'supplyBy' }, after: ['recordSupplementNotice'], until: ['recordSupplied', 'recordGrant', 'recordRefusal', 'withdraw'],
      whose: '申请人', onExpiry: 'remind', basis: [法律援助法('43', '2')],
    },
    assign: {
      title: '指派法律援助人员', within: { rule: 'aid-assign-3' }, after: ['recordGrant'], until: ['recordAssigned', 'withdraw'],
      whose: '县法律援助机构', onExpiry: 'remind', basis: [法律援助法('43', '1')],
    },
    objection: {
      title: '司法局审查异议', within: { rule: 'aid-objection-5' }, after: ['object'], until: ['recordGrant', 'recordUpheld'],
      whose: '县司法局', onExpiry: 'remind', basis: [法律援助法('49', '2')],
    },
  },
  name(referral) {
    const said = first(referral, 'advise')?.answers
    return said ? `法律援助：${aidMatters[said.aidMatter]}` : '法律援助转介'
  },
})
