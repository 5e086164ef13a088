// A chapter of a report as it is kept: a heading and prose with slots. A slot names a figure and how to spell it:
// `{{mediation.cases}}`, `{{publicity.audience|余}}`. Numbers come from slots; a number typed by hand is found and said.
import { figureText, type FigureStyle } from '#procedure/figure-text.ts'

export type Chapter = { readonly heading: string; readonly body: string }

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly indicator: string; readonly style: FigureStyle; readonly text: string; readonly known: boolean }
  /** Typed by hand, with no record behind it. */
  | { readonly kind: 'typed'; readonly text: string }

type Known = ReadonlyMap<string, { readonly value?: number; readonly unit: string }>

const slot = /\{\{\s*([a-zA-Z]+(?:\.[a-zA-Z0-9]+)+)\s*(?:\|\s*(余)\s*)?\}\}/g

/** The prose with its figures set in; `known` is false for an indicator that does not exist. */
export function piecesOf(body: string, figures: Known): readonly Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of body.matchAll(slot)) {
    pieces.push(...textPieces(body.slice(end, match.index)))
    const indicator = match[1] ?? ''
    const style: FigureStyle = match[2] === '余' ? '余' : 'exact'
    const figure = figures.get(indicator)
    pieces.push({ kind: 'figure', indicator, style, text: figure ? figureText(figure, style) : `〔没有指标${indicator}〕`, known: figure !== undefined })
    end = match.index + match[0].length
  }
  return [...pieces, ...textPieces(body.slice(end))]
}

export function indicatorsIn(body: string): readonly string[] {
  return [...body.matchAll(slot)].flatMap((match) => match[1] ?? [])
}

/** The prose as people read it before figures are set in: each slot by the title of its figure. */
export function withTitles(body: string, titleOf: (indicator: string) => string): string {
  return body.replaceAll(slot, (_match, indicator: string) => `〔${titleOf(indicator)}〕`)
}

export function plainText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('')
}

// A quantity is a number with a measure word behind it. Years, dates, ordinals, document numbers and names such as
// 四议两公开 or 八五普法 are not quantities and stay silent.
const quantity = /(?:[0-9０-９][0-9０-９,，.]*|[一二三四五六七八九十百千两]+)(?:万|亿)?(?:余|多)?\s*(?:次|件|起|人次|人|名|场次|场|份|个|项|条|篇|本|册|家|处|户|期|学时|元|万元|%|％)/g
const silent = /^(?:一(?:个|项|条|件|次|名|人|家|处|场|户)|[一二三四五六七八九十]+(?:项|个)(?:规定|维护|意识|自信|确立))/
const stockPhrases = /一岗双责|一件事|一次性|一次办|一个窗口|四个意识|四个自信|两个确立|两个维护|八项规定|“一把手”|双组长|三项制度|两个条例/g

/** Splits prose at quantities that were typed rather than counted. */
function textPieces(text: string): readonly Piece[] {
  if (text === '') return []
  const masked = text.replaceAll(stockPhrases, (phrase) => '〇'.repeat(phrase.length))
  const pieces: Piece[] = []
  let end = 0
  for (const match of masked.matchAll(quantity)) {
    if (silent.test(match[0])) continue
    if (match.index > end) pieces.push({ kind: 'text', text: text.slice(end, match.index) })
    pieces.push({ kind: 'typed', text: text.slice(match.index, match.index + match[0].length) })
    end = match.index + match[0].length
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) })
  return pieces
}
