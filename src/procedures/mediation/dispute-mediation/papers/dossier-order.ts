// The order in which the papers of a dispute are bound, and which of them this dispute has.
import { all, last } from '#procedure/matter.ts'
import type { ActionKey } from '#procedure/procedure.ts'
import { openingOf } from '../opening.ts'
import type { disputeMediation } from '../procedure.ts'
import type { Dispute } from './paper-words.ts'

type Filed = {
  /** Steps that leave it; a paper without steps comes from the parties' hands and is always listed. */
  readonly left: readonly ActionKey<typeof disputeMediation>[]
  readonly name: (dispute: Dispute) => string
  readonly remark?: (dispute: Dispute) => string
  /** Is a dossier of this kind incomplete without it? */
  readonly must?: (dispute: Dispute) => boolean
}

const concluded = (dispute: Dispute) => last(dispute, 'agree') !== undefined || last(dispute, 'fail') !== undefined
const agreed = (dispute: Dispute) => last(dispute, 'agree') !== undefined
const times = (...keys: readonly ActionKey<typeof disputeMediation>[]) => (dispute: Dispute) => {
  const count = dispute.entries.filter((entry) => keys.includes(entry.action)).length
  return count > 1 ? `${count}次` : ''
}
const pictures = (count: number) => (count > 0 ? `${count}件` : '')

const order: readonly Filed[] = [
  { left: ['apply', 'receive', 'takeUp'], name: (dispute) => (openingOf(dispute)?.action === 'apply' ? '人民调解申请书' : '人民调解受理登记表'), must: () => true },
  { left: ['tellRights'], name: () => '人民调解权利义务告知书', must: concluded },
  { left: [], name: () => '当事人身份证明', remark: () => '附复印件' },
  { left: ['inquire'], name: () => '人民调解调查记录', remark: times('inquire') },
  { left: ['mediate'], name: () => '人民调解记录', remark: times('mediate'), must: concluded },
  { left: ['joinForces'], name: () => '多方联调会商记录', remark: times('joinForces') },
  { left: ['agree'], name: (dispute) => (last(dispute, 'agree')?.answers.form === 'oral' ? '人民调解口头协议登记表' : '人民调解协议书'), must: agreed, remark: (dispute) => pictures(last(dispute, 'agree')?.answers.scans?.length ?? 0) },
  { left: ['performed'], name: () => '履行凭证', remark: (dispute) => pictures(all(dispute, 'performed').reduce((sum, each) => sum + (each.answers.proof?.length ?? 0), 0)) },
  { left: ['visit'], name: () => '人民调解回访记录', remark: times('visit') },
  { left: ['confirmApplied'], name: () => '司法确认申请书和有关材料' },
  { left: ['fail', 'refuse'], name: () => '终止调解告知书' },
]

function has(dispute: Dispute, filed: Filed): boolean {
  return filed.left.length === 0 || dispute.entries.some((entry) => filed.left.includes(entry.action))
}

/** The papers of this dispute, in binding order. */
export function filedIn(dispute: Dispute): readonly { readonly name: string; readonly remark: string }[] {
  return order.filter((filed) => has(dispute, filed)).map((filed) => ({ name: filed.name(dispute), remark: filed.remark?.(dispute) ?? '' }))
}

/** Names of papers that a dossier of this kind must hold and the record does not show. */
export function missingIn(dispute: Dispute): readonly string[] {
  return order.filter((filed) => !has(dispute, filed) && (filed.must?.(dispute) ?? false)).map((filed) => filed.name(dispute))
}
