// Which year's figures a report signs for: its own.
import type { Matter } from '#procedure/matter.ts'

export function witnessedYear(matter: Matter | undefined): number {
  const year = matter?.entries.find((entry) => entry.action === 'draft')?.answers['year']
  return typeof year === 'number' ? year : 0
}

/** The chapters as last saved. */
export function latestChapters(matter: Matter | undefined): readonly { readonly heading?: string; readonly body?: string }[] {
  const saved = matter?.entries.findLast((entry) => entry.action === 'draft' || entry.action === 'revise')?.answers['chapters']
  return Array.isArray(saved) ? saved as unknown as readonly { heading?: string; body?: string }[] : []
}
