// The plan of the year: drafted, approved, issued, looked back on.
import { describe, expect, test } from 'vitest'
import type { Matter } from '#procedure/matter.ts'
import { figuresOf } from '#test/figures-of.ts'
import { storyAccount, storyId, storyOf, type Step } from '#test/story.ts'
import { annualPlanIndicators } from './indicators.ts'
import { annualPlan } from './procedure.ts'

const plan = storyOf(annualPlan)
const item = (task: string) => ({ task, owner: storyAccount, due: '2024-12-20' })
const draft: Step = ['draft', '2024-01-15', { year: 2024, items: [item('每季度召开一次依法治理工作会议'), item('组织法律明白人培训4次'), item('开展“一月一主题”普法活动')] }]
const issued: readonly Step[] = [draft, ['approve', '2024-02-01', { body: 'leadingGroup' }, 'township-head'], ['issue', '2024-02-05', { documentNumber: '双永政发〔2024〕6号' }]]
const reviewed = (completed: number, more: object = {}): Step => ['review', '2024-12-28', { completed, summary: '年初确定的任务已逐项对账。', ...more }]

describe('年度法治工作重点', () => {
  test('起草、审定、印发、年终总结依次办理', () => {
    expect(plan.matter([...issued, reviewed(3)]).state).toBe('已总结')
  })

  test('没有审定的不能印发', () => {
    plan.given(draft).when('issue', '2024-02-05', { documentNumber: '双永政发〔2024〕6号' }).refused('not-open-in-state')
  })

  test('任务必须有责任人和时限', () => {
    plan.given().when('draft', '2024-01-15', { year: 2024, items: [{ task: '开展普法' }] }).refused('answer-missing', 'answer-missing')
  })

  test('审定退回后改好再审', () => {
    const revised: readonly Step[] = [draft, ['approve', '2024-02-01', { body: 'partyCommittee' }, 'party-secretary'], ['sendBack', '2024-02-02', { reason: '任务偏少' }, 'party-secretary'], ['revise', '2024-02-03', { items: [item('一'), item('二')] }]]
    expect(plan.matter(revised).state).toBe('起草中')
  })

  test('审定的会议必须是已登记的会议', () => {
    plan.given(draft).when('approve', '2024-02-01', { body: 'leadingGroup', meeting: storyId() }, 'township-head').refused('reference-unknown')
  })

  test('完成的任务不能多于计划的任务', () => {
    plan.given(...issued).when('review', '2024-12-28', { completed: 4, summary: '全部完成。' }).refused('completed-above-planned')
  })

  test('有任务没有完成的，必须写明是哪几项和原因', () => {
    plan.given(...issued).when('review', '2024-12-28', { completed: 2, summary: '基本完成。' }).refused('unfinished-unexplained')
    plan.given(...issued).when('review', '2024-12-28', { completed: 2, unfinished: '培训只办了3次，师资不足。', summary: '基本完成。' }).accepted()
  })

  test('没有印发的计划可以作废，印发后不能', () => {
    plan.given(draft).when('abandon', '2024-01-20', { reason: '重复起草' }).accepted()
    plan.given(...issued).when('abandon', '2024-02-06', { reason: '重复起草' }, 'justice-clerk').refused('not-open-in-state')
  })
})

describe('上年的不足列入计划', () => {
  const open = { id: storyId(), procedure: 'shortcoming' } as Matter
  const known = storyOf(annualPlan, { around: [open] })
  const drafting: Step = ['draft', '2025-01-15', { year: 2025, items: [{ ...item('补选调委会委员'), due: '2025-04-30', shortcoming: open.id }, { ...item('开展普法'), due: '2025-12-20' }] }]
  const ready: readonly Step[] = [drafting, ['approve', '2025-02-01', { body: 'leadingGroup' }, 'township-head']]

  test('计划印发时，逐项记到所针对的不足名下；没有针对不足的任务不记', () => {
    const { decision } = known.given(...ready).when('issue', '2025-02-05', { documentNumber: '1号' })
    expect(decision.outcome === 'accepted' ? decision.consequences.map((each) => [each.matter, each.action, each.answers['task']]) : decision).toEqual([[open.id, 'plan', '补选调委会委员']])
  })

  test('印发没有牵动不足的，记错可以更正；已经记到不足名下的，不能只更正一头', () => {
    expect(known.given(...issued).reverse(3, '文号写错').outcome).toBe('accepted')
    const taken = known.given(...ready, ['issue', '2025-02-05', { documentNumber: '1号' }]).reverse(3, '文号写错')
    expect(taken.outcome === 'refused' ? taken.refusals.map((each) => each.code) : []).toEqual(['reverse-with-consequence'])
  })
})

describe('年度任务数', () => {
  test('印发时按最后一次修改后的条数计，起草不计', () => {
    expect(figuresOf(annualPlanIndicators, annualPlan, plan.matter([draft]))).toEqual({})
    expect(figuresOf(annualPlanIndicators, annualPlan, plan.matter(issued))).toEqual({ 'plan.annualTasks': 3 })
    const revised = plan.matter([draft, ['revise', '2024-01-16', { items: [item('一')] }], ['approve', '2024-02-01', { body: 'leadingGroup' }], ['issue', '2024-02-05', { documentNumber: '1号' }]])
    expect(figuresOf(annualPlanIndicators, annualPlan, revised)).toEqual({ 'plan.annualTasks': 1 })
  })

  test('完成率的分子分母都来自年终总结', () => {
    const all = figuresOf(annualPlanIndicators, annualPlan, plan.matter([...issued, reviewed(2, { unfinished: '培训只办了3次。' })]))
    expect(all).toEqual({ 'plan.annualTasks': 3, 'plan.reviewedTasks': 3, 'plan.completedTasks': 2 })
  })
})
