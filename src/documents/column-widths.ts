// Widths of a ledger's columns: as the author weighs them, or from what stands in them.
import type { Table } from '#documents/block.ts'
import { characterWidth } from '#documents/character-width.ts'
import { wordsOf, type Content } from '#documents/inline.ts'

/** Room for the borders and padding of a cell, in characters of its type. */
const padding = 1.4
/** Latin letters and digits are wider than half a square in some fonts; an identity number must not lose its last digit. */
const latinWidth = 0.58
/** A column never asks for more than this, nor does an unbroken word in it. */
const widestColumn = 26
const longestWord = 20

type Need = { readonly least: number; readonly natural: number }

/**
 * @param room the whole width and the width of one character, in the same unit
 * @returns widths that add up to the whole. When no column has a width of its own, numbers such as those of identity
 * cards keep their line as long as the page allows it; a table without columns has none.
 */
export function columnWidths(table: Table, room: { readonly width: number; readonly character: number }): readonly number[] {
  const { columns } = table
  if (columns.some((column) => column.width !== undefined))
    return sharesOf(
      columns.map((column) => Math.max(0.1, column.width ?? 1)),
      room.width,
    )
  const needs = columns.map((_, index) => needOf(table, index))
  return fitted(needs, room.width / room.character).map((width) => width * room.character)
}

function sharesOf(weights: readonly number[], width: number): readonly number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => (weight * width) / whole)
}

function needOf(table: Table, index: number): Need {
  const title = characterWidth(table.columns[index]?.title ?? '')
  let [line, word] = [title, Math.min(4, title)]
  for (const row of table.totals === undefined ? table.rows : [...table.rows, table.totals]) {
    const cell = contentWidth(row[index] ?? '')
    line = Math.max(line, cell.line)
    word = Math.max(word, cell.word)
  }
  return { least: Math.min(longestWord, word) + padding, natural: Math.min(widestColumn, Math.max(word, line)) + padding }
}

function contentWidth(content: Content): { readonly line: number; readonly word: number } {
  const words = wordsOf(content)
  const tokens = words.match(/[!-~]+/g) ?? []
  return { line: Math.max(...words.split('\n').map(lineWidth)), word: Math.max(0, ...tokens.map(lineWidth)) }
}

function lineWidth(text: string): number {
  const latin = text.match(/[!-~]/g)?.length ?? 0
  return characterWidth(text) + latin * (latinWidth - 0.5)
}

// Every column gets its least and at most what it would like; between the two all are cut at one width. So names and
// numbers keep their line, and the long descriptions take the breaks.
function fitted(needs: readonly Need[], whole: number): readonly number[] {
  const least = needs.reduce((sum, need) => sum + need.least, 0)
  const natural = needs.reduce((sum, need) => sum + need.natural, 0)
  if (least >= whole)
    return sharesOf(
      needs.map((need) => need.least),
      whole,
    )
  if (natural <= whole)
    return sharesOf(
      needs.map((need) => need.natural),
      whole,
    )
  const cutAt = (level: number): readonly number[] => needs.map((need) => Math.min(need.natural, Math.max(need.least, level)))
  let [low, high] = [0, widestColumn + padding]
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2
    if (cutAt(middle).reduce((sum, width) => sum + width, 0) > whole) high = middle
    else low = middle
  }
  return sharesOf(cutAt(low), whole)
}
