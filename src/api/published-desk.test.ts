// Papers for everybody's eyes name nobody in full.
import { expect, test } from 'vitest'
import { publishedDesk } from '#api/published-desk.ts'
import { system } from '#content/system.ts'
import { storyDesk } from '#test/story-desk.ts'

const desk = publishedDesk({ ...storyDesk(), person: () => ({ name: '张三丰', phone: '13812345678', idNumber: '11010519491231002X', address: '永加村三组' }), text: () => '家中有病人' })

test('公示、公布的文书只有遮住的姓名，没有号码、住址和涉及个人的文字', () => {
  expect(desk.person({ sealed: 'x' })).toEqual({ name: '张**' })
  expect(desk.text({ sealed: 'x' })).toBe('（已遮盖）')
})

test('题目写着公示、公布、公告的文书都按公开的文书印', () => {
  const named = system.papers.filter((paper) => /公示|公布|公告|公开征求意见(?!书)/.test(paper.title) && !/责令/.test(paper.title))
  expect(named.length).toBeGreaterThan(7)
  expect(named.filter((paper) => paper.published !== true).map((paper) => paper.title)).toEqual([])
})
