// 公开征求意见公告: draft, how to answer, until when; a shortened period tells why.
import { chineseDate } from '#calendar/plain-date.ts'
import { closing, paragraph, title } from '#documents/block.ts'
import { citation, lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { government, linesOf } from '../../organ.ts'
import { isAdministrative } from '../decision-kinds.ts'
import { majorDecision } from '../procedure.ts'

const 条例 = lawBook('major-decision-regulation')

export const decisionCommentNotice = paperOf(majorDecision)({
  id: 'decision-comment-notice', published: true,
  title: '公开征求意见公告',
  after: 'openComment',
  basis: [条例('15', '1')],
  body(decision, desk) {
    const [started, opened] = [first(decision, 'start')?.answers, last(decision, 'openComment')]
    const name = `关于公开征求《${started?.item ?? ''}》意见的公告`
    const ground = opened && isAdministrative(decision) ? `根据${citation(条例('15', '1'), opened.occurredOn)}的规定，` : ''
    return {
      title: name,
      layout: 'official',
      blocks: [
        title(name),
        paragraph(`${ground}现将“${started?.item ?? ''}”草案及其说明向社会公布，公开征求意见。意见请于${opened ? chineseDate(opened.answers.closesOn) : ''}前提出，逾期不再受理。`),
        paragraph(`提出意见的方式：${opened?.answers.how ?? ''}。承办单位：${started?.unit ?? ''}。`),
        ...(opened?.answers.shortReason ? [paragraph(`本次征求意见的期限有所缩短，原因是：${opened.answers.shortReason}。`)] : []),
        ...(started?.draft ? [paragraph('草案主要内容：'), ...linesOf(started.draft).map((line) => paragraph(line))] : [paragraph('草案及其说明附后。')]),
        closing(government(desk), opened ? chineseDate(opened.occurredOn) : ''),
      ],
    }
  },
})
