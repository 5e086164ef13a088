// 集体讨论笔录: who was there, what each said, what came of it.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, pageBreak, row, signatures, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { penaltyCase } from '../procedure.ts'
import { actOf, partyOf } from './paper-words.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

export const discussionRecord = paperOf(penaltyCase)({
  id: 'penalty-discussion-record',
  title: '重大案件集体讨论笔录',
  after: 'discuss',
  basis: [行政处罚法('57', '2')],
  body: (file, desk) => ({
    title: '集体讨论笔录',
    layout: 'form',
    blocks: all(file, 'discuss').flatMap(({ occurredOn, answers }, index) => {
      const people = answers.attended.map((account) => desk.staff(account))
      return [
        ...(index === 0 ? [] : [pageBreak]),
        title('重大案件集体讨论笔录'), numberLine(desk.number),
        form([
          row({ 案由: actOf(file), 当事人: partyOf(file, desk) }), row({ 日期: chineseDate(occurredOn), 主持人: desk.staff(answers.chair), 记录人: desk.staff(answers.clerk) }), row({ 参加人: people.join('、') }),
          row({ 各人意见: desk.text(answers.positions) }, { lines: 14 }), row({ 结论: desk.text(answers.conclusion) }, { lines: 4 }),
        ]),
        signatures([...people.map((name) => ({ label: `${name}签名` })), { label: '记录人签名' }]),
      ]
    }),
  }),
})
