// What was published of the township's own accord, by the piece.
import { indicatorsOf } from '#procedure/indicator.ts'
import { disclosureItem } from './procedure.ts'

const { count } = indicatorsOf(disclosureItem)

const piece = { unit: '条', system: 'appeals' } as const

export const disclosureItemIndicators = [
  count({ ...piece, id: 'disclosure.published', title: '主动公开信息条数', definition: '新公开的政府信息，每条计一，同一条公开在几处不重复计，更新不计；按公开日期归入年度。', actions: ['publish'] }),
  count({ ...piece, id: 'disclosure.updated', title: '主动公开信息更新次数', definition: '更新已经公开的信息，每次计一。', actions: ['update'] }),
] as const
