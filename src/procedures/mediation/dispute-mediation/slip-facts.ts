// What a party is told of the dispute on their slip and on its page: enough to know which mediation is meant, and nothing of the
// other side.
import { chineseDate } from '#calendar/plain-date.ts'
import type { Sealed } from '#procedure/field.ts'
import type { Desk } from '#procedure/paper.ts'
import { disputeTypes } from '../dispute-types.ts'
import { openingOf } from './opening.ts'
import { committeeName, type Dispute } from './papers/paper-words.ts'

export type SlipFact = { readonly label: string; readonly text: string }

export function slipFacts(dispute: Dispute, desk: Desk): readonly SlipFact[] {
  const opening = openingOf(dispute)
  const sessions = dispute.entries.filter((entry) => entry.action === 'mediate').map((entry) => chineseDate(entry.occurredOn))
  return [
    { label: '调解组织', text: committeeName(dispute, desk) },
    { label: '纠纷类型', text: opening ? disputeTypes[opening.answers.type] : '' },
    { label: '编号', text: desk.number },
    { label: '登记日期', text: opening ? chineseDate(opening.occurredOn) : '' },
    { label: '调解日期', text: sessions.length === 0 ? '没有登记' : sessions.join('、') },
    { label: '登记的结果', text: dispute.state },
  ]
}

/** The parties, in the order in which they were written down. */
export function slipParties(dispute: Dispute): readonly Sealed[] {
  return openingOf(dispute)?.answers.parties ?? []
}
