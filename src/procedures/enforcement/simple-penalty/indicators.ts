// How penalties on the spot are counted: apart from the ordinary ones, by the day of the decision.
import { indicatorsOf } from '#procedure/indicator.ts'
import { simplePenalty } from './procedure.ts'

const { count, sum, distinct } = indicatorsOf(simplePenalty)

const byDecision = '按作出决定的日期归入年度；以后被撤销的不减，另看“当场处罚被撤销件数”。'

export const simplePenaltyIndicators = [
  count({ id: 'enforcement.simplePenalties', title: '当场处罚件数', unit: '件', system: 'enforcement', definition: `当场作出的处罚决定，每个决定计一。${byDecision}`, actions: ['punish'] }),
  sum({ id: 'enforcement.simpleFines', title: '当场处罚罚款金额', unit: '元', system: 'enforcement', definition: `当场处罚决定中的罚款数额之和，不论缴没有缴。${byDecision}`, actions: ['punish'], amount: (entry) => entry.answers.fine ?? 0 }),
  count({ id: 'enforcement.simplePenaltiesAnnulled', title: '当场处罚被撤销件数', unit: '件', system: 'enforcement', definition: '当场处罚决定被复议、判决或者自行撤销的，每件计一。', actions: ['annul'] }),
  count({ id: 'enforcement.simplePublished', title: '当场处罚决定公开件数', unit: '件', system: 'enforcement', definition: '公开的当场处罚决定，每公开一次计一。', actions: ['publish'] }),
  count({ id: 'enforcement.violationsOnSpot', title: '当场处罚查处违法行为件数', unit: '起', system: 'enforcement', definition: `当场处罚的违法行为，每个决定计一起。${byDecision}`, actions: ['punish'] }),
  count({ id: 'enforcement.simpleWarnings', title: '当场处罚：警告', unit: '件', system: 'enforcement', definition: `只给予警告、没有罚款的当场处罚，每个决定计一。${byDecision}`, actions: ['punish'], when: (entry) => entry.answers.fine === undefined }),
  count({ id: 'enforcement.simpleFinedCases', title: '当场处罚：罚款', unit: '件', system: 'enforcement', definition: `有罚款的当场处罚，每个决定计一，同时警告的也只计在这里。${byDecision}`, actions: ['punish'], when: (entry) => entry.answers.fine !== undefined }),
  distinct({ id: 'officer.onSpot', title: '参与当场处罚的执法人员', unit: '名', system: 'enforcement', definition: '年内以执法证件当场处罚过的人员，一证计一。', actions: ['punish'], key: (entry) => entry.answers.officers }),
] as const
