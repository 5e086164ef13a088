// How many liaisons stand, in how many villages, and how often they were in touch.
import { indicatorsOf } from '#procedure/indicator.ts'
import { lawLiaison } from './procedure.ts'

const { count, roster } = indicatorsOf(lawLiaison)

export const lawLiaisonIndicators = [
  roster({ id: 'village.lawLiaisons', title: '村级法治联络员数', unit: '名', system: 'publicity', definition: '期末在任的村（社区）法治联络员，一名计一；一人在两个村担任的，各计一。', standing: ['在任'] }),
  roster({ id: 'village.lawLiaisonVillages', title: '有法治联络员的村数', unit: '个', system: 'publicity', definition: '期末有法治联络员在任的村（社区），每个计一。', standing: ['在任'], key: (matter) => [matter.area] }),
  count({ id: 'village.liaisonReports', title: '法治联络员联络次数', unit: '次', system: 'publicity', definition: '法治联络员的联络记录，每条计一，“没有情况”的也计；按联络日期归入年度。', actions: ['report'] }),
] as const
