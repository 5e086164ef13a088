// A normative document of the township: drafted within its powers, heard about, reviewed, decided on, published under one number,
// filed upward, cleaned up, and out of force when its time is over.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, choices, day, files, integer, longText, matter, staff, text, yesNo } from '#procedure/field.ts'
import { localParametersKind } from '#procedure/local-values.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { fairness } from '../fairness.ts'
import { meeting } from '../meeting.ts'
import { votesNoted } from '../votes.ts'
import { sensitive } from './forbidden-content.ts'
import {
  businessCommentLong, ends, fails, filedBefore, filedOnce, heardWell, keptLawfully, localCommentLong, mayBeTabled, passes, reviewedFairly, validityAhead, validityOver, validityWithinTerm,
} from './guards.ts'
import { touches } from './scope.ts'

const 营商条例 = lawBook('business-environment-regulation')
const 公平竞争条例 = lawBook('fair-competition-review-regulation')
const 规范性文件通知 = lawBook('normative-document-notice')
const 审核意见 = lawBook('normative-document-review-opinion')
const 本地规定 = lawBook('local-rules')

const clerks = ['staff', 'justice-clerk'] as const
const leaders = ['staff', 'justice-clerk', 'deputy-head'] as const

const scans = files('文本、扫描件', { optional: true })
const ways = choices('公布的途径', { website: '政府网站', media: '政务新媒体', board: '公示栏', villages: '村（社区）公示栏', other: '其他' })
const contains = choices('草案里有下列内容的勾选', sensitive, { optional: true, hint: '有的也照实勾，去掉以后才能提交审议' })
const validUntil = day('有效期至', { future: true })

