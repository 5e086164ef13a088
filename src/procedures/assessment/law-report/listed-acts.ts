// The acts that a personal law report lists, and the counts that its text may use: a count is the length of the list, so the two
// cannot differ.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { WitnessedFigure } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import { indicatorsIn } from '#reports/chapter.ts'

export type ListedAct = { readonly duty: string; readonly title: string; readonly on: PlainDate; readonly what: string; readonly number?: string; readonly matter: string; readonly entry: number }
export type Chapters = readonly { readonly heading?: string; readonly body?: string }[]

type Acts = Pick<Matter, 'entries'>

/** As last written down. */
export function listedActs(report: Acts | undefined): readonly ListedAct[] {
  return (report?.entries.findLast((entry) => entry.action === 'draft' || entry.action === 'relist')?.answers['acts'] ?? []) as unknown as readonly ListedAct[]
}

export function chaptersOf(report: Acts | undefined): Chapters {
  return (report?.entries.findLast((entry) => entry.answers['chapters'] !== undefined)?.answers['chapters'] ?? []) as unknown as Chapters
}

const prefix = 'acts.'

/** A figure for every `{{acts.…}}` of the text: how many acts the list has under that duty, nought included. */
export function actFigures(chapters: Chapters, acts: readonly Pick<ListedAct, 'duty'>[]): readonly WitnessedFigure[] {
  const asked = [...new Set(chapters.flatMap((chapter) => indicatorsIn(chapter.body ?? '')))].filter((id) => id.startsWith(prefix))
  return asked.map((id) => {
    const value = acts.filter((act) => prefix + act.duty === id).length
    return { id, unit: '次', value, records: value }
  })
}
