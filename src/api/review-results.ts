// What has come of reviewing: the latest review of each dispute in an area.
import type { Queryable } from '#ledger/database.ts'
import { readMattersOf } from '#ledger/stored-matter.ts'
import { matterOf } from '#matters/stored.ts'
import type { Matter } from '#procedure/matter.ts'
import type { System } from '#procedure/system.ts'
import { tenantRange } from '#projections/matter-list.ts'

export type Review = { readonly tenant: number; readonly matter: Matter }

/** By id of the dispute; of several reviews the one begun last. Those given up are left out. */
export async function latestReviews(client: Queryable, system: System, area: string): Promise<ReadonlyMap<string, Review>> {
  const stored = await readMattersOf(client, { ...tenantRange(area), procedure: 'dossier-review' })
  const reviews = stored.map((each): Review => ({ tenant: each.tenant, matter: matterOf(system, each) })).filter(({ matter }) => matter.entries.length > 0 && matter.state !== '已取消')
  const inOrder = reviews.sort((one, other) => (one.matter.openedOn < other.matter.openedOn ? -1 : one.matter.openedOn > other.matter.openedOn ? 1 : one.matter.number - other.matter.number))
  return new Map(inOrder.map((each) => [String(each.matter.entries[0]?.answers['dispute']), each]))
}

/** How a circular tells it: `mended` passed after having been sent back. */
export function resultOf(review: Review | undefined): 'pass' | 'mended' | 'fail' | 'open' | 'unreviewed' {
  if (!review) return 'unreviewed'
  const { state, entries } = review.matter
  if (state === '不合格') return 'fail'
  if (state !== '合格') return 'open'
  return entries.some((entry) => entry.action === 'sendBack') ? 'mended' : 'pass'
}

/** Items found wanting in these reviews, as they were first found, each with how many dossiers. */
export function findingsOf(reviews: readonly Review[]): readonly { readonly item: string; readonly count: number }[] {
  const found = new Map<string, number>()
  for (const { matter } of reviews) {
    const wanting = new Set(matter.entries.flatMap((entry) => ((entry.answers['items'] ?? []) as readonly { readonly item: string; readonly verdict: string }[]).filter((each) => each.verdict === 'bad' || each.verdict === 'minor').map((each) => each.item)))
    for (const item of wanting) found.set(item, (found.get(item) ?? 0) + 1)
  }
  return [...found].map(([item, count]) => ({ item, count }))
}
