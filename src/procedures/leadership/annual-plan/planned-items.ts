// The tasks of a plan as last written down.
import type { Entry } from '#procedure/entry.ts'

type Plan = { readonly entries: readonly Pick<Entry, 'action' | 'answers'>[] }

/** @returns the rows of the last draft or revision; none before there is a plan */
export function plannedItems(plan: Plan | undefined): readonly unknown[] {
  const items = plan?.entries.findLast((entry) => entry.action === 'draft' || entry.action === 'revise')?.answers['items']
  return Array.isArray(items) ? items : []
}
