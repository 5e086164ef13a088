// 聘书和工作日志.
import { expect, test } from 'vitest'
import { engaged } from '#test/decision-story.ts'
import { printed } from '#test/printed.ts'
import { storyOf, storyVillage } from '#test/story.ts'
import { legalAdviser } from '../procedure.ts'
import { adviserAppointment } from './adviser-appointment.ts'
import { adviserLog } from './adviser-log.ts'

const matter = storyOf(legalAdviser).matter([
  engaged({ capacity: 'both', villages: [storyVillage], scope: '审查合同，列席涉法会议。' }),
  ['log', '2024-06-04', { service: 'duty', village: storyVillage, content: '值班', people: 0 }],
  ['log', '2024-03-05', { service: 'contract', content: '审查养护合同', result: '提出三条意见' }],
  ['renew', '2024-12-20', { until: '2026-01-07' }],
])

test('聘书写明担任什么、服务哪些村、聘期（续聘后的）', () => {
  const words = printed(adviserAppointment, matter)
  for (const each of ['某某律师事务所', '乡镇和村（社区）法律顾问', '村201', '2024年12月20日起至2026年1月7日止', '审查合同，列席涉法会议。']) expect(words).toContain(each)
})

test('日志一次一行，按日期先后，没有人来的值班也在', () => {
  const words = printed(adviserLog, matter)
  for (const each of ['审查养护合同', '提出三条意见', '村201', '值班']) expect(words).toContain(each)
  expect(words.indexOf('2024年3月5日')).toBeLessThan(words.indexOf('2024年6月4日'))
})
