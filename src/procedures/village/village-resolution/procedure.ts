// Four deliberations, two publications, one supervision: the branch proposes, the two committees discuss, the party members
// review, the villagers decide; the resolution and its result are posted; the village's supervisors say what they saw. The
// township looks at legality beforehand and may order what is unlawful to be corrected, but approves nothing.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { day, files, longText, money, text } from '#procedure/field.ts'
import { localParametersKind, notedLocally } from '#procedure/local-values.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { notedOfPosting } from '../posting.ts'
import { fails, inquorate, passes, registerOfThisVillage, votesWithinPresent } from '../vote-guards.ts'
import { notedOfVote } from '../vote.ts'
import { neverSupervised, noticeTooShort, planSentRoundLate, warningPassedOver } from './flags.ts'
import {
  allMembersDecide, collectiveDecides, committeesAgree, objectionOpen, objectionsAnswered, partyAgrees, partyCounted, partyQuorate, postedLongEnough,
  presentWithinCalled, representativesAuthorised, supervisorIndependent, villageDecides,
} from './guards.ts'
import { questions } from './questions.ts'

const 村委会组织法 = lawBook('villagers-committee-law')
const 集体经济组织法 = lawBook('rural-collective-organisations-law')
const 工作条例 = lawBook('rural-party-organisation-regulations')
const 村务监督意见 = lawBook('village-supervision-opinion')
const 本地规定 = lawBook('local-rules')

const village = ['village-cadre'] as const
const government = ['township-head', 'deputy-head', 'justice-clerk'] as const
const underWay = ['待商议', '待审议', '待表决', '待公布', '实施中', '待公布结果', '结果公布中'] as const
const decided = ['待公布', '实施中', '待公布结果', '结果公布中'] as const
const whoDecides = [collectiveDecides, villageDecides, allMembersDecide, representativesAuthorised] as const

