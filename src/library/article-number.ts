// How articles are numbered: as the library stores it, as it is written, and in which order they stand.
import { chineseNumeral, numeralValue } from '#law/chinese-numeral.ts'

/** Signs a numeral may consist of, for patterns. */
export const numeralSigns = '一二三四五六七八九十百千零〇○'

const shape = /^(\d+)(?:-(\d+))?$/

/** @param main and @param branch numerals as written: 一百二十, 一 @returns `120-1`; nothing for what is no number */
export function articleNumber(main: string, branch?: string): string | undefined {
  const [first, second] = [numeralValue(main), branch === undefined ? undefined : numeralValue(branch)]
  if (first === undefined || (branch !== undefined && second === undefined)) return undefined
  return second === undefined ? String(first) : `${first}-${second}`
}

/** 第五十八条, 第一百二十条之一, 第三部分, 序言或正文, 附件. */
export function articleLabel(number: string): string {
  if (number === 'preamble') return '前言'
  if (number.startsWith('annex-')) return `附件${number === 'annex-1' ? '' : chineseNumeral(Number(number.slice(6)))}`
  if (number.startsWith('§')) return `第${chineseNumeral(Number(number.slice(1)))}部分`
  const [, main = '1', branch] = shape.exec(number) ?? []
  return `第${chineseNumeral(Number(main))}条${branch === undefined ? '' : `之${chineseNumeral(Number(branch))}`}`
}

/** Main number and branch, for order and for what follows what; nothing for a preamble or an annex. */
export function placeOf(number: string): readonly [number, number] | undefined {
  const match = shape.exec(number.replace('§', ''))
  return match ? [Number(match[1]), Number(match[2] ?? 0)] : undefined
}

/** May `next` stand directly after `last`: 58 after 57, 120-1 after 120, 121 after 120-2? */
export function follows(last: string | undefined, next: string): boolean {
  const [after, place] = [last === undefined ? undefined : placeOf(last), placeOf(next)]
  if (!place) return false
  if (!after) return true
  return (place[0] === after[0] + 1 && place[1] === 0) || (place[0] === after[0] && place[1] === after[1] + 1)
}
