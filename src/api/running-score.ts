// A score sheet as it stands at this moment: every item with its marks, the reason, what is missing, and the matters behind it.
import type { Unseen } from '#accounts/authority.ts'
import type { Queryable } from '#ledger/database.ts'
import type { Matter } from '#procedure/matter.ts'
import type { System } from '#procedure/system.ts'
import { itemsOf, yearOfSheet } from '#procedures/assessment/score-sheet/sheet-facts.ts'
import { scoreItem, totalOf, type Item, type Scored } from '#procedures/assessment/score-sheet/score.ts'
import { figuresOf } from '#projections/figures.ts'
import { mattersBehindFigure, mattersOfKind, type Evidence, type EvidenceMatter } from '#projections/score-evidence.ts'

export type RunningItem = Item & { readonly scored: Scored; readonly evidenceMatters: readonly EvidenceMatter[] }
export type RunningScore = { readonly year: number; readonly items: readonly RunningItem[]; readonly total: ReturnType<typeof totalOf> }

/** @param client one snapshot, so that marks and matters belong together */
export async function runningScore(client: Queryable, system: System, place: { tenant: number; sheet: Matter; unseen: Unseen }): Promise<RunningScore> {
  const year = yearOfSheet(place.sheet)
  const span = { area: String(place.tenant), year }
  const figures = new Map((await figuresOf(client, system, span)).map((each) => [each.id, each]))
  const items: RunningItem[] = []
  for (const item of itemsOf(place.sheet)) {
    const { count, matters } = await mattersFor(client, system, { ...span, unseen: place.unseen, item })
    const evidence = new Map(item.evidence === undefined ? [] : [[item.evidence, count]])
    items.push({ ...item, evidenceMatters: matters, scored: scoreItem(item, { figures, evidence }) })
  }
  return { year, items, total: totalOf(items.map((each) => each.scored)) }
}

async function mattersFor(client: Queryable, system: System, { item, ...span }: { area: string; unseen: Unseen; year: number; item: Item }): Promise<Evidence> {
  if (item.rule === 'figure' && item.indicator !== undefined) return mattersBehindFigure(client, system, { ...span, indicator: item.indicator })
  return item.rule === 'evidence' && item.evidence !== undefined ? mattersOfKind(client, system, { ...span, procedure: item.evidence }) : { count: 0, matters: [] }
}
