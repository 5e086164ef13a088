// What stands before a signature: a review of this very text, and a hand that may sign.
import type { PlainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import { reviewGuards } from '../review-guards.ts'
import { isProcurement } from './procurement.ts'

const 民法典 = lawBook('civil-code')
const 采购法 = lawBook('government-procurement-law')
const 顾问意见 = lawBook('legal-counsel-opinion')
const 本地规定 = lawBook('local-rules')

function changedOn(contract: Matter | undefined): PlainDate | undefined {
  return contract?.entries.findLast((entry) => entry.action === 'revise' && entry.answers['cause'] !== 'review')?.occurredOn
}

export const letsSign = reviewGuards({ of: 'contract', step: '签订', basis: [顾问意见(''), 本地规定('')], changedOn })

export const authorised = guard<{ readonly authorised: boolean }>({
  code: 'signatory-not-authorised', otherwise: '签字的人没有权限。请由乡镇长签，或者先办书面授权。', basis: [民法典('490', '1'), 本地规定('')], field: 'authorised',
  holds: ({ answers }) => answers.authorised,
})

export const procured = guard<object>({
  code: 'not-a-procurement-contract', otherwise: '这份合同不是政府采购合同，不用公告、备案。登记时填错的，请先更正登记。', basis: [采购法('47')],
  holds: ({ matter }) => isProcurement(matter),
})

export const amendmentReviewed = guard<{ readonly review?: string; readonly noReview?: string }>({
  code: 'amendment-unreviewed', otherwise: '变更合同，请选合法性审查；不涉及权利义务的改动没有送审的，写明理由。', basis: [本地规定('')], field: 'review',
  holds: ({ answers }) => answers.review !== undefined || answers.noReview !== undefined,
})
