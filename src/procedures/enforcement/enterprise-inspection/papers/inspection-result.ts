// 行政检查结果告知书: nothing found, or the problems with what is to be done and by when.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, paragraph, signatures, title, type Block } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { enterpriseInspection } from '../procedure.ts'
import { notedWord, openingOf, organOf, type Inspection } from './inspection-words.ts'

export const inspectionResult = paperOf(enterpriseInspection)({
  id: 'inspection-result',
  title: '行政检查结果告知书',
  after: ['tellClear', 'tellProblems'],
  basis: [lawBook('business-inspection-opinion')(''), lawBook('administrative-penalty-law')('28', '1')],
  body(inspection, desk) {
    const on = last(inspection, 'tellProblems')?.occurredOn ?? last(inspection, 'tellClear')?.occurredOn ?? inspection.openedOn
    return {
      title: '行政检查结果告知书',
      layout: 'form',
      blocks: [
        title('行政检查结果告知书'), numberLine(desk.number), addressee(openingOf(inspection)?.answers.enterprise ?? ''),
        ...resultOf(inspection),
        signatures([{ label: '签收人', dated: true }, { label: '执法人员' }, { label: '执法人员' }]),
        closing(organOf(inspection, desk), chineseDate(on)),
      ],
    }
  },
})

function resultOf(inspection: Inspection): readonly Block[] {
  const visit = last(inspection, 'inspect')
  const opening = `${visit ? chineseDate(visit.occurredOn) : ''}，本机关对你单位实施“${notedWord(inspection, 'name')}”`
  const told = last(inspection, 'tellProblems')?.answers
  if (!told) return [paragraph(`${opening}，没有发现问题。`)]
  const problems = (visit?.answers.items ?? []).filter((item) => item.finding === 'problem')
  return [
    paragraph(`${opening}，发现以下问题：`),
    ...problems.map(({ item, detail = '' }, index) => paragraph(`${index + 1}．${item}：${detail}`)),
    paragraph(`请你单位于${chineseDate(told.correctBy)}前改正：${told.requirement}。确有困难的，可以在期限届满以前说明理由，申请延长。`),
    ...(told.guidance === undefined ? [] : [paragraph(`可以得到的帮助：${told.guidance}。`)]),
    paragraph('改正以后，本机关将进行复查。对以上问题有不同意见的，可以向本机关陈述、申辩。'),
  ]
}
