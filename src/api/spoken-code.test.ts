import { expect, test } from 'vitest'
import { grouped, newCode, readCode } from '#api/spoken-code.ts'

test('纸上的码不含容易看错、听错的字符，分组印', () => {
  for (let count = 0; count < 200; count += 1) expect(newCode(12)).toMatch(/^[34679ACDEFHJKMNPQRTVWXY]{12}$/)
  expect(grouped('ACDEFHJKMNPQ', 4)).toBe('ACDE-FHJK-MNPQ')
})

test('小写、全角、空格、横线都认', () => {
  const code = newCode(12)
  for (const typed of [code.toLowerCase(), grouped(code, 4), [...code].join(' '), code.replaceAll(/[A-Z0-9]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))]) expect(readCode(typed, 12)).toBe(code)
})

test('错一个字符、相邻两个写反，都看得出来', () => {
  const code = newCode(9)
  for (let place = 0; place < 9; place += 1) {
    const other = code[place] === 'A' ? 'C' : 'A'
    expect(readCode(code.slice(0, place) + other + code.slice(place + 1), 9), `${place}`).toBeUndefined()
    if (place < 7 && code[place] !== code[place + 1]) expect(readCode(code.slice(0, place) + code[place + 1] + code[place] + code.slice(place + 2), 9)).toBeUndefined()
  }
})

test('长短不对、不是这些字符的，不认', () => {
  for (const typed of ['', 'AAAA', '!'.repeat(12), 'O'.repeat(12), `${newCode(12)}A`]) expect(readCode(typed, 12)).toBeUndefined()
})
