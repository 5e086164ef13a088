// For whom a certificate may be asked.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'

export const mediatorStands = guard<{ readonly mediator: string }>({
  code: 'mediator-not-standing', field: 'mediator',
  otherwise: '这名调解员已经离任，不能办证。请选在册的调解员。',
  basis: [lawBook('people-mediation-law')('13')],
  holds: ({ answers, around }) => around(answers.mediator)?.state === '在册',
})
