// Villages whose bodies are on the register on the last day of the period.
import { indicatorsOf } from '#procedure/indicator.ts'
import { first, last } from '#procedure/matter.ts'
import { villageBody } from './procedure.ts'

const { roster } = indicatorsOf(villageBody)

export const villageBodyIndicators = [
  roster({ id: 'village.registeredVillages', title: '登记了村级组织的村数', unit: '个', system: 'village', definition: '年末（统计日）在册的村级组织登记，每村计一。', standing: ['在册'] }),
  roster({
    id: 'village.supervisionCommittees', title: '村务监督委员会数', unit: '个', system: 'village', definition: '年末（统计日）在册、登记有村务监督委员会成员的村，每村计一。', standing: ['在册'],
    when: (village) => ((last(village, 'update') ?? first(village, 'record'))?.answers.supervisors ?? 0) > 0,
  }),
] as const
