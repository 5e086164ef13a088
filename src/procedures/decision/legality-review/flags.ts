// Reviews that fell short: nobody learned in the law was heard, or who sent it in judged it.
import { lawBook } from '#law/instrument.ts'
import type { Flag } from '#procedure/procedure.ts'
import { objectOf } from './sent.ts'

const 重大决策条例 = lawBook('major-decision-regulation')
const 顾问意见 = lawBook('legal-counsel-opinion')
const 本地规定 = lawBook('local-rules')

export const adviserUnheard: Flag = {
  code: 'adviser-unheard',
  sentence: '出具了意见，没有听取法律顾问、公职律师的意见。',
  basis: [重大决策条例('28'), 顾问意见('')],
  raised: (review) => ['decision', 'document'].includes(objectOf(review)) && review.entries.some((entry) => entry.action === 'opine') && !review.entries.some((entry) => entry.action === 'consult'),
}

export const reviewedBySender: Flag = {
  code: 'reviewed-by-sender',
  sentence: '送审的人和出具意见的人是同一个人，审查起不到把关作用。',
  basis: [本地规定('')],
  raised: (review) => review.entries.some((entry) => entry.action === 'opine' && entry.actor === review.entries[0]?.actor),
}
