// 责令改正通知书: the township tells a village which decision runs against the law, and until when to mend it.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, paragraph, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { committeeName } from '../../paper-words.ts'
import { villageResolution } from '../procedure.ts'

const 村委会组织法 = lawBook('villagers-committee-law')

export const correctionOrder = paperOf(villageResolution)({
  id: 'village-correction-order',
  title: '责令改正通知书',
  after: 'orderCorrection',
  basis: [村委会组织法('31', '2'), 村委会组织法('31', '3')],
  body(resolution, desk) {
    const order = last(resolution, 'orderCorrection')
    return {
      title: '责令改正通知书',
      layout: 'official',
      blocks: [
        title('责令改正通知书'),
        numberLine(desk.number),
        addressee(committeeName(resolution.area, desk)),
        paragraph(`你村关于“${first(resolution, 'propose')?.answers.subject ?? ''}”的决定，经查存在以下问题：`),
        paragraph(order?.answers.reason ?? ''),
        paragraph(`请于${order ? chineseDate(order.answers.by) : ''}前依法改正，并把改正情况向村民公布、报送本机关。`),
        closing(`${desk.township.name}人民政府`, order ? chineseDate(order.occurredOn) : ''),
      ],
    }
  },
})
