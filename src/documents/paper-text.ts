// What a paper says, as plain lines: what is shown to whoever signs on a screen, and what its digest is taken of. Watermarks,
// marks and page numbers are no part of it, nor are pictures.
import type { Block, FormRow, PaperDocument } from '#documents/block.ts'
import { wordsOf, type Content } from '#documents/inline.ts'
import { printableDocument } from '#documents/printable.ts'

/** @returns the words of a paper line by line; equal papers give equal lines, whatever prints them */
export function paperText(document: PaperDocument): readonly string[] {
  return printableDocument(document).blocks.flatMap(linesOf).map((line) => line.normalize('NFC').trimEnd()).filter((line) => line !== '')
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'masthead': return [block.organ, block.number ?? '', block.signer === undefined ? '' : `签发人：${block.signer}`]
    case 'title': return [block.text.replaceAll('\n', ''), block.subtitle ?? '']
    case 'number': case 'addressee': case 'dateLine': return [block.text]
    case 'heading': return [`${block.text}${block.runIn === undefined ? '' : said(block.runIn)}`]
    case 'paragraph': case 'note': return said(block.content).split('\n')
    case 'dialogue': return block.turns.flatMap((turn) => [`问：${said(turn.ask)}`, `答：${said(turn.answer)}`])
    case 'form': return block.rows.map(rowLine)
    case 'table': return [block.caption ?? '', block.columns.map((column) => column.title).join('｜'), ...[...block.rows, ...(block.totals ? [block.totals] : [])].map((cells) => cells.map(said).join('｜'))]
    case 'signatures': return block.lines.map((line) => `${line.label}：${line.name ?? ''}${line.seal === true ? '（盖章）' : ''}`)
    case 'closing': return [...block.organs, block.date]
    case 'attachmentNote': return block.items.map((item, index) => `附件${index + 1}：${item}`)
    case 'annexHead': return [`${block.label} ${block.title}`]
    case 'imprint': return [block.copyTo === undefined ? '' : `抄送：${block.copyTo}`, `${block.office} ${block.date}`]
    case 'picture': return [block.caption ?? '']
    case 'pageBreak': case 'space': return []
  }
}

function rowLine(row: FormRow): string {
  const fields = row.fields.map((field) => `${field.label === '' ? '' : `${field.label}：`}${said(field.content)}${field.foot === undefined ? '' : ` ${said(field.foot)}`}`)
  return [...(row.group === undefined ? [] : [row.group]), ...fields].join('｜')
}

function said(content: Content): string {
  return wordsOf(content)
}
