// 送达回证: the day signed here is the day of service.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, note, numberLine, row, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { serviceWays } from '../lists.ts'
import { penaltyCase } from '../procedure.ts'
import { actOf, organOf, partyOf } from './paper-words.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const 民事诉讼法 = lawBook('civil-procedure-law')

export const serviceReceipt = paperOf(penaltyCase)({
  id: 'penalty-service-receipt',
  title: '送达回证',
  after: ['notify', 'decide', 'decideNone'],
  basis: [行政处罚法('61', '1'), 民事诉讼法('87')],
  body(file, desk) {
    const served = last(file, 'serve') ?? last(file, 'serveNone')
    const notice = last(file, 'notify')
    const paper = last(file, 'decide') ? '行政处罚决定书' : last(file, 'decideNone') ? '不予行政处罚决定书' : '行政处罚告知书'
    const way = served?.answers.way ?? (paper === '行政处罚告知书' ? notice?.answers.way : undefined)
    return {
      title: '送达回证',
      layout: 'form',
      blocks: [
        title('送达回证'), numberLine(desk.number),
        form([
          row({ 案由: actOf(file) }), row({ 送达的文书: paper, 送达机关: organOf(file, desk) }), row({ 受送达人: partyOf(file, desk) }), row({ 送达地点: '' }),
          row({ 送达方式: way === undefined ? '' : serviceWays[way], 送达日期: served ? chineseDate(served.occurredOn) : '' }),
          row([{ label: '受送达人签收', content: '', foot: '签名（盖章）：　　　　　　年　　月　　日' }], { lines: 3 }),
          row([{ label: '代收人签收', content: served?.answers.receiver ? desk.person(served.answers.receiver).name : '', foot: '签名：　　　　　　与受送达人的关系：　　　　　　' }], { lines: 2 }),
          row({ 拒收事由和日期: '' }, { lines: 3 }), row({ 见证人: served?.answers.witness ? desk.person(served.answers.witness).name : '', 拍照录像: served?.answers.filmed === true ? '有' : '' }),
          row({ 送达人: '　　　　　　、　　　　　　', 备注: '' }),
        ]),
        note('签收的日期是送达日期。同住成年家属、单位负责收件的人可以代收；拒绝接收的，请见证人到场，或者拍照、录像后留置送达。'),
      ],
    }
  },
})
