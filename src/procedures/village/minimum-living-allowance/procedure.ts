// The minimum living allowance, in two versions: until 2026-06-30 by the interim measures, which name appraisal among the
// ways of inquiry and want the opinion posted before it is reported; since 2026-07-01 by the law, under which appraisal
// answers objections only. In neither is the allowance put to a vote.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { clocks } from './clocks.ts'
import { appraisedUncalledFor, decisionUnpublished, householdDidNotSign, paidLate, relativeApplies } from './flags.ts'
import { deciderEntitled, objectionOpen, objectionsHandled, publicisedFirst, publicityOver } from './guards.ts'
import { questions } from './questions.ts'
import { appraisalAsks, ends, sharedSteps, states } from './steps.ts'

const 社会救助法 = lawBook('social-assistance-law')
const 暂行办法 = lawBook('social-assistance-interim-measures')
const 审核确认办法 = lawBook('allowance-confirmation-measures')

const deciders = ['staff', 'deputy-head', 'township-head'] as const

const common = {
  id: 'minimum-living-allowance',
  title: '最低生活保障',
  system: 'village',
  numbering: '（{year}）低保第{n}号',
  areaLevel: 'village',
  followedBy: 'applicant',
  states, ends,
  timeLimits: clocks,
  name: () => '低保申请',
} as const

export const allowanceBefore2026 = defineProcedure({
  ...common,
  about: '低保申请、授权、调查、审核、公示、确认、发放、核查、变更和终止（社会救助法施行以前）。',
  inForce: { from: plainDate('2021-07-01'), to: plainDate('2026-06-30') },
  actions: {
    ...sharedSteps,
    appraise: action({
      title: '民主评议', from: ['调查中', '待上报'], by: ['staff'], ...appraisalAsks, issues: ['allowance-appraisal'],
      basis: [暂行办法('11', '1(2)'), 审核确认办法('')], hint: '一般只在公示有异议时评议；评议不是表决给不给低保',
    }),
    report: action({
      title: '上报确认', from: ['待公示', '待上报'], to: '待确认', by: deciders, asks: questions.forwarding, guards: [deciderEntitled, publicisedFirst, publicityOver, objectionsHandled],
      issues: ['allowance-review'], basis: [暂行办法('11', '1(2)'), 暂行办法('11', '1(3)')],
    }),
  },
  flags: [relativeApplies, householdDidNotSign, appraisedUncalledFor, paidLate, decisionUnpublished],
})

export const allowanceSince2026 = defineProcedure({
  ...common,
  about: '低保申请、授权、调查、审核、公示、确认、发放、核查、变更和终止（社会救助法）。',
  inForce: { from: plainDate('2026-07-01') },
  actions: {
    ...sharedSteps,
    appraise: action({
      title: '民主评议', from: ['待上报'], by: ['staff'], asks: questions.appraisal, guards: [...appraisalAsks.guards, objectionOpen], issues: ['allowance-appraisal'],
      basis: [审核确认办法('')], hint: '只用来处理异议；评议不是表决给不给低保',
    }),
    report: action({
      title: '上报确认', from: ['待公示', '待上报'], to: '待确认', by: deciders, asks: questions.forwarding, guards: [deciderEntitled, publicityOver, objectionsHandled],
      issues: ['allowance-review'], basis: [社会救助法('44')], hint: '法律不再要求确认以前公示；仍按审核确认办法公示的，公示满日数再上报',
    }),
  },
  flags: [relativeApplies, householdDidNotSign, paidLate, decisionUnpublished],
})
