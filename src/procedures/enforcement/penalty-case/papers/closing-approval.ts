// 结案审批表.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, row, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { yuanText } from '#procedure/figure-text.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { sumOf } from '../case-facts.ts'
import { courtResults, noneGrounds } from '../lists.ts'
import { penaltyCase } from '../procedure.ts'
import { actOf, imposed, officerNames, partyRows, type File } from './paper-words.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

export const closingApproval = paperOf(penaltyCase)({
  id: 'penalty-closing-approval',
  title: '结案审批表',
  after: 'close',
  basis: [行政处罚法('47')],
  body(file, desk) {
    const [filed, end, report] = [last(file, 'file'), last(file, 'close'), last(file, 'conclude')]
    return {
      title: '结案审批表',
      layout: 'form',
      blocks: [
        title('结案审批表'), numberLine(desk.number),
        form([
          row({ 案由: actOf(file) }), row({ 立案日期: filed ? chineseDate(filed.occurredOn) : '', 结案日期: end ? chineseDate(end.occurredOn) : '' }),
          ...partyRows(file, desk),
          row({ 处理结果: resultOf(file) }, { lines: 3 }), row({ 执行情况: executionOf(file) }, { lines: 3 }),
          row([{ label: '承办人意见', content: `建议结案。${officerNames(report?.answers.officers ?? [], desk).join('、')}`, foot: '签名：　　　　　　年　　月　　日' }], { lines: 3 }),
          row([{ label: '负责人审批', content: end ? `同意结案（${desk.staff(end.actor)}，${chineseDate(end.occurredOn)}）` : '', foot: '签名：　　　　　　年　　月　　日' }], { lines: 3 }),
          row({ 备考: end?.answers.remark ? desk.text(end.answers.remark) : '' }, { lines: 2 }),
        ]),
      ],
    }
  },
})

export function resultOf(file: File): string {
  const [decision, none] = [last(file, 'decide'), last(file, 'decideNone')]
  if (last(file, 'annul')) return '处罚决定被撤销'
  if (decision) return imposed(decision.answers)
  return none ? `不予行政处罚（${noneGrounds[none.answers.why]}）` : file.state
}

function executionOf(file: File): string {
  const court = last(file, 'courtEnded')
  const paid = sumOf(file, 'pay')
  return [...(paid > 0 ? [`已缴纳${yuanText(paid)}元`] : []), ...(last(file, 'perform') ? [last(file, 'perform')?.answers.how ?? ''] : []), ...(court ? [courtResults[court.answers.result]] : [])].join('；') || '没有需要执行的'
}
