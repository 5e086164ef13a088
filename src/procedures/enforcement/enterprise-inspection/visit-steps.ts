// From the reason to the record: proposing, approving, telling the business, going there, writing down what was found.
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, day, files, integer, matter, matters, person, privateText, rows, text, yesNo } from '#procedure/field.ts'
import { mayInspect, powerInspects } from '../power-guards.ts'
import { groundNamed, noticeGiven, officered, problemsDescribed, stillUnsigned, withinCap, approvalOwed } from './guards.ts'
import { notedOfInspection, notedOfOpening } from './inspection-facts.ts'
import { cancelGrounds, findings, grounds, noticeWays, presences, signings } from './lists.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const 三项制度 = lawBook('three-systems-opinion')
const 涉企检查意见 = lawBook('business-inspection-opinion')
const 本地规定 = lawBook('local-rules')

export const enforcers = ['enforcement-officer', 'staff', 'justice-clerk'] as const
export const heads = ['township-head', 'deputy-head'] as const

/** Officers are taken by their certificates, so that each visit proves who could inspect that day. */
export const officers = matters('执法人员', 'enforcement-certificate', { hint: '选两名以上执法人员的证件；网格员、辅助人员不能检查' })
export const shown = yesNo('已主动出示执法证件', { basis: [行政处罚法('55', '1')] })

const subject = {
  enterprise: text('企业名称', { hint: '营业执照上的名称；一家企业填一件' }),
  creditCode: text('统一社会信用代码', { optional: true, most: 18 }),
  place: text('检查地点'),
  power: matter('检查事项', 'enforcement-power', { hint: '从权责清单里选行政检查类的事项' }),
  officers,
}
const often = {
  earlier: integer('今年已经检查这家企业的次数', { unit: '次', hint: '本乡镇的，不含这一次；没有的填0' }),
  cap: integer('公布的年度频次上限', { optional: true, unit: '次', hint: '主管部门没有公布的不填' }),
}
const opening = [mayInspect, powerInspects, ...officered] as const

export const visitSteps = {
  propose: action({
    title: '申请检查', from: 'new', to: '待批准', by: enforcers,
    asks: {
      ...subject,
      ground: choice('检查原因', grounds),
      groundPaper: text('计划或者线索', { optional: true, hint: '计划、任务、文件的名称和文号；投诉举报写编号，不写人名' }),
      content: text('检查内容', { most: 500, hint: '如“生产车间消防通道、用电安全”' }),
      plannedOn: day('计划检查的日期', { optional: true, future: true }),
      jointly: text('一起检查的部门', { optional: true, hint: '能合并的合并检查，如“双辽市应急管理局”' }),
      ...often,
    },
    guards: [...opening, groundNamed, withinCap], notes: notedOfOpening,
    basis: [涉企检查意见(''), 三项制度('')],
    hint: '书面核查、信息共享能查清的，不到企业检查',
  }),
  approve: action({
    title: '批准检查', from: ['待批准'], to: '待检查', by: heads, asks: { opinion: text('意见', { optional: true }) },
    issues: ['inspection-approval', 'inspection-notice'], basis: [涉企检查意见(''), 本地规定('')],
  }),
  refuse: action({ title: '不批准', from: ['待批准'], to: '未批准', by: heads, asks: { reason: text('理由') }, basis: [涉企检查意见(''), 本地规定('')] }),
  startUrgent: action({
    title: '当场检查（事后补批）', from: 'new', to: '待检查', by: enforcers,
    asks: { ...subject, ground: choice('检查原因', grounds), content: text('检查内容', { most: 500 }), urgency: text('紧急的情况', { hint: '为什么来不及报批，如“车间正在冒烟”' }), ...often },
    guards: [...opening, withinCap], notes: notedOfOpening, issues: ['inspection-notice'],
    basis: [涉企检查意见(''), 本地规定('')],
    hint: '情况紧急、来不及报批的才用；事后尽快补办批准',
  }),
  makeUp: action({
    title: '补办批准', from: ['待检查', '待告知', '整改中', '待办结'], by: heads,
    asks: { approved: yesNo('同意当场检查'), opinion: text('意见', { optional: true }) },
    guards: [approvalOwed], issues: ['inspection-approval'], basis: [涉企检查意见(''), 本地规定('')],
  }),
  notify: action({
    title: '出具检查通知书', from: ['待检查'], by: enforcers,
    asks: { way: choice('方式', noticeWays), receiver: person('签收人', { reason: 'receiver', retention: 'keep-enforcement', optional: true }) },
    basis: [涉企检查意见(''), 三项制度('')],
  }),
  inspect: action({
    title: '记录现场检查', from: ['待检查'], to: '待告知', by: enforcers,
    asks: {
      officers, shown, time: text('起止时间', { optional: true, hint: '如“9时10分至9时40分”' }),
      presence: choice('在场情况', presences), companion: person('企业在场人员（见证人）', { reason: 'witness', retention: 'keep-enforcement', optional: true }),
      items: rows('检查项目', { item: text('项目', { hint: '如“灭火器是否有效”' }), finding: choice('结果', findings), detail: text('具体情况', { optional: true, most: 500, hint: '有问题的必填：位置、数量、状态；不写人名' }) }),
      word: privateText('企业的说明、意见', { reason: 'statement', retention: 'keep-enforcement', optional: true }),
      filmed: yesNo('有录音录像', { optional: true }), files: files('照片、录像、原件扫描', { optional: true }),
      signed: choice('记录签名', signings),
    },
    guards: [noticeGiven, mayInspect, ...officered, problemsDescribed], notes: notedOfInspection, issues: ['inspection-record'],
    basis: [行政处罚法('55'), 三项制度('')],
  }),
  sign: action({
    title: '补签检查记录', from: ['待告知', '整改中', '待办结'], by: enforcers,
    asks: { signed: choice('签名情况', { signed: signings.signed, noted: signings.noted }) },
    guards: [stillUnsigned], basis: [三项制度('')],
  }),
  cancel: action({
    title: '不再检查', from: ['待批准', '待检查'], to: '未检查', by: [...enforcers, ...heads],
    asks: { why: choice('原因', cancelGrounds), note: text('说明', { optional: true }) }, basis: [本地规定('')],
  }),
} as const
