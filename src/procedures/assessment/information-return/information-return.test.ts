// Information sent upward: asked for, sent in time, taken up or not.
import { expect, test } from 'vitest'
import { printed } from '#test/printed.ts'
import { figuresOf } from '#test/figures-of.ts'
import { storyOf, type Step } from '#test/story.ts'
import { informationReturnIndicators } from './indicators.ts'
import { returnCover } from './papers/return-cover.ts'
import { informationReturn } from './procedure.ts'

const told = storyOf(informationReturn)
const asked: Step = ['ask', '2024-06-20', { topic: '上半年依法治理工作总结', kind: 'summary', askedBy: '依法治市办', due: '2024-07-05' }]
const offered: Step = ['offer', '2024-05-10', { topic: '把普法讲堂搬到田间地头', kind: 'news', to: '依法治市办', way: 'mail' }]
const figures = (...steps: readonly Step[]) => figuresOf(informationReturnIndicators, informationReturn, told.matter(steps))

test('按要求报送和主动报送的每篇计一，采用的另计；只登记要求的不计', () => {
  expect(figures(asked)).toEqual({})
  expect(figures(asked, ['send', '2024-07-03', { to: '依法治市办', way: 'paper' }])).toEqual({ 'assessment.returnsSent': 1 })
  expect(figures(offered, ['adopt', '2024-05-30', { by: 'county', where: '《双辽法治》第5期' }])).toEqual({ 'assessment.returnsSent': 1, 'assessment.returnsAdopted': 1 })
})

test('零报告同样是按时报送', () => {
  expect(told.matter([asked, ['send', '2024-07-05', { to: '依法治市办', way: 'system', nil: true }]]).state).toBe('已报送')
  expect(told.deadlines([asked, ['send', '2024-07-05', { to: '依法治市办', way: 'system', nil: true }]]).map((each) => each.state)).toEqual(['met'])
})

test('过了时限才报送的，期限账记为超期', () => {
  expect(told.deadlines([asked, ['send', '2024-07-08', { to: '依法治市办', way: 'paper' }]]).map((each) => each.state)).toEqual(['missed'])
})

test('报送时限不能早于登记的日期', () => {
  told.given().when('ask', '2024-06-20', { topic: '总结', kind: 'summary', askedBy: '依法治市办', due: '2024-06-19' }).refused('due-before-today')
})

test('没有报送的不能登记采用；登记未采用以后仍可改登采用', () => {
  told.given(asked).when('adopt', '2024-07-01', { by: 'county', where: '简报' }).refused('not-open-in-state')
  told.given(offered, ['decline', '2024-06-01', {}]).when('adopt', '2024-06-20', { by: 'city', where: '市简报' }).accepted()
})

test('报送单载明标题、报送给谁、时限和采用情况', () => {
  const words = printed(returnCover, told.matter([asked, ['send', '2024-07-03', { to: '依法治市办', way: 'paper', nil: true }]]))
  for (const said of ['上半年依法治理工作总结', '依法治市办', '2024年7月5日', '零报告']) expect(words).toContain(said)
})
