// Rounds are written down for what they are, and never become cases by being counted.
import { expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { printed } from '#test/printed.ts'
import { storyOf, type Step } from '#test/story.ts'
import { patrolIndicators } from './indicators.ts'
import { patrolRecord } from './papers/patrol-record.ts'
import { patrol } from './procedure.ts'

const story = storyOf(patrol)
const round = (more: object = {}): Step => ['log', '2024-04-10', { subjects: ['straw'], place: '村东地块', result: 'mended', advised: 2, ...more }]

test('没有发现问题的一样登记，不用填劝导起数', () => {
  story.given().when(...round({ result: 'nothing', advised: undefined })).accepted()
  story.given().when(...round({ result: 'nothing' })).refused('advice-uncounted')
  story.given().when(...round({ advised: undefined })).refused('advice-uncounted')
})

test('需要处理的，写明转交给谁', () => {
  story.given().when(...round({ result: 'handedOn', advised: undefined })).refused('handed-to-nobody')
  story.given().when(...round({ result: 'handedOn', advised: undefined, to: '市生态环境局' })).accepted()
})

test('巡查里没有罚款、扣押可填：那些是执法行为，走执法程序（行政处罚法第四十二条）', () => {
  expect(Object.values(patrol.actions.log.asks).filter((field) => (field.kind as string) === 'money')).toEqual([])
  expect(Object.keys(patrol.actions.log.asks)).not.toContain('officers')
})

test('巡查、劝导各计各的，不计入案件，也不计入检查', () => {
  expect(figuresOf(patrolIndicators, patrol, story.matter([round()]))).toEqual({ 'enforcement.patrols': 1, 'enforcement.persuasions': 2 })
  expect(figuresOf(patrolIndicators, patrol, story.matter([round({ result: 'handedOn', advised: undefined, to: '市生态环境局' })]))).toMatchObject({ 'enforcement.patrols': 1, 'enforcement.patrolsHandedOn': 1 })
})

test('记录写明日期、地点、内容、结果和起数', () => {
  const text = printed(patrolRecord, story.matter([round()]))
  for (const words of ['2024年4月10日', '村东地块', '秸秆禁烧', '现场劝导，已改正', '2起']) expect(text).toContain(words)
})
