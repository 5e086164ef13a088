// Score sheets: what an uploaded one says, and what one comes to at this moment.
import { queryOptions } from '@tanstack/react-query'
import type { PlainDate } from '#calendar/plain-date.ts'
import { read, sendFile } from '#office/api-client.ts'
import type { Item, Scored } from '#procedures/assessment/score-sheet/score.ts'

/** The procedure that they are matters of. */
export const scoreSheetProcedure = 'score-sheet'

export type EvidenceMatter = { readonly matter: string; readonly number: string; readonly title: string; readonly occurredOn: PlainDate; readonly state?: string }
export type RunningItem = Item & { readonly scored: Scored; readonly evidenceMatters: readonly EvidenceMatter[] }
export type RunningScore = { readonly year: number; readonly items: readonly RunningItem[]; readonly total: { readonly score: number; readonly full: number; readonly open: number } }
export type ReadSheet = { readonly items: readonly { readonly number: string; readonly head: string; readonly text: string; readonly weight: string }[]; readonly faults: readonly string[] }

export const runningScoreQuery = (place: { readonly id: string; readonly area: string }) => queryOptions({
  queryKey: ['running-score', place],
  queryFn: () => read<RunningScore>(`/api/score-sheets/${place.id}/score`, { area: place.area }),
})

export function readScoreSheetFile(file: File): Promise<ReadSheet> {
  return sendFile('/api/score-sheets/read', file)
}
