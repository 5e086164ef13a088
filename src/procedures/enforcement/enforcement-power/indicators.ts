// How many powers stand on the register, in all and by class.
import { indicatorsOf } from '#procedure/indicator.ts'
import { powerKinds, type PowerKind } from './power-lists.ts'
import { enforcementPower } from './procedure.ts'

const { roster } = indicatorsOf(enforcementPower)

const standing = { unit: '项', system: 'enforcement', standing: ['有效'] } as const

function ofKind(id: string, title: string, kind: PowerKind) {
  return roster({
    ...standing, id, title, definition: `期末在清单中、类别为“${powerKinds[kind]}”的事项数。`,
    when: (power) => power.entries.some((entry) => entry.action === 'enter' && entry.answers.kind === kind),
  })
}

export const enforcementPowerIndicators = [
  roster({ ...standing, id: 'powers.items', title: '权责清单事项数', definition: '期末在执法权责清单中的事项数，已收回的不计；没有登记到清单里的权责事项不在其中。' }),
  ofKind('powers.penaltyItems', '行政处罚事项数', 'penalty'),
  ofKind('powers.inspectionItems', '行政检查事项数', 'inspection'),
  ofKind('powers.coercionItems', '行政强制事项数', 'coercion'),
  roster({
    ...standing, id: 'powers.devolvedItems', title: '省级赋权事项数', definition: '期末在清单中、来源为“省级决定赋权”的事项数。',
    when: (power) => power.entries.some((entry) => entry.action === 'enter' && entry.answers.source === 'devolved'),
  }),
] as const
