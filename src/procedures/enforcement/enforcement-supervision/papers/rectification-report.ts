// 行政执法问题整改情况报告: to the body that demanded it, issue by issue.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, paragraph, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { letterKinds } from '../lists.ts'
import { enforcementSupervision } from '../procedure.ts'

type Supervision = MatterOf<typeof enforcementSupervision>

export const rectificationReport = paperOf(enforcementSupervision)({
  id: 'rectification-report',
  title: '行政执法问题整改情况报告',
  after: 'report',
  basis: [lawBook('enforcement-supervision-regulation')('27'), lawBook('enforcement-supervision-regulation')('28')],
  body(supervision, desk) {
    const report = last(supervision, 'report')
    const letter = (last(supervision, 'letter') ?? last(supervision, 'receive'))?.answers
    return {
      title: '行政执法问题整改情况报告',
      layout: 'official',
      blocks: [
        title('关于行政执法问题整改情况的报告'), numberLine(report?.answers.documentNumber ?? desk.number), addressee(report?.answers.to ?? ''),
        paragraph(letter ? `收到${letter.issuer}的${letterKinds[letter.paper]}${letter.documentNumber === undefined ? '' : `（${letter.documentNumber}）`}以后，我们逐条整改，现将情况报告如下。` : '现将执法监督发现问题的整改情况报告如下。'),
        paragraph(report?.answers.summary ?? ''),
        table([{ title: '序号', align: 'center' }, { title: '问题', width: 4 }, { title: '整改情况', width: 4 }], all(supervision, 'addIssue').map(({ answers, noted }) => {
          const number = Number(noted?.['number'] ?? 0)
          return [String(number), answers.issue, outcomeOf(supervision, number)]
        })),
        closing(`${desk.township.fullName}人民政府`, report ? chineseDate(report.occurredOn) : ''),
      ],
    }
  },
})

function outcomeOf(supervision: Supervision, number: number): string {
  const mended = all(supervision, 'rectify').find(({ answers }) => answers.number === number)
  if (mended) return `已整改（${chineseDate(mended.occurredOn)}）：${mended.answers.measure}`
  const dismissed = all(supervision, 'dismissIssue').find(({ answers }) => answers.number === number)
  return dismissed ? `不成立：${dismissed.answers.why}` : '正在整改'
}
