// How much a plan sets down, and how much of it was done.
import { indicatorsOf, ratio } from '#procedure/indicator.ts'
import { plannedItems } from './planned-items.ts'
import { annualPlan } from './procedure.ts'

const { sum } = indicatorsOf(annualPlan)

export const annualPlanIndicators = [
  sum({
    id: 'plan.annualTasks', title: '年度重点任务数', unit: '项', system: 'leadership',
    definition: '年度工作重点印发时列明的任务条数之和，按印发日期归入年度；起草、审定未印发的不计。',
    actions: ['issue'], amount: (_, plan) => plannedItems(plan).length,
  }),
  sum({
    id: 'plan.reviewedTasks', title: '已总结的年度任务数', unit: '项', system: 'leadership',
    definition: '年终总结时，该计划列明的任务条数之和，按总结日期归入年度；作为任务完成率的分母。',
    actions: ['review'], amount: (_, plan) => plannedItems(plan).length,
  }),
  sum({
    id: 'plan.completedTasks', title: '年度任务完成数', unit: '项', system: 'leadership',
    definition: '年终总结填报的完成任务数之和，按总结日期归入年度。',
    actions: ['review'], amount: (entry) => entry.answers.completed,
  }),
  ratio({
    id: 'plan.completionRate', title: '年度任务完成率', unit: '%', system: 'leadership',
    definition: '年度任务完成数除以已总结的年度任务数；没有总结的计划不进分母。',
    numerator: 'plan.completedTasks', denominator: 'plan.reviewedTasks',
  }),
] as const
