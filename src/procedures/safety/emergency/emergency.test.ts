// An emergency: reported upward the same day, followed, closed; never closed unreported.
import { expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { printed } from '#test/printed.ts'
import { storyOf, type Step } from '#test/story.ts'
import { emergencyIndicators } from './indicators.ts'
import { emergencyReport } from './papers/emergency-report.ts'
import { emergency } from './procedure.ts'

const story = storyOf(emergency)
const logged: Step = ['log', '2024-07-20', { kind: 'natural', what: '北沟段山洪漫路', place: '北沟', at: '9时20分', injured: 0 }]
const report = (on = '2024-07-20'): Step => ['report', on, { to: '市政府值班室', way: 'phone', at: '9时35分', said: '山洪漫路，正在转移。' }]
const again: Step = ['reportAgain', '2024-07-21', { to: '市政府值班室', way: 'paper', at: '8时', said: '水位回落。', moved: 32 }]
const over: Step = ['over', '2024-07-22', { summary: '道路恢复通行。', moved: 32 }]

test('接报、首报、续报、处置、结束', () => {
  expect(story.matter([logged, report(), ['act', '2024-07-20', { at: '9时40分', measures: '封闭道路' }], again, over]).state).toBe('已结束')
})

test('没有向上级报告的不能结束（突发事件应对法第六十一条）', () => {
  story.given(logged).when(...over).refused('emergency-not-reported')
  story.given(logged, report()).when(...over).accepted()
})

test('首次报告只有一次，后来的是续报', () => {
  story.given(logged, report()).when(...report('2024-07-21')).refused('reported-already')
  story.given(logged, report()).when(...again).accepted()
})

test('当天没有报告的算超期，误报也要核实后结束', () => {
  const states = (...steps: readonly Step[]) => story.deadlines(steps).map((each) => [each.derived.due, each.state])
  expect(states(logged, report())).toEqual([['2024-07-20', 'met']])
  expect(states(logged, report('2024-07-21'))).toEqual([['2024-07-20', 'missed']])
  expect(states(logged, ['falseAlarm', '2024-07-20', { said: '到场核实' }])).toEqual([['2024-07-20', 'met']])
})

test('误报不计入突发事件；当天报告另计', () => {
  expect(figuresOf(emergencyIndicators, emergency, story.matter([logged, report()]))).toEqual({ 'safety.emergencies': 1, 'safety.emergenciesReportedSameDay': 1 })
  expect(figuresOf(emergencyIndicators, emergency, story.matter([logged, report('2024-07-21')]))).toEqual({ 'safety.emergencies': 1 })
  expect(figuresOf(emergencyIndicators, emergency, story.matter([logged, ['falseAlarm', '2024-07-20', { said: '到场核实' }]]))).toEqual({ 'safety.falseAlarms': 1 })
})

test('报告单首报、续报、终报各一页，没有说的人数不写成零', () => {
  const text = printed(emergencyReport, story.matter([logged, report(), again, over]))
  for (const part of ['首报', '续报', '终报', '受伤0人', '转移安置32人', '9时35分', '山洪漫路，正在转移']) expect(text).toContain(part)
  expect(text).not.toContain('死亡')
})

test('列表上只写事情，不写姓名', () => {
  expect(emergency.name(story.matter([logged]))).toBe('自然灾害：北沟段山洪漫路')
})
