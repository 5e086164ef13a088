// 征求意见公告、审议记录、印发通知、备案报告.
import { expect, test } from 'vitest'
import { held, members, reviewOf } from '#test/decision-story.ts'
import { printed } from '#test/printed.ts'
import { storyAccount, storyId, storyOf, type Step } from '#test/story.ts'
import { normativeDocument } from '../procedure.ts'
import { documentCommentNotice } from './document-comment-notice.ts'
import { documentFilingReport } from './document-filing-report.ts'
import { documentIssued } from './document-issued.ts'
import { documentMinutes } from './document-minutes.ts'

const id = storyId()
const drafted: Step = ['draft', '2024-03-01', { name: '秸秆禁烧管理办法', unit: '农业农村办', owner: storyAccount, why: '落实上级要求。', touches: ['livelihood'], trial: false }]
const opened: Step = ['openComment', '2024-03-04', { ways: ['board'], closesOn: '2024-03-29', how: '寄党政办' }]
const review = reviewOf('document', storyOf(normativeDocument, { id }).matter([drafted]), { opinion: 'lawful' })
const matter = storyOf(normativeDocument, { id, around: [review] }).matter([
  drafted, opened, ['closeComment', '2024-03-29', { received: 0, adopted: 0 }], ['table', '2024-04-10', { review: review.id }],
  ['pass', '2024-04-15', held('government', members('agree', 'agree', 'agree', 'agree'))],
  ['issue', '2024-04-18', { documentNumber: '双永政规〔2024〕1号', registered: '双规登〔2024〕7号', ways: ['website'], effectiveOn: '2024-05-01', validUntil: '2029-04-18' }],
  ['file', '2024-04-25', { receivers: ['government', 'congress'], documentNumber: '双永政报〔2024〕9号' }],
])

test('征求意见公告写明文件、截止日期、方式、理由和依据', () => {
  const words = printed(documentCommentNotice, matter)
  for (const each of ['《秸秆禁烧管理办法》', '2024年3月29日', '寄党政办', '落实上级要求。']) expect(words).toContain(each)
})

test('审议记录写明各人意见和结果', () => {
  const words = printed(documentMinutes, matter)
  for (const each of ['应到4人，实到4人，同意4人', '没有不同意见。', '审议通过。按草案执行。']) expect(words).toContain(each)
})

test('印发通知带统一编号、登记号、施行日期和有效期', () => {
  const words = printed(documentIssued, matter)
  for (const each of ['双永政规〔2024〕1号', '双规登〔2024〕7号', '自2024年5月1日起施行，有效期至2029年4月18日']) expect(words).toContain(each)
})

test('备案报告写明报给谁、文件和公布日期、所附材料', () => {
  const words = printed(documentFilingReport, matter)
  for (const each of ['双永政报〔2024〕9号', '县（市、区）政府、乡镇人大主席团：', '2024年4月18日', '合法性审查意见书', '起草说明']) expect(words).toContain(each)
})
