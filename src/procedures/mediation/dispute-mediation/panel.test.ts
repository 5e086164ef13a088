// Panels: called by a template in use, with its roles filled and the parties' consent; minuted, with tasks that fall due.
import { describe, expect, test } from 'vitest'
import { called, dispute, draftTemplate, hardLandTemplate, outsiderTemplate, satTogether, takenUp } from '#test/mediation-story.ts'
import type { Step } from '#test/story.ts'
import { openTasks, tasksOf } from './panel-tasks.ts'

const tasks = [{ what: '调取确权图', owner: '经管站', due: '2024-03-08' }, { what: '现场丈量', owner: '司法所', due: '2024-03-15' }] as const
const full = [{ part: 'coordinator', unit: '乡综治中心' }, { part: 'lead', unit: '司法所' }, { part: 'member', unit: '经管站' }] as const
const withOutsider = [...full, { part: 'outsider', unit: '县法律援助志愿者协会' }]

describe('启动联调', () => {
  test('按使用中的方案启动，草稿不能用', () => {
    dispute.given(takenUp()).when(...called()).accepted()
    dispute.given(takenUp()).when(...called({ template: draftTemplate.id })).refused('panel-template-not-in-use')
  })

  test('方案里必须参加的要请齐', () => {
    dispute.given(takenUp()).when(...called({ units: full.slice(0, 2) })).refused('panel-role-missing')
    dispute.given(takenUp()).when(...called({ units: full.slice(1) })).refused('panel-role-missing')
  })

  test('不逐个填的，按方案里必须参加的各方；方案必须请社会组织的，仍要当事人同意', () => {
    expect(dispute.given(takenUp()).when(...called({ units: undefined })).accepted().noted).toMatchObject({ templateName: '1+3', units: [{ part: 'coordinator', unit: '综治中心' }, { part: 'lead', unit: '司法所' }, { part: 'member', unit: '办属单位' }] })
    dispute.given(takenUp()).when(...called({ units: [] })).accepted()
    dispute.given(takenUp()).when(...called({ template: outsiderTemplate.id, units: undefined })).refused('panel-outsider-without-consent')
    dispute.given(takenUp()).when(...called({ template: outsiderTemplate.id, units: undefined, consent: true })).accepted()
  })

  test('会商日期在方案规定的工作日以内，不早于启动', () => {
    dispute.given(takenUp()).when(...called({ conveneOn: '2024-03-11' })).accepted()
    dispute.given(takenUp()).when(...called({ conveneOn: '2024-03-12' })).refused('panel-convened-late')
    dispute.given(takenUp()).when(...called({ conveneOn: '2024-03-03' })).refused('panel-convened-late')
  })

  test('方案只适用某些类型和难易程度的，别的纠纷不能用', () => {
    const land = (more: object) => dispute.given(takenUp({ type: 'land', ...more }))
    dispute.given(takenUp()).when(...called({ template: hardLandTemplate.id })).refused('panel-not-for-this')
    land({}).when(...called({ template: hardLandTemplate.id })).refused('panel-not-for-this')
    land({ difficulty: 'hard' }).when(...called({ template: hardLandTemplate.id })).accepted()
    land({ difficulty: 'ordinary' }).when(...called({ template: hardLandTemplate.id, difficulty: 'hard' })).accepted()
  })

  test('邀请社会组织、专业人员，须当事人同意（人民调解法第二十条）', () => {
    dispute.given(takenUp()).when(...called({ units: withOutsider })).refused('panel-outsider-without-consent')
    dispute.given(takenUp()).when(...called({ units: withOutsider, consent: false })).refused('panel-outsider-without-consent')
    dispute.given(takenUp()).when(...called({ units: withOutsider, consent: true })).accepted()
  })
})

describe('会商和分工', () => {
  const due = (limit: string, ...steps: readonly Step[]) => dispute.deadlines([takenUp(), ...steps]).filter((each) => each.limit === limit).map((each) => [each.derived.due, each.state])

  test('到会商日期没有开的，算到期；开了就办结', () => {
    expect(due('convene', called())).toEqual([['2024-03-06', 'running']])
    expect(due('convene', called(), satTogether())).toEqual([['2024-03-06', 'met']])
    expect(due('convene', called(), satTogether({}, '2024-03-07'))).toEqual([['2024-03-06', 'missed']])
  })

  test('分工按最近的一项到期，办完一项接着算下一项，都办完不再提醒', () => {
    const first: Step = ['finishTask', '2024-03-08', { task: 1, result: 'done' }]
    const second: Step = ['finishTask', '2024-03-18', { task: 2, result: 'impossible', said: '图已遗失' }]
    expect(due('tasks', satTogether({ tasks }))).toEqual([['2024-03-08', 'running']])
    expect(due('tasks', satTogether({ tasks }), first)).toEqual([['2024-03-08', 'met'], ['2024-03-15', 'running']])
    expect(due('tasks', satTogether({ tasks }), first, second)).toEqual([['2024-03-08', 'met'], ['2024-03-15', 'missed']])
    expect(due('tasks', satTogether())).toEqual([])
  })

  test('分工在几次会商之间连续编号，登记过的、没有的不能再登记', () => {
    const steps = [takenUp(), satTogether({ tasks }), satTogether({ tasks: tasks.slice(1) }, '2024-03-07')] as const
    expect(tasksOf(dispute.matter(steps).entries).map((task) => [task.number, task.owner])).toEqual([[1, '经管站'], [2, '司法所'], [3, '司法所']])
    dispute.given(...steps).when('finishTask', '2024-03-08', { task: 4, result: 'done' }).refused('no-such-task')
    const done: Step = ['finishTask', '2024-03-08', { task: 1, result: 'done' }]
    dispute.given(...steps, done).when('finishTask', '2024-03-08', { task: 1, result: 'done' }).refused('no-such-task')
    expect(openTasks(dispute.matter([...steps, done]).entries).map((task) => task.number)).toEqual([2, 3])
  })
})
