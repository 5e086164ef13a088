import { expect, test } from 'vitest'
import { coverageOf, covers } from '#documents/fonts/coverage.ts'

/** A cmap table with one subtable of the given 16-bit or 32-bit numbers. */
function cmapOf(encoding: number, subtable: readonly (readonly [bytes: 2 | 4, value: number])[]): DataView {
  const bytes: number[] = []
  const write = (size: number, value: number): void => {
    for (let shift = size - 1; shift >= 0; shift -= 1) bytes.push((value >>> (shift * 8)) & 0xff)
  }
  for (const [size, value] of [[2, 0], [2, 1], [2, 3], [2, encoding], [4, 12], ...subtable] as const) write(size, value)
  return new DataView(Uint8Array.from(bytes).buffer)
}

const words = (...values: number[]): readonly (readonly [2, number])[] => values.map((value) => [2, value] as const)
const longs = (...values: number[]): readonly (readonly [4, number])[] => values.map((value) => [4, value] as const)

test('groups beyond the basic plane are read, and glyph 0 is no character', () => {
  const cmap = cmapOf(10, [...words(12, 0), ...longs(52, 0, 3, 0x41, 0x43, 1, 0x4e00, 0x4e02, 0, 0x20bb7, 0x20bb7, 9)])
  const coverage = coverageOf(cmap)
  expect([0x40, 0x41, 0x43, 0x44, 0x4e00, 0x4e01, 0x20bb7, 0x20bb8].map((code) => covers(coverage, code))).toEqual([
    false,
    true,
    true,
    false,
    false,
    true,
    true,
    false,
  ])
})

test('segments are read by delta and by table, and missing glyphs are left out', () => {
  // Two segments and the closing one: A–C by delta, 一–丁 by a table whose second glyph is missing.
  const cmap = cmapOf(1, words(4, 46, 0, 6, 0, 0, 0, 0x43, 0x4e02, 0xffff, 0, 0x41, 0x4e00, 0xffff, 0x10000 - 0x40, 0, 1, 0, 4, 0, 7, 0, 8))
  const coverage = coverageOf(cmap)
  expect([0x40, 0x41, 0x43, 0x44, 0x4e00, 0x4e01, 0x4e02, 0x4e03].map((code) => covers(coverage, code))).toEqual([
    false,
    true,
    true,
    false,
    true,
    false,
    true,
    false,
  ])
})

test('a table without a Unicode subtable covers nothing', () => {
  expect(coverageOf(cmapOf(3, words(4)))).toEqual([])
  expect(covers([], 0x41)).toBe(false)
})
