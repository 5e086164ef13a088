// Mediation of a dispute between people: from application, own initiative or hand-over to agreement, failure or refusal, then
// performance, return visit and archive. Nobody is made to mediate: a party's refusal ends it as quickly as an agreement does.
// The steps are declared stage by stage in the files beside this one.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { disputeTypes } from '../dispute-types.ts'
import { agreementSteps } from './agreement-steps.ts'
import { allowanceSteps } from './allowance-steps.ts'
import { classifySteps } from './classify-step.ts'
import { dossierSteps } from './dossier-steps.ts'
import { endingSteps } from './ending-steps.ts'
import { dangerUnreported, mediatedByNobody } from './flags.ts'
import { keeperOf } from './keeper.ts'
import { linkageSteps } from './linkage-steps.ts'
import { ended } from './lists.ts'
import { openingSteps } from './opening-steps.ts'
import { panelSteps } from './panel-steps.ts'
import { sessionSteps } from './session-steps.ts'

const 人民调解法 = lawBook('people-mediation-law')
const 若干规定 = lawBook('people-mediation-work-provisions')
const 本地规定 = lawBook('local-rules')

const withoutAgreement = ['fail', 'refuse', 'withdraw', 'refer'] as const

export const disputeMediation = defineProcedure({
  id: 'dispute-mediation',
  title: '矛盾纠纷调解',
  system: 'mediation',
  about: '民间纠纷调解：受理、告知权利、调解、移交和联调、协议或终止、履行、回访、司法确认、归档；不成、拒绝与成功一样如实登记。',
  inForce: { from: plainDate('2011-03-30') },
  numbering: '（{year}）人调字第{n}号',
  areaLevel: 'either',
  followedBy: 'parties',
  states: ['待受理', '调解中', '移交中', '已达成协议', '已结案', '调解不成', '当事人拒绝', '已撤回', '已移送', '不予受理', '已归档'],
  ends: [...ended, '已归档'],
  actions: { ...openingSteps, ...sessionSteps, ...linkageSteps, ...panelSteps, ...agreementSteps, ...endingSteps, ...dossierSteps, ...classifySteps, ...allowanceSteps },
  timeLimits: {
    target: { title: '一般在一个月内调结', within: { rule: 'pm-time-target' }, after: ['takeUp', 'accept'], until: ['agree', ...withoutAgreement], whose: '调解员', onExpiry: 'remind', basis: [若干规定('33')] },
    handOver: { title: '接收移交的纠纷', within: { rule: 'pm-hand-over-receipt' }, after: ['handOver'], until: ['takeOver', 'handBack', 'refuse', 'withdraw'], whose: '接收的调解组织', onExpiry: 'remind', basis: [本地规定('')] },
    convene: { title: '召开联调会商', within: { untilAnswer: 'conveneOn' }, after: ['callPanel'], until: ['joinForces', 'callPanel', 'handOver', 'agree', ...withoutAgreement], whose: '牵头单位', onExpiry: 'remind', basis: [本地规定('')] },
    tasks: { title: '办完会商分工', within: { noted: 'taskDays', unit: 'calendar-day', roll: false }, after: ['joinForces', 'finishTask'], until: ['joinForces', 'finishTask', ...withoutAgreement], whose: '会商分工的责任单位', onExpiry: 'remind', basis: [本地规定('')] },
    performance: { title: '当事人履行协议', within: { untilAnswer: 'performBy' }, after: ['agree'], until: ['performed', 'close'], whose: '当事人', onExpiry: 'remind', basis: [人民调解法('31')] },
    confirmation: { title: '共同申请司法确认', within: { rule: 'pm-judicial-confirm-window' }, after: ['agree'], until: ['confirmApplied', 'close'], whose: '双方当事人', onExpiry: 'lapses', basis: [人民调解法('33')] },
    returnVisit: { title: '回访', within: { rule: 'pm-return-visit' }, after: ['agree'], until: ['visit', 'close'], whose: '调解员', onExpiry: 'remind', basis: [本地规定('')] },
  },
  flags: [mediatedByNobody, dangerUnreported],
  keeper: keeperOf,
  recognised: { persons: 'parties', place: 'place' },
  name: (dispute) => {
    const opening = first(dispute, 'apply') ?? first(dispute, 'receive') ?? first(dispute, 'takeUp')
    return opening ? `${disputeTypes[opening.answers.type]}（当事人${opening.answers.parties.length}方）` : '矛盾纠纷调解'
  },
})
