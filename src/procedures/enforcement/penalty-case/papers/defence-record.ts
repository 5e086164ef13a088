// 陈述申辩笔录和复核意见.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, pageBreak, row, signatures, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { penaltyCase } from '../procedure.ts'
import { actOf, partyOf } from './paper-words.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

export const defenceRecord = paperOf(penaltyCase)({
  id: 'penalty-defence-record',
  title: '陈述申辩笔录和复核意见',
  after: 'defend',
  basis: [行政处罚法('45')],
  body: (file, desk) => ({
    title: '陈述申辩笔录',
    layout: 'form',
    blocks: all(file, 'defend').flatMap(({ occurredOn, actor, answers }, index) => [
      ...(index === 0 ? [] : [pageBreak]),
      title('陈述申辩笔录'), numberLine(desk.number),
      form([
        row({ 案由: actOf(file), 日期: chineseDate(occurredOn) }), row({ 陈述申辩人: partyOf(file, desk), 记录人: desk.staff(actor) }),
        row({ 陈述申辩的内容: desk.text(answers.said) }, { lines: 10 }),
        row({ 复核结果: penaltyCase.actions.defend.asks.review.of[answers.review] }), row({ 复核的理由: desk.text(answers.reasons) }, { lines: 6 }),
      ]),
      signatures([{ label: '陈述申辩人核对签名', dated: true }, { label: '执法人员签名' }, { label: '复核人签名', dated: true }]),
    ]),
  }),
})
