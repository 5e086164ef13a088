// The items of a sheet as last written down, and the year it is about.
import type { Matter } from '#procedure/matter.ts'
import type { Item } from './score.ts'

type Sheet = Pick<Matter, 'entries'>

export function itemsOf(sheet: Sheet | undefined): readonly Item[] {
  const items = sheet?.entries.findLast((entry) => entry.action === 'set' || entry.action === 'revise')?.answers['items']
  return Array.isArray(items) ? items as unknown as readonly Item[] : []
}

export function yearOfSheet(sheet: Sheet | undefined): number {
  return Number(sheet?.entries.find((entry) => entry.action === 'set')?.answers['year'] ?? 0)
}
