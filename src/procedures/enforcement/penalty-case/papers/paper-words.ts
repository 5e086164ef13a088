// Words that the papers of a penalty case share: in whose name it acts, its party, its officers with their certificates, what
// was imposed, and how to go against it.
import { row, type FormRow, type SignatureLine } from '#documents/block.ts'
import { yuanText } from '#procedure/figure-text.ts'
import { first, last } from '#procedure/matter.ts'
import type { Desk } from '#procedure/paper.ts'
import type { EntryOf, MatterOf } from '#procedure/procedure.ts'
import { penaltyKinds } from '../../penalty-kinds.ts'
import { holderOf, numberOf } from '../../valid-certificates.ts'
import type { Sanction } from '../case-facts.ts'
import { partyKinds } from '../../party-kinds.ts'
import type { penaltyCase } from '../procedure.ts'

export type File = MatterOf<typeof penaltyCase>
type Step = EntryOf<typeof penaltyCase>
export type StepOf<Key extends Step['action']> = Extract<Step, { action: Key }>

/** The body in whose name the case is run: the township, or whoever has given the mandate (行政处罚法 art. 20). */
export function organOf(file: File, desk: Desk): string {
  const filed = last(file, 'file')
  const principal = filed?.noted?.['source'] === 'entrusted' ? filed.noted['principal'] : undefined
  return typeof principal === 'string' && principal !== '' ? principal : `${desk.township.fullName}人民政府`
}

export function actOf(file: File): string {
  return first(file, 'register')?.answers.act ?? ''
}

/** As a decision names the party: the organisation, or the person. */
export function partyOf(file: File, desk: Desk): string {
  const filed = last(file, 'file')
  if (!filed) return ''
  const name = desk.person(filed.answers.party).name
  return filed.answers.organisation ?? name
}

export function partyRows(file: File, desk: Desk): readonly FormRow[] {
  const filed = last(file, 'file')
  if (!filed) return []
  const { name, sex = '', phone = '', address = '', idNumber = '' } = desk.person(filed.answers.party)
  const group = '当事人'
  if (filed.answers.partyKind === 'citizen') {
    return [row({ 姓名: name, 性别: sex, 电话: phone }, { group }), row({ 身份证号: idNumber }, { group }), row({ 住址: address, 职业: '' }, { group })]
  }
  return [
    row({ 类型: partyKinds[filed.answers.partyKind], 名称: filed.answers.organisation ?? '' }, { group }),
    row({ 统一社会信用代码: filed.answers.organisationCode ?? '' }, { group }), row({ 负责人或经营者: name, 电话: phone }, { group }), row({ 地址: address }, { group }),
  ]
}

/** `张三（吉D0001）`, as papers name officers. */
export function officerNames(ids: readonly string[], desk: Desk): readonly string[] {
  return ids.map((id) => {
    const certificate = desk.matter(id)
    const holder = holderOf(certificate)
    return holder === undefined ? '' : `${desk.staff(holder)}（执法证号${numberOf(certificate)}）`
  })
}

export function officerSignatures(ids: readonly string[], desk: Desk): readonly SignatureLine[] {
  return officerNames(ids, desk).map((name) => ({ label: `执法人员${name}签名` }))
}

/** What was imposed, in one sentence: 罚款200元；没收违法所得50元. */
export function imposed({ kinds, fine, confiscated, other }: Sanction & { readonly other?: string }): string {
  const parts = kinds.map((kind) => (kind === 'fine' ? `罚款${yuanText(fine ?? 0)}元` : penaltyKinds[kind]))
  const money = confiscated === undefined ? [] : [`没收的款物计${yuanText(confiscated)}元`]
  return [...parts, ...money, ...(other === undefined ? [] : [other])].join('；')
}
