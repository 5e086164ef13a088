// Operations: each joint outing counts, a campaign counts once however often people went out.
import { indicatorsOf } from '#procedure/indicator.ts'
import { isCampaign, isFirstOuting, isJoint } from './operation-facts.ts'
import { jointOperation } from './procedure.ts'

const { count, sum, distinct } = indicatorsOf(jointOperation)
const outing = { unit: '次', system: 'enforcement', actions: ['act', 'assist'] } as const
const object = { unit: '个', system: 'enforcement', actions: ['act', 'assist'] } as const

export const jointOperationIndicators = [
  count({ ...outing, id: 'enforcement.jointOperations', title: '联合执法次数', definition: '和一个以上部门一起开展的执法，每开展一次计一，本乡镇牵头的、配合部门的都计，按开展日期归入年度。部署了没有开展的不计。', when: (_entry, operation) => isJoint(operation) }),
  count({ ...outing, id: 'enforcement.jointAssisted', title: '配合部门执法次数', definition: '联合执法中部门以自己的名义执法、乡镇配合的，每次计一。', actions: ['assist'] }),
  count({ ...outing, id: 'enforcement.campaigns', title: '专项执法行动次数', definition: '已经开展的专项行动，一个行动计一，不论开展几次，归入第一次开展的年度。', when: (entry, operation) => isCampaign(operation) && isFirstOuting(entry, operation) }),
  sum({ ...object, id: 'enforcement.operationsChecked', title: '执法行动检查对象数', definition: '联合执法、专项行动检查的对象数之和；不等于行政检查次数。', amount: (entry) => entry.answers.checked }),
  sum({ ...object, id: 'enforcement.operationsProblems', title: '执法行动发现问题对象数', definition: '联合执法、专项行动中有问题的对象数之和。', amount: (entry) => entry.answers.withProblems }),
  distinct({ id: 'officer.inOperations', title: '参与执法行动的执法人员', unit: '名', system: 'enforcement', definition: '年内在联合执法、专项行动中以执法证件执法的人员，一证计一；配合部门、不用执法证件的不计。', actions: ['act'], key: (entry) => entry.answers.officers }),
] as const
