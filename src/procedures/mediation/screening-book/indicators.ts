// How screening is counted: by village and return. Finding nothing is a return like any other.
import { indicatorsOf } from '#procedure/indicator.ts'
import { rowsIn } from '../screening-return.ts'
import { screeningBook } from './procedure.ts'

const { count, distinct, sum } = indicatorsOf(screeningBook)

const time = { unit: '次', system: 'mediation' } as const
const returning = ['nil', 'found'] as const

export const screeningBookIndicators = [
  count({ ...time, id: 'screening.calls', title: '应回报村次', definition: '每轮排查要求每个村（社区）回报一次，每村每轮计一次；按发起日期归入年度。', actions: ['call'] }),
  count({ ...time, id: 'screening.returns', title: '排查回报次数', definition: '村（社区）回报排查情况，每次计一，含零报告，含村里自行排查的。', actions: returning }),
  count({ ...time, id: 'screening.nilReturns', title: '零报告次数', definition: '回报没有纠纷、没有隐患的，每次计一。', actions: ['nil'] }),
  distinct({ unit: '个', system: 'mediation', id: 'screening.villages', title: '开展排查的村（社区）数', definition: '一年里至少回报过一次的村（社区），不重复计。', actions: returning, key: (_, { area }) => [area] }),
  sum({ unit: '件', system: 'mediation', id: 'screening.findings', title: '排查出的纠纷数', definition: '回报表里列出的纠纷，一行计一件；是否调解另在调解件数里计。', actions: ['found'], amount: (entry) => rowsIn(entry, 'findings') }),
  sum({
    unit: '件', system: 'mediation', id: 'screening.highRisk', title: '排查出的可能激化纠纷数', definition: '回报表里风险为“可能激化”的纠纷，一行计一件。', actions: ['found'],
    amount: (entry) => (entry.answers.findings ?? []).filter((each) => each.risk === 'high').length,
  }),
  sum({ unit: '处', system: 'mediation', id: 'screening.hazards', title: '排查出的隐患数', definition: '回报表里列出的隐患，一行计一处；是否整改另在隐患台账里计。', actions: ['found'], amount: (entry) => rowsIn(entry, 'hazards') }),
] as const
