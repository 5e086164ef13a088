// 审查意见采纳情况反馈表.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, row, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { legalityReview } from '../procedure.ts'
import { adoptions, conclusions } from '../questions.ts'

const 重大决策条例 = lawBook('major-decision-regulation')
const 本地规定 = lawBook('local-rules')

export const reviewAdoption = paperOf(legalityReview)({
  id: 'review-adoption',
  title: '合法性审查意见采纳情况反馈表',
  after: 'adopt',
  basis: [重大决策条例('28'), 本地规定('')],
  body(review, desk) {
    const [sent, opinion, adopted] = [first(review, 'send'), last(review, 'opine'), last(review, 'adopt')]
    return {
      title: '合法性审查意见采纳情况反馈表',
      layout: 'form',
      blocks: [
        title('合法性审查意见采纳情况反馈表'),
        numberLine(desk.number),
        form([
          row({ 送审事项: sent?.answers.subject ?? '' }),
          row({ 送审单位: sent?.answers.sender ?? '', 审查结论: opinion ? conclusions[opinion.answers.conclusion] : '' }),
          row({ 意见条数: String(opinion?.answers.issues?.length ?? 0), 采纳情况: adopted ? adoptions[adopted.answers.adopted] : '' }),
          row({ 修改情况: adopted?.answers.changes ?? '' }, { lines: 6 }),
          row({ 没有采纳的条款和理由: adopted?.answers.reason ?? '' }, { lines: 6 }),
          row([{ label: '送审单位', content: '', foot: '（盖章）　　年　　月　　日' }], { lines: 3 }),
          row({ 填表人: adopted ? desk.staff(adopted.actor) : '', 填表日期: adopted ? chineseDate(adopted.occurredOn) : '' }),
        ]),
      ],
    }
  },
})
