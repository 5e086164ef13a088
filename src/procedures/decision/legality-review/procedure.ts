// Review of legality: sent in, papers complete or told once what is missing, taken up within its clock, an adviser heard,
// an opinion with every issue listed, and an answer to each. Its opinion is what a decision, a document or a contract is let through by.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { adviserUnheard, reviewedBySender } from './flags.ts'
import {
  adviserEngaged, conclusionFollows, decisionNamed, documentNamed, extendedOnce, extensible, issuesListed, nonAdoptionExplained, nothingMissing, objectMatches, pioneeringDecision,
  riskStated, somethingMissing, timeLeftForReview, urgencyExplained,
} from './guards.ts'
import { questions } from './questions.ts'
import { daysNoted } from './review-clock.ts'
import { reviewObjects } from './review-objects.ts'
import { missingNoted, noticeNoted } from './sent.ts'

const 重大决策条例 = lawBook('major-decision-regulation')
const 审核意见 = lawBook('normative-document-review-opinion')
const 顾问意见 = lawBook('legal-counsel-opinion')
const 本地规定 = lawBook('local-rules')

const senders = ['staff', 'justice-clerk', 'village-cadre', 'enforcement-officer', 'deputy-head'] as const
const reviewers = ['justice-clerk'] as const

const standstill = [{ stop: 'stop', resume: 'resume', basis: [本地规定('')] }] as const

export const legalityReview = defineProcedure({
  id: 'legality-review',
  title: '合法性审查',
  system: 'decision',
  about: '重大决策、规范性文件、合同等的合法性审查：送审、补充、受理、听取法律顾问意见、出具意见书、反馈采纳、复审。',
  inForce: { from: plainDate('2019-09-01') },
  numbering: '（{year}）合法审字第{n}号',
  areaLevel: 'either',
  states: ['已送审', '待补充', '审查中', '暂停审查', '已出意见', '已反馈', '已退回', '已撤回'],
  ends: ['已反馈', '已退回', '已撤回'],
  actions: {
    send: action({
      title: '送审', from: 'new', to: '已送审', by: senders,
      asks: questions.sending, guards: [decisionNamed, documentNamed, objectMatches, timeLeftForReview, urgencyExplained], notes: missingNoted,
      issues: ['review-submission'],
      basis: [重大决策条例('26', '1'), 本地规定('')],
      hint: '材料不齐也可以先送，缺什么系统会列出来',
    }),
    supplement: action({
      title: '补充材料', from: ['待补充', '已送审'], to: '已送审', by: senders,
      asks: questions.supplementing, notes: missingNoted,
      basis: [重大决策条例('26', '1'), 本地规定('')],
    }),
    notify: action({
      title: '告知补充材料', from: ['已送审'], to: '待补充', by: reviewers,
      asks: questions.notice, guards: [somethingMissing], notes: noticeNoted,
      issues: ['review-missing-notice'],
      basis: [重大决策条例('26', '1'), 本地规定('')],
      hint: '缺的材料一次说全',
    }),
    sendBack: action({ title: '退回', from: ['已送审'], to: '已退回', by: reviewers, asks: questions.returning, basis: [重大决策条例('26', '1'), 本地规定('')] }),
    accept: action({
      title: '受理', from: ['已送审'], to: '审查中', by: reviewers,
      asks: questions.accepting, guards: nothingMissing, notes: daysNoted,
      basis: [重大决策条例('26'), 本地规定('')],
    }),
    consult: action({
      title: '听取法律顾问意见', from: ['审查中'], by: reviewers,
      asks: questions.advice, guards: [adviserEngaged],
      basis: [重大决策条例('28'), 顾问意见('')],
    }),
    stop: action({ title: '暂停审查', from: ['审查中'], to: '暂停审查', by: reviewers, asks: questions.stopping, basis: [本地规定('')], hint: '等补充说明、等上级答复的时间不算' }),
    resume: action({ title: '恢复审查', from: ['暂停审查'], to: '审查中', by: reviewers, asks: {}, basis: [本地规定('')] }),
    extend: action({ title: '延长审查时间', from: ['审查中'], by: ['deputy-head', 'township-head'], asks: questions.extension, guards: [extendedOnce, extensible], basis: [本地规定('')] }),
    opine: action({
      title: '出具审查意见', from: ['审查中'], to: '已出意见', by: reviewers,
      asks: questions.opinion, guards: [conclusionFollows, issuesListed, riskStated, pioneeringDecision],
      notes: ({ answers }) => ({ issues: answers.issues?.length ?? 0 }),
      issues: ['legality-opinion'],
      basis: [重大决策条例('27'), 重大决策条例('28'), 审核意见('')],
    }),
    adopt: action({
      title: '反馈采纳情况', from: ['已出意见'], to: '已反馈', by: senders,
      asks: questions.adoption, guards: [nonAdoptionExplained],
      issues: ['review-adoption'],
      basis: [重大决策条例('28'), 本地规定('')],
      hint: '改了什么、哪条没有改，由送审单位反馈',
    }),
    resubmit: action({
      title: '修改后复审', from: ['已出意见', '已反馈'], to: '审查中', by: senders,
      asks: questions.resubmission, notes: daysNoted,
      basis: [重大决策条例('28'), 本地规定('')],
      hint: '不合法的修改后再审；审查后草案又改了的，也要复审',
    }),
    withdraw: action({ title: '撤回送审', from: ['已送审', '待补充', '审查中', '暂停审查'], to: '已撤回', by: senders, asks: questions.withdrawal, basis: [本地规定('')] }),
  },
  timeLimits: {
    materials: {
      title: '受理或者告知补充', within: { rule: 'rev-material-days' }, after: ['send', 'supplement'], until: ['supplement', 'accept', 'notify', 'sendBack', 'withdraw'],
      whose: '司法所', onExpiry: 'remind', basis: [本地规定('')],
    },
    review: {
      title: '出具审查意见', within: { noted: 'reviewDays', unit: 'working-day', local: ['rev-urgent-days', 'rev-decision-days', 'rev-other-days'] }, after: ['accept', 'resubmit'], until: ['opine', 'withdraw'], pauses: standstill,
      extension: { action: 'extend', rule: 'rev-extend-days' }, whose: '司法所', onExpiry: 'supervise', basis: [本地规定('')],
    },
    documentReview: {
      title: '出具规范性文件审核意见', within: { noted: 'documentDays', unit: 'working-day' }, after: ['accept', 'resubmit'], until: ['opine', 'withdraw'], pauses: standstill,
      whose: '司法所', onExpiry: 'supervise', basis: [审核意见('')],
    },
    wanted: {
      title: '送审单位希望出具意见', within: { untilAnswer: 'neededBy' }, after: ['send'], until: ['opine', 'sendBack', 'withdraw'],
      whose: '司法所', onExpiry: 'remind', basis: [本地规定('')],
    },
  },
  flags: [adviserUnheard, reviewedBySender],
  name: (review) => {
    const sent = first(review, 'send')?.answers
    return sent ? `${reviewObjects[sent.object]}：${sent.subject}` : '合法性审查'
  },
})
