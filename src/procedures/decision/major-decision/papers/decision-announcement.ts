// 决策公布公告: what was decided, and what became of the opinions that were given.
import { chineseDate } from '#calendar/plain-date.ts'
import { closing, heading, masthead, paragraph, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { government, linesOf } from '../../organ.ts'
import { majorDecision } from '../procedure.ts'

const 条例 = lawBook('major-decision-regulation')
const 本地规定 = lawBook('local-rules')

export const decisionAnnouncement = paperOf(majorDecision)({
  id: 'decision-announcement', published: true,
  title: '决策公布公告',
  after: 'publish',
  basis: [条例('32'), 本地规定('')],
  body(decision, desk) {
    const [started, passed, published] = [first(decision, 'start')?.answers, last(decision, 'pass'), last(decision, 'publish')]
    return {
      title: started?.item ?? '',
      layout: 'official',
      blocks: [
        ...(published?.answers.documentNumber ? [masthead(`${government(desk)}文件`, { number: published.answers.documentNumber })] : []),
        title(`关于${started?.item ?? ''}的公告`),
        paragraph(`“${started?.item ?? ''}”已经${passed ? `${chineseDate(passed.occurredOn)}${passed.answers.session}` : '会议'}讨论通过，现予公布。`),
        heading(1, '一、决定内容'),
        ...linesOf(passed?.answers.decision ?? '').map((line) => paragraph(line)),
        ...(published?.answers.explanation ? [heading(1, '二、意见采纳情况和说明'), ...linesOf(published.answers.explanation).map((line) => paragraph(line))] : []),
        closing(government(desk), published ? chineseDate(published.occurredOn) : ''),
      ],
    }
  },
})
