// 案卷评查表: every point with its finding and article; may be printed at any time after filing, so that gaps are seen early.
import { chineseDate } from '#calendar/plain-date.ts'
import { note, numberLine, table, title } from '#documents/block.ts'
import { citation, lawBook } from '#law/instrument.ts'
import { paperOf } from '#procedure/paper.ts'
import { isExplained, reviewPoints } from '../file-review.ts'
import { penaltyCase } from '../procedure.ts'
import { actOf } from './paper-words.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const kinds = { procedure: '程序', document: '文书' } as const

export const fileReviewSheet = paperOf(penaltyCase)({
  id: 'penalty-file-review',
  title: '行政处罚案卷评查表',
  after: 'file',
  basis: [行政处罚法('47'), 行政处罚法('75', '1')],
  body: (file, desk) => ({
    title: '案卷评查表',
    layout: 'form',
    blocks: [
      title('行政处罚案卷评查表', actOf(file)), numberLine(desk.number),
      table(
        [{ title: '序号', align: 'center' }, { title: '评查内容', width: 4 }, { title: '类别', align: 'center' }, { title: '依据', width: 4 }, { title: '结果', width: 2, align: 'center' }],
        Object.entries(reviewPoints).map(([key, point], index) => [
          String(index + 1), point.title, kinds[point.kind], point.basis.map((basis) => citation(basis, file.openedOn)).join('；'), point.met(file) ? '符合' : isExplained(file, key) ? '不符合，已说明' : '不符合',
        ]),
      ),
      note(`打印日期：${chineseDate(desk.today)}。办案过程中打印的，还没有到的步骤以后再看。`),
    ],
  }),
})
