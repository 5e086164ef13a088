// 行政检查审批表: which business, on what power and reason, what is looked at, by whom; the head's opinion.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, row, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import { officerNames } from '../../officer-names.ts'
import { grounds } from '../lists.ts'
import { enterpriseInspection } from '../procedure.ts'
import { enterpriseRows, notedWord, openingOf, type Inspection } from './inspection-words.ts'

const blank = '签名：　　　　　　年　　月　　日'

export const inspectionApproval = paperOf(enterpriseInspection)({
  id: 'inspection-approval',
  title: '行政检查审批表',
  after: ['propose', 'startUrgent'],
  basis: [lawBook('business-inspection-opinion')(''), lawBook('local-rules')('')],
  body(inspection, desk) {
    const opened = openingOf(inspection)?.answers
    const [proposed, urgent] = [first(inspection, 'propose')?.answers, first(inspection, 'startUrgent')?.answers]
    return {
      title: '行政检查审批表',
      layout: 'form',
      blocks: [
        title('行政检查审批表'), numberLine(desk.number),
        form([
          ...enterpriseRows(inspection),
          row({ 检查事项: notedWord(inspection, 'name') }), row({ 权力来源: notedWord(inspection, 'document'), 检查依据: notedWord(inspection, 'sanction') }),
          row({ 检查原因: opened ? grounds[opened.ground] : '', 计划或者线索: proposed?.groundPaper ?? '' }),
          ...(urgent ? [row({ 紧急的情况: urgent.urgency })] : []),
          row({ 检查内容: opened?.content ?? '' }, { lines: 4 }),
          row({ 计划日期: proposed?.plannedOn ? chineseDate(proposed.plannedOn) : '', 一起检查的部门: proposed?.jointly ?? '' }),
          row({ 今年已检查次数: `${opened?.earlier ?? 0}次`, 公布的年度上限: opened?.cap === undefined ? '没有公布' : `${opened.cap}次` }),
          row([{ label: '执法人员', content: opened ? officerNames(opened.officers, desk).join('、') : '', foot: blank }], { lines: 3 }),
          row([{ label: '负责人意见', content: opinionOf(inspection, desk), foot: blank }], { lines: 3 }),
        ]),
      ],
    }
  },
})

function opinionOf(inspection: Inspection, desk: Desk): string {
  const [approved, madeUp, refused] = [last(inspection, 'approve'), last(inspection, 'makeUp'), last(inspection, 'refuse')]
  const said = approved ?? madeUp ?? refused
  if (!said) return ''
  const verdict = approved ? '同意检查' : refused ? `不同意检查：${refused.answers.reason}` : madeUp?.answers.approved ? '同意，补办批准' : '不同意当场检查'
  const opinion = (approved ?? madeUp)?.answers.opinion
  return `${verdict}${opinion === undefined ? '' : `。${opinion}`}（${desk.staff(said.actor)}，${chineseDate(said.occurredOn)}）`
}
