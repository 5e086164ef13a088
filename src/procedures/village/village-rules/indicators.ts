// How village rules are counted: adopted, filed, corrected.
import { indicatorsOf } from '#procedure/indicator.ts'
import { villageRules } from './procedure.ts'

const { count } = indicatorsOf(villageRules)
const piece = { unit: '件', system: 'village' } as const

export const villageRulesIndicators = [
  count({ ...piece, id: 'village.rulesAdopted', title: '村规民约（章程）表决通过件数', definition: '村民会议表决通过的村规民约、村民自治章程，每次通过计一。', actions: ['adopt'] }),
  count({ ...piece, id: 'village.rulesFiled', title: '村规民约（章程）备案件数', definition: '乡镇备案的，每件计一，按备案日期归入年度。', actions: ['acceptFiling'] }),
  count({ ...piece, id: 'village.rulesCorrected', title: '责令改正村规民约件数', definition: '乡镇责令改正的，每次计一。', actions: ['orderCorrection'] }),
  count({ ...piece, id: 'village.rulesLookedAt', title: '村规民约合法性提示次数', definition: '表决以前乡镇提示合法性意见的，每次计一。', actions: ['lookAt'] }),
] as const
