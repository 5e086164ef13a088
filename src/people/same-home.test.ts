import { expect, test } from 'vitest'
import { isSameHome } from '#people/same-home.ts'

test('一个写全了省市、一个只写村组门牌，是同一家；全角、空格、汉字数字不算不同', () => {
  expect(isSameHome('吉林省双辽市永加乡安边村二组15号', '安边村2组15号')).toBe(true)
  expect(isSameHome('安边村２组 １５号', '永加乡安边村二组15号')).toBe(true)
})

test('门牌不同的不是；只写到村的不是；空的不是', () => {
  expect(isSameHome('安边村2组15号', '安边村2组16号')).toBe(false)
  expect(isSameHome('安边村2组5号', '安边村2组15号')).toBe(false)
  expect(isSameHome('永加乡安边村', '吉林省双辽市永加乡安边村')).toBe(false)
  expect(isSameHome('', '安边村2组15号')).toBe(false)
  expect(isSameHome('15号', '安边村2组15号')).toBe(false)
})
