// What heads did in person, written down by themselves or by the clerk, and counted to the two heads alone.
import { expect, test } from 'vitest'
import { printed } from '#test/printed.ts'
import { figuresOf } from '#test/figures-of.ts'
import { storyAccount, storyOf, type Step } from '#test/story.ts'
import { leadershipActIndicators } from './indicators.ts'
import { leadershipActRecord } from './papers/leadership-act-record.ts'
import { leadershipAct } from './procedure.ts'

const told = storyOf(leadershipAct)
const other = '22222222-2222-7222-8222-222222222222'
const facts = { kind: 'briefing', leader: storyAccount, leaderPost: 'townshipHead', topic: '听取上半年行政执法情况汇报', said: '证件没换发的先离岗。' }
const recorded = (more: object = {}, by: 'township-head' | 'justice-clerk' = 'township-head'): Step => ['record', '2024-07-02', { ...facts, ...more }, by]
const figures = (...steps: readonly Step[]) => figuresOf(leadershipActIndicators, leadershipAct, told.matter(steps))

test('登记、登记落实后办结', () => {
  expect(told.matter([recorded(), ['settle', '2024-07-20', { result: '三人已离岗换证。' }, 'staff']]).state).toBe('已办结')
})

test('领导只能登记自己的履职事项，司法所可以代登', () => {
  told.given().when('record', '2024-07-02', { ...facts, leader: other }, 'township-head').refused('act-of-another-leader')
  told.given().when('record', '2024-07-02', { ...facts, leader: other }, 'justice-clerk').accepted()
})

test('听取汇报、现场办公、批示分别计次，班子其他成员的不计', () => {
  expect(figures(recorded())).toEqual({ 'leadership.actBriefings': 1 })
  expect(figures(recorded({ kind: 'onSite' }))).toEqual({ 'leadership.actOnSite': 1 })
  expect(figures(recorded({ kind: 'instruction' }))).toEqual({ 'leadership.instructions': 1 })
  expect(figures(recorded({ leaderPost: 'deputyHead' }, 'justice-clerk'))).toEqual({})
})

test('登记表载明领导、方式、日期、要求和落实情况', () => {
  const words = printed(leadershipActRecord, told.matter([recorded(), ['settle', '2024-07-20', { result: '三人已离岗换证。' }, 'staff']]))
  for (const said of ['听取汇报', '2024年7月2日', '证件没换发的先离岗。', '三人已离岗换证。']) expect(words).toContain(said)
})
