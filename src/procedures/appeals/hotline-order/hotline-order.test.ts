// An order with its own clock: answered, postponed, sent back, asked after.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { printed } from '#test/printed.ts'
import { storyOf, type Step } from '#test/story.ts'
import { hotlineOrderIndicators } from './indicators.ts'
import { hotlineSlip } from './papers/hotline-slip.ts'
import { hotlineOrder } from './procedure.ts'

const story = storyOf(hotlineOrder)
const received = (more: object = {}): Step => ['receive', '2024-03-04', { source: 'hotline', order: 'SP240304001', kind: 'request', topic: 'roads', account: '村路塌陷。', ...more }]
const dated = received({ due: '2024-03-08' })
const answered = (on = '2024-03-08'): Step => ['answer', on, { result: 'solved', said: '已经填平。' }]
const calledBack = (satisfied: string, on = '2024-03-12'): Step => ['callBack', on, { by: 'us', satisfied }]
const postponed = (on = '2024-03-08', until = '2024-03-20'): Step => ['postpone', on, { until, reason: '等待沥青' }]
const redo: Step = ['redo', '2024-03-13', { until: '2024-03-18' }]

describe('办理', () => {
  test('收到、答复、回访、办结', () => {
    expect(story.matter([dated, ['handle', '2024-03-06', { said: '到场查看。' }], answered(), calledBack('yes'), ['close', '2024-03-13']]).state).toBe('已办结')
  })

  test('不属于本乡镇的退回', () => {
    expect(story.matter([dated, ['sendBack', '2024-03-05', { reason: '属于供电公司' }]]).state).toBe('已退回')
  })

  test('答复时限不能早于收到日期', () => {
    story.given().when(...received({ due: '2024-03-03' })).refused('due-before-received')
  })

  test('延期要在时限以内申请，新的时限要往后', () => {
    story.given(dated).when(...postponed('2024-03-08')).accepted()
    story.given(dated).when(...postponed('2024-03-09')).refused('postponed-too-late')
    story.given(dated).when(...postponed('2024-03-08', '2024-03-08')).refused('postponed-backward')
    story.given(dated, postponed()).when(...postponed('2024-03-20', '2024-03-25')).accepted()
  })

  test('不满意的重新办理，办不了的写明原因才能办结', () => {
    story.given(dated, answered(), calledBack('no')).when('close', '2024-03-13').refused('dissatisfied-without-reason')
    story.given(dated, answered(), calledBack('no')).when('close', '2024-03-13', { reason: '要求超出政策，已当面解释' }).accepted()
    story.given(dated, answered(), calledBack('no')).when(...redo).accepted()
    story.given(dated, answered()).when('close', '2024-03-13').accepted()
  })
})

describe('时限', () => {
  const due = (...steps: readonly Step[]) => story.deadlines(steps).filter((each) => each.limit !== 'sendBack').map((each) => [each.derived.due, each.state])

  test('以工单写的为准，没有写的按本地规定五个工作日', () => {
    expect(due(dated)).toEqual([['2024-03-08', 'running']])
    expect(due(received())).toEqual([['2024-03-11', 'running']])
  })

  test('延期、重新办理以后按新的时限', () => {
    expect(due(dated, postponed(), answered('2024-03-19'))).toEqual([['2024-03-08', 'met'], ['2024-03-20', 'met']])
    expect(due(dated, answered(), calledBack('no'), redo)).toEqual([['2024-03-08', 'met'], ['2024-03-18', 'running']])
  })
})

test('超过时限才答复的，提示', () => {
  const raised = (...steps: readonly Step[]) => hotlineOrder.flags.some((flag) => flag.raised(story.matter(steps)))
  expect(raised(dated, answered('2024-03-09'))).toBe(true)
  expect(raised(received(), answered('2024-03-11'))).toBe(false)
  expect(raised(dated, postponed(), answered('2024-03-20'))).toBe(false)
  expect(raised(dated, answered(), redo, answered('2024-03-19'))).toBe(true)
})

test('登记、答复、按时、回访各计各的，没有联系上的不进满意率的分母', () => {
  const figures = (...steps: readonly Step[]) => figuresOf(hotlineOrderIndicators, hotlineOrder, story.matter(steps))
  expect(figures(dated, answered(), calledBack('no'), redo, answered('2024-03-18'), calledBack('fair', '2024-03-19'), calledBack('unreachable', '2024-03-20'))).toEqual({
    'hotline.received': 1, 'hotline.fromHotline': 1, 'hotline.answered': 1, 'hotline.answeredOnTime': 1, 'hotline.calledBack': 2, 'hotline.satisfied': 1, 'hotline.redone': 1,
  })
  expect(figures(received({ source: 'feedback' }), answered('2024-03-12'))).toEqual({ 'hotline.received': 1, 'hotline.answered': 1, 'petition.feedbackHandled': 1 })
  expect(figures(received({ source: 'platform' }), ['sendBack', '2024-03-05', { reason: '属于供电公司' }])).toEqual({ 'hotline.received': 1, 'hotline.fromPlatform': 1, 'hotline.sentBack': 1 })
})

test('办理单写明来源、时限、答复和回访', () => {
  const text = printed(hotlineSlip, story.matter([received({ due: '2024-03-08', caller: { name: '甲某' } }), answered(), calledBack('fair')]))
  for (const part of ['工单办理单', 'SP240304001', '2024年3月8日', '已经解决', '基本满意', '承办人签名']) expect(text).toContain(part)
})

test('列表上的名称不写姓名', () => {
  expect(hotlineOrder.name(story.matter([dated]))).toBe('12345热线：道路交通求助')
})
