// Words that the papers of a dispute share: its parties, its committee, its mediators, and the places where they sign.
import { row, type FormRow, type SignatureLine } from '#documents/block.ts'
import type { Json } from '#procedure/entry.ts'
import type { Sealed } from '#procedure/field.ts'
import { last } from '#procedure/matter.ts'
import type { Desk } from '#procedure/paper.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { keepingAt, type Keeping } from '../keeper.ts'
import { openingOf } from '../opening.ts'
import type { disputeMediation } from '../procedure.ts'

export type Dispute = MatterOf<typeof disputeMediation>

export function partiesOf(dispute: Dispute, desk: Desk) {
  return (openingOf(dispute)?.answers.parties ?? []).map((party) => desk.person(party))
}

export function partyNames(dispute: Dispute, desk: Desk): string {
  return partiesOf(dispute, desk).map((party) => party.name).join('、')
}

/** Two rows for each party; what nobody has asked for stays empty and is filled in by hand. */
export function partyRows(dispute: Dispute, desk: Desk): readonly FormRow[] {
  return partiesOf(dispute, desk).flatMap((party, index) => {
    const group = `当事人${index + 1}`
    return [
      row({ 姓名: party.name, 性别: party.sex ?? '', 民族: '', 年龄: '' }, { group }),
      row({ 职业或职务: '', 联系方式: party.phone ?? '' }, { group }),
      row({ 单位或住址: party.address ?? '' }, { group }),
    ]
  })
}

/** The own name of the committee or county body that has the dispute; with `step`, of the one that had it then. */
export function committeeName(dispute: Dispute, desk: Desk, step?: { readonly seq: number }): string {
  const keeping = keepingAt(dispute, step)
  return keeping ? bodyName(keeping, desk) : ''
}

/** A committee's own name, as it was set up; a county body's as it was written down. */
export function bodyName({ committee, organisation }: Keeping, desk: Desk): string {
  const name = committee === undefined ? organisation : desk.matter(committee)?.entries[0]?.answers['name']
  return typeof name === 'string' ? name : ''
}

/** Names of the mediators last appointed by whoever has the dispute, or had it at that step; none when nobody has been. */
export function mediatorNames(dispute: Dispute, desk: Desk, step?: { readonly seq: number }): readonly string[] {
  const told = dispute.entries.filter((entry) => step === undefined || entry.seq <= step.seq)
  const since = told.slice(told.findLastIndex((entry) => entry.action === 'takeOver') + 1)
  return (last({ entries: since }, 'appoint')?.answers.mediators ?? []).flatMap((id) => {
    const person = desk.matter(id)?.entries[0]?.answers['person']
    return isSealed(person) ? [desk.person(person).name] : []
  })
}

function isSealed(value: Json | undefined): value is Sealed {
  return typeof value === 'object' && value !== null && 'sealed' in value && typeof value['sealed'] === 'string'
}

/** One line for each party to sign; the name stands beside it so that nobody signs in another's place. */
export function partySignatures(dispute: Dispute, desk: Desk): readonly SignatureLine[] {
  return partiesOf(dispute, desk).map((party) => ({ label: `当事人（${party.name}）签名`, dated: true }))
}

export function mediatorSignatures(dispute: Dispute, desk: Desk, step?: { readonly seq: number }): readonly SignatureLine[] {
  const names = mediatorNames(dispute, desk, step)
  return names.length === 0 ? [{ label: '人民调解员签名' }] : names.map((name) => ({ label: `人民调解员（${name}）签名` }))
}

/** @param fen whole 分 */
export function yuan(fen: number): string {
  return `${(fen / 100).toFixed(2)}元`
}
