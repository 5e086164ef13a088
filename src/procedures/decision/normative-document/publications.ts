// Normative documents: asked about, in force, and out of force. One that was not published binds nobody.
import { derive } from '#calendar/derive.ts'
import { chineseDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { publicationOf, publicDay, publicFacts, type PublicMatterOf } from '#procedure/publication.ts'
import { normativeDocument } from './procedure.ts'

const 营商条例 = lawBook('business-environment-regulation')
const 规范性文件通知 = lawBook('normative-document-notice')

type Document = PublicMatterOf<typeof normativeDocument>

const of = publicationOf(normativeDocument)
const subject = (document: Document) => first(document, 'draft')?.answers.name ?? '行政规范性文件'

export const normativeDocumentPublications = [
  of({
    id: 'normative-document.comment', title: '文件草案征求意见', shelf: 'comment', basis: [营商条例('62'), 规范性文件通知('')], after: ['openComment'], endedBy: ['withdraw'], papers: ['document-comment-notice'],
    speak: 'comment', closes: (document) => last(document, 'openComment')?.answers.closesOn,
    subject: (document) => `${subject(document)}（草案）`,
    shows: (document) => {
      const [drafted, opened] = [first(document, 'draft')?.answers, last(document, 'openComment')]
      const closes = opened?.answers.closesOn && derive({ title: '公开征求意见', until: opened.answers.closesOn, basis: [营商条例('62')] }, { start: opened.occurredOn })
      return {
        facts: publicFacts({ 起草单位: drafted?.unit, 怎样提意见: opened?.answers.how, 期限缩短的原因: opened?.answers.shortReason }),
        paragraphs: [drafted?.why ?? ''], ...(closes ? { days: [publicDay('提意见的最后一天', closes)] } : {}),
      }
    },
  }),
  of({
    id: 'normative-document.issued', title: '行政规范性文件', shelf: 'decisions', basis: [营商条例('64', '2'), 规范性文件通知('')], after: ['issue'], endedBy: ['expire', 'repeal'], papers: ['document-issued'],
    subject,
    shows: (document) => {
      const [issued, passed] = [last(document, 'issue')?.answers, last(document, 'pass')]
      return {
        facts: publicFacts({
          发文字号: issued?.documentNumber, 统一登记号: issued?.registered, 审议通过: passed && `${chineseDate(passed.occurredOn)}${passed.answers.session ?? ''}`,
          开始施行: issued?.effectiveOn && chineseDate(issued.effectiveOn), 公布时定的有效期: issued?.validUntil && `到${chineseDate(issued.validUntil)}为止`,
        }),
        paragraphs: [issued?.explanation ?? ''],
        remedy: '对这份文件本身不能单独起诉；认为按它作出的决定侵犯您的权利的，可以在申请复议、起诉的时候一并要求审查这份文件。',
      }
    },
  }),
  of({
    id: 'normative-document.out', title: '文件失效、废止', shelf: 'decisions', basis: [规范性文件通知('')], after: ['expire', 'repeal'],
    subject: (document) => `${subject(document)}${last(document, 'repeal') ? '已经废止' : '已经失效'}`,
    shows: (document) => {
      const repealed = last(document, 'repeal')?.answers
      return {
        facts: publicFacts({ 发文字号: last(document, 'issue')?.answers.documentNumber, 为什么: repealed ? repealed.reason : '有效期满', 废止决定: repealed?.documentNumber }),
        paragraphs: ['从这一天起，这份文件不再作为行政管理的依据。'],
      }
    },
  }),
] as const
