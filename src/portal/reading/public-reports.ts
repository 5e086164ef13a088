// The annual reports of a township that are public: the text and the figures as they were signed for, and what a corrected report
// says otherwise than the one before it.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Queryable } from '#ledger/database.ts'
import { readMatters } from '#ledger/stored-matter.ts'
import type { Engine } from '#matters/engine.ts'
import { matterOf } from '#matters/stored.ts'
import type { Witness, WitnessedFigure } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import { latestChapters, witnessedYear } from '#procedures/report/annual-report/witnessed-year.ts'
import { listShelf, type ListedNotice, type Standing } from '#portal/reading/notices.ts'

export type PublicReport = {
  readonly notice: ListedNotice
  readonly year: number
  readonly signedOn: PlainDate
  readonly issuedAs?: string
  /** Place of the ledger at which the figures were read. */
  readonly position: number
  readonly chapters: ReturnType<typeof latestChapters>
  readonly figures: ReadonlyMap<string, WitnessedFigure>
}

/** Two a year for as long as a ledger is likely to be kept. */
const most = 100

/** @returns the editions of that year's report, the newest first */
export async function readReports(engine: Engine, client: Queryable, at: Standing & { readonly year: number }): Promise<readonly PublicReport[]> {
  const { notices } = await listShelf(client, at, { shelf: 'reports', size: most })
  const own = notices.filter((each) => each.subject.startsWith(String(at.year)))
  const stored = new Map((await readMatters(client, Number(at.area), own.map(matterIn))).map((each) => [each.id, matterOf(engine.system, each)]))
  return own.flatMap((notice) => reportOf(notice, stored.get(matterIn(notice))) ?? []).filter((each) => each.year === at.year)
}

function matterIn({ id }: ListedNotice): string {
  return id.slice(0, 36)
}

function reportOf(notice: ListedNotice, matter: Matter | undefined): PublicReport | undefined {
  const signed = matter?.entries.findLast((entry) => entry.action === 'sign')
  const witness = signed?.noted?.['witness'] as unknown as Witness | undefined
  if (!matter || !signed || !witness) return undefined
  const { issuedAs } = signed.answers
  return {
    notice, year: witnessedYear(matter), signedOn: signed.occurredOn, position: witness.position, chapters: latestChapters(matter),
    figures: new Map(witness.figures.map((each) => [each.id, each])), ...(typeof issuedAs === 'string' ? { issuedAs } : {}),
  }
}

/** @returns the figures of `now` that `before` gave otherwise, by id */
export function changedFigures(now: PublicReport, before: PublicReport): readonly { readonly id: string; readonly before?: WitnessedFigure; readonly now: WitnessedFigure }[] {
  return [...now.figures].flatMap(([id, figure]) => {
    const old = before.figures.get(id)
    return old?.value === figure.value ? [] : [{ id, now: figure, ...(old ? { before: old } : {}) }]
  })
}
