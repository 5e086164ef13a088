// A report as it would be printed, line by line, with what every line is made of. The check-up counts the same lines.
import { piecesOf, plainText, type Chapter, type Piece } from '#reports/chapter.ts'

export type KnownFigures = ReadonlyMap<string, { readonly value?: number; readonly unit: string }>

export type ReportLine = { readonly chapter: number; readonly heading: boolean; readonly pieces: readonly Piece[] }

export function reportLines(chapters: readonly Chapter[], figures: KnownFigures): readonly ReportLine[] {
  return chapters.flatMap((chapter, index): ReportLine[] => [
    ...(chapter.heading === '' ? [] : [{ chapter: index, heading: true, pieces: [{ kind: 'text' as const, text: chapter.heading }] }]),
    ...(chapter.body === '' ? [] : chapter.body.split('\n').map((line) => ({ chapter: index, heading: false, pieces: piecesOf(line, figures) }))),
  ])
}

export function textOfLines(lines: readonly ReportLine[]): string {
  return lines.map((line) => plainText(line.pieces)).join('\n')
}
