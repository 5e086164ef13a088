// Rounds, counted by when they began and by whether all villages answered. What was found is counted in the villages' books.
import { indicatorsOf } from '#procedure/indicator.ts'
import { disputeScreening } from './procedure.ts'

const { count } = indicatorsOf(disputeScreening)

const round = { unit: '轮', system: 'mediation' } as const

export const disputeScreeningIndicators = [
  count({ ...round, id: 'screening.rounds', title: '矛盾纠纷排查轮次', definition: '乡镇发起的排查，每轮计一，不论查没查到纠纷；按发起日期归入年度。', actions: ['open'] }),
  count({ ...round, id: 'screening.roundsComplete', title: '各村收齐的排查轮次', definition: '各村（社区）都已回报、按“收齐结束”办理的，每轮计一；按结束日期归入年度。', actions: ['close'] }),
  count({ ...round, id: 'screening.roundsShort', title: '有缺报的排查轮次', definition: '有村（社区）没有回报、按“缺报结束”办理的，每轮计一；按结束日期归入年度。', actions: ['closeShort'] }),
] as const
