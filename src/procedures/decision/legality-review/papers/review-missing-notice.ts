// 补充材料通知: all that is missing, told at once.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, paragraph, title } from '#documents/block.ts'
import { citation, lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { government } from '../../organ.ts'
import { legalityReview } from '../procedure.ts'
import { materialsBasis } from '../review-objects.ts'
import { objectOf } from '../sent.ts'

const 重大决策条例 = lawBook('major-decision-regulation')
const 本地规定 = lawBook('local-rules')

export const reviewMissingNotice = paperOf(legalityReview)({
  id: 'review-missing-notice',
  title: '送审材料补充通知',
  after: 'notify',
  basis: [重大决策条例('26', '1'), 本地规定('')],
  body(review, desk) {
    const sent = first(review, 'send')
    const told = last(review, 'notify')
    const missing = told?.noted?.['missing']
    const on = told?.occurredOn
    return {
      title: '送审材料补充通知',
      layout: 'official',
      blocks: [
        title('送审材料补充通知'),
        numberLine(desk.number),
        addressee(sent?.answers.sender ?? ''),
        paragraph(`你单位于${sent ? chineseDate(sent.occurredOn) : ''}送审的“${sent?.answers.subject ?? ''}”，按照${on ? materialsBasis(objectOf(review)).map((basis) => citation(basis, on)).join('、') : ''}，请补充下列材料：`),
        ...(Array.isArray(missing) ? missing.map((each, index) => paragraph(`${index + 1}.${String(each)}；`)) : []),
        ...(told?.answers.remark ? [paragraph(told.answers.remark)] : []),
        paragraph('材料补齐后受理，审查时间自受理之日起计算。'),
        closing(`${government(desk)}合法性审查机构`, on ? chineseDate(on) : ''),
      ],
    }
  },
})
