// How many mediators stand on the last day of the year, and their training.
import { indicatorsOf } from '#procedure/indicator.ts'
import { first } from '#procedure/matter.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { mediator } from './procedure.ts'

const { roster, count, sum } = indicatorsOf(mediator)

const standing = { unit: '名', system: 'mediation', standing: ['在册'] } as const

function engaged(engagement: 'fullTime' | 'partTime') {
  return (each: MatterOf<typeof mediator>) => first(each, 'register')?.answers.engagement === engagement
}

export const mediatorIndicators = [
  roster({ ...standing, id: 'mediation.mediators', title: '人民调解员人数', definition: '年末（统计日）在册的人民调解员，一人计一，在几个调委会任职也只计一；不含未登记为调解员的其他委员。' }),
  roster({ ...standing, id: 'mediation.fullTimeMediators', title: '专职人民调解员人数', definition: '年末（统计日）在册的专职人民调解员，一人计一。', when: engaged('fullTime') }),
  roster({ ...standing, id: 'mediation.partTimeMediators', title: '兼职人民调解员人数', definition: '年末（统计日）在册的兼职人民调解员，一人计一。', when: engaged('partTime') }),
  count({ id: 'mediation.mediatorTrainings', title: '调解员参加培训人次', unit: '人次', system: 'mediation', definition: '调解员培训记录，一人一次计一。', actions: ['train'] }),
  sum({ id: 'mediation.mediatorTrainingHours', title: '调解员培训学时', unit: '学时', system: 'mediation', definition: '调解员培训记录的学时之和，一人一次各计；没有填学时的不计。', actions: ['train'], amount: (entry) => entry.answers.hours ?? 0 }),
] as const
