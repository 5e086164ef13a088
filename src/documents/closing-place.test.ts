import { expect, test } from 'vitest'
import { closing } from '#documents/block.ts'
import { closingPlace } from '#documents/closing-place.ts'
import { characterWidth } from '#documents/character-width.ts'

test('汉字占一字，数字和字母占半字', () => {
  expect(characterWidth('2025年1月20日')).toBe(6.5)
})

test('加盖印章的公文，成文日期右空四字，署名在日期之上居中', () => {
  const [organ, date] = closingPlace(closing('永加乡人民政府', '2025年1月20日'))
  expect(date).toEqual({ text: '2025年1月20日', right: 4 })
  expect((organ?.right ?? 0) + 7 / 2).toBe(4 + 6.5 / 2)
})

test('署名很长时，署名右空不少于二字，日期仍在署名下居中', () => {
  const name = '永加乡党的建设和法治政府建设工作领导小组办公室'
  const [organ, date] = closingPlace(closing(name, '2025年1月20日'))
  expect(organ?.right).toBe(2)
  expect((date?.right ?? 0) + 6.5 / 2).toBe(2 + characterWidth(name) / 2)
})

test('不加盖印章的公文，署名右空二字，日期首字比署名首字右移二字', () => {
  const [organ, date] = closingPlace(closing('永加乡综合行政执法队', '2025年1月20日', false))
  expect(organ?.right).toBe(2)
  expect(2 + 10 - ((date?.right ?? 0) + 6.5)).toBe(2)
})

test('日期长于署名的，日期右空二字，署名右空相应增加', () => {
  const [organ, date] = closingPlace(closing('永加乡', '2025年1月20日', false))
  expect(date?.right).toBe(2)
  expect((organ?.right ?? 0) + 3 - ((date?.right ?? 0) + 6.5)).toBe(2)
})
