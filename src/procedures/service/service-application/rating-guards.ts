// Afterwards: one rating for each handling, and refusals told to the head of the centre.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'

const 好差评意见 = lawBook('service-rating-opinion')
const 本地规定 = lawBook('local-rules')

export const ratedOnce = guard<object>({
  code: 'rated-already',
  otherwise: '本件已经评价过，一次服务只评价一次。',
  basis: [好差评意见('')],
  holds: ({ matter }) => matter?.entries.every((entry) => entry.action !== 'rate' && entry.action !== 'rateBad') ?? true,
})

export const somethingRefused = guard<object>({
  code: 'nothing-refused',
  otherwise: '本件没有不予受理或者不予办理，不需要报备。',
  basis: [本地规定('')],
  holds: ({ matter }) => matter?.entries.some((entry) => entry.action === 'refuseAcceptance' || entry.action === 'refuse') ?? false,
})

export const reportedOnce = guard<object>({
  code: 'reported-already',
  otherwise: '本件已经报备过。',
  basis: [本地规定('')],
  holds: ({ matter }) => matter?.entries.every((entry) => entry.action !== 'reportRefusal') ?? true,
})
