// Looking for a guide in one's own words.
import { expect, test } from 'vitest'
import { plainDate } from '#calendar/plain-date.ts'
import { findGuides, type Guide } from '#portal/reading/guides.ts'

const guide = (name: string, more: Guide['card'] = {}): Guide => ({ id: name, card: { name, applicants: ['person'], ...more }, promised: { days: 5, ground: '' }, changedOn: plainDate('2026-01-05') })
const all = [guide('最低生活保障申请'), guide('居住证明', { materials: [{ name: '户口簿', required: true }] }), guide('小餐饮经营许可', { applicants: ['enterprise'] })]
const namesOf = (words: string, audience?: string) => findGuides(all, { words, ...(audience === undefined ? {} : { audience }) }).map((each) => each.id)

test('用平常的话也找得到：低保就是最低生活保障', () => {
  expect(namesOf('低保')).toEqual(['最低生活保障申请'])
})

test('按名称、按要带的材料找；几个词都要有；什么都不输就是全部', () => {
  expect(namesOf('户口簿')).toEqual(['居住证明'])
  expect(namesOf('户口簿 许可')).toEqual([])
  expect(namesOf('')).toHaveLength(3)
})

test('企业只看企业能办的', () => {
  expect(namesOf('', 'enterprise')).toEqual(['小餐饮经营许可'])
  expect(namesOf('居住', 'enterprise')).toEqual([])
})
