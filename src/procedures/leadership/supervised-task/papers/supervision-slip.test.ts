// The slip tells the task as set and everything that was done about it.
import { expect, test } from 'vitest'
import { printed } from '#test/printed.ts'
import { storyAccount, storyOf } from '#test/story.ts'
import { supervisedTask } from '../procedure.ts'
import { supervisionSlip } from './supervision-slip.ts'

test('督办单写明任务、来源、领导、承办人、期限、过程、结果和核验', () => {
  const head = '33333333-3333-7333-8333-333333333333'
  const leader = { leader: head, leaderPost: 'townshipHead' }
  const task = storyOf(supervisedTask).matter([
    ['arrange', '2024-03-01', { task: '补足路政执法力量', source: 'shortcoming', ...leader, act: 'supervise', owner: head, helpers: [storyAccount], due: '2024-04-30', requirement: '拿出办法。' }],
    ['askAfter', '2024-03-10', { ...leader, said: '进展到哪一步？' }],
    ['coordinate', '2024-03-12', { ...leader, said: '与县局当面商定。' }],
    ['report', '2024-03-20', { progress: '已摸底。' }, 'justice-clerk'],
    ['extend', '2024-04-20', { due: '2024-05-31', reason: '对方换人', approvedBy: head }],
    ['finish', '2024-05-20', { result: '联合巡查办法已印发。' }, 'justice-clerk'],
    ['returnForMore', '2024-05-21', { reason: '没有排班表', due: '2024-06-10' }],
    ['finish', '2024-06-01', { result: '排班表已补。' }, 'justice-clerk'],
  ])
  const words = printed(supervisionSlip, task)
  for (const each of [
    '补足路政执法力量', '年度报告所列不足', '干部3333（乡镇长（街道办主任），督办）', '干部1111', '2024年6月10日（原定2024年4月30日）', '拿出办法。', '干部3333过问：进展到哪一步？',
    '干部3333协调：与县局当面商定。', '进展：已摸底。', '延期至2024年5月31日：对方换人', '退回继续办理，期限2024年6月10日：没有排班表', '排班表已补。', '核验人签名',
  ]) expect(words).toContain(each)
})

test('撤销的任务在过程里写明原因', () => {
  const task = storyOf(supervisedTask).matter([
    ['arrange', '2024-03-01', { task: '任务', source: 'plan', leader: storyAccount, leaderPost: 'deputyHead', act: 'arrange', owner: storyAccount, due: '2024-04-30' }],
    ['supervise', '2024-03-02', { leader: storyAccount, leaderPost: 'deputyHead', said: '抓紧。' }],
    ['withdraw', '2024-03-05', { reason: '与年度重点重复' }],
  ])
  expect(printed(supervisionSlip, task)).toContain('撤销：与年度重点重复')
})
