import { expect, test } from 'vitest'
import { areaCode, areaLevel, countyOf, isAreaCode, isWithin, parentOf, townshipOf, twelveDigits } from '#areas/area.ts'

const yongjia = areaCode('220382203')

test('区划代码的位数就是层级：省2位、市4位、县6位、乡9位、村12位', () => {
  expect(['22', '2203', '220382', '220382203', '220382203202'].map((code) => areaLevel(areaCode(code)))).toEqual(['province', 'city', 'county', 'township', 'village'])
  for (const code of ['', '2', '220', '22038', '2203822', '2203822032', '22038220320', '永加乡', '22a', ' 22', '2203822032021']) expect(isAreaCode(code)).toBe(false)
  expect(isAreaCode(220382)).toBe(false)
  expect(() => areaCode('220')).toThrow(RangeError)
})

test('补足到12位的上级代码还原为本来的位数，村级代码不动', () => {
  const written = ['220000000000', '220300000000', '220382000000', '220382203000', '220382203200', '441900000000', '350500000000']
  expect(written.map(areaCode)).toEqual(['22', '2203', '220382', '220382203', '220382203200', '4419', '3505'])
  expect(twelveDigits(yongjia)).toBe('220382203000')
  expect(areaCode('441900')).toBe('441900')
})

test('代码以上级代码开头的就在其辖区内，包括本级', () => {
  const village = areaCode('220382203202')
  for (const above of ['22', '2203', '220382', '220382203', '220382203202']) expect(isWithin(village, areaCode(above))).toBe(true)
  expect(isWithin(village, areaCode('220382204'))).toBe(false)
  expect(isWithin(yongjia, village)).toBe(false)
})

test('由村可以找到乡、县和直接上级；高于乡、县的没有', () => {
  const village = areaCode('220382203202')
  expect([townshipOf(village), countyOf(village), parentOf(village)]).toEqual(['220382203', '220382', '220382203'])
  expect([townshipOf(yongjia), parentOf(yongjia)]).toEqual(['220382203', '220382'])
  expect([townshipOf(areaCode('220382')), countyOf(areaCode('2203')), parentOf(areaCode('22'))]).toEqual([undefined, undefined, undefined])
})
