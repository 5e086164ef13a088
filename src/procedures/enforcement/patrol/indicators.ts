// Rounds and advice, counted by themselves: never as cases, never as inspections.
import { indicatorsOf } from '#procedure/indicator.ts'
import { patrol } from './procedure.ts'

const { count, sum } = indicatorsOf(patrol)

export const patrolIndicators = [
  count({ id: 'enforcement.patrols', title: '巡查次数', unit: '次', system: 'enforcement', definition: '登记的巡查，每次计一；不是执法案件，也不是行政检查。', actions: ['log'] }),
  sum({ id: 'enforcement.persuasions', title: '现场劝导起数', unit: '起', system: 'enforcement', definition: '巡查中现场劝导的起数之和。', actions: ['log'], amount: (entry) => entry.answers.advised ?? 0 }),
  count({ id: 'enforcement.patrolsHandedOn', title: '巡查发现问题转交次数', unit: '次', system: 'enforcement', definition: '巡查结果为“需要处理，已转交”的，每次计一。', actions: ['log'], when: (entry) => entry.answers.result === 'handedOn' }),
] as const
