// 卷宗封面 and 卷内目录: what is filed, in the order in which dossiers are bound, and what a dossier should hold and does not.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, note, numberLine, pageBreak, row, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import { disputeTypes } from '../../dispute-types.ts'
import { openingOf } from '../opening.ts'
import { disputeMediation } from '../procedure.ts'
import { filedIn, missingIn } from './dossier-order.ts'
import { committeeName, mediatorNames, type Dispute } from './paper-words.ts'

const 人民调解法 = lawBook('people-mediation-law')

export const dossierCover = paperOf(disputeMediation)({
  id: 'dossier-cover',
  title: '人民调解卷宗封面和卷内目录',
  after: ['close', 'fail', 'refuse', 'withdraw', 'refer'],
  basis: [人民调解法('27')],
  body(dispute, desk) {
    const missing = missingIn(dispute)
    return {
      title: '人民调解卷宗',
      layout: 'form',
      blocks: [
        title('人民调解卷宗'), numberLine(desk.number), form(coverRows(dispute, desk)),
        pageBreak,
        title('卷内目录'),
        table(
          [{ title: '序号', align: 'center' }, { title: '文书名称', width: 4 }, { title: '页号', align: 'center' }, { title: '备注', width: 3 }],
          filedIn(dispute).map((each, index) => [String(index + 1), each.name, '', each.remark]),
        ),
        ...(missing.length === 0 ? [] : [note(`应当入卷而没有记录的：${missing.join('、')}。请补齐，或者在卷宗情况说明里写明原因。`)]),
      ],
    }
  },
})

function coverRows(dispute: Dispute, desk: Desk) {
  const opening = openingOf(dispute)
  const end = dispute.entries.at(-1)
  return [
    row({ 调委会名称: committeeName(dispute, desk) }),
    row({ 卷名: opening ? `${disputeTypes[opening.answers.type]}调解卷` : '', 卷号: desk.number }),
    row({ 人民调解员: mediatorNames(dispute, desk).join('、') }),
    row({ 调解日期: `${chineseDate(dispute.openedOn)}至${chineseDate(dispute.closedOn ?? end?.occurredOn ?? desk.today)}` }),
    row({ 办理结果: dispute.state }),
    row({ 立卷人: end ? desk.staff(end.actor) : '', 立卷日期: '' }),
    row({ 保管期限: '', 页数: '' }),
    row({ 备注: last(dispute, 'close')?.answers.remark ?? '' }, { lines: 4 }),
  ]
}
