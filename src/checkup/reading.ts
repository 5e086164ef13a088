// A report read once for all checks: its lines in normal form, sentences with their figures, headings, parts, identity.
import { figuresOf, type Figure } from '#checkup/figure.ts'
import type { Place } from '#checkup/finding.ts'
import { identityOf, type AreaType, type Identity } from '#checkup/identity.ts'
import { normalForm } from '#checkup/normal-form.ts'
import { headingsOf, type Heading } from '#checkup/outline.ts'
import { partsOf, type Part, type PartKind } from '#checkup/parts.ts'
import type { ReportText } from '#checkup/report-text.ts'

/** What the place that runs the check-up sets for itself. */
export type CheckupOptions = {
  /** What kind of place reports; read from the title when absent. */
  readonly areaType?: AreaType
  /** The year reported on; read from the title when absent. */
  readonly year?: number
  /** The last day for handing the report in, a local rule: month and day of the year after. */
  readonly reportBy?: { readonly month: number; readonly day: number }
  /** The last day for publishing it. */
  readonly publishBy?: { readonly month: number; readonly day: number }
}

export type Sentence = {
  /** Its place among the sentences of the report, from 0. */
  readonly index: number
  readonly line: number
  /** Offset of the sentence in its line. */
  readonly start: number
  /** In normal form, with its closing mark. */
  readonly text: string
  readonly figures: readonly Figure[]
  /** The part it stands in; empty before the first heading. */
  readonly parts: readonly PartKind[]
}

export type Reading = {
  readonly lines: readonly string[]
  /** All lines, joined with line feeds. */
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly headings: readonly Heading[]
  readonly parts: readonly Part[]
  readonly identity: Identity
  readonly areaType: AreaType | undefined
  readonly year: number | undefined
  readonly options: CheckupOptions
  /** A place with the words as the report has them. */
  readonly at: (line: number, start: number, end: number) => Place
}

/** A sentence without an end would make the pairwise checks slow; nobody writes one this long. */
const longestSentence = 800
const sentenceShape = new RegExp(`[^。！？]{1,${longestSentence}}[。！？]?|[。！？]`, 'g')

export function readingOf(report: ReportText, options: CheckupOptions = {}): Reading {
  const lines = report.lines.map(normalForm)
  const identity = identityOf(lines)
  const headings = headingsOf(lines)
  const year = options.year ?? identity.year
  const parts = partsOf(headings, lines.length, year)
  const partOfLine = kindsByLine(parts, lines.length)
  return {
    lines,
    text: lines.join('\n'),
    sentences: lines.flatMap((text, index) => sentencesOf(text, index + 1, partOfLine[index] ?? [])).map((sentence, index) => ({ ...sentence, index })),
    headings,
    parts,
    identity,
    areaType: options.areaType ?? identity.area?.type,
    year,
    options,
    at: (line, start, end) => ({ line, start, end, quote: (report.lines[line - 1] ?? '').slice(start, end) }),
  }
}

function sentencesOf(text: string, line: number, parts: readonly PartKind[]): Omit<Sentence, 'index'>[] {
  if (text === '') return []
  const pieces = text.match(sentenceShape) ?? []
  let start = 0
  return pieces.map((piece) => {
    const sentence = { line, start, text: piece, figures: figuresOf(piece), parts }
    start += piece.length
    return sentence
  })
}

function kindsByLine(parts: readonly Part[], lineCount: number): readonly (readonly PartKind[])[] {
  const kinds: (readonly PartKind[])[] = Array.from({ length: lineCount }, () => [])
  for (const part of parts) for (let line = part.from; line <= part.to; line += 1) kinds[line - 1] = part.kinds
  return kinds
}
