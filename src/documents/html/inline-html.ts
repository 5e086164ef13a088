// Inline content as HTML: bold, figures with raised marks, blanks, line breaks.
import { piecesOf, type Content, type FigureText, type Inline } from '#documents/inline.ts'
import { escapeHtml, safeHref } from '#documents/html/escape.ts'

export type Anchors = ReadonlyMap<string, number>

export function inlineHtml(content: Content, anchors: Anchors): string {
  return piecesOf(content)
    .map((piece) => pieceHtml(piece, anchors))
    .join('')
}

/** Escaped text whose line feeds are line breaks. */
export function linesHtml(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>')
}

function pieceHtml(piece: Inline, anchors: Anchors): string {
  if (typeof piece === 'string') return linesHtml(piece)
  switch (piece.kind) {
    case 'page':
      return linesHtml(piece.text)
    case 'bold':
      return `<b>${linesHtml(piece.text)}</b>`
    case 'blank':
      return `<span class="blank" style="min-width:${Math.max(1, Math.min(40, piece.length))}em"></span>`
    case 'anchor':
      return `<span id="figure-${anchors.get(piece.mark) ?? 0}">${linesHtml(piece.mark)}</span>`
    case 'figure':
      return figureHtml(piece, anchors)
  }
}

function figureHtml(figure: FigureText, anchors: Anchors): string {
  const href = safeHref(figure.href)
  const text = href === undefined ? linesHtml(figure.text) : `<a href="${escapeHtml(href)}">${linesHtml(figure.text)}</a>`
  return figure.mark === undefined ? text : `${text}<sup>${markHtml(figure.mark, anchors)}</sup>`
}

function markHtml(mark: string, anchors: Anchors): string {
  const place = anchors.get(mark)
  return place === undefined ? linesHtml(mark) : `<a href="#figure-${place}">${linesHtml(mark)}</a>`
}
