// The paragraphs and items inside an article: 第一款第四项 is found by counting, as a reader of the law counts.

/** A line of an article with its place: paragraph from 1, and item from 1 where the line is one. */
export type Clause = { readonly text: string; readonly paragraph: number; readonly item?: number }

const item = /^[（(][一二三四五六七八九十百]+[）)]/

/** @param lines of the article; （一）、（二）belong to the paragraph they follow, and so does what stands below an item in Arabic numbers */
export function clausesOf(lines: readonly string[]): readonly Clause[] {
  let [paragraph, items] = [0, 0]
  return lines.map((text) => {
    if (item.test(text) && paragraph > 0) return { text, paragraph, item: (items += 1) }
    if (items > 0 && /^(?:\d{1,2}[.．、]|[（(]\d{1,2}[）)])/.test(text)) return { text, paragraph, item: items }
    items = 0
    return { text, paragraph: (paragraph += 1) }
  })
}

/** Is this the line that is meant? A citation of an article as a whole means every line of it. */
export function isMeant(clause: Clause, cited: { readonly paragraph?: number; readonly item?: number }): boolean {
  if (cited.paragraph === undefined && cited.item === undefined) return false
  return (cited.paragraph === undefined || clause.paragraph === cited.paragraph) && (cited.item === undefined || clause.item === cited.item)
}
