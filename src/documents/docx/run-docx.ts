// Inline content as Word runs.
import { BookmarkEnd, BookmarkStart, InternalHyperlink, SimpleField, TextRun, type IRunOptions, type ParagraphChild } from 'docx'
import { fontWishes } from '#documents/font-names.ts'
import { piecesOf, type Content, type FigureText, type Inline } from '#documents/inline.ts'
import type { FontRole } from '#documents/page-layout.ts'
import { twips } from '#documents/docx/twips.ts'

export type Anchors = ReadonlyMap<string, number>

export type RunStyle = { readonly role: FontRole; readonly size: number; readonly spacing?: number; readonly color?: string }

/** The properties of a run. `spacing` widens or narrows the distance between characters, in points. */
export function runOptions(style: RunStyle): IRunOptions {
  return {
    // The hint sends quotation marks and dashes, which Latin shares with Chinese, to the Chinese font.
    font: { name: fontWishes[style.role].name, hint: 'eastAsia' },
    size: Math.round(style.size * 2),
    ...(style.spacing === undefined || style.spacing === 0 ? {} : { characterSpacing: twips(style.spacing) }),
    ...(style.color === undefined ? {} : { color: style.color }),
  }
}

/** Plain text as runs; a line feed becomes a line break. */
export function textRuns(text: string, options: IRunOptions): readonly TextRun[] {
  return text.split('\n').map((line, index) => new TextRun({ ...options, text: line, ...(index === 0 ? {} : { break: 1 }) }))
}

export function contentRuns(content: Content, options: IRunOptions, anchors: Anchors): readonly ParagraphChild[] {
  return piecesOf(content).flatMap((piece) => pieceRuns(piece, options, anchors))
}

/** The name under which Word knows the place a mark leads to. */
function bookmarkName(place: number): string {
  return `figure_${place}`
}

/** The name under which Word knows the beginning of a paper in a file of several. */
export function paperMark(key: string): string {
  return `paper_${key.replaceAll(/[^0-9A-Za-z]/g, '_')}`
}

function pieceRuns(piece: Inline, options: IRunOptions, anchors: Anchors): readonly ParagraphChild[] {
  if (typeof piece === 'string') return textRuns(piece, options)
  switch (piece.kind) {
    case 'page':
      // Word counts anew when the field is updated; until then it shows what the PDF has.
      return [new SimpleField(`PAGEREF ${paperMark(piece.paper)}`, piece.text)]
    case 'bold':
      return textRuns(piece.text, { ...options, bold: true })
    case 'blank':
      // Low lines, not underlined spaces: those vanish at the end of a line or shrink with the font at hand.
      return [new TextRun({ ...options, text: '＿'.repeat(Math.max(1, Math.min(40, Math.round(piece.length)))) })]
    case 'anchor': {
      const place = anchors.get(piece.mark) ?? 0
      return [new BookmarkStart(bookmarkName(place), place), ...textRuns(piece.mark, options), new BookmarkEnd(place)]
    }
    case 'figure':
      return [...textRuns(piece.text, options), ...markRuns(piece, options, anchors)]
  }
}

function markRuns(figure: FigureText, options: IRunOptions, anchors: Anchors): readonly ParagraphChild[] {
  if (figure.mark === undefined) return []
  const runs = textRuns(figure.mark, { ...options, superScript: true })
  const place = anchors.get(figure.mark)
  return place === undefined ? runs : [new InternalHyperlink({ anchor: bookmarkName(place), children: runs })]
}
