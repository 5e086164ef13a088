// A joint operation names with whom; where the township itself enforces, its officers do, two of them with valid certificates.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import { lastOf } from '../entries-of.ts'
import { certificatesCover, certificatesOfThisPlace, certificatesValid, twoOfficers, type Officered } from '../valid-certificates.ts'
import { isJoint } from './operation-facts.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const 本地规定 = lawBook('local-rules')

export const partnersNamed = guard<{ readonly kinds: readonly string[]; readonly partners?: readonly unknown[] }>({
  code: 'partners-unnamed', field: 'partners',
  otherwise: '联合执法要写明和哪些部门一起；只有本乡镇自己做的，只选“专项行动”。',
  basis: [本地规定('')],
  holds: ({ answers }) => !answers.kinds.includes('joint') || (answers.partners ?? []).length > 0,
})

const certificatesCoverField = certificatesCover<Officered>(({ matter }) => {
  const field = lastOf(matter, 'launch')?.answers['field']
  return typeof field === 'string' ? field : undefined
})

export const officered = [twoOfficers, certificatesValid, certificatesOfThisPlace, certificatesCoverField] as const

export const jointOnly = guard<object>({
  code: 'nobody-to-assist',
  otherwise: '这不是联合执法，没有牵头的部门。本乡镇自己执法的，请办理“开展一次（本乡镇执法）”。',
  basis: [行政处罚法('26'), 本地规定('')],
  holds: ({ matter }) => isJoint(matter),
})

export const problemsWithinChecked = guard<{ readonly checked: number; readonly withProblems: number }>({
  code: 'more-problems-than-checked', field: 'withProblems',
  otherwise: '有问题的对象多于检查的对象，请核对。',
  basis: [本地规定('')],
  holds: ({ answers }) => answers.withProblems <= answers.checked,
})

export const wentOut = guard<object>({
  code: 'nothing-carried-out',
  otherwise: '还没有登记开展过，不能结束。没有办成的请办理“取消”。',
  basis: [本地规定('')],
  holds: ({ matter }) => lastOf(matter, 'act', 'assist') !== undefined,
})

export const notGoneOut = guard<object>({
  code: 'carried-out-already',
  otherwise: '已经登记开展过，不能取消。请办理“结束行动”。',
  basis: [本地规定('')],
  holds: ({ matter }) => lastOf(matter, 'act', 'assist') === undefined,
})
