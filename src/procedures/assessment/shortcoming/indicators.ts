// How shortcomings are counted: found, mended, come back; and those still open at the year's end.
import { indicatorsOf } from '#procedure/indicator.ts'
import { shortcoming } from './procedure.ts'

const { count, roster } = indicatorsOf(shortcoming)
const common = { unit: '项', system: 'assessment' } as const

export const shortcomingIndicators = [
  count({
    ...common, id: 'shortcoming.found', title: '登记的不足', actions: ['record'], when: (_, matter) => matter.state !== '已撤销',
    definition: '登记的不足，每条计一，按登记日期归入年度；后来撤销登记的不计。',
  }),
  count({
    ...common, id: 'shortcoming.mended', title: '核验销号的不足', actions: ['verify'],
    definition: '经责任人以外的人核验销号的，每次核验计一，按核验日期归入年度；重新整改后再次销号的再计一次。',
  }),
  count({
    ...common, id: 'shortcoming.cameBack', title: '销号后又出现的不足', actions: ['reopen'],
    definition: '销号后又出现、重新整改的，每次计一，按重新整改的日期归入年度。',
  }),
  roster({
    ...common, id: 'shortcoming.open', title: '年末仍在整改的不足', standing: ['整改中', '待核验'],
    definition: '年度最后一天仍处于整改中或者待核验的不足，每条计一。',
  }),
] as const
