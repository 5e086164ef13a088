// Which certificates can be entered: with a term that runs forward, and for those who passed.
import type { PlainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const 本地规定 = lawBook('local-rules')

export const examPassed = guard<object>({
  code: 'exam-not-passed',
  otherwise: '没有考试合格的记录，不能登记发证。请先办理“登记考试结果”；已经有证件的，请用“登记已有证件”。',
  basis: [行政处罚法('42', '1')],
  holds: ({ matter }) => matter?.entries.findLast((entry) => entry.action === 'exam' || (entry.action === 'examined' && entry.answers['qualification'] === true))?.answers['passed'] === true,
})

export const termInOrder = guard<{ readonly validFrom?: PlainDate; readonly validTo: PlainDate }>({
  code: 'certificate-term-backwards', field: 'validTo',
  otherwise: '有效期止早于有效期起，请照证件核对。',
  basis: [本地规定('')],
  holds: ({ answers }) => answers.validFrom === undefined || answers.validFrom <= answers.validTo,
})