export const villageResolution = defineProcedure({
  id: 'village-resolution',
  title: '四议两公开',
  system: 'village',
  about: '村级重大事项：党支部提议、两委商议、党员大会审议、村民（代表）会议或者成员大会决议，决议公开、结果公开，村务监督委员会监督。',
  inForce: { from: plainDate('2019-01-10') },
  numbering: '（{year}）村议第{n}号',
  areaLevel: 'village',
  states: ['待商议', '待审议', '待表决', '待公布', '实施中', '待公布结果', '结果公布中', '待改正', '已办结', '未通过', '已终止'],
  ends: ['已办结', '未通过', '已终止'],
  actions: {
    propose: action({
      title: '党支部提议', from: 'new', to: '待商议', by: village,
      asks: questions.proposal, guards: [registerOfThisVillage, presentWithinCalled],
      issues: ['village-resolution-form'],
      basis: [工作条例('')],
    }),
    discuss: action({
      title: '两委会商议', from: ['待商议'], to: '待审议', by: village,
      asks: questions.discussion, guards: [presentWithinCalled, votesWithinPresent, committeesAgree],
      issues: ['village-resolution-form'],
      basis: [工作条例(''), 村委会组织法('34')],
    }),
    partyReview: action({
      title: '党员大会审议', from: ['待审议'], to: '待表决', by: village,
      asks: questions.partyReview, guards: [partyCounted, votesWithinPresent, partyQuorate, partyAgrees],
      consults: [localParametersKind], notes: (circumstances) => notedLocally(['four-two-plan-ahead'], circumstances),
      issues: ['village-resolution-form'],
      basis: [工作条例('')],
      hint: '应到党员由村级组织登记带出',
    }),
    sendBack: action({
      title: '退回再商议', from: ['待审议', '待表决'], to: '待商议', by: village,
      asks: { reason: text('退回原因', { hint: '如“党员大会没有通过，要求核减预算”', most: 500 }) }, basis: [工作条例('')],
    }),
    lookAt: action({
      title: '乡镇提示合法性意见', from: ['待商议', '待审议', '待表决'], by: government,
      asks: questions.legality, basis: [村委会组织法('6'), 村委会组织法('31', '2')],
      hint: '表决以前看方案是否违法，只提意见；不批准、不代替村民决定',
    }),
    convene: action({
      title: '发出会议通知', from: ['待表决'], by: village,
      asks: questions.notice, issues: ['village-sign-in'],
      basis: [村委会组织法('25', '2'), 集体经济组织法('27', '1')],
      hint: '村民会议、成员大会提前十日通知',
    }),
    adjourn: action({
      title: '到会不足，改期', from: ['待表决'], by: village,
      asks: questions.adjournment, guards: [inquorate], notes: ({ answers }) => ({ body: answers.body }),
      basis: [村委会组织法('26', '1'), 村委会组织法('30', '2')],
    }),
    vote: action({
      title: '表决通过', from: ['待表决'], to: '待公布', by: village,
      asks: questions.vote, guards: [...whoDecides, ...passes], notes: notedOfVote,
      issues: ['village-resolution-form', 'village-sign-in'],
      basis: [村委会组织法('26', '1'), 村委会组织法('28', '1'), 村委会组织法('30', '2')],
    }),
    voteDown: action({
      title: '没有通过', from: ['待表决'], to: '未通过', by: village,
      asks: questions.vote, guards: [...whoDecides, ...fails], notes: notedOfVote,
      issues: ['village-resolution-form'],
      basis: [村委会组织法('26', '1'), 村委会组织法('28', '1'), 村委会组织法('30', '2')],
    }),
    publishResolution: action({
      title: '决议公开', from: ['待公布'], to: '实施中', by: village,
      asks: questions.publication, issues: ['village-resolution-form', 'village-resolution-notice'],
      basis: [村委会组织法('35', '2(1)'), 工作条例('')],
    }),
    object: action({
      title: '村民提出异议', from: ['实施中', '待公布结果', '结果公布中'], by: ['village-cadre', 'village-supervisor', 'staff', 'window-clerk'],
      asks: questions.objection, basis: [村委会组织法('35', '4')],
    }),
    answerObjection: action({
      title: '答复异议', from: ['实施中', '待公布结果', '结果公布中'], by: ['village-cadre', 'village-supervisor'],
      asks: questions.objectionAnswer, guards: [objectionOpen], basis: [村委会组织法('35', '4')],
    }),
    supervise: action({
      title: '村务监督委员会意见', from: underWay, by: ['village-supervisor'],
      asks: questions.supervision, guards: [supervisorIndependent], issues: ['village-supervision-opinion'],
      basis: [村委会组织法('37', '1'), 村务监督意见('')],
    }),
    finish: action({
      title: '实施完成', from: ['实施中'], to: '待公布结果', by: village,
      asks: {
        result: longText('实施结果', { hint: '做了什么、花了多少、谁验收；没有做成的照实写' }),
        amount: money('实际金额', { optional: true }), reference: text('合同、资产编号', { optional: true, hint: '三资平台或者合同上的编号' }),
      },
      basis: [村委会组织法('35', '2(1)')],
    }),
    publishResult: action({
      title: '实施结果公开', from: ['待公布结果'], to: '结果公布中', by: village,
      asks: { places: questions.publication.places, content: longText('公布的内容'), photos: files('照片', { optional: true }) },
      consults: [localParametersKind], notes: notedOfPosting,
      issues: ['village-resolution-form', 'village-result-notice'],
      basis: [村委会组织法('35', '2(1)'), 工作条例('')],
    }),
    close: action({
      title: '办结归档', from: ['结果公布中'], to: '已办结', by: village,
      asks: {}, guards: [postedLongEnough, objectionsAnswered], basis: [村委会组织法('39'), 村委会组织法('35', '4')],
    }),
    orderCorrection: action({
      title: '责令改正', from: decided, to: '待改正', by: government,
      asks: { reason: longText('违反什么、怎样改正', { hint: '写明与哪部法律哪一条抵触，或者侵犯了哪些村民的哪项权利' }), by: day('改正期限', { future: true }) },
      issues: ['village-correction-order'],
      basis: [村委会组织法('31', '2'), 村委会组织法('31', '3')],
    }),
    revote: action({ title: '重新表决', from: ['待改正'], to: '待表决', by: village, asks: { how: text('怎样改的', { most: 500 }) }, basis: [村委会组织法('31', '3')] }),
    revoke: action({ title: '撤销决议', from: ['待改正'], to: '已终止', by: village, asks: { how: text('怎样撤销', { hint: '如“村民会议撤销”', most: 500 }) }, basis: [村委会组织法('27', '1'), 村委会组织法('31', '3')] }),
    drop: action({
      title: '不再进行', from: ['待商议', '待审议', '待表决', '实施中'], to: '已终止', by: village,
      asks: { reason: text('原因', { most: 500 }) }, basis: [工作条例(''), 村委会组织法('34')],
    }),
  },
  timeLimits: {
    publishResolution: {
      title: '公布决议', within: { rule: 'vil-publish-promptly' }, after: ['vote'], until: ['publishResolution', 'orderCorrection'],
      whose: '村委会', onExpiry: 'remind', basis: [村委会组织法('35', '3'), 本地规定('')],
    },
    carryOut: { title: '实施决议', within: { untilAnswer: 'finishBy' }, after: ['publishResolution'], until: ['finish', 'orderCorrection', 'drop'], whose: '村委会', onExpiry: 'remind', basis: [村委会组织法('12')] },
    publishResult: {
      title: '公布实施结果', within: { rule: 'vil-publish-promptly' }, after: ['finish'], until: ['publishResult', 'orderCorrection'],
      whose: '村委会', onExpiry: 'remind', basis: [村委会组织法('35', '3'), 本地规定('')],
    },
    answerObjection: { title: '答复村民异议', within: { rule: 'vil-objection-answer' }, after: ['object'], until: ['answerObjection'], whose: '村委会', onExpiry: 'remind', basis: [村委会组织法('35', '4'), 本地规定('')] },
    correct: { title: '改正决议', within: { untilAnswer: 'by' }, after: ['orderCorrection'], until: ['revote', 'revoke'], whose: '村委会', onExpiry: 'supervise', basis: [村委会组织法('31', '3')] },
  },
  flags: [noticeTooShort, planSentRoundLate, warningPassedOver, neverSupervised],
  name: (resolution) => first(resolution, 'propose')?.answers.subject ?? '村级重大事项',
})
