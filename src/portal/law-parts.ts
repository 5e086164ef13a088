// A long law is read in parts, so that each page stays light: whole articles, cut where a chapter begins if one begins in time.
import type { ArticleView } from '#library/law-view.ts'

export type LawPart = { readonly title: string; readonly articles: readonly ArticleView[] }

/** Text of one page in bytes; markup and style come on top, and the page stays below 50 KB. */
const mostBytes = 30_000
/** From here on a new chapter begins a new page. */
const enoughBytes = 18_000

/** @returns the law as one part where it is short, else as many as it needs; an article longer than a page is continued on the next */
export function lawParts(articles: readonly ArticleView[]): readonly LawPart[] {
  const pages: ArticleView[][] = []
  let bytes = Infinity
  let chapter = ''
  for (const article of articles.flatMap(inPieces)) {
    const size = bytesOf(article)
    const own = article.headings.slice(0, 2).join('\n')
    if (bytes + size > mostBytes || (bytes > enoughBytes && own !== chapter)) {
      pages.push([])
      bytes = 0
    }
    pages.at(-1)?.push(article)
    bytes += size
    chapter = own
  }
  return pages.map((page) => ({ title: titleOf(page), articles: page }))
}

/** Which part an article stands in, counted from one; nothing where the law has no such article. */
export function partWith(parts: readonly LawPart[], article: string): number | undefined {
  const at = parts.findIndex((part) => part.articles.some((each) => each.number === article))
  return at < 0 ? undefined : at + 1
}

function titleOf(page: readonly ArticleView[]): string {
  const [first, last] = [page[0], page.at(-1)]
  const labels = first?.label === last?.label ? first?.label ?? '' : `${first?.label}至${last?.label}`
  const heading = first?.headings.slice(0, 2).join(' ') ?? ''
  return heading === '' ? labels : `${labels}（${heading}${page.some((each) => each.headings.slice(0, 2).join(' ') !== heading) ? '起' : ''}）`
}

function inPieces(article: ArticleView): readonly ArticleView[] {
  if (bytesOf(article) <= mostBytes) return [article]
  const pieces: string[][] = [[]]
  let bytes = 0
  for (const line of article.lines) {
    const size = Buffer.byteLength(line)
    if (bytes + size > mostBytes) {
      pieces.push([])
      bytes = 0
    }
    pieces.at(-1)?.push(line)
    bytes += size
  }
  return pieces.map((lines) => ({ ...article, lines }))
}

/** With what its tags take. */
function bytesOf({ lines, headings }: ArticleView): number {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 8, 80) + headings.length * 40
}
