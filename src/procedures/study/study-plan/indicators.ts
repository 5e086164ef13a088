// The plan against what was done: topics planned, studied, studied after their month.
import { indicatorsOf, ratio } from '#procedure/indicator.ts'
import { studyPlan } from './procedure.ts'
import { settledTopics, topicsOf } from './planned-topics.ts'

const { count, sum } = indicatorsOf(studyPlan)

const piece = { system: 'study', unit: '项' } as const

export const studyPlanIndicators = [
  count({ ...piece, id: 'study.plans', title: '年度学法计划数', unit: '份', actions: ['publish'], definition: '已经公布的年度学法计划，每份计一；作废的用更正撤回或者另行说明，每年应当只有一份。' }),
  sum({ ...piece, id: 'study.plannedTopics', title: '计划学习内容项数', actions: ['review'], definition: '年底总结的学法计划所列内容的项数，按总结日期归入年度。', amount: (_, plan) => topicsOf(plan).length }),
  sum({
    ...piece, id: 'study.plannedTopicsHeld', title: '计划学习内容完成项数', actions: ['review'], definition: '年底总结的学法计划里已经学习、并对应到学法活动的项数；登记不再学的不计。',
    amount: (_, plan) => [...settledTopics(plan).values()].filter((each) => each.held).length,
  }),
  count({ ...piece, id: 'study.topicsHeldLate', title: '计划学习晚于当月的项数', actions: ['tick'], definition: '在计划月份以后才学的内容，每项计一，按学习登记的日期归入年度。', when: (entry) => entry.noted?.['late'] === true }),
  ratio({ id: 'study.planCompletionRate', system: 'study', title: '学法计划完成率', unit: '%', definition: '计划学习内容完成项数除以计划学习内容项数。', numerator: 'study.plannedTopicsHeld', denominator: 'study.plannedTopics' }),
] as const
