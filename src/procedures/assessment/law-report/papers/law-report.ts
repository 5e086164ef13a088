// 述法报告 as handed in: its text with figures as they were witnessed, and the list of acts it rests on.
import { chineseDate } from '#calendar/plain-date.ts'
import { annexHead, closing, heading, paragraph, table, title, type Block } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import type { Witness } from '#procedure/guard.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { piecesOf, plainText } from '#reports/chapter.ts'
import { actFigures, chaptersOf, listedActs, type ListedAct } from '../listed-acts.ts'
import { lawReport, reportingPosts } from '../procedure.ts'

const 第一责任人规定 = lawBook('first-responsible-person-provisions')

export const lawReportPaper = paperOf(lawReport)({
  id: 'law-report',
  title: '述法报告',
  after: 'handIn',
  basis: [第一责任人规定('')],
  body(matter, desk) {
    const drafted = first(matter, 'draft')?.answers
    const submitted = last(matter, 'handIn')
    const witness = submitted?.noted?.['witness'] as unknown as Witness | undefined
    const chapters = chaptersOf(matter)
    const acts = listedActs(matter)
    const figures = new Map([...witness?.figures ?? [], ...actFigures(chapters, acts)].map((each) => [each.id, each]))
    const name = `${drafted?.year ?? ''}年度履行推进法治建设第一责任人职责情况报告`
    return {
      title: name,
      layout: 'official',
      blocks: [
        title(`${drafted?.year ?? ''}年度履行推进法治建设\n第一责任人职责情况报告`),
        paragraph(`述法人：${desk.township.name}${drafted ? `${reportingPosts[drafted.post]}　${desk.staff(drafted.person)}` : ''}`),
        ...chapters.flatMap((chapter): readonly Block[] => [
          ...(chapter.heading ? [heading(chapter.heading.startsWith('（') ? 2 : 1, chapter.heading)] : []),
          ...(chapter.body ?? '').split('\n').filter((line) => line.trim() !== '').map((line) => paragraph(plainText(piecesOf(line, figures)))),
        ]),
        closing(drafted ? desk.staff(drafted.person) : '', submitted ? chineseDate(submitted.occurredOn) : '', false),
        ...list(acts, witness?.position),
      ],
    }
  },
})

function list(acts: readonly ListedAct[], position: number | undefined): readonly Block[] {
  if (acts.length === 0) return []
  return [
    annexHead('附件', '履职清单'),
    paragraph(`清单由台账带出，每一项都可以在台账中查到${position === undefined ? '' : `；文中数字取至台账第${position}条记录`}。`),
    table(
      [{ title: '日期', width: 1.6 }, { title: '职责', width: 2.4 }, { title: '做了什么', width: 4.6 }, { title: '台账编号', width: 2.4 }],
      acts.map((act) => [chineseDate(act.on), act.title, act.what, act.number ?? '']),
    ),
  ]
}
