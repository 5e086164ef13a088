// The plan as issued carries its number and every task with owner and day.
import { expect, test } from 'vitest'
import { printed } from '#test/printed.ts'
import { storyAccount, storyOf } from '#test/story.ts'
import { annualPlan } from '../procedure.ts'
import { annualPlanIssued } from './annual-plan-issued.ts'

test('印发的工作重点有发文字号，任务逐项写明责任人和时限，以最后一次修改为准', () => {
  const items = (task: string) => [{ task, measure: '每季度一次', owner: storyAccount, due: '2024-12-20' }]
  const plan = storyOf(annualPlan).matter([
    ['draft', '2024-01-15', { year: 2024, items: items('旧任务') }], ['revise', '2024-01-20', { items: items('召开依法治理工作会议'), carriedOver: '补足路政执法力量。' }],
    ['approve', '2024-02-01', { body: 'leadingGroup' }], ['issue', '2024-02-05', { documentNumber: '双永政发〔2024〕6号' }],
  ])
  const words = printed(annualPlanIssued, plan)
  for (const each of ['双永政发〔2024〕6号', '永加乡2024年法治工作重点', '召开依法治理工作会议', '每季度一次', '干部1111', '2024年12月20日', '补足路政执法力量。', '2024年2月5日']) expect(words).toContain(each)
  expect(words).not.toContain('旧任务')
})
