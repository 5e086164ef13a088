// How much a catalogue lists, as it was last published.
import { indicatorsOf } from '#procedure/indicator.ts'
import { last } from '#procedure/matter.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { itemsOf } from './items.ts'
import { decisionCatalogue } from './procedure.ts'

const { sum, count } = indicatorsOf(decisionCatalogue)

function isLastPublication(entry: { readonly seq: number }, catalogue: MatterOf<typeof decisionCatalogue>): boolean {
  return last(catalogue, 'publish')?.seq === entry.seq
}

export const decisionCatalogueIndicators = [
  sum({
    id: 'decision.catalogueItems', title: '重大决策目录事项数', unit: '项', system: 'decision',
    definition: '公布的重大行政决策目录所列事项数；调整过的以最后一次公布为准，按最后一次公布的日期归入年度；零目录为零。',
    actions: ['publish'], when: isLastPublication, amount: (_, catalogue) => itemsOf(catalogue).length,
  }),
  count({
    id: 'decision.catalogues', title: '公布重大决策目录份数', unit: '份', system: 'decision',
    definition: '公布的重大行政决策目录，每份计一，零目录也计，调整后再公布的不重复计；按最后一次公布的日期归入年度。', actions: ['publish'], when: isLastPublication,
  }),
] as const
