// 合法性审查送审表: what is sent, by whom, with which papers, and room for the reviewer to sign for it.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, note, numberLine, row, title, type FormRow } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { legalityReview } from '../procedure.ts'
import { materialKinds, reviewObjects } from '../review-objects.ts'

const 重大决策条例 = lawBook('major-decision-regulation')
const 本地规定 = lawBook('local-rules')

export const reviewSubmission = paperOf(legalityReview)({
  id: 'review-submission',
  title: '合法性审查送审表',
  after: 'send',
  basis: [重大决策条例('26', '1'), 本地规定('')],
  body: (review, desk) => ({
    title: '合法性审查送审表',
    layout: 'form',
    blocks: [
      title('合法性审查送审表'),
      numberLine(desk.number),
      form(rowsOf(review, desk)),
      note('材料由送审单位对真实性负责；缺少的材料一次告知，补齐后受理。'),
    ],
  }),
})

function rowsOf(review: MatterOf<typeof legalityReview>, desk: Desk): readonly FormRow[] {
  const sent = first(review, 'send')
  if (!sent) return []
  const { object, subject, sender, handedIn, neededBy, urgent, urgentReason } = sent.answers
  const missing = sent.noted?.['missing']
  return [
    row({ 送审事项: subject }),
    row({ 事项类型: reviewObjects[object], 送审单位: sender }),
    row({ 送审日期: chineseDate(sent.occurredOn), 希望出具日期: neededBy ? chineseDate(neededBy) : '' }),
    row({ 已送材料: handedIn.map((each, index) => `${index + 1}.${materialKinds[each]}`).join('；') }, { lines: 3 }),
    row({ 缺少的材料: Array.isArray(missing) && missing.length > 0 ? missing.join('；') : '无' }),
    row({ 紧急程度: urgent ? `紧急：${urgentReason ?? ''}` : '一般' }),
    row([{ label: '送审单位负责人意见', content: '', foot: '签名：　　　　　年　　月　　日' }], { lines: 4 }),
    row([{ label: '分管领导意见', content: '', foot: '签名：　　　　　年　　月　　日' }], { lines: 4 }),
    row({ 经办人: desk.staff(sent.actor), 收件人签收: '' }),
  ]
}
