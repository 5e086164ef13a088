// Who stands on the register, and what they did.
import { indicatorsOf } from '#procedure/indicator.ts'
import { lawLiteratePerson } from './procedure.ts'

const { count, roster } = indicatorsOf(lawLiteratePerson)

export const lawLiteratePersonIndicators = [
  roster({
    id: 'lawLiterate.roster', title: '法律明白人数量', unit: '人', system: 'publicity',
    definition: '期末在册的“法律明白人”人数；已推荐未认定、已退出的不计。', standing: ['在册'],
  }),
  count({
    id: 'lawLiterate.confirmed', title: '新认定法律明白人数', unit: '人', system: 'publicity',
    definition: '考核合格、认定为“法律明白人”的人数，按认定日期归入年度。', actions: ['confirm'],
  }),
  count({
    id: 'lawLiterate.services', title: '法律明白人履职次数', unit: '次', system: 'publicity',
    definition: '“法律明白人”的履职记录，每条计一，按履职日期归入年度。', actions: ['serve'],
  }),
  count({
    id: 'lawLiterate.mediationsGuided', title: '法律明白人引导、参与调解次数', unit: '次', system: 'publicity',
    definition: '“法律明白人”引导、参与调解的履职记录，每条计一；不等于调解案件数。', actions: ['serve'], when: (entry) => entry.answers.service === 'mediation',
  }),
] as const
