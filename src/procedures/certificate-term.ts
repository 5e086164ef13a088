// Terms of certificates, whoever issues them: a renewal runs on.
import type { PlainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'

const 本地规定 = lawBook('local-rules')

export const laterThanBefore = guard<{ readonly validTo: PlainDate }>({
  code: 'renewal-not-later', field: 'validTo',
  otherwise: '新的有效期止应当晚于原来的，请照新证件核对。',
  basis: [本地规定('')],
  holds({ answers, matter }) {
    const before = matter?.entries.map((entry) => entry.answers['validTo']).findLast((each) => typeof each === 'string')
    return before === undefined || String(before) < answers.validTo
  },
})
