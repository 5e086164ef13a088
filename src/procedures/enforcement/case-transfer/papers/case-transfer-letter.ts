// 案件线索移送函, with its list of materials and the receipt that comes back.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, paragraph, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { caseTransfer } from '../procedure.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

export const caseTransferLetter = paperOf(caseTransfer)({
  id: 'case-transfer-letter',
  title: '案件线索移送函',
  after: ['approve', 'approveCrime'],
  basis: [行政处罚法('22'), 行政处罚法('27', '1')],
  body(transfer, desk) {
    const proposed = first(transfer, 'propose')?.answers
    const approved = last(transfer, 'approve') ?? last(transfer, 'approveCrime')
    if (!proposed || !approved) return { title: '案件线索移送函', layout: 'form', blocks: [] }
    const why = proposed.crime ? '涉嫌犯罪，依照《中华人民共和国行政处罚法》第二十七条第一款' : '不属于本机关管辖，依照《中华人民共和国行政处罚法》第二十二条、第二十三条'
    const materials = proposed.materials ?? []
    return {
      title: '案件线索移送函',
      layout: 'form',
      blocks: [
        title('案件线索移送函'), numberLine(desk.number), addressee(proposed.to),
        paragraph(`本机关发现${proposed.place}“${proposed.about}”线索，${why}的规定，现移送你单位处理。请将处理结果告知本机关。`),
        paragraph(desk.text(proposed.facts)),
        ...(materials.length === 0 ? [] : [table([{ title: '材料', width: 4 }, { title: '份数', width: 1 }], materials.map(({ name, count }) => [name, String(count)]), { caption: '移送材料清单' })]),
        closing(`${desk.township.fullName}人民政府`, chineseDate(approved.occurredOn)),
        paragraph('回执：本单位已收到上述线索和材料。经办人：　　　　　　（盖章）　　　　年　　月　　日'),
      ],
    }
  },
})
