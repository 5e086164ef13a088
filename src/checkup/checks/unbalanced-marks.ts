// Quotation marks, brackets and book-title marks that open without closing, paragraph by paragraph.
import { defineCheck, ownConsistency } from '#checkup/check.ts'

const pairs: readonly (readonly [open: string, close: string])[] = [['“', '”'], ['《', '》'], ['（', '）'], ['【', '】'], ['〔', '〕']]
/** 1） 一） a） number an item; they open nothing. */
const itemNumber = /(?:^\s*|[。；，、：]\s?)[一二三四五六七八九十\da-zA-Z]{1,3}）/g

export const unbalancedMarks = defineCheck({
  code: 'unbalanced-marks',
  title: '引号、括号、书名号不成对',
  explains: '按段落核对左右是否成对；“1）”“一）”这样的编号不查。',
  grades: ['doubt'],
  basis: [ownConsistency],
  find: (reading) =>
    reading.lines.flatMap((line, index) =>
      pairs.flatMap(([open, close]) => {
        const text = close === '）' ? line.replace(itemNumber, (found) => ' '.repeat(found.length)) : line
        const lost = firstLost(text, open, close)
        if (lost === undefined || (open === '“' && (isMixed(line) || goesOn(line, lost)))) return []
        const message = `“${line[lost] ?? ''}”没有成对。请补上或删去，并核对有没有漏字。`
        return [{ grade: 'doubt' as const, message, at: [reading.at(index + 1, lost, lost + 1)] }]
      }),
    ),
})

/** The first mark without its partner. */
function firstLost(text: string, open: string, close: string): number | undefined {
  if (!text.includes(open) && !text.includes(close)) return undefined
  const waiting: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === open) waiting.push(at)
    else if (text[at] === close && waiting.pop() === undefined) return at
  }
  return waiting[0]
}

/** A quotation over several paragraphs opens each of them and closes the last. */
function goesOn(line: string, lost: number): boolean {
  return line[lost] === '“' && line.slice(0, lost).trim() === ''
}

/** Straight quotes mixed with curved ones close each other. */
function isMixed(line: string): boolean {
  return line.includes('"')
}
