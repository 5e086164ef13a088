// Lines of a law's body into its articles, under the titles of parts, chapters and sections. Nothing of the text is lost: what
// stands before the first article is the preamble, what follows an 附件 is an annex.
import { articleLabel, articleNumber, follows, numeralSigns, placeOf } from '#library/article-number.ts'
import type { LawArticle } from '#library/law-text.ts'

type Growing = { number: string; headings: readonly string[]; lines: string[] }
type Split = { readonly articles: readonly LawArticle[]; readonly doubts: readonly string[] }

/** A line of the body; `depth` of a heading that is marked as one (`##`). */
export type BodyLine = { readonly text: string; readonly depth?: number }

const numeral = `([${numeralSigns}]+|\\d{1,4})`
const articleStart = new RegExp(`^第${numeral}条(?:之${numeral})?(?:[\\s　：:]+|$)`)
const articleUnspaced = new RegExp(`^第${numeral}条(?:之${numeral})?`)
const articleInside = new RegExp(`(?<=[。；：])[\\s　]*(?=第${numeral}条(?:之${numeral})?[\\s　])`, 'g')
const titleStart = new RegExp(`^第${numeral}(编|分编|章|节)(?=[\\s　]|$)`)
const titleUnspaced = new RegExp(`^第${numeral}(编|分编|章|节)[^，。；：]{1,28}$`)
const partStart = new RegExp(`^(${`[${numeralSigns}]`}+)[、．.]`)
const annexStart = /^附[\s　]*(?:件|表|录|图)?[\s　]*[一二三四五六七八九十\d]*[\s　]*(?:[：:]|$)/
/** Left behind by web pages: they take no room and would make equal texts differ. */
const invisible = /[\u200b-\u200f\u2060\ufeff]/g
const levels: Readonly<Record<string, number>> = { 编: 0, 分编: 1, 章: 2, 节: 3 }

/** @returns the articles in order, and in words what does not look right */
export function splitArticles(body: readonly BodyLine[]): Split {
  const byArticles = body.some(({ text, depth }) => depth === undefined && articleStart.test(text.replaceAll(invisible, '').trim()))
  return byArticles ? grow(body.flatMap(linesInside), articleOf) : grow(body, partOf)
}

type Opened = { readonly number: string; readonly rest: string }
type Opener = (line: BodyLine, last: string | undefined) => Opened | undefined

function grow(body: readonly BodyLine[], open: Opener): Split {
  const found: Growing[] = []
  const doubts: string[] = []
  let headings: readonly { level: number; title: string }[] = []
  let last: string | undefined
  // Titles under which no article has come yet: where plain text follows them they are part of it.
  let waiting: string[] = []
  const titles = () => headings.map((each) => each.title)
  for (const line of body) {
    const text = line.text.replaceAll(invisible, '').trim()
    if (text === '') continue
    const opened = open({ ...line, text }, last)
    if (opened && (last === undefined || isAfter(last, opened.number))) {
      doubts.push(...gap(last, opened.number))
      last = opened.number
      waiting = []
      found.push({ number: opened.number, headings: titles(), lines: opened.rest === '' ? [] : [opened.rest] })
      continue
    }
    if (opened && line.depth === undefined) doubts.push(`${articleLabel(opened.number)}在${articleLabel(last ?? opened.number)}之后又出现，按正文处理`)
    const title = titleOf({ ...line, text })
    if (title && last !== undefined && annexStart.test(text)) found.push(annex(found, text))
    else if (title) {
      headings = [...headings.filter((each) => each.level < title.level), title]
      waiting.push(title.title)
    } else if (last !== undefined && annexStart.test(text) && text.length < 40) found.push(annex(found, text))
    else {
      // The first text takes its titles over it, as an article does.
      for (const each of found.length > 0 ? [...waiting, text] : [text]) lineInto(found, titles(), each)
      waiting = []
    }
  }
  found.at(-1)?.lines.push(...waiting)
  return { articles: found, doubts }
}

function lineInto(found: Growing[], headings: readonly string[], text: string): void {
  const current = found.at(-1)
  if (current) current.lines.push(text)
  else found.push({ number: 'preamble', headings, lines: [text] })
}

function annex(found: readonly Growing[], title: string): Growing {
  return { number: `annex-${found.filter((each) => each.number.startsWith('annex-')).length + 1}`, headings: [title], lines: [] }
}

/** A heading by its words, or by its mark. */
function titleOf({ text, depth }: BodyLine): { level: number; title: string } | undefined {
  const kind = titleStart.exec(text)?.[2] ?? (titleUnspaced.test(text) ? titleUnspaced.exec(text)?.[2] : undefined)
  if (kind !== undefined && text.length <= 60 && !text.endsWith('。')) return { level: levels[kind] ?? 2, title: spaced(text) }
  return depth === undefined ? undefined : { level: Math.max(2, depth), title: spaced(text) }
}

const articleOf: Opener = ({ text, depth }, last) => {
  if (depth !== undefined) return undefined
  const match = articleStart.exec(text)
  const next = match ?? articleUnspaced.exec(text)
  const number = next ? articleNumber(next[1] ?? '', next[2]) : undefined
  // Without a space behind it, only the number that is due is an article and not a sentence about one.
  if (!next || number === undefined || (!match && (last === undefined ? number !== '1' : !follows(last, number)))) return undefined
  return { number, rest: text.slice(next[0].length).trim() }
}

/** Texts without articles are numbered 一、二、; only the number that is due counts. */
const partOf: Opener = ({ text }, last) => {
  const match = partStart.exec(text)
  const number = match ? articleNumber(match[1] ?? '') : undefined
  if (!match || number === undefined) return undefined
  return (last === undefined ? number === '1' : follows(last.slice(1), number)) ? { number: `§${number}`, rest: text } : undefined
}

/** Some files run articles together in one line; they are cut where the number that is due stands after a full stop. */
function linesInside(line: BodyLine): readonly BodyLine[] {
  if (line.depth !== undefined || !articleStart.test(line.text.trim())) return [line]
  const pieces = line.text.trim().split(articleInside).filter((each): each is string => typeof each === 'string' && each !== '' && !/^[\d一二三四五六七八九十百千零〇○]+$/.test(each))
  const whole: string[] = []
  for (const piece of pieces) {
    const before = articleUnspaced.exec(whole.at(-1) ?? '')
    const here = articleStart.exec(piece)
    const [last, next] = [before && articleNumber(before[1] ?? '', before[2]), here && articleNumber(here[1] ?? '', here[2])]
    if (whole.length === 0 || (last && next && follows(last, next))) whole.push(piece)
    else whole.push((whole.pop() ?? '') + piece)
  }
  return whole.map((text) => ({ text }))
}

function isAfter(last: string, next: string): boolean {
  const [a, b] = [placeOf(last), placeOf(next)]
  return !a || !b || b[0] > a[0] || (b[0] === a[0] && b[1] > a[1])
}

function gap(last: string | undefined, next: string): readonly string[] {
  if (last === undefined || follows(last, next)) return []
  const [from, to] = [placeOf(last)?.[0] ?? 0, placeOf(next)?.[0] ?? 0]
  return [to - from === 2 ? `缺${articleLabel(String(from + 1))}` : `${articleLabel(last)}之后是${articleLabel(next)}`]
}

function spaced(title: string): string {
  return title.replace(/[\s　]+/g, ' ').replace(/^(第\S+) (\S) (\S)$/, '$1 $2$3').trim()
}