export const normativeDocument = defineProcedure({
  id: 'normative-document',
  title: '行政规范性文件',
  system: 'decision',
  about: '乡镇政府制定规范性文件：起草、征求意见、合法性审查、集体审议、统一编号公布、报备、清理、失效。',
  inForce: { from: plainDate('2020-01-01') },
  numbering: '（{year}）规范性文件第{n}号',
  areaLevel: 'township',
  states: ['起草中', '征求意见中', '待审议', '已通过', '有效', '已失效', '已废止', '未通过', '已撤回'],
  ends: ['已失效', '已废止', '未通过', '已撤回'],
  actions: {
    draft: action({
      title: '起草', from: 'new', to: '起草中', by: clerks,
      asks: {
        name: text('文件名称', { hint: '如“永加乡秸秆禁烧管理办法”' }),
        unit: text('起草单位'),
        owner: staff('起草人'),
        why: longText('为什么制定、依据什么', { hint: '写明上位依据' }),
        touches: choices('文件涉及', touches, { optional: true, hint: '决定要不要公开征求意见、公平竞争审查' }),
        trial: yesNo('是否暂行、试行'),
        contains,
        scans,
      },
      basis: [规范性文件通知('')],
      hint: '对不特定的人反复适用、影响权利义务的才是规范性文件；内部管理、会议通知不是',
    }),
    revise: action({
      title: '修改草案', from: ['起草中', '待审议'], to: '起草中', by: clerks,
      asks: { cause: choice('为什么修改', { comments: '吸收公众意见', review: '按合法性审查意见修改', meeting: '按会议意见修改', other: '其他' }), change: longText('改了什么'), contains, scans },
      basis: [规范性文件通知('')],
      hint: '审查以后又改的，除按审查意见改的以外，要复审',
    }),
    openComment: action({
      title: '公开征求意见', from: ['起草中'], to: '征求意见中', by: clerks,
      asks: { ways, closesOn: day('截止日期', { future: true }), how: text('怎样提意见'), shortReason: text('缩短期限的原因', { optional: true }) },
      guards: [businessCommentLong, localCommentLong], consults: [localParametersKind],
      issues: ['document-comment-notice'],
      basis: [营商条例('62'), 规范性文件通知('')],
    }),
    closeComment: action({
      title: '征求意见结束', from: ['征求意见中'], to: '起草中', by: clerks,
      asks: { received: integer('收到意见', { unit: '条', hint: '没有收到的填0' }), adopted: integer('采纳', { unit: '条' }), summary: longText('主要意见和采纳情况', { optional: true }) },
      guards: [ends, ...heardWell],
      basis: [营商条例('62'), 规范性文件通知('')],
    }),
    reviewFairness: action({ title: '公平竞争审查', from: ['起草中'], by: clerks, asks: fairness, guards: reviewedFairly, basis: [公平竞争条例('17', '1'), 营商条例('63', '1')] }),
    table: action({
      title: '提交审议', from: ['起草中'], to: '待审议', by: leaders,
      asks: { review: matter('合法性审查', 'legality-review', { hint: '选这份文件的审查；没有审查的不能提交' }) },
      guards: mayBeTabled,
      basis: [审核意见(''), 规范性文件通知('')],
    }),
    pass: action({ title: '审议通过', from: ['待审议'], to: '已通过', by: leaders, asks: { ...meeting, decision: longText('审议意见') }, guards: passes, consults: [localParametersKind], notes: votesNoted, issues: ['document-minutes'], basis: [规范性文件通知('')] }),
    reject: action({ title: '审议未通过', from: ['待审议'], to: '未通过', by: leaders, asks: { ...meeting, decision: longText('未通过的理由') }, guards: fails, consults: [localParametersKind], notes: votesNoted, issues: ['document-minutes'], basis: [规范性文件通知('')] }),
    issue: action({
      title: '编号公布', from: ['已通过'], to: '有效', by: clerks,
      asks: {
        documentNumber: text('发文字号', { hint: '如“双永政规〔2024〕1号”' }),
        registered: text('统一登记号', { optional: true, hint: '上级统一登记、统一编号的填' }),
        ways,
        effectiveOn: day('施行日期', { future: true }),
        validUntil,
        explanation: longText('政策解读', { optional: true }),
        scans,
      },
      guards: [validityAhead, validityWithinTerm], consults: [localParametersKind],
      issues: ['document-issued'],
      basis: [营商条例('64', '2'), 规范性文件通知('')],
      hint: '统一登记、统一编号、统一公布；没有公布的不能作为管理依据',
    }),
    file: action({
      title: '报送备案', from: ['有效'], by: clerks,
      asks: { receivers: choices('报给', { government: '县（市、区）政府', congress: '乡镇人大主席团', other: '其他机关' }), documentNumber: text('备案报告文号', { optional: true }), scans },
      guards: [filedOnce],
      issues: ['document-filing-report'],
      basis: [规范性文件通知(''), 本地规定('')],
    }),
    recordFiling: action({ title: '登记备案结果', from: ['有效'], by: clerks, asks: { result: choice('结果', { accepted: '准予备案', correct: '要求改正', repeal: '要求废止' }), opinion: longText('意见', { optional: true }) }, guards: [filedBefore], basis: [规范性文件通知(''), 本地规定('')] }),
    cleanUp: action({
      title: '清理', from: ['有效'], by: clerks,
      asks: { lawful: yesNo('与现行法律、法规、政策是否一致'), result: choice('清理意见', { keep: '继续有效', amend: '拟修改', repeal: '拟废止' }), remark: longText('说明', { optional: true }) },
      guards: [keptLawfully],
      basis: [规范性文件通知(''), 本地规定('')],
    }),
    renew: action({ title: '延续有效期', from: ['有效'], by: leaders, asks: { validUntil, session: text('同意延续的会议'), reason: longText('继续需要的理由') }, guards: [validityAhead, validityWithinTerm], consults: [localParametersKind], basis: [本地规定('')] }),
    expire: action({ title: '登记到期失效', from: ['有效'], to: '已失效', by: clerks, asks: { announced: yesNo('是否已向社会公布失效') }, guards: [validityOver], basis: [本地规定('')] }),
    repeal: action({ title: '废止', from: ['有效'], to: '已废止', by: leaders, asks: { session: text('决定废止的会议'), reason: text('原因'), documentNumber: text('废止决定文号', { optional: true }) }, basis: [规范性文件通知(''), 本地规定('')] }),
    withdraw: action({ title: '撤回草案', from: ['起草中', '征求意见中', '待审议', '已通过'], to: '已撤回', by: clerks, asks: { reason: text('原因') }, basis: [本地规定('')] }),
  },
  timeLimits: {
    comment: { title: '公开征求意见到期', within: { untilAnswer: 'closesOn' }, after: ['openComment'], until: ['closeComment', 'withdraw'], whose: '起草单位', onExpiry: 'remind', basis: [营商条例('62', '2'), 本地规定('')] },
    filing: { title: '报送备案', within: { rule: 'doc-filing' }, after: ['issue'], until: ['file', 'repeal'], whose: '司法所', onExpiry: 'supervise', basis: [本地规定('')] },
    validity: { title: '有效期届满前清理', within: { untilAnswer: 'validUntil' }, after: ['issue', 'renew'], until: ['renew', 'expire', 'repeal'], whose: '起草单位', onExpiry: 'supervise', basis: [本地规定('')] },
  },
  name: (document) => first(document, 'draft')?.answers.name ?? '行政规范性文件',
})
