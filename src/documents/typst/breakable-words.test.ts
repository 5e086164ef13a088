import { expect, test } from 'vitest'
import { breakableWords } from '#documents/typst/breakable-words.ts'

test('a word wider than its place is a piece of its own; all else stays whole', () => {
  const address = 'https://www.example.gov.cn/a/very/long/address'
  expect(breakableWords(`见${address}。身份证220421198001011234号`, 12)).toEqual([
    { text: '见', long: false },
    { text: address, long: true },
    { text: '。身份证220421198001011234号', long: false },
  ])
})

test('Chinese text breaks anywhere by itself', () => {
  expect(breakableWords('很长的内容'.repeat(50), 5)).toEqual([{ text: '很长的内容'.repeat(50), long: false }])
  expect(breakableWords('', 5)).toEqual([])
})

test('nothing is lost or added', () => {
  const text = `甲${'x'.repeat(90)} y ${'1'.repeat(40)}乙`
  expect(
    breakableWords(text, 4)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text)
})
