// What the papers of an inspection share: how it was opened, and in whose name it is made.
import { row, type FormRow } from '#documents/block.ts'
import { first } from '#procedure/matter.ts'
import type { Desk } from '#procedure/paper.ts'
import type { EntryOf, MatterOf } from '#procedure/procedure.ts'
import type { enterpriseInspection } from '../procedure.ts'

export type Inspection = MatterOf<typeof enterpriseInspection>
type Step = EntryOf<typeof enterpriseInspection>
export type StepOf<Key extends Step['action']> = Extract<Step, { action: Key }>

/** The entry that opened it: proposed, or begun on the spot. */
export function openingOf(inspection: Inspection): StepOf<'propose'> | StepOf<'startUrgent'> | undefined {
  return first(inspection, 'propose') ?? first(inspection, 'startUrgent')
}

/** The township, or whoever has given the mandate to inspect. */
export function organOf(inspection: Inspection, desk: Desk): string {
  const noted = openingOf(inspection)?.noted
  const principal = noted?.['source'] === 'entrusted' ? noted['principal'] : undefined
  return typeof principal === 'string' && principal !== '' ? principal : `${desk.township.fullName}人民政府`
}

export function notedWord(inspection: Inspection, key: 'name' | 'document' | 'sanction'): string {
  return String(openingOf(inspection)?.noted?.[key] ?? '')
}

export function enterpriseRows(inspection: Inspection): readonly FormRow[] {
  const opened = openingOf(inspection)?.answers
  return [row({ 企业名称: opened?.enterprise ?? '' }), row({ 统一社会信用代码: opened?.creditCode ?? '' }), row({ 检查地点: opened?.place ?? '' })]
}
