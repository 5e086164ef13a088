// 规范性文件备案报告, with what goes along with it.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, attachmentNote, closing, masthead, paragraph, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { government } from '../../organ.ts'
import { normativeDocument } from '../procedure.ts'

const 规范性文件通知 = lawBook('normative-document-notice')
const 本地规定 = lawBook('local-rules')

export const documentFilingReport = paperOf(normativeDocument)({
  id: 'document-filing-report',
  title: '规范性文件备案报告',
  after: 'file',
  basis: [规范性文件通知(''), 本地规定('')],
  body(document, desk) {
    const [drafted, issued, filed] = [first(document, 'draft')?.answers, last(document, 'issue'), last(document, 'file')]
    const receivers = (filed?.answers.receivers ?? []).map((each) => normativeDocument.actions.file.asks.receivers.of[each]).join('、')
    return {
      title: '规范性文件备案报告',
      layout: 'official',
      blocks: [
        masthead(`${government(desk)}文件`, filed?.answers.documentNumber ? { number: filed.answers.documentNumber } : {}),
        title(`关于报送《${drafted?.name ?? ''}》备案的报告`),
        addressee(receivers),
        paragraph(`《${drafted?.name ?? ''}》（${issued?.answers.documentNumber ?? ''}）已于${issued ? chineseDate(issued.occurredOn) : ''}公布，现将正式文本、起草说明、合法性审查意见书等材料报请备案。`),
        attachmentNote('正式文本', '起草说明', '合法性审查意见书', '征求意见和采纳情况'),
        closing(government(desk), filed ? chineseDate(filed.occurredOn) : ''),
      ],
    }
  },
})
