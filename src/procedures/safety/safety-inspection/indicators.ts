// Inspections by the time; places by the row. Hazards are counted where they are registered and nowhere here.
import { indicatorsOf } from '#procedure/indicator.ts'
import { safetyInspection } from './procedure.ts'

const { count, sum } = indicatorsOf(safetyInspection)

export const safetyInspectionIndicators = [
  count({ unit: '次', system: 'safety', id: 'safety.inspections', title: '安全检查次数', definition: '登记的安全检查，出去一趟计一次，不论到了几处、有没有发现隐患；按检查日期归入年度。', actions: ['record'] }),
  sum({ unit: '处次', system: 'safety', id: 'safety.placesInspected', title: '安全检查处次', definition: '检查到的单位和地点，一趟里每处计一，同一处几次去的分别计。', actions: ['record'], amount: (entry) => entry.answers.places.length }),
] as const
