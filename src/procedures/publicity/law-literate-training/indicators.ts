// How trainings of 法律明白人 are counted.
import { indicatorsOf } from '#procedure/indicator.ts'
import { lawLiterateTraining } from './procedure.ts'

const { count, sum, distinct } = indicatorsOf(lawLiterateTraining)

const held = { system: 'publicity', actions: ['train'] } as const

export const lawLiterateTrainingIndicators = [
  count({ ...held, id: 'lawLiterate.trainings', title: '法律明白人培训次数', unit: '次', definition: '已经举办的“法律明白人”专题培训，每次计一，按培训日期归入年度。' }),
  sum({
    ...held, id: 'lawLiterate.trained', title: '法律明白人培训人数', unit: '人次', definition: '“法律明白人”专题培训实到人数之和，含估算的；同一人参加几次计几次。',
    amount: (entry) => entry.answers.attendance,
  }),
  sum({
    ...held, id: 'lawLiterate.trainedEstimated', title: '法律明白人培训人数（估算）', unit: '人次', definition: '计数方法为“估算”的“法律明白人”培训实到人数之和，已含在培训人数内。',
    when: (entry) => entry.answers.counting === 'estimate', amount: (entry) => entry.answers.attendance,
  }),
  sum({ ...held, id: 'lawLiterate.trainingHours', title: '法律明白人培训学时', unit: '学时', definition: '各次“法律明白人”培训的学时之和，不乘人数。', amount: (entry) => entry.answers.hours ?? 0 }),
  distinct({
    ...held, id: 'lawLiterate.villagesTrained', title: '法律明白人培训覆盖村数', unit: '个', definition: '一年内派人参加“法律明白人”培训的不同村（社区），每个计一。',
    key: (entry, matter) => [...new Set([...(entry.answers.villages ?? []), matter.area])].filter((code) => code.length === 12),
  }),
] as const
