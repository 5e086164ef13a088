import { expect, test } from 'vitest'
import { firstNumbered, runningNumbers, type BoundPapers } from '#documents/bound-papers.ts'

const document = { title: '', layout: 'form', blocks: [] } as const
const bound: BoundPapers = {
  title: '卷宗',
  papers: [
    { key: 'cover', numbers: 'none', document },
    { key: 'application', numbers: 'running', document },
    { key: 'record', numbers: 'running', document },
    { key: 'back', numbers: 'none', document },
  ],
}

test('封面、目录、封底不编页号，第一份文书从第1页编起，一直编到最后一份', () => {
  expect(firstNumbered(bound)).toBe('application')
  const { of, last } = runningNumbers(bound, [1, 2, 3, 1])
  expect([...of]).toEqual([['application', { first: 1, last: 2 }], ['record', { first: 3, last: 5 }]])
  expect(last).toBe(5)
})

test('没有一份编页号的，总数是零', () => {
  expect(firstNumbered({ title: '', papers: [] })).toBeUndefined()
  expect(runningNumbers({ title: '', papers: [] }, []).last).toBe(0)
})
