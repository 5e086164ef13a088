// 送审表、补充通知、意见书、采纳反馈表.
import { expect, test } from 'vitest'
import { adviser, findings } from '#test/decision-story.ts'
import { printed } from '#test/printed.ts'
import { storyAccount, storyOf, type Step } from '#test/story.ts'
import { legalityReview } from '../procedure.ts'
import { legalityOpinion } from './legality-opinion.ts'
import { reviewAdoption } from './review-adoption.ts'
import { reviewMissingNotice } from './review-missing-notice.ts'
import { reviewSubmission } from './review-submission.ts'

const story = storyOf(legalityReview, { around: [adviser] })
const sent: Step = ['send', '2024-03-04', { object: 'contract', subject: '养护合同', sender: '农业农村办', handedIn: ['draft'], urgent: true, urgentReason: '汛期抢修' }]
const told: readonly Step[] = [sent, ['notify', '2024-03-05', {}]]
const done: readonly Step[] = [
  ...told, ['supplement', '2024-03-06', { handedIn: ['counterpart'] }], ['accept', '2024-03-06', { reviewer: storyAccount }],
  ['consult', '2024-03-07', { adviser: adviser.id, way: 'written', opinion: '建议写明违约责任。' }],
  ['opine', '2024-03-08', { ...findings('amended'), issues: [{ clause: '第五条', problem: '没有写违约责任', ground: '民法典第五百七十七条', advice: '补写违约责任' }], conclusion: 'amended', documentNumber: '永法审〔2024〕3号' }],
  ['adopt', '2024-03-11', { adopted: 'full', changes: '第五条补写违约责任。' }],
]

test('送审表写明事项、类型、已送和缺少的材料、紧急原因', () => {
  const words = printed(reviewSubmission, story.matter([sent]))
  for (const each of ['养护合同', '合同、协议', '农业农村办', '1.草案或者文本', '对方的资质、资信材料', '紧急：汛期抢修']) expect(words).toContain(each)
})

test('补充通知一次列全缺的材料', () => {
  const words = printed(reviewMissingNotice, story.matter(told))
  for (const each of ['农业农村办：', '1.对方的资质、资信材料；', '材料补齐后受理']) expect(words).toContain(each)
})

test('意见书有三项审查、逐条问题和修改意见、法律顾问意见、结论、文号', () => {
  const words = printed(legalityOpinion, story.matter(done))
  for (const each of ['永法审〔2024〕3号', '是否符合法定权限：符合', '修改后符合', '第五条', '没有写违约责任', '民法典第五百七十七条', '补写违约责任', '建议写明违约责任。', '修改后合法。', '2024年3月8日']) expect(words).toContain(each)
})

test('不合法的意见书写明不得提交讨论、签订、印发', () => {
  const unlawful = story.matter([...done.slice(0, 4), ['opine', '2024-03-08', { ...findings('no'), issues: [{ problem: '超越权限', advice: '停止' }], conclusion: 'unlawful' }]])
  expect(printed(legalityOpinion, unlawful)).toContain('不得提交讨论')
  expect(printed(legalityOpinion, unlawful)).toContain('没有听取法律顾问意见')
})

test('复审意见书标明复审', () => {
  const again = story.matter([...done, ['resubmit', '2024-03-12', { changes: '又改价款' }], ['opine', '2024-03-14', { ...findings('yes'), conclusion: 'lawful' }]])
  expect(printed(legalityOpinion, again)).toContain('（复审）')
})

test('采纳反馈表写明条数、采纳情况和修改情况', () => {
  const words = printed(reviewAdoption, story.matter(done))
  for (const each of ['全部采纳', '修改后合法', '第五条补写违约责任。']) expect(words).toContain(each)
})
