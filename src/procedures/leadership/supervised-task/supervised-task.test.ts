// Tasks that leaders set: done in time or not, checked by somebody else, and counted to the head who acted.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { storyAccount, storyOf, type Step } from '#test/story.ts'
import { supervisedTaskIndicators } from './indicators.ts'
import { supervisedTask } from './procedure.ts'

const task = storyOf(supervisedTask)
const other = '22222222-2222-7222-8222-222222222222'
const head = '33333333-3333-7333-8333-333333333333'
const set = { task: '查清农村公路路政执法力量缺口', source: 'shortcoming', leader: head, leaderPost: 'townshipHead', act: 'arrange', owner: storyAccount, due: '2024-04-30' }
const arranged = (more: object = {}): Step => ['arrange', '2024-03-01', { ...set, ...more }, 'justice-clerk']
const finished: Step = ['finish', '2024-04-20', { result: '已与县交通局议定联合巡查办法。' }, 'staff']
const saying = { leader: head, leaderPost: 'townshipHead', said: '与县交通局当面商定，不要来回发函。' }

describe('督办任务', () => {
  test('交办、办结、核验依次办理', () => {
    const done = task.matter([arranged({ owner: other }), ['report', '2024-03-20', { progress: '已摸底。' }, 'justice-clerk'], ['finish', '2024-04-20', { result: '已议定。' }, 'justice-clerk'], ['verify', '2024-04-25', {}, 'township-head']])
    expect(done.state).toBe('已办结')
  })

  test('办结期限不能早于交办的日期', () => {
    task.given().when('arrange', '2024-03-01', { ...set, due: '2024-02-28' }, 'justice-clerk').refused('due-before-today')
    task.given().when('arrange', '2024-03-01', { ...set, due: '2024-03-01' }, 'justice-clerk').accepted()
  })

  test('只有承办人、协办人或司法所可以填报进展和办结', () => {
    task.given(arranged({ owner: other })).when('report', '2024-03-20', { progress: '已摸底。' }, 'staff').refused('not-the-owner')
    task.given(arranged({ owner: other })).when('finish', '2024-03-20', { result: '已办完。' }, 'staff').refused('not-the-owner')
    task.given(arranged({ owner: other, helpers: [storyAccount] })).when('report', '2024-03-20', { progress: '已摸底。' }, 'staff').accepted()
    task.given(arranged({ owner: other })).when('report', '2024-03-20', { progress: '已摸底。' }, 'justice-clerk').accepted()
  })

  test('承办人不能核验自己办的任务', () => {
    task.given(arranged(), finished).when('verify', '2024-04-25', {}, 'justice-clerk').refused('own-work-not-verified')
    task.given(arranged({ owner: other, helpers: [storyAccount] }), ['finish', '2024-04-20', { result: '已办完。' }, 'staff']).when('verify', '2024-04-25', {}, 'deputy-head').refused('own-work-not-verified')
  })

  test('没有报告办结的，不能核验', () => {
    task.given(arranged({ owner: other })).when('verify', '2024-04-25', {}, 'township-head').refused('not-open-in-state')
  })

  test('延期必须晚于原来的期限，并写明批准人', () => {
    task.given(arranged()).when('extend', '2024-04-20', { due: '2024-04-30', reason: '对方单位换人', approvedBy: head }).refused('extension-not-later')
    task.given(arranged()).when('extend', '2024-04-20', { due: '2024-05-31', reason: '对方单位换人', approvedBy: head }).accepted()
    task.given(arranged()).when('extend', '2024-05-20', { due: '2024-05-10', reason: '对方单位换人', approvedBy: head }).refused('due-before-today')
    task.given(arranged()).when('extend', '2024-04-20', { due: '2024-05-31', reason: '对方单位换人' }).refused('answer-missing')
  })

  test('退回继续办理的，重新规定期限', () => {
    task.given(arranged(), finished).when('returnForMore', '2024-04-25', { reason: '没有看到联合巡查的方案', due: '2024-04-24' }).refused('due-before-today')
    expect(task.matter([arranged(), finished, ['returnForMore', '2024-04-25', { reason: '没有看到方案', due: '2024-05-10' }]]).state).toBe('办理中')
  })

  test('撤销要写明原因，撤销后不再办理', () => {
    task.given(arranged(), ['withdraw', '2024-03-05', { reason: '与年度重点重复' }]).when('finish', '2024-04-20', { result: '已办完。' }, 'staff').refused('not-open-in-state')
  })
})

