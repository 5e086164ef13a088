// Licensing items have to be shown with the law they rest on.
import { lawBook } from '#law/instrument.ts'
import type { Flag } from '#procedure/procedure.ts'
import { cardOf } from './item-card.ts'

const 行政许可法 = lawBook('administrative-licensing-law')

export const licenceUngrounded: Flag = {
  code: 'licence-ungrounded',
  sentence: '行政许可事项没有写设定依据，办事指南公示的内容不全。',
  basis: [行政许可法('30', '1')],
  raised: (item) => cardOf(item).kind === 'licence' && cardOf(item).ground === undefined,
}
