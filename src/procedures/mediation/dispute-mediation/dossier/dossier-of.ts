// What a dispute's dossier holds and lacks: one judgement for the page, the papers, the guards and the reviewer.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Basis } from '#law/instrument.ts'
import type { Entry, Json } from '#procedure/entry.ts'
import type { FileRef } from '#procedure/field.ts'
import { dossierRows, type DossierRow } from '../../dossier-rows.ts'
import type { DossierStandard } from '../../dossier-in-force.ts'
import { rowContents, type Course } from './row-contents.ts'

/** A printed paper, or a file attached at its place. */
export type Filed =
  | { readonly kind: 'paper'; readonly paper: string; readonly times: number }
  | { readonly kind: 'file'; readonly file: FileRef; readonly caption: string; readonly on: PlainDate }

/**
 * `there`; `wanted` by law or by the county's sheet and missing; `later`: will be wanted when the case comes to it; `free`: filed
 * when there is one.
 */
export type LineState = 'there' | 'wanted' | 'later' | 'free'
export type DossierLine = {
  readonly row: DossierRow
  readonly title: string
  readonly state: LineState
  /** Who wants it, where somebody does. */
  readonly by?: 'law' | 'standard'
  readonly basis: readonly Basis[]
  readonly filed: readonly Filed[]
  /** The step that brings it about. */
  readonly step?: string
}

/** At which moment the dossier is judged: when the case is closed, what comes afterwards is not yet missed. */
export type Moment = 'closing' | 'archiving'

/**
 * The rows of the dossier in the standard's order. The remarks are there once something is written in them; signed copies stand
 * behind the paper they are of.
 * @param course the entries of the dispute that stand
 */
export function dossierOf(course: Course, standard: Pick<DossierStandard, 'order'>, moment: Moment = 'archiving'): readonly DossierLine[] {
  return standard.order.map(({ row, need }): DossierLine => {
    const contents = rowContents[row]
    const filed = filedIn(course, row)
    const byLaw = contents.law?.when(course) === true
    const by = contents.law !== undefined ? 'law' as const : need === 'must' ? 'standard' as const : undefined
    const wanted = (byLaw || (need === 'must' && contents.applies(course))) && !(contents.late && moment === 'closing')
    return {
      row, title: contents.name?.(course) ?? dossierRows[row], filed, basis: contents.law?.basis ?? [],
      state: filed.length > 0 ? 'there' : wanted ? 'wanted' : by === undefined ? 'free' : 'later',
      ...(by === undefined ? {} : { by }), ...(contents.step === undefined ? {} : { step: contents.step }),
    }
  })
}

/** What the law or the standard wants and the dossier lacks. */
export function gapsIn(lines: readonly DossierLine[]): readonly DossierLine[] {
  return lines.filter((line) => line.state === 'wanted')
}

const ends: readonly string[] = ['close', 'fail', 'refuse', 'withdraw', 'refer', 'decline']

/** The day by whose standard it is bound: that of its end, or today while it is open. */
export function dossierDay(course: Course, today: PlainDate): PlainDate {
  return course.entries.findLast((entry) => ends.includes(entry.action))?.occurredOn ?? today
}

/** 卷宗情况说明 as it was written at the end, when the dossier was put away, or both. */
export function remarksIn({ entries }: Course): readonly Entry[] {
  return entries.filter((entry) => (entry.action === 'close' || entry.action === 'archive') && said(entry.answers['remark']))
}

function said(value: Json | undefined): boolean {
  return typeof value === 'string' && value.trim() !== ''
}

function filedIn(course: Course, row: DossierRow): readonly Filed[] {
  const { papers, files } = rowContents[row]
  const printed = papers.flatMap((paper): readonly Filed[] => {
    const times = paper.id === 'dossier-remarks' ? remarksIn(course).length : course.entries.filter((entry) => paper.after.includes(entry.action)).length
    return times === 0 ? signedOf(course, [paper.id]) : [{ kind: 'paper', paper: paper.id, times }, ...signedOf(course, [paper.id])]
  })
  const attached = files.flatMap(({ action, field, caption }) => course.entries.filter((entry) => entry.action === action).flatMap((entry) => filesOf(entry, field, caption)))
  return row === 'other' ? [...printed, ...unplaced(course)] : [...printed, ...attached]
}

const placed = new Set(Object.values(rowContents).flatMap((contents) => contents.papers.map((paper) => paper.id)))

/** Signed papers that belong to no row. */
function unplaced(course: Course): readonly Filed[] {
  return course.entries.filter((entry) => entry.action === 'attachSigned' && !placed.has(String(entry.answers['paper']))).flatMap((entry) => signedFiles(entry, '其他材料'))
}

function signedOf(course: Course, papers: readonly string[]): readonly Filed[] {
  return course.entries.filter((entry) => entry.action === 'attachSigned' && papers.includes(String(entry.answers['paper']))).flatMap((entry) => signedFiles(entry, '签好的文书'))
}

/** Of a paper signed on a screen only the whole is bound, which carries the signatures; it comes last. */
function signedFiles(entry: Entry, caption: string): readonly Filed[] {
  const files = filesOf(entry, 'scans', caption)
  return entry.answers['how'] === 'drawn' ? files.slice(-1) : files
}

function filesOf(entry: Entry, field: string, caption: string): readonly Filed[] {
  const files = entry.answers[field]
  return Array.isArray(files) ? files.map((file: Json) => ({ kind: 'file', file: file as unknown as FileRef, caption, on: entry.occurredOn })) : []
}
