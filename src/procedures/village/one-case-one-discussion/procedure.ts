// One case, one discussion: a village raises money or labour for works its people gain by directly. Voted first, reviewed by
// the township, answered by the county, posted, then collected, never beyond the plan; the work is checked, the use posted.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { text } from '#procedure/field.ts'
import { localParametersKind } from '#procedure/local-values.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { notedOfPosting } from '../posting.ts'
import { fails, passes, registerOfThisVillage } from '../vote-guards.ts'
import { notedOfVote } from '../vote.ts'
import {
  authorisedForRaising, collectedWithinPlan, enoughProposers, householdsAgree, householdsAsked, householdsRepresented, somethingRaised, spentWithinMoney, useHungLongEnough,
  withinLabourCap, withinMoneyCap,
} from './guards.ts'
import { moneyForLabour, unreceipted } from './flags.ts'
import { questions } from './questions.ts'

const 农业法 = lawBook('agriculture-law')
const 村委会组织法 = lawBook('villagers-committee-law')
const 筹资筹劳办法 = lawBook('village-fund-raising-measures')
const 操作程序意见 = lawBook('village-fund-raising-procedure-opinion')
const 本地规定 = lawBook('local-rules')

const village = ['village-cadre'] as const
const township = ['staff', 'deputy-head', 'township-head'] as const
const plan = [somethingRaised, withinMoneyCap, withinLabourCap] as const

export const oneCaseOneDiscussion = defineProcedure({
  id: 'one-case-one-discussion',
  title: '一事一议筹资筹劳',
  system: 'village',
  about: '村民一事一议筹资筹劳：提出、征求农户意见、表决、乡镇初审、县里复审、公布、收取、验收、公布使用情况。',
  inForce: { from: plainDate('2018-12-29') },
  numbering: '（{year}）筹资筹劳第{n}号',
  areaLevel: 'village',
  states: ['征求意见', '待初审', '待复审', '待公布', '筹集施工', '待公布使用', '使用公布中', '已办结', '未通过', '已终止'],
  ends: ['已办结', '未通过', '已终止'],
  actions: {
    propose: action({
      title: '提出事项', from: 'new', to: '征求意见', by: village, asks: questions.proposal, guards: [registerOfThisVillage, enoughProposers, ...plan], consults: [localParametersKind],
      issues: ['fund-raising-plan', 'household-opinions'], basis: [筹资筹劳办法(''), 村委会组织法('28', '1')],
    }),
    askHouseholds: action({ title: '征求农户意见', from: ['征求意见'], by: village, asks: questions.households, basis: [筹资筹劳办法(''), 操作程序意见('')] }),
    revise: action({ title: '修改方案', from: ['征求意见'], by: village, asks: questions.revision, guards: plan, consults: [localParametersKind], issues: ['fund-raising-plan'], basis: [筹资筹劳办法('')] }),
    vote: action({
      title: '表决通过', from: ['征求意见'], to: '待初审', by: village, asks: questions.vote,
      guards: [authorisedForRaising, ...passes, householdsAsked, householdsRepresented, householdsAgree], notes: notedOfVote, issues: ['fund-raising-plan'],
      basis: [农业法('87', '1'), 村委会组织法('26', '1'), 筹资筹劳办法('')],
    }),
    voteDown: action({ title: '没有通过', from: ['征求意见'], to: '未通过', by: village, asks: questions.vote, guards: fails, notes: notedOfVote, basis: [农业法('87', '1'), 村委会组织法('26', '1')] }),
    review: action({ title: '乡镇初审同意', from: ['待初审'], to: '待复审', by: township, asks: questions.review, issues: ['fund-raising-plan'], basis: [筹资筹劳办法(''), 操作程序意见('')] }),
    returnPlan: action({ title: '乡镇退回', from: ['待初审'], to: '征求意见', by: township, asks: questions.returned, basis: [筹资筹劳办法('')], hint: '只看程序、范围、标准；不代替村民决定' }),
    approve: action({ title: '登记县里同意', from: ['待复审'], to: '待公布', by: township, asks: questions.reply, basis: [筹资筹劳办法(''), 操作程序意见('')] }),
    correct: action({ title: '登记县里纠正', from: ['待复审'], to: '征求意见', by: township, asks: questions.returned, basis: [筹资筹劳办法(''), 操作程序意见('')] }),
    publish: action({ title: '公布方案', from: ['待公布'], to: '筹集施工', by: village, asks: questions.publication, issues: ['fund-raising-notice'], basis: [村委会组织法('35', '2(1)'), 农业法('87', '3')] }),
    collect: action({ title: '登记收取', from: ['筹集施工'], by: village, asks: questions.collection, guards: [collectedWithinPlan], basis: [农业法('87', '2'), 筹资筹劳办法('')], hint: '收一批记一批；没有收到也照实记' }),
    inspect: action({ title: '验收', from: ['筹集施工'], by: ['village-cadre', 'staff'], asks: questions.inspection, basis: [筹资筹劳办法('')] }),
    finish: action({ title: '完工', from: ['筹集施工'], to: '待公布使用', by: village, asks: {}, basis: [筹资筹劳办法('')] }),
    publishUse: action({ title: '公布使用情况', from: ['待公布使用'], to: '使用公布中', by: village, asks: questions.use, guards: [spentWithinMoney], consults: [localParametersKind], notes: notedOfPosting, issues: ['fund-use-notice'], basis: [农业法('87', '3'), 村委会组织法('35', '2(1)')] }),
    close: action({ title: '办结归档', from: ['使用公布中'], to: '已办结', by: village, asks: {}, guards: [useHungLongEnough], basis: [村委会组织法('39'), 村委会组织法('35', '4')] }),
    drop: action({ title: '不再进行', from: ['征求意见', '待初审', '待公布'], to: '已终止', by: village, asks: { reason: text('原因', { most: 500 }) }, basis: [筹资筹劳办法('')] }),
  },
  timeLimits: {
    review: { title: '乡镇初审', within: { rule: 'raise-township-review' }, after: ['vote'], until: ['review', 'returnPlan', 'drop'], whose: '乡镇', onExpiry: 'remind', basis: [筹资筹劳办法(''), 本地规定('')] },
    reply: { title: '县里书面答复', within: { rule: 'raise-county-review-7' }, after: ['review'], until: ['approve', 'correct'], whose: '县级主管部门', onExpiry: 'remind', basis: [操作程序意见('')] },
    publishUse: { title: '公布使用情况', within: { rule: 'vil-publish-promptly' }, after: ['finish'], until: ['publishUse'], whose: '村委会', onExpiry: 'remind', basis: [村委会组织法('35', '3'), 本地规定('')] },
  },
  flags: [unreceipted, moneyForLabour],
  name: (raising) => first(raising, 'propose')?.answers.project ?? '筹资筹劳',
})
