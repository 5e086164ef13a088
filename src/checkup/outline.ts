// The headings of a report and the order they count in: 一、 （一） 1. and so on.
import { readNumber } from '#checkup/chinese-number.ts'

export type Heading = {
  /** From 1. */
  readonly line: number
  /** Offset in the line. */
  readonly start: number
  readonly end: number
  /** 0: 第一部分 1: 一、 2: （一） 3: 1. 4: （1） */
  readonly level: 0 | 1 | 2 | 3 | 4
  readonly ordinal: number
  /** The heading's words, without its number. */
  readonly text: string
}

const numerals = '[一二三四五六七八九十]{1,3}'
const shapes: readonly (readonly [level: Heading['level'], shape: RegExp, where: 'line' | 'sentence'])[] = [
  [0, new RegExp(`第(${numerals})部分[、：， ]?`, 'g'), 'line'],
  [1, new RegExp(`(${numerals})[、．.]`, 'g'), 'sentence'],
  [2, new RegExp(`（(${numerals})）`, 'g'), 'sentence'],
  // Typed without its first bracket, as happens.
  [2, new RegExp(`(${numerals})）`, 'g'), 'line'],
  [3, /(\d{1,2})[、．]|(\d{1,2})\.(?!\d)/g, 'line'],
  [4, /（(\d{1,2})）/g, 'line'],
]
const headingLength = 60
/** Most lines have no number that could open a heading. */
const numbered = new RegExp(`${numerals}[、．.）部]|\\d[、．.）]`)

/** @param lines in normal form. @returns the headings in the order of the text */
export function headingsOf(lines: readonly string[]): readonly Heading[] {
  return lines.flatMap((line, index) => headingsOfLine(line, index + 1).sort((one, other) => one.start - other.start))
}

function headingsOfLine(line: string, number: number): Heading[] {
  if (!numbered.test(line)) return []
  const opening = line.length - line.trimStart().length
  return shapes.flatMap(([level, shape, where]) =>
    [...line.matchAll(shape)].flatMap((match): Heading[] => {
      const opens = match.index === opening || (where === 'sentence' && endsSentence(line, match.index))
      const ordinal = readNumber(match[1] ?? match[2] ?? '')
      const end = match.index + match[0].length
      const text = (line.slice(end, end + headingLength).split('。')[0] ?? '').trim()
      return !opens || ordinal === undefined || text === '' ? [] : [{ line: number, start: match.index, end: end + text.length, level, ordinal, text }]
    }),
  )
}

function endsSentence(line: string, at: number): boolean {
  return /[。！] ?$/.test(line.slice(Math.max(0, at - 2), at))
}
