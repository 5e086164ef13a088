// What fell short, said and not hidden: a law's day passed, silence that accepted, a licence not made public.
import { lawBook } from '#law/instrument.ts'
import type { Flag } from '#procedure/procedure.ts'
import { acceptedAs } from './acceptance.ts'

const 行政许可法 = lawBook('administrative-licensing-law')
const 本地规定 = lawBook('local-rules')

const has = (application: Parameters<Flag['raised']>[0], ...actions: readonly string[]) => application.entries.some((entry) => actions.includes(entry.action))

export const acceptedBySilence: Flag = {
  code: 'accepted-by-silence',
  sentence: '没有在法定期限内告知，依法视为受理。',
  basis: [行政许可法('32', '1(4)')],
  raised: (application) => has(application, 'deemAccepted'),
}

export const decidedLate: Flag = {
  code: 'decided-late',
  sentence: '超过法定期限才作出决定或者转报。',
  basis: [行政许可法('42', '1'), 行政许可法('43')],
  raised: (application) => application.entries.some((entry) => entry.noted?.['withinLaw'] === false),
}

export const refusedLater: Flag = {
  code: 'refused-later',
  sentence: '不予受理没有在收到申请的当天告知申请人。',
  basis: [行政许可法('32', '1(1)'), 行政许可法('32', '1(2)')],
  raised: (application) => application.entries.some((entry) => entry.action === 'refuseAcceptance' && entry.occurredOn > application.openedOn),
}

export const grantUnpublished: Flag = {
  code: 'grant-unpublished',
  sentence: '准予行政许可的决定还没有公开。',
  basis: [行政许可法('40')],
  raised: (application) => acceptedAs(application, 'kind') === 'licence' && has(application, 'grant', 'handleOnSpot') && !has(application, 'publish'),
}

export const refusalUnreported: Flag = {
  code: 'refusal-unreported',
  sentence: '不予受理或者不予办理，还没有向中心负责人报备。',
  basis: [本地规定('')],
  raised: (application) => has(application, 'refuseAcceptance', 'refuse') && !has(application, 'reportRefusal'),
}
