// Calls with and without requests; a request solved only where it was.
import { expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { printed } from '#test/printed.ts'
import { storyOf, type Step } from '#test/story.ts'
import { businessRequestIndicators } from './indicators.ts'
import { businessRequestSlip } from './papers/business-request-slip.ts'
import { businessRequest } from './procedure.ts'

const story = storyOf(businessRequest)
const visit: Step = ['visit', '2024-03-04', { enterprise: '永加粮贸公司', told: 'none' }]
const received: Step = ['receive', '2024-03-04', { enterprise: '永加粮贸公司', way: 'visit', need: 'utilities', request: '门前道路破损。' }]
const answered = (result: string, more: object = {}): Step => ['answer', '2024-03-15', { result, said: '已修补。', ...more }]
const closed: Step = ['close', '2024-03-18', { view: 'yes' }]
const figures = (...steps: readonly Step[]) => figuresOf(businessRequestIndicators, businessRequest, story.matter(steps))

test('走访没有诉求也登记，一步办完', () => {
  expect(story.matter([visit]).state).toBe('已走访')
  expect(figures(visit)).toEqual({ 'business.visits': 1 })
})

test('转给其他部门的要写明转给谁（优化营商环境条例第四十八条）', () => {
  story.given(received).when(...answered('passedOn')).refused('passed-on-to-nobody')
  story.given(received).when(...answered('passedOn', { to: '市供电公司' })).accepted()
  story.given(received, answered('pending')).when('followUp', '2024-04-01', { result: 'passedOn', said: '已转。' }).refused('passed-on-to-nobody')
})

test('十个工作日内答复（本地规定）', () => {
  expect(story.deadlines([received]).map((each) => each.derived.due)).toEqual(['2024-03-18'])
})

test('只有最后真正解决并办结的才算解决', () => {
  expect(figures(received, answered('solved'), closed)).toEqual({ 'business.requests': 1, 'business.requestsSolved': 1 })
  expect(figures(received, answered('explained'), closed)).toEqual({ 'business.requests': 1 })
  expect(figures(received, answered('solved'))).toEqual({ 'business.requests': 1 })
  expect(figures(received, answered('pending'), ['followUp', '2024-03-17', { result: 'solved', said: '已修。' }], closed)).toMatchObject({ 'business.requestsSolved': 1 })
  expect(figures(received, ['withdraw', '2024-03-05'])).toEqual({ 'business.requests': 1 })
})

test('办理单写明企业、诉求和结果', () => {
  const text = printed(businessRequestSlip, story.matter([received, answered('solved')]))
  for (const part of ['企业诉求办理单', '永加粮贸公司', '门前道路破损', '已经解决', '2024年3月15日']) expect(text).toContain(part)
})
