// 立案审批表: source, act, party, facts and reasons, the officers with their certificate numbers, the approval of the head.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, row, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { sources } from '../lists.ts'
import { penaltyCase } from '../procedure.ts'
import { officerNames, partyRows } from './paper-words.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

export const filingApproval = paperOf(penaltyCase)({
  id: 'penalty-filing-approval',
  title: '立案审批表',
  after: 'file',
  basis: [行政处罚法('54', '2')],
  body(file, desk) {
    const [clue, filed] = [first(file, 'register'), last(file, 'file')]
    const officers = filed ? officerNames(filed.answers.officers, desk) : []
    const [name = '', offence = '', sanction = '', document = ''] = ['name', 'offence', 'sanction', 'document'].map((key) => String(filed?.noted?.[key] ?? ''))
    return {
      title: '立案审批表',
      layout: 'form',
      blocks: [
        title('立案审批表'), numberLine(desk.number),
        form([
          row({ 案件来源: clue ? sources[clue.answers.source] : '', 发现日期: clue ? chineseDate(clue.occurredOn) : '' }),
          row({ 案由: clue?.answers.act ?? '' }),
          row({ 违法地点: clue?.answers.place ?? '', 违法日期: clue ? chineseDate(clue.answers.actedOn) : '' }),
          ...partyRows(file, desk),
          row({ 执法事项: name, 权力来源: document }),
          row({ 违反的规定: offence }), row({ 处罚依据: sanction }),
          row({ 案情及立案理由: filed ? desk.text(filed.answers.reason) : '' }, { lines: 8 }),
          row([{ label: '承办人意见', content: `建议立案。承办人：${officers.join('、')}`, foot: '签名：　　　　　　年　　月　　日' }], { lines: 3 }),
          row([{ label: '承办机构意见', content: '', foot: '签名：　　　　　　年　　月　　日' }], { lines: 3 }),
          row([{ label: '负责人审批', content: filed ? `同意立案（${desk.staff(filed.actor)}，${chineseDate(filed.occurredOn)}）` : '', foot: '签名：　　　　　　年　　月　　日' }], { lines: 3 }),
        ]),
      ],
    }
  },
})
