// 规范性文件公开征求意见公告.
import { chineseDate } from '#calendar/plain-date.ts'
import { closing, paragraph, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { government } from '../../organ.ts'
import { normativeDocument } from '../procedure.ts'

const 营商条例 = lawBook('business-environment-regulation')
const 规范性文件通知 = lawBook('normative-document-notice')

export const documentCommentNotice = paperOf(normativeDocument)({
  id: 'document-comment-notice', published: true,
  title: '规范性文件公开征求意见公告',
  after: 'openComment',
  basis: [营商条例('62', '2'), 规范性文件通知('')],
  body(document, desk) {
    const [drafted, opened] = [first(document, 'draft')?.answers, last(document, 'openComment')]
    const name = `关于公开征求《${drafted?.name ?? ''}》意见的公告`
    return {
      title: name,
      layout: 'official',
      blocks: [
        title(name),
        paragraph(`《${drafted?.name ?? ''}》已经起草，现向社会公开征求意见。意见请于${opened ? chineseDate(opened.answers.closesOn) : ''}前提出。`),
        paragraph(`起草的理由和依据：${drafted?.why ?? ''}`),
        paragraph(`提出意见的方式：${opened?.answers.how ?? ''}。起草单位：${drafted?.unit ?? ''}。`),
        ...(opened?.answers.shortReason ? [paragraph(`本次征求意见的期限有所缩短，原因是：${opened.answers.shortReason}。`)] : []),
        paragraph('草案全文附后。'),
        closing(government(desk), opened ? chineseDate(opened.occurredOn) : ''),
      ],
    }
  },
})
