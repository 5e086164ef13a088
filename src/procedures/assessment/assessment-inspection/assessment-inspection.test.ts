// Inspections from above: held, fed back, and every finding taken up before they are answered.
import { describe, expect, test } from 'vitest'
import { printed } from '#test/printed.ts'
import { storyDesk } from '#test/story-desk.ts'
import { figuresOf } from '#test/figures-of.ts'
import { storyAccount, storyId, storyOf, type Step } from '#test/story.ts'
import { shortcoming } from '../shortcoming/procedure.ts'
import { assessmentInspectionIndicators } from './indicators.ts'
import { inspectionAnswer } from './papers/inspection-answer.ts'
import { assessmentInspection } from './procedure.ts'

const id = storyId()
const mending = (from: string | undefined) => storyOf(shortcoming).matter([['record', '2024-10-12', {
  problem: '合法性审查没有留痕', source: 'inspection', year: 2024, cause: '没有统一表样', measure: '统一使用审查意见书', leader: storyAccount, owner: storyAccount, due: '2024-11-30',
  ...(from ? { inspection: from } : {}),
}]])
const inspection = storyOf(assessmentInspection, { id })
const called = { topic: '2024年度法治建设实地督察', body: '依法治市办', kind: 'onSite' }
const held: Step = ['record', '2024-10-09', { ...called, looked: '查阅案卷，走访便民服务中心' }]
const fedBack: Step = ['findings', '2024-10-11', { findings: [{ finding: '合法性审查没有留痕' }], answerBy: '2024-12-10' }]

/** Told with one matter around that comes from this inspection, and one that does not. */
function answering() {
  // The mending matter names the inspection, so the inspection itself must be around when it is recorded.
  const known = inspection.matter([held])
  const own = storyOf(shortcoming, { around: [known] }).matter([['record', '2024-10-12', { problem: '合法性审查没有留痕', source: 'inspection', year: 2024, inspection: id, cause: '没有统一表样', measure: '统一使用审查意见书', leader: storyAccount, owner: storyAccount, due: '2024-11-30' }]])
  const stray = mending(undefined)
  return { own, stray, story: storyOf(assessmentInspection, { id, around: [own, stray] }) }
}

describe('法治督察', () => {
  test('通知、督察、反馈、报告依次办理', () => {
    expect(inspection.matter([['announce', '2024-10-01', { ...called, on: '2024-10-09' }], ['undergo', '2024-10-09', { looked: '查阅案卷' }], ['clear', '2024-10-11', {}]]).state).toBe('无问题')
  })

  test('每个反馈的问题都要登记一项来自这次督察的整改，才能报告', () => {
    const { own, stray, story } = answering()
    story.given(held, fedBack).when('answer', '2024-12-01', { shortcomings: [stray.id], to: '依法治市办' }).refused('finding-not-taken-up')
    story.given(held, fedBack).when('answer', '2024-12-01', { shortcomings: [own.id], to: '依法治市办' }).accepted()
    story.given(held, ['findings', '2024-10-11', { findings: [{ finding: '一' }, { finding: '二' }], answerBy: '2024-12-10' }]).when('answer', '2024-12-01', { shortcomings: [own.id, own.id], to: '依法治市办' }).refused('finding-not-taken-up')
  })

  test('报告整改结果的日期不能早于反馈', () => {
    inspection.given(held).when('findings', '2024-10-11', { findings: [{ finding: '一' }], answerBy: '2024-10-10' }).refused('due-before-today')
  })

  test('过了日期没有报告整改结果的，提醒督促', () => {
    expect(inspection.deadlines([held, fedBack], '2024-12-11').map((each) => [each.state, each.derived.due])).toEqual([['running', '2024-12-10']])
  })

  test('只通知没有进行的不计次；反馈的问题逐条计数', () => {
    const figures = (...steps: readonly Step[]) => figuresOf(assessmentInspectionIndicators, assessmentInspection, inspection.matter(steps))
    expect(figures(['announce', '2024-10-01', called], ['cancel', '2024-10-05', { reason: '改为书面' }])).toEqual({})
    expect(figures(held, fedBack)).toEqual({ 'assessment.inspections': 1, 'assessment.findings': 1 })
  })

  test('整改情况报告逐项列出问题、措施、时限和现状', () => {
    const { own, story } = answering()
    const answered = story.matter([held, fedBack, ['answer', '2024-12-01', { shortcomings: [own.id], to: '依法治市办' }]])
    const words = printed(inspectionAnswer, answered, storyDesk([own]))
    for (const said of ['合法性审查没有留痕', '统一使用审查意见书', '2024-11-30', '整改中']) expect(words).toContain(said)
  })
})
