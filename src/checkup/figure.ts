// The figures of a sentence: number, how exact it claims to be, measure word, and the words that lead to it.
import { readNumber, readPercent } from '#checkup/chinese-number.ts'
import { measureWords, notAfter } from '#checkup/measure-words.ts'

export type Figure = {
  readonly value: number
  /** `more`: 余、多、超、逾、以上; `about`: 近、约、左右. */
  readonly exactness: 'exact' | 'more' | 'about'
  /** The word of the number that claims more, as written: `余`. */
  readonly surplus: string
  readonly unit: string
  /** Offsets in the sentence. */
  readonly start: number
  readonly end: number
  /** From the last comma, or the figure before, up to the number; at most the last 40 characters. */
  readonly lead: string
  /** From the measure word to the next punctuation mark; at most 20 characters. */
  readonly tail: string
  /** How the number itself is written. */
  readonly token: string
}

const chinese = '〇零一二两三四五六七八九十百千万亿'
const pattern = new RegExp(
  `百分之(?<rate>[${chinese}点\\d.]{1,10})|百分百|(?<![第\\d.,·./:〔\\-—－–~～${chinese}])(?<!\\d，)(?<number>\\d[\\d,]{0,14}(?:\\.\\d{1,4})?[十百千万亿]{0,2}|[${chinese}]{1,12})` +
    `(?<surplus>[余多]?)(?<scale>[万千百]?)(?<late>[余多]?) ?(?<unit>${measureWords.join('|')})`,
  'g',
)
const leadEdge = /[，；：。、！？（）\s]/
const tailEdge = /[，；：。、！？（）“”《》\s]/
const leadLength = 40
const tailLength = 20

/** @param sentence in normal form. @returns its figures in order */
export function figuresOf(sentence: string): readonly Figure[] {
  const figures: Figure[] = []
  for (const match of sentence.matchAll(pattern)) {
    const figure = figureOf(match, sentence, figures.at(-1)?.end ?? 0)
    if (figure) figures.push(figure)
  }
  return figures
}

function figureOf(match: RegExpMatchArray, sentence: string, after: number): Figure | undefined {
  const { number = '', surplus = '', scale = '', late = '', unit = '%' } = match.groups ?? {}
  const start = match.index ?? 0
  const end = start + match[0].length
  const isRate = number === ''
  const value = isRate ? readPercent(match[0]) : readNumber(`${number}${scale}`)
  const following = sentence.slice(end, end + 1)
  if (value === undefined || (!isRate && (notAfter[unit] ?? '').includes(following) && following !== '')) return undefined
  const tail = upToEdge(sentence.slice(end, end + tailLength))
  if (unit === '个' && /^多?(?:月|工作日|小时|自然日|年)/.test(tail)) return undefined
  if (!isRate && !/^\d/.test(number) && !countsInWords(number, unit, tail)) return undefined
  const lead = sinceEdge(sentence.slice(Math.max(after, start - leadLength), start))
  const more = surplus + late
  const exactness = more !== '' || /^(?:以上|多)/.test(tail) || /(超过?|逾|不少于|不低于|至少)$/.test(lead) ? 'more' : tail.startsWith('左右') || /[近约]$/.test(lead) ? 'about' : 'exact'
  return { value, exactness, surplus: more, unit, start, end, lead, tail, token: number }
}

/**
 * Chinese numerals also stand in fixed terms (三项制度、两个维护、一件事). A numeral of one sign is a figure only when
 * the noun phrase ends with it, or when it counts bodies (一个乡调委会); a bare 百、千、万 never is.
 */
function countsInWords(number: string, unit: string, tail: string): boolean {
  if (/^[百千万亿零〇]/.test(number)) return false
  if (unit === '个') return number.length > 1 ? tail !== '' : /^.{0,10}(?:调委会|调解委员会)/.test(tail)
  return number.length > 1 ? !/^(?:全会|全体|会议|中)/.test(tail) : number !== '一' && /^(?:以上|左右)?$/.test(tail)
}

function sinceEdge(text: string): string {
  let at = text.length
  while (at > 0 && !leadEdge.test(text[at - 1] ?? '')) at -= 1
  return text.slice(at)
}

function upToEdge(text: string): string {
  const at = text.search(tailEdge)
  return at < 0 ? text : text.slice(0, at)
}

/** The smallest and largest value the words allow: 90余 is 90 to 99, 近300 is 250 to 400. */
export function rangeOf(figure: Figure): readonly [low: number, high: number] {
  if (figure.exactness === 'exact') return [figure.value, figure.value]
  let step = 1
  while (figure.value > 0 && figure.value % (step * 10) === 0) step *= 10
  return figure.exactness === 'more' ? [figure.value, figure.value + Math.max(step - 1, 0)] : [figure.value - step / 2, figure.value + step]
}

/** True when the two may be the same number. */
export function mayBeEqual(one: Figure, other: Figure): boolean {
  const [low, high] = rangeOf(one)
  const [otherLow, otherHigh] = rangeOf(other)
  return low <= otherHigh && otherLow <= high
}
