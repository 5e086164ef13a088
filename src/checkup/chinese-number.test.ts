import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNumber, readPercent } from '#checkup/chinese-number.ts'

test.each([
  ['90', 90], ['2,897', 2897], ['1.2万', 12_000], ['3千', 3000], ['2百万', 2_000_000], ['0', 0],
  ['一', 1], ['两', 2], ['十', 10], ['十二', 12], ['三十六', 36], ['一百零三', 103], ['一百二十', 120], ['一百二', 120],
  ['两千零五', 2005], ['两万三', 23_000], ['两万三千', 23_000], ['十万', 100_000], ['一亿两千万', 120_000_000], ['一万亿', 1e12],
  ['二〇二四', 2024], ['二○二五', 2025], ['九十五点六', 95.6],
])('“%s”读作 %d', (token, value) => {
  expect(readNumber(token)).toBe(value)
})

test.each(['', '三五', '十百', '百二', '千万亿十', '点', '五点', '一点二点三', 'X', '1,23'])('“%s”不是一个数', (token) => {
  expect(readNumber(token)).toBeUndefined()
})

test.each([
  ['95%', 95], ['98.5%', 98.5], ['百分之九十五', 95], ['百分之九十五点六', 95.6], ['百分之98', 98], ['百分之百', 100], ['百分百', 100],
])('“%s”是百分比', (token, value) => {
  expect(readPercent(token)).toBe(value)
})

const written = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** The plain way of writing 1 to 9999, made apart from the reader so that the two can disagree. */
function write(value: number): string {
  const [a = 0, b = 0, c = 0, d = 0] = Array.from(String(value).padStart(4, '0')).map(Number)
  const parts = [[a, '千'], [b, '百'], [c, '十'], [d, '']] as const
  const text = parts.map(([digit, sign]) => (digit === 0 ? '零' : `${written[digit]}${sign}`)).join('')
  return text.replace(/零+/g, '零').replace(/^零|零$/g, '')
}

test('一至九千九百九十九，写出来再读回去不变', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), (value) => readNumber(write(value)) === value))
})

test('任何文字都不会使读数出错或读出非数', () => {
  fc.assert(fc.property(fc.stringMatching(/^[零〇一二两三四五六七八九十百千万亿点0-9.,]{0,12}$/), (token) => {
    const value = readNumber(token)
    return value === undefined || Number.isFinite(value)
  }))
})
