// Who is paid what for which dispute, worked out from the ledger; and of every dispute left out, why.
import { chineseDate, type PlainDate } from '#calendar/plain-date.ts'
import type { JsonObject } from '#procedure/entry.ts'
import type { Matter } from '#procedure/matter.ts'
import { gradeOf, reasonsAgainst, shares, standardSaid } from '../allowance.ts'
import { factsOf, type DisputeFacts } from '../dispute-facts.ts'

export type Line = {
  readonly dispute: string
  readonly grade: string
  /** 分 */
  readonly yuan: number
  readonly why: string
  readonly mediators: readonly { readonly mediator: string; readonly yuan: number }[]
}

export type LeftOut = { readonly dispute: string; readonly why: string }
export type Lines = { readonly lines: readonly Line[]; readonly left: readonly LeftOut[] }

export type Asked = { readonly standard: string; readonly from: PlainDate; readonly to: PlainDate }

type Around = {
  readonly standard: Matter | undefined
  /** Matters of the township, by kind. */
  readonly consulted: (procedure: string) => readonly Matter[]
  /** The sheet that is being worked out, which doesn't stand in its own way. */
  readonly sheet?: string
}

/** All kinds of matter the working-out looks at. */
export const consults = ['dispute-mediation', 'dossier-review', 'allowance-sheet'] as const

/**
 * Every dispute of the township that had its result by the last day and was never paid: those that may be paid now, and those that
 * may not, with all reasons. What was left over from earlier periods is taken up again; what was paid is named with its sheet.
 */
export function linesOf(asked: Asked, around: Around): Lines {
  const standard = standardSaid(around.standard)
  if (!standard) return { lines: [], left: [] }
  const passed = passedIn(around.consulted('dossier-review'))
  const listed = listedOn(around.consulted('allowance-sheet'), around.sheet)
  const lines: Line[] = []
  const left: LeftOut[] = []
  for (const facts of endedBy(around.consulted('dispute-mediation'), asked.to)) {
    const sheet = listed.get(facts.id)
    const against = sheet === undefined ? reasonsAgainst(facts, standard, passed.has(facts.id)) : [`已经列入《${sheet}》，一件纠纷只发一次`]
    const { grade, why } = gradeOf(facts, standard)
    const yuan = standard.grades.find((each) => each.grade === grade && each.level === facts.level)?.yuan ?? 0
    if (against.length === 0) lines.push({ dispute: facts.id, grade, yuan, why, mediators: shares(yuan, facts.mediators) })
    // What ended long ago and was settled then need not be told again in every sheet.
    else if ((facts.ended?.on ?? '') >= asked.from) left.push({ dispute: facts.id, why: against.join('；') })
  }
  return { lines, left }
}

function endedBy(disputes: readonly Matter[], to: PlainDate): readonly DisputeFacts[] {
  return disputes.flatMap((matter) => {
    const facts = factsOf(matter)
    return facts?.acceptedOn !== undefined && facts.ended !== undefined && facts.ended.on <= to ? [facts] : []
  })
}

function passedIn(reviews: readonly Matter[]): ReadonlySet<unknown> {
  const latest = new Map<unknown, Matter>()
  for (const review of reviews) if (review.state === '合格' || review.state === '不合格') {
    const dispute = review.entries[0]?.answers['dispute']
    const other = latest.get(dispute)
    if (!other || (other.closedOn ?? '') <= (review.closedOn ?? '')) latest.set(dispute, review)
  }
  return new Set([...latest].filter(([, review]) => review.state === '合格').map(([dispute]) => dispute))
}

/** Disputes on other sheets that stand, each with that sheet's name. */
function listedOn(sheets: readonly Matter[], own: string | undefined): ReadonlyMap<string, string> {
  const standing = sheets.filter((each) => each.id !== own && each.entries.length > 0 && each.state !== '已作废')
  return new Map(standing.flatMap((sheet) => drawnIn(sheet).lines.map((line) => [line.dispute, sheetName(sheet)] as const)))
}

/** What the sheet says as it was last worked out. */
export function drawnIn(sheet: Pick<Matter, 'entries'>): Lines {
  const noted = sheet.entries.findLast((entry) => entry.action === 'draw' || entry.action === 'redraw')?.noted
  return { lines: (noted?.['lines'] ?? []) as unknown as readonly Line[], left: (noted?.['left'] ?? []) as unknown as readonly LeftOut[] }
}

/** Which standard and days it is of. */
export function askedIn(sheet: Pick<Matter, 'entries'>): Asked | undefined {
  return sheet.entries[0]?.answers as unknown as Asked | undefined
}

export function sheetName(sheet: Pick<Matter, 'entries' | 'number'>): string {
  const asked = askedIn(sheet)
  return asked ? `${chineseDate(asked.from)}至${chineseDate(asked.to)}以案定补发放表${sheet.number > 0 ? `（第${sheet.number}号）` : ''}` : '以案定补发放表'
}

export function totalOf(lines: readonly Pick<Line, 'yuan'>[]): number {
  return lines.reduce((sum, line) => sum + line.yuan, 0)
}

/** The same disputes for the same money, to the same people, by the same rule. */
export function sameLines(some: readonly Line[], others: readonly Line[]): boolean {
  const told = (lines: readonly Line[]) => lines.map((line) => [line.dispute, line.grade, line.yuan, line.why, ...line.mediators.flatMap((each) => [each.mediator, each.yuan])].join(' ')).sort().join('\n')
  return told(some) === told(others)
}

/** As an entry keeps it. */
export function notedLines(lines: Lines): JsonObject {
  return lines as unknown as JsonObject
}
