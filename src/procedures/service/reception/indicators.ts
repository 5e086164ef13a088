// How visits are counted: by heads, never from applications.
import { indicatorsOf } from '#procedure/indicator.ts'
import { reception } from './procedure.ts'
import { purposes, type Purpose } from './purposes.ts'

const { count, sum } = indicatorsOf(reception)

const visit = { system: 'service', actions: ['receive'] } as const

function visitsFor(id: string, purpose: Purpose) {
  return sum({
    ...visit, id, title: `窗口接待人次（${purposes[purpose]}）`, unit: '人次', definition: `窗口接待登记中来意为“${purposes[purpose]}”的人数之和；各种来意相加等于接待人次。`,
    when: (entry) => entry.answers.purpose === purpose, amount: (entry) => entry.answers.persons ?? 1,
  })
}

export const receptionIndicators = [
  sum({
    ...visit, id: 'service.visits', title: '便民服务接待人次', unit: '人次',
    definition: '窗口接待登记的人数之和，没有填人数的计一人；同一人来几次计几次。不由办件数推算，办件数也不由它推算。',
    amount: (entry) => entry.answers.persons ?? 1,
  }),
  visitsFor('service.visitsAsking', 'ask'),
  visitsFor('service.visitsApplying', 'apply'),
  visitsFor('service.visitsCollecting', 'collect'),
  visitsFor('service.visitsComplaining', 'complain'),
  visitsFor('service.visitsOther', 'other'),
  count({
    ...visit, id: 'service.guided', title: '首问引导、转交次数', unit: '次', definition: '窗口接待登记中首问负责选“引导至其他窗口”或“转交其他部门”的，每次计一。',
    when: (entry) => entry.answers.outcome === 'guided' || entry.answers.outcome === 'handedOver',
  }),
] as const
