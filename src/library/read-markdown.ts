// A law text in Markdown: the title under one #, a line for each day of its history, `<!-- INFO END -->`, then the body.
import { isPlainDate } from '#calendar/plain-date.ts'
import { eventsIn, issuerOf, repealsIn, statedStart, textDay } from '#library/law-head.ts'
import type { LawText } from '#library/law-text.ts'
import { splitArticles, type BodyLine } from '#library/split-articles.ts'

const endOfHead = '<!-- INFO END -->'

/**
 * @param name of the file: `行政处罚法(2021-01-22).md` carries the day of the text where the head does not
 * @returns the law; nothing when there is no title or no text under it
 */
export function readMarkdown(markdown: string, name: string): LawText | undefined {
  const [head, body] = cut(markdown.replaceAll('\r', ''))
  const titles = head.flatMap((line) => (/^#\s+(.+)/.exec(line)?.[1] ?? '').trim() || [])
  const title = titles[0]
  const { articles, doubts } = splitArticles(body.filter((line) => !/^<!--.*-->$/.test(line.trim())).map(bodyLine))
  if (title === undefined || articles.length === 0) return undefined
  const history = head.filter((line) => !line.startsWith('#')).flatMap((line) => eventsIn(line))
  const named = /[(（](\d{4}-\d{2}-\d{2})[)）]\.md$/.exec(name)?.[1]
  const day = textDay(history) ?? (isPlainDate(named) ? named : undefined)
  return {
    title: title.replaceAll(/\s+/g, ' '), part: titles.slice(1).join(' '), issuer: issuerOf(title, history), history,
    day: day ?? statedStart(history, articles), inForce: statedStart(history.length > 0 || day === undefined ? history : [{ day, what: '公布' }], articles),
    repeals: repealsIn(history, articles), articles, doubts,
  }
}

/** Without the mark the head is what stands before the first line that is neither title nor day. */
function cut(markdown: string): readonly [head: readonly string[], body: readonly string[]] {
  const lines = markdown.split('\n')
  const mark = lines.findIndex((line) => line.trim() === endOfHead)
  if (mark >= 0) return [lines.slice(0, mark), lines.slice(mark + 1)]
  const first = lines.findIndex((line) => !/^(?:#\s.*|[（(]?\d{4}年.*|\s*)$/.test(line))
  return first < 0 ? [lines, []] : [lines.slice(0, first), lines.slice(first)]
}

function bodyLine(line: string): BodyLine {
  const heading = /^(#+)\s*(.*)$/.exec(line)
  return heading ? { text: (heading[2] ?? '').trim(), depth: heading[1]?.length ?? 1 } : { text: line.replaceAll('**', '') }
}