describe('办结期限', () => {
  const running = (...steps: readonly Step[]) => task.deadlines(steps).filter((each) => each.state === 'running').map((each) => each.derived.due)

  test('以交办、延期、退回时最后定的日期为准', () => {
    expect(running(arranged())).toEqual(['2024-04-30'])
    expect(running(arranged(), ['extend', '2024-04-20', { due: '2024-05-31', reason: '对方单位换人', approvedBy: head }])).toEqual(['2024-05-31'])
    expect(running(arranged(), finished)).toEqual([])
    expect(running(arranged(), finished, ['returnForMore', '2024-04-25', { reason: '没有看到方案', due: '2024-05-10' }])).toEqual(['2024-05-10'])
  })

  test('过期才报告办结的，记为超期', () => {
    const late = [arranged(), ['finish', '2024-05-06', { result: '已议定。' }, 'staff']] as const
    expect(task.deadlines(late).map((each) => each.state)).toEqual(['missed'])
    expect(supervisedTask.flags.map((flag) => flag.raised(task.matter(late)))).toEqual([true])
    expect(supervisedTask.flags.map((flag) => flag.raised(task.matter([arranged(), finished])))).toEqual([false])
  })

  test('批准延期后在新期限内办结的，不算超期', () => {
    const extended = task.matter([arranged(), ['extend', '2024-04-20', { due: '2024-05-31', reason: '对方单位换人', approvedBy: head }], ['finish', '2024-05-20', { result: '已议定。' }, 'staff']])
    expect(supervisedTask.flags.map((flag) => flag.raised(extended))).toEqual([false])
  })
})

describe('主要负责人的四个亲自', () => {
  const figures = (...steps: readonly Step[]) => figuresOf(supervisedTaskIndicators, supervisedTask, task.matter(steps))

  test('交办时的方式和办理中的过问、协调、督办分别计次', () => {
    expect(figures(arranged(), ['askAfter', '2024-03-10', saying], ['coordinate', '2024-03-15', { ...saying, way: 'onSite' }], ['supervise', '2024-04-01', { ...saying, way: 'briefing' }])).toEqual({
      'leadership.arranged': 1, 'leadership.askedAfter': 1, 'leadership.coordinated': 1, 'leadership.supervised': 1,
      'leadership.taskOnSite': 1, 'leadership.taskBriefings': 1, 'task.arranged': 1,
    })
    expect(figures(arranged({ act: 'askAfter' }))).toEqual({ 'leadership.askedAfter': 1, 'task.arranged': 1 })
  })

  test('班子其他成员做的如实记录，不计入主要负责人', () => {
    expect(figures(arranged({ leaderPost: 'deputyHead' }), ['supervise', '2024-04-01', { ...saying, leaderPost: 'deputyHead', way: 'onSite' }])).toEqual({ 'task.arranged': 1 })
  })

  test('研究解决的问题经核验办结才计，日常任务不计', () => {
    const verified: readonly Step[] = [['finish', '2024-04-20', { result: '已议定。' }, 'justice-clerk'], ['verify', '2024-04-25', {}, 'township-head']]
    expect(figures(arranged({ owner: other, source: 'meeting' }), ...verified)).toMatchObject({ 'task.issuesResolved': 1, 'task.completed': 1 })
    expect(figures(arranged({ owner: other, source: 'plan' }), ...verified)).not.toHaveProperty('task.issuesResolved')
    expect(figures(arranged(), finished)).not.toHaveProperty('task.issuesResolved')
  })

  test('撤销的任务不计入任务数', () => {
    expect(figures(arranged(), ['withdraw', '2024-03-05', { reason: '与年度重点重复' }])).not.toHaveProperty('task.arranged')
  })
})
