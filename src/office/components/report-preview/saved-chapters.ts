// What a report's entries say: its year, its chapters as last saved, the figures it was signed with.
import type { Witness } from '#procedure/guard.ts'
import type { Chapter } from '#reports/chapter.ts'
import type { TimelineEntry } from '#office/reads/matter-page.ts'

export type SavedReport = { readonly year: number; readonly chapters: readonly Chapter[]; readonly seq: number; /** Duties of the acts that a personal report lists. */ readonly acts: readonly { readonly duty: string }[]; readonly witness?: Witness }

export function savedReport(entries: readonly TimelineEntry[]): SavedReport {
  const standing = entries.filter((entry) => entry.stands)
  const year = Number(standing.find((entry) => entry.answers['year'] !== undefined)?.answers['year'] ?? 0)
  const saved = standing.findLast((entry) => Array.isArray(entry.answers['chapters']))
  const chapters = (saved?.answers['chapters'] ?? []) as unknown as readonly Partial<Chapter>[]
  const witness = standing.findLast((entry) => entry.action === 'sign' || entry.action === 'handIn')?.noted?.['witness'] as unknown as Witness | undefined
  const listed = standing.findLast((entry) => Array.isArray(entry.answers['acts']))?.answers['acts'] ?? []
  return {
    year, acts: listed as unknown as SavedReport['acts'], seq: saved?.seq ?? 0, chapters: chapters.map((each) => ({ heading: each.heading ?? '', body: each.body ?? '' })),
    ...(witness ? { witness } : {}),
  }
}
