// 规范性文件发布稿: the head and the tail that make a document one under 三统一; the articles come from the draft.
import { chineseDate } from '#calendar/plain-date.ts'
import { closing, masthead, paragraph, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { government } from '../../organ.ts'
import { normativeDocument } from '../procedure.ts'

const 营商条例 = lawBook('business-environment-regulation')
const 规范性文件通知 = lawBook('normative-document-notice')

export const documentIssued = paperOf(normativeDocument)({
  id: 'document-issued', published: true,
  title: '印发规范性文件的通知',
  after: 'issue',
  basis: [营商条例('64', '2'), 规范性文件通知('')],
  body(document, desk) {
    const [drafted, issued] = [first(document, 'draft')?.answers, last(document, 'issue')]
    const passed = last(document, 'pass')
    return {
      title: drafted?.name ?? '',
      layout: 'official',
      blocks: [
        masthead(`${government(desk)}文件`, issued ? { number: issued.answers.documentNumber } : {}),
        title(`关于印发《${drafted?.name ?? ''}》的通知`),
        paragraph(`《${drafted?.name ?? ''}》已经${passed ? `${chineseDate(passed.occurredOn)}${passed.answers.session}` : '会议'}审议通过，现予公布，自${issued ? chineseDate(issued.answers.effectiveOn) : ''}起施行，有效期至${issued ? chineseDate(issued.answers.validUntil) : ''}。`),
        ...(issued?.answers.registered ? [paragraph(`统一登记号：${issued.answers.registered}。`)] : []),
        closing(government(desk), issued ? chineseDate(issued.occurredOn) : ''),
      ],
    }
  },
})
