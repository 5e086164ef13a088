// An answer after its day.
import { lawBook } from '#law/instrument.ts'
import type { Flag } from '#procedure/procedure.ts'
import { orderDue } from './guards.ts'

const 本地规定 = lawBook('local-rules')

export const answeredLate: Flag = {
  code: 'answered-late',
  sentence: '超过时限才答复。',
  basis: [本地规定('')],
  raised: (matter) => matter.entries.some((entry, index) => {
    const due = orderDue({ ...matter, entries: matter.entries.slice(0, index) })
    return entry.action === 'answer' && due !== undefined && entry.occurredOn > due
  }),
}
