// Whom the law lets be a mediator (人民调解法 arts. 13, 14).
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'

const 人民调解法 = lawBook('people-mediation-law')

export const adult = guard<{ readonly adult: boolean }>({
  code: 'mediator-not-adult',
  otherwise: '人民调解员应当由成年公民担任，未满十八周岁的不能登记。',
  basis: [人民调解法('14')],
  field: 'adult',
  holds: ({ answers }) => answers.adult,
})

export const committeesStand = guard<{ readonly committees: readonly string[] }>({
  code: 'committee-not-standing',
  otherwise: '所选的调委会已经撤销，请选择在任的调委会。',
  basis: [人民调解法('13')],
  field: 'committees',
  holds: ({ answers, around }) => answers.committees.every((id) => around(id)?.state === '在任'),
})
