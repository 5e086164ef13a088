// 延期（分期）缴纳罚款通知书.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, paragraph, signatures, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { yuanText } from '#procedure/figure-text.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { penaltyCase } from '../procedure.ts'
import { actOf, organOf, partyOf } from './paper-words.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

export const paymentDeferral = paperOf(penaltyCase)({
  id: 'penalty-deferral',
  title: '延期（分期）缴纳罚款通知书',
  after: 'defer',
  basis: [行政处罚法('66', '2')],
  body(file, desk) {
    const deferral = last(file, 'defer')
    if (!deferral) return { title: '延期（分期）缴纳罚款通知书', layout: 'form', blocks: [] }
    const { answers, occurredOn } = deferral
    const parts = answers.instalments ?? []
    return {
      title: '延期（分期）缴纳罚款通知书',
      layout: 'form',
      blocks: [
        title('延期（分期）缴纳罚款通知书'), numberLine(desk.number), addressee(partyOf(file, desk)),
        paragraph(`${actOf(file)}一案，你（单位）因经济困难申请${parts.length > 0 ? '分期' : '延期'}缴纳罚款。依照《中华人民共和国行政处罚法》第六十六条第二款的规定，本机关同意，请于${chineseDate(answers.until)}前缴清。`),
        ...(parts.length === 0 ? [] : [table([{ title: '期数', align: 'center' }, { title: '日期', width: 3 }, { title: '数额（元）', align: 'right', width: 2 }], parts.map((part, index) => [String(index + 1), chineseDate(part.by), yuanText(part.amount)]))]),
        signatures([{ label: '当事人签收', dated: true }]),
        closing(organOf(file, desk), chineseDate(occurredOn)),
      ],
    }
  },
})
