// How many items stand in the catalogue.
import { indicatorsOf } from '#procedure/indicator.ts'
import { serviceItem } from './procedure.ts'
import { itemKinds, type ItemKind } from './item-kinds.ts'

const { roster } = indicatorsOf(serviceItem)

const standing = { unit: '项', system: 'service', standing: ['在办'] } as const

function ofKind(id: string, title: string, kind: ItemKind) {
  return roster({
    ...standing, id, title, definition: `期末在目录中、类型为“${itemKinds[kind]}”的办事事项数。`,
    when: (item) => item.entries.some((entry) => entry.action === 'list' && entry.answers.kind === kind),
  })
}

export const serviceItemIndicators = [
  roster({ ...standing, id: 'service.items', title: '政务服务事项数', definition: '期末在办事事项目录中的事项数；已移出目录的不计。' }),
  ofKind('service.licenceItems', '行政许可事项数', 'licence'),
  ofKind('service.proofItems', '证明事项数', 'proof'),
] as const
