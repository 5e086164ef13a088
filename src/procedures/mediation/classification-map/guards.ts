// A map says of each type one thing.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'

const 本地规定 = lawBook('local-rules')

export const eachTypeOnce = guard<{ readonly rows: readonly { readonly type: string }[] }>({
  code: 'type-mapped-twice',
  otherwise: '同一种纠纷类型写了两行。一种类型写一行，另外的可能写在“也可能是”里。',
  basis: [本地规定('')],
  field: 'rows',
  holds: ({ answers }) => new Set(answers.rows.map((each) => each.type)).size === answers.rows.length,
})
