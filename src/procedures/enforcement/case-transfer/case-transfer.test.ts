// Clues that are not ours: to whoever has the power, crimes to the organs of justice and in time.
import { expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { printed } from '#test/printed.ts'
import { storyOf, type Step } from '#test/story.ts'
import { caseTransferIndicators } from './indicators.ts'
import { caseTransferLetter } from './papers/case-transfer-letter.ts'
import { caseTransfer } from './procedure.ts'

const story = storyOf(caseTransfer)
const proposed = (more: object = {}): Step => ['propose', '2024-05-10', { about: '无证开采砂石', place: '东河滩', crime: false, to: '市自然资源局', facts: '现场有两台挖掘机。', materials: [{ name: '现场照片', count: 4 }], ...more }]
const crime = proposed({ crime: true, to: '市公安局' })
const approved: Step = ['approve', '2024-05-11']
const crimeApproved: Step = ['approveCrime', '2024-05-11']
const sent: Step = ['send', '2024-05-12', { receipt: true }]

test('涉嫌犯罪的应当移送司法机关（行政处罚法第二十七条）', () => {
  story.given().when(...proposed({ crime: true })).refused('crime-not-to-justice')
  story.given().when(...crime).accepted()
})

test('提出、批准、送达、回复依次办理；不批准的写明理由', () => {
  expect(story.matter([proposed(), approved, sent, ['reply', '2024-06-01', { result: 'taken' }]]).state).toBe('已办结')
  expect(story.matter([proposed(), ['decline', '2024-05-11', { reason: '事实不清。' }]]).state).toBe('不移送')
})

test('负责人自接到报告之日起三日内决定，批准后二十四小时内移送；不涉嫌犯罪的没有这两个期限（移送规定第五条）', () => {
  const due = (steps: readonly Step[]) => story.deadlines(steps).map((each) => [each.limit, each.derived.due, each.state])
  expect(due([crime])).toEqual([['approve', '2024-05-13', 'running']])
  expect(due([crime, crimeApproved, sent])).toEqual([['approve', '2024-05-13', 'met'], ['send', '2024-05-12', 'met']])
  expect(due([proposed(), approved])).toEqual([])
  story.given(crime).when(...approved).refused('transfer-of-a-crime')
  story.given(proposed()).when(...crimeApproved).refused('transfer-of-no-crime')
})

test('送达的计一件，没有送达的不计', () => {
  expect(figuresOf(caseTransferIndicators, caseTransfer, story.matter([crime, crimeApproved]))).toEqual({})
  expect(figuresOf(caseTransferIndicators, caseTransfer, story.matter([crime, crimeApproved, sent]))).toEqual({ 'enforcement.transfers': 1, 'enforcement.crimeTransfers': 1 })
})

test('移送函写明线索、依据、材料清单和回执', () => {
  const text = printed(caseTransferLetter, story.matter([proposed(), approved]))
  for (const words of ['市自然资源局', '无证开采砂石', '第二十二条', '现场照片', '回执']) expect(text).toContain(words)
})
