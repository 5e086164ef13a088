// What stands inside a line of a paper: plain text, bold, a figure with its reference mark, a blank to fill in by hand.

/** Plain text. A line feed in it is a line break on paper. */
export type Plain = string

export type Bold = { readonly kind: 'bold'; readonly text: string }

/** A number that can be traced. `mark` is printed raised and leads to the entry of the same mark in the figure list. */
export type FigureText = {
  readonly kind: 'figure'
  readonly text: string
  readonly mark?: string
  /** Where the screen opens the figure; paper formats lead to the figure list instead. */
  readonly href?: string
}

/** An underline of so many full-width characters, to be filled in by hand. */
export type Blank = { readonly kind: 'blank'; readonly length: number }

/** The place a reference mark leads to; prints the mark itself. */
export type Anchor = { readonly kind: 'anchor'; readonly mark: string }

/** The number of the page on which another paper of the same file begins; `text` is what it was when the file was set. */
export type PageOf = { readonly kind: 'page'; readonly paper: string; readonly text: string }

export type Inline = Plain | Bold | FigureText | Blank | Anchor | PageOf

/** One piece or several. */
export type Content = Inline | readonly Inline[]

export function bold(text: string): Bold {
  return { kind: 'bold', text }
}

/** @param trace the reference mark and, for the screen, the address that opens the figure */
export function figureText(text: string | number | bigint, trace: { readonly mark?: string; readonly href?: string } = {}): FigureText {
  return { kind: 'figure', text: String(text), ...trace }
}

/** @param length width in full-width characters; at least one, at most forty */
export function blank(length: number): Blank {
  return { kind: 'blank', length: Math.min(40, Math.max(1, Math.round(length))) }
}

/** @param paper the key of the paper in its file */
export function pageOf(paper: string, text: string | number): PageOf {
  return { kind: 'page', paper, text: String(text) }
}

/** The pieces of a content, one or several, as a list. */
export function piecesOf(content: Content): readonly Inline[] {
  return isList(content) ? content : [content]
}

function isList(content: Content): content is readonly Inline[] {
  return Array.isArray(content)
}

/** The words alone, without marks or blanks: for outlines, search and measuring. */
export function wordsOf(content: Content): string {
  return piecesOf(content).map(wordsOfPiece).join('')
}

function wordsOfPiece(piece: Inline): string {
  if (typeof piece === 'string') return piece
  return piece.kind === 'bold' || piece.kind === 'figure' || piece.kind === 'page' ? piece.text : ''
}
