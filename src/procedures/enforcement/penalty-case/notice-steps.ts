// Review, notice, defence and hearing: all that must have been heard before anything is decided.
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, choices, day, files, integer, longText, money, person, privateText, staff, staffList, text, yesNo } from '#procedure/field.ts'
import { localParametersKind } from '#procedure/local-values.ts'
import { penaltyKinds } from '../penalty-kinds.ts'
import { enforcers, heads } from './filing-steps.ts'
import { preservationSettled } from './investigation-guards.ts'
import { reviewResults, serviceWays } from './lists.ts'
import {
  agentsFew, amountsFit, answerTimeGiven, chairImpartial, hearingCalled, hearingOffered, hearingTold, noticeEarlyEnough, notBeforeCalled, penaltyProposed, requestedInTime, withinPower,
} from './notice-guards.ts'
import { reviewedByAnother, reviewerQualified, severalDiscuss } from './decision-guards.ts'
import { notedOfNotice, notedOfReview } from './notes.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const 三项制度 = lawBook('three-systems-opinion')
const judged = ['调查终结', '已告知', '已听证'] as const

export const sanction = {
  kinds: choices('处罚种类', penaltyKinds),
  fine: money('罚款数额', { optional: true }),
  confiscated: money('没收的金额', { optional: true, hint: '没收物品的填折价' }),
  other: text('其他处罚的内容', { optional: true, hint: '如“责令停业三日”' }),
  ground: text('处罚依据', { hint: '法律、法规、规章的名称和条款', most: 500 }),
}

export const noticeSteps = {
  review: action({
    title: '法制审核', from: judged, by: ['justice-clerk', 'deputy-head'],
    asks: {
      qualified: yesNo('审核人员已取得法律职业资格'), firstTime: yesNo('初次从事法制审核'), result: choice('审核结论', reviewResults),
      opinion: longText('审核意见', { hint: '主体、事实、证据、依据、程序、裁量、文书，逐项写；不写个人隐私' }),
    },
    guards: [reviewedByAnother, reviewerQualified], notes: notedOfReview, issues: ['penalty-legal-review'], basis: [行政处罚法('58')],
    hint: '要审核的四种情形，没有审核或者没有通过的，不能作决定；其他案件也可以审核',
  }),
  notify: action({
    title: '处罚前告知', from: ['调查终结'], to: '已告知', by: enforcers,
    asks: {
      ...sanction, facts: privateText('告知的事实和理由', { reason: 'findings', retention: 'keep-enforcement' }), hearingTold: yesNo('已告知听证权利'), answerBy: day('陈述、申辩截止日期', { future: true }),
      way: choice('送达方式', serviceWays), files: files('送达回证', { optional: true }),
    },
    guards: [penaltyProposed, preservationSettled, amountsFit, withinPower, hearingTold, answerTimeGiven], consults: [localParametersKind], notes: notedOfNotice, issues: ['penalty-prior-notice'], basis: [行政处罚法('44'), 行政处罚法('62')],
    hint: '发生日期填当事人收到告知书的日期',
  }),
  defend: action({
    title: '登记陈述申辩', from: ['已告知', '已听证'], by: enforcers,
    asks: {
      said: privateText('陈述、申辩的内容', { reason: 'statement', retention: 'keep-enforcement' }), review: choice('复核结果', { adopted: '成立，采纳', part: '部分采纳', rejected: '不成立，不采纳' }), reasons: privateText('复核的理由', { reason: 'grounds', retention: 'keep-enforcement' }),
    },
    issues: ['penalty-defence-record'], basis: [行政处罚法('45')],
  }),
  waive: action({
    title: '登记放弃权利', from: ['已告知'], by: enforcers,
    asks: { rights: choices('明确放弃', { statement: '陈述、申辩', hearing: '要求听证' }), signed: yesNo('当事人已书面确认'), files: files('确认材料', { optional: true }) },
    basis: [行政处罚法('62')],
    hint: '当事人没有说的，等期限届满，不要登记放弃',
  }),
  requestHearing: action({
    title: '要求听证', from: ['已告知'], to: '待听证', by: enforcers,
    asks: { said: privateText('要求和理由', { reason: 'statement', retention: 'keep-enforcement', optional: true }) }, guards: [hearingOffered, requestedInTime], basis: [行政处罚法('63', '1'), 行政处罚法('64', '(1)')],
  }),
  callHearing: action({
    title: '通知听证', from: ['待听证'], by: enforcers,
    asks: { heldOn: day('听证日期', { future: true }), time: text('时间', { hint: '如“9时”' }), place: text('地点'), chair: staff('主持人'), open: yesNo('公开举行'), closedWhy: text('不公开的原因', { optional: true }) },
    guards: [noticeEarlyEnough, chairImpartial], issues: ['penalty-hearing-notice'], basis: [行政处罚法('64', '(2)'), 行政处罚法('64', '(4)')],
  }),
  holdHearing: action({
    title: '举行听证', from: ['待听证'], to: '已听证', by: enforcers,
    asks: {
      chair: staff('主持人'), clerk: staff('记录人'), attended: yesNo('当事人到场'), agents: integer('代理人', { unit: '人' }), agent: person('代理人姓名', { reason: 'agent', retention: 'keep-enforcement', optional: true }),
      record: privateText('听证笔录', { reason: 'findings', retention: 'keep-enforcement' }), report: privateText('听证报告：主持人的意见', { reason: 'grounds', retention: 'keep-enforcement' }), signed: yesNo('笔录已核对签名或者注明拒签'),
    },
    guards: [hearingCalled, notBeforeCalled, chairImpartial, agentsFew], issues: ['penalty-hearing-record'], basis: [行政处罚法('64', '(7)'), 行政处罚法('64', '(8)')],
  }),
  forgoHearing: action({
    title: '终止听证', from: ['待听证'], to: '已告知', by: enforcers,
    asks: { why: choice('原因', { withdrawn: '当事人撤回', absent: '无正当理由不出席', left: '未经许可中途退出' }), note: privateText('说明', { reason: 'note', retention: 'keep-enforcement', optional: true }) }, basis: [行政处罚法('64', '(6)')],
  }),
  discuss: action({
    title: '集体讨论', from: judged, by: [...heads, 'justice-clerk'],
    asks: {
      attended: staffList('参加讨论的负责人'), chair: staff('主持人'), clerk: staff('记录人'), positions: privateText('各人意见', { reason: 'grounds', retention: 'keep-enforcement', hint: '不同意见如实写' }), conclusion: privateText('结论', { reason: 'grounds', retention: 'keep-enforcement' }),
    },
    guards: [severalDiscuss], issues: ['penalty-discussion-record'], basis: [行政处罚法('57', '2'), 三项制度('')],
  }),
}
