// The year's plan of study: ticked off by sessions that took place; the next topic left carries the clock.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { printed } from '#test/printed.ts'
import { storyDesk } from '#test/story-desk.ts'
import { storyId, storyOf, storyTownship, type Step } from '#test/story.ts'
import { studySession } from '../study-session/procedure.ts'
import { studyPlanIndicators } from './indicators.ts'
import { studyPlanTable } from './papers/study-plan-table.ts'
import { studyPlan } from './procedure.ts'

const sessionOn = (day: string) => storyOf(studySession, { id: storyId(), area: storyTownship }).matter([
  ['record', day, { topic: '学习行政处罚法', forms: ['staff'], materials: [{ title: '行政处罚法' }], due: 30, attended: 30, effect: '随堂测试合格。' }],
])
const [march, june, before] = [sessionOn('2024-03-20'), sessionOn('2024-07-02'), sessionOn('2023-12-20')]
const onlyPlanned = storyOf(studySession, { id: storyId(), area: storyTownship }).matter([
  ['plan', '2024-03-01', { topic: '学习行政处罚法', forms: ['staff'], plannedOn: '2024-03-20', materials: [{ title: '行政处罚法' }], participants: '全体' }],
])

const plan = storyOf(studyPlan, { around: [march, june, before, onlyPlanned] })
const topics = [{ topic: '行政处罚法', month: 3, form: 'staff', owner: '司法所' }, { topic: '民法典', month: 6, form: 'lecture', owner: '党政办' }]
const drafted: Step = ['draft', '2024-01-05', { year: 2024, topics }]
const published: Step = ['publish', '2024-01-10', { where: '机关公示栏' }]
const tick = (day: string, no: number, session: { readonly id: string }): Step => ['tick', day, { no, session: session.id }]
const given = (...steps: readonly Step[]) => plan.given(drafted, published, ...steps)

describe('年度学法计划', () => {
  test('已经过去的一年不用再做计划', () => {
    plan.given().when('draft', '2024-01-05', { year: 2023, topics }).refused('plan-year-past')
    plan.given().when('draft', '2024-12-25', { year: 2025, topics }).accepted()
  })

  test('只有举办过的学法活动才能登记完成', () => {
    given().when(...tick('2024-03-21', 1, onlyPlanned)).refused('session-not-held')
    given().when(...tick('2024-03-21', 1, march)).accepted()
  })

  test('学法活动要是计划那一年的', () => {
    given().when(...tick('2024-03-21', 1, before)).refused('session-of-another-year')
  })

  test('一项只登记一次，计划里没有的不登记', () => {
    given(tick('2024-03-21', 1, march)).when(...tick('2024-03-22', 1, march)).refused('topic-settled')
    given().when(...tick('2024-03-21', 3, march)).refused('topic-not-planned')
    given(tick('2024-03-21', 1, march)).when('drop', '2024-03-22', { no: 1, reason: '并入' }).refused('topic-settled')
    given().when('drop', '2024-03-22', { no: 3, reason: '并入' }).refused('topic-not-planned')
  })

  test('登记过完成情况的计划不再改全文', () => {
    given().when('revise', '2024-02-01', { topics }).accepted()
    given(tick('2024-03-21', 1, march)).when('revise', '2024-04-01', { topics }).refused('plan-under-way')
  })

  test('还有没学的不能总结；没学成的写明原因', () => {
    given(tick('2024-03-21', 1, march)).when('review', '2024-12-20', { summary: '学完。' }).refused('topics-left')
    given(tick('2024-03-21', 1, march), ['drop', '2024-12-19', { no: 2, reason: '并入明年' }]).when('review', '2024-12-20', { summary: '学了一项。' }).accepted()
  })

  test('期限跟着下一项没学的：到那个月的最后一天，休息日顺延；晚了的马上到期', () => {
    const running = (...steps: readonly Step[]) => plan.deadlines([drafted, published, ...steps]).filter((each) => each.state === 'running').map((each) => each.derived.due)
    expect(running()).toEqual(['2024-04-01'])
    expect(running(tick('2024-03-21', 1, march))).toEqual(['2024-07-01'])
    expect(running(['drop', '2024-07-05', { no: 1, reason: '并入' }])).toEqual(['2024-07-05'])
    expect(running(tick('2024-03-21', 1, march), tick('2024-07-02', 2, june))).toEqual([])
  })
})

describe('计划的数字', () => {
  test('总结后计划了几项、学了几项、几项晚了都有数', () => {
    const done = plan.matter([drafted, published, tick('2024-03-21', 1, march), tick('2024-07-02', 2, june), ['review', '2024-12-20', { summary: '学完。' }]])
    expect(figuresOf(studyPlanIndicators, studyPlan, done)).toEqual({ 'study.plans': 1, 'study.plannedTopics': 2, 'study.plannedTopicsHeld': 2, 'study.topicsHeldLate': 1 })
  })

  test('计划表逐项写明完成情况', () => {
    const words = printed(studyPlanTable, plan.matter([drafted, published, tick('2024-03-21', 1, march), ['drop', '2024-12-19', { no: 2, reason: '并入明年' }]]), storyDesk([march]))
    expect(words).toMatch(/3月\n行政处罚法\n集中学法（全体干部）\n司法所\n2024年3月21日登记/)
    expect(words).toContain('不再学：并入明年')
  })
})
