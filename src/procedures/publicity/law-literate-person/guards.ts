// Nobody is confirmed without having been examined.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'

const 培养规范 = lawBook('law-literate-villagers-standard')

export const examPassed = guard<object>({
  code: 'not-examined',
  otherwise: '还没有考核合格，不能认定。请先登记“培训考核”；不合格的再培训、再考核。',
  basis: [培养规范('')],
  holds: ({ matter }) => matter?.entries.findLast((entry) => entry.action === 'examine')?.answers['result'] === 'passed',
})
