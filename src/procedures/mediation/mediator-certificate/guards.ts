// For whom a certificate may be asked, and how a term may run on.
import type { PlainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'

const 本地规定 = lawBook('local-rules')

export const mediatorStands = guard<{ readonly mediator: string }>({
  code: 'mediator-not-standing', field: 'mediator',
  otherwise: '这名调解员已经离任，不能办证。请选在册的调解员。',
  basis: [lawBook('people-mediation-law')('13')],
  holds: ({ answers, around }) => around(answers.mediator)?.state === '在册',
})

export const laterThanBefore = guard<{ readonly validTo: PlainDate }>({
  code: 'renewal-not-later', field: 'validTo',
  otherwise: '新的有效期止应当晚于原来的，请照新证件核对。',
  basis: [本地规定('')],
  holds({ answers, matter }) {
    const before = matter?.entries.map((entry) => entry.answers['validTo']).findLast((each) => typeof each === 'string')
    return before === undefined || String(before) < answers.validTo
  },
})
