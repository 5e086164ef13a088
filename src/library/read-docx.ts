// A law text as the national database of laws gives it out: a Word file with the title on top, its history in brackets, a table
// of contents, then the body.
import { docxLines } from '#files/docx-lines.ts'
import { readZipEntries } from '#files/zip-entries.ts'
import { eventsIn, issuerOf, repealsIn, statedStart, textDay } from '#library/law-head.ts'
import type { LawText } from '#library/law-text.ts'
import { splitArticles } from '#library/split-articles.ts'

const parts = { document: 'word/document.xml', numbering: 'word/numbering.xml', styles: 'word/styles.xml', types: '[Content_Types].xml' } as const
const bodyStart = /^(?:第[一二三四五六七八九十百千零]+(?:编|章|条)|序[\s　]*言$|目[\s　]*录$)/

/** @returns the law, or why the file can't be read: it is damaged, unpacks to too much, carries macros, or holds no law */
export function readDocx(bytes: Uint8Array): LawText | 'damaged' | 'too-large' | 'macros' | 'no-law' {
  const entries = readZipEntries(bytes, Object.values(parts))
  if (typeof entries === 'string') return entries
  const document = entries.get(parts.document)
  if (document === undefined) return 'damaged'
  if (/macroEnabled|vbaProject/.test(entries.get(parts.types) ?? '')) return 'macros'
  const lines = docxLines({ document, numbering: entries.get(parts.numbering) ?? '', styles: entries.get(parts.styles) ?? '' })
  return lawOfLines(lines.map((line) => line.replaceAll(/^[\s　]+|[\s　]+$/g, '')).filter((line) => line !== '')) ?? 'no-law'
}

/** @param lines without empty ones */
export function lawOfLines(lines: readonly string[]): LawText | undefined {
  const start = Math.max(lines.findIndex((line) => /^[（(]?\d{4}年\d{1,2}月/.test(line)), 0)
  const titles = lines.slice(0, start).filter((line) => !bodyStart.test(line))
  // A title takes two or three lines at most; more is no law but a letter.
  if (titles.length === 0 || titles.length > 4) return undefined
  const title = titles.join('').replaceAll(/[\s　]+/g, '')
  const end = headEnd(lines, start)
  const history = eventsIn(lines.slice(start, end).join(''))
  const { articles, doubts } = splitArticles(withoutContents(lines.slice(end)).map((text) => ({ text })))
  if (articles.length === 0 || history.length === 0) return undefined
  return { title, part: '', issuer: issuerOf(title, history), history, day: textDay(history), inForce: statedStart(history, articles), repeals: repealsIn(history, articles), articles, doubts }
}

/** The history stands in one pair of brackets, over one line or several; without brackets it is the lines that begin with a day. */
function headEnd(lines: readonly string[], start: number): number {
  if (/^[（(]/.test(lines[start] ?? '')) {
    const closing = lines.findIndex((line, index) => index >= start && /[）)]$/.test(line))
    if (closing >= 0 && closing - start < 40) return closing + 1
  }
  const first = lines.findIndex((line, index) => index > start && !/^[（(]?\d{4}年/.test(line))
  return first < 0 ? lines.length : first
}

/** Everything from 目录 up to where its first title comes again. */
function withoutContents(lines: readonly string[]): readonly string[] {
  const contents = lines.findIndex((line) => /^目[\s　]*录$/.test(line))
  if (contents < 0) return lines
  const bare = (line: string | undefined) => (line ?? '').replaceAll(/[\s　]+|[.…]+\d*$/g, '')
  const again = lines.findIndex((line, index) => index > contents + 1 && bare(line) === bare(lines[contents + 1]))
  return again < 0 ? lines.filter((_, index) => index !== contents) : [...lines.slice(0, contents), ...lines.slice(again)]
}
