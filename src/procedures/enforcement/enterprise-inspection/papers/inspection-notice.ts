// 行政检查通知书: handed to the business before anything is looked at; names officers and what the business may do.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, paragraph, signatures, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { officerNames } from '../../officer-names.ts'
import { enterpriseInspection } from '../procedure.ts'
import { notedWord, openingOf, organOf } from './inspection-words.ts'

export const inspectionNotice = paperOf(enterpriseInspection)({
  id: 'inspection-notice',
  title: '行政检查通知书',
  after: ['approve', 'startUrgent'],
  basis: [lawBook('business-inspection-opinion')(''), lawBook('administrative-penalty-law')('55')],
  body(inspection, desk) {
    const opened = openingOf(inspection)
    const on = last(inspection, 'notify')?.occurredOn ?? last(inspection, 'approve')?.occurredOn ?? inspection.openedOn
    return {
      title: '行政检查通知书',
      layout: 'form',
      blocks: [
        title('行政检查通知书'), numberLine(desk.number), addressee(opened?.answers.enterprise ?? ''),
        paragraph(`依据${notedWord(inspection, 'sanction')}，本机关派员到你单位（${opened?.answers.place ?? ''}）实施行政检查。`),
        paragraph(`检查事项：${notedWord(inspection, 'name')}。检查内容：${opened?.answers.content ?? ''}。`),
        paragraph(`执法人员：${opened ? officerNames(opened.answers.officers, desk).join('、') : ''}。`),
        paragraph('检查以前，执法人员应当主动出示执法证件；不出示的，你单位可以拒绝检查。请如实说明情况，提供有关材料。你单位可以作出说明，对检查人员违法违规的行为可以投诉举报。检查不收取任何费用。'),
        signatures([{ label: '签收人', dated: true }, { label: '执法人员' }, { label: '执法人员' }]),
        closing(organOf(inspection, desk), chineseDate(on)),
      ],
    }
  },
})
