// Going out counts once, wherever it led and whatever was seen.
import { expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { printed } from '#test/printed.ts'
import { storyAccount, storyOf, type Step } from '#test/story.ts'
import { safetyInspectionIndicators } from './indicators.ts'
import { safetyInspectionRecord } from './papers/safety-inspection-record.ts'
import { safetyInspection } from './procedure.ts'

const story = storyOf(safetyInspection)
const recorded: Step = ['record', '2024-06-12', { kind: 'special', fields: ['fire', 'production'], inspectors: [storyAccount], places: [{ place: '永加加油站', seen: 'clear' }, { place: '粮食收储点', seen: 'found', said: '灭火器过期' }] }]

test('没有发现隐患的也照样记；至少写一处', () => {
  story.given().when(...recorded).accepted()
  story.given().when('record', '2024-06-12', { ...recorded[2], places: [] }).refused('answer-missing')
})

test('出去一趟计一次，到几处另计', () => {
  expect(figuresOf(safetyInspectionIndicators, safetyInspection, story.matter([recorded]))).toEqual({ 'safety.inspections': 1, 'safety.placesInspected': 2 })
})

test('记录表逐处写明结果', () => {
  const text = printed(safetyInspectionRecord, story.matter([recorded]))
  for (const part of ['安全检查记录表', '专项检查', '永加加油站', '没有发现隐患', '灭火器过期', '2024年6月12日']) expect(text).toContain(part)
})
