// What must be on record before the file is closed: all that is missing is said at once.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

const done = (matter: Matter | undefined, action: string) => matter?.entries.some((entry) => entry.action === action) ?? false
const decided = (matter: Matter | undefined) => matter?.entries[0]?.answers

/** Was the fine taken by the officers themselves? */
const inCash = (matter: Matter | undefined) => {
  const paying = decided(matter)?.['paying']
  return paying !== undefined && paying !== 'bank'
}

export const filedForRecord = guard<object>({
  code: 'not-filed-for-record',
  otherwise: '当场作出的处罚决定，必须报所属行政机关备案。请先办理“报备案”。',
  basis: [行政处罚法('52', '3')],
  holds: ({ matter }) => done(matter, 'report'),
})

export const fineSettled = guard<object>({
  code: 'fine-not-settled',
  otherwise: '罚款还没有缴纳。请先登记缴纳；期满不缴的，催告后申请法院强制执行。',
  basis: [行政处罚法('67', '3'), 行政处罚法('72', '1')],
  holds: ({ matter }) => Number(decided(matter)?.['fine'] ?? 0) === 0 || inCash(matter) || done(matter, 'pay') || done(matter, 'applyCourt'),
})

export const cashAccounted = guard<object>({
  code: 'cash-not-deposited',
  otherwise: '当场收缴的罚款还没有交回并缴付银行。请先办理“交回当场收缴的罚款”和“缴付银行”。',
  basis: [行政处罚法('71')],
  holds: ({ matter }) => !inCash(matter) || (done(matter, 'handIn') && done(matter, 'deposit')),
})
