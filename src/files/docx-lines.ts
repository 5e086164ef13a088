// The text of a Word document as people see it: a line a paragraph, a line a table row, list numbers written out.
import { numberingOf, type ListNumber } from '#files/docx-numbering.ts'
import { attributeOf, xmlTokens } from '#files/xml-tokens.ts'

export type DocxParts = { readonly document: string; readonly numbering: string; readonly styles: string }

/** What is open while the document is walked. */
type Walk = { lines: string[]; paragraph: string; cells: string[]; cell: string[]; rows: number; skipped: number; inText: boolean; raised: boolean; list: { num?: string; level?: string; style?: string } }

/** @returns lines in order; raised reference marks (12¹ is 12, not 121), deleted text, field codes and the doubled text of drawing fallbacks are left out */
export function docxLines({ document, numbering, styles }: DocxParts): readonly string[] {
  const next = numberingOf(numbering, styles)
  const walk: Walk = { lines: [], paragraph: '', cells: [], cell: [], rows: 0, skipped: 0, inText: false, raised: false, list: {} }
  for (const token of xmlTokens(document)) {
    if (token.kind === 'text') {
      if (walk.inText && !walk.raised && walk.skipped === 0) walk.paragraph += token.text
    } else if (token.name === 'mc:Fallback') walk.skipped += token.kind === 'open' ? 1 : token.kind === 'close' ? -1 : 0
    else if (walk.skipped === 0) if (token.kind === 'close') closing(walk, token.name, next)
    else opening(walk, token.name, token.attributes, token.kind === 'single')
  }
  return walk.lines
}

function opening(walk: Walk, name: string, attributes: string, single: boolean): void {
  const value = attributeOf(attributes, 'w:val')
  if (name === 'w:t') walk.inText = !single
  else if (name === 'w:r') walk.raised = false
  else if (name === 'w:vertAlign') walk.raised = value === 'superscript'
  else if (name === 'w:tab' || name === 'w:ptab') walk.paragraph += ' '
  else if (name === 'w:br' || name === 'w:cr') walk.paragraph += '\n'
  else if (name === 'w:noBreakHyphen') walk.paragraph += '-'
  else if (name === 'w:tr') walk.rows += 1
  else if (name === 'w:ilvl' && value !== undefined) walk.list.level = value
  else if (name === 'w:numId' && value !== undefined) walk.list.num = value
  else if (name === 'w:pStyle' && value !== undefined) walk.list.style = value
  else if (name === 'w:p' && single) endParagraph(walk, () => '')
}

function closing(walk: Walk, name: string, next: ListNumber): void {
  if (name === 'w:t') walk.inText = false
  else if (name === 'w:p') endParagraph(walk, next)
  else if (name === 'w:tc') walk.cells.push(walk.cell.splice(0).join(' '))
  else if (name === 'w:tr') {
    walk.rows -= 1
    const row = walk.cells.splice(0).join('\t')
    // A table inside a cell becomes part of that cell.
    if (walk.rows > 0) walk.cell.push(row)
    else walk.lines.push(row)
  }
}

function endParagraph(walk: Walk, next: ListNumber): void {
  const text = next(walk.list) + walk.paragraph
  walk.paragraph = ''
  walk.list = {}
  if (walk.rows > 0) walk.cell.push(text.replaceAll('\n', ' '))
  else walk.lines.push(...text.split('\n'))
}
