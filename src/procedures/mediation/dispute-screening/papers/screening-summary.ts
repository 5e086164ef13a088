// 矛盾纠纷排查汇总表: every village called upon, what it returned and when; who did not is named.
import { chineseDate } from '#calendar/plain-date.ts'
import { note, numberLine, signatures, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import { returnTo, rowsIn } from '../../screening-return.ts'
import { disputeScreening } from '../procedure.ts'

const 本地规定 = lawBook('local-rules')

export const screeningSummary = paperOf(disputeScreening)({
  id: 'screening-summary',
  title: '矛盾纠纷排查汇总表',
  after: ['close', 'closeShort'],
  basis: [本地规定('')],
  body(matter, desk) {
    const opened = first(matter, 'open')?.answers
    const reason = last(matter, 'closeShort')?.answers.reason
    const lines = (opened?.books ?? []).map((id) => lineOf(id, opened, desk))
    return {
      title: '矛盾纠纷排查汇总表',
      layout: 'form',
      blocks: [
        title('矛盾纠纷排查汇总表', opened?.period ?? ''),
        numberLine(desk.number),
        table(
          [{ title: '序号', width: 0.6, align: 'center' }, { title: '村（社区）', width: 1.6 }, { title: '回报日期', width: 1.6 }, { title: '结果', width: 1.2 }, { title: '纠纷（件）', align: 'right' }, { title: '隐患（处）', align: 'right' }, { title: '回报人', width: 1.2 }],
          lines.map((line, index) => [String(index + 1), ...line.cells]),
          { totals: ['', '合计', '', '', total(lines, 'findings'), total(lines, 'hazards'), ''] },
        ),
        ...(reason === undefined ? [] : [note(`缺报情况：${reason}`)]),
        signatures([{ label: '填表人签名' }, { label: '负责人签名', dated: true }]),
      ],
    }
  },
})

type Line = { readonly cells: readonly string[]; readonly findings: number; readonly hazards: number }

function lineOf(id: string, opened: Parameters<typeof returnTo>[1] | undefined, desk: Desk): Line {
  const book = desk.matter(id)
  const returned = opened && returnTo(book, opened)
  const village = book ? desk.area(book.area) : ''
  if (!opened || !returned) return { cells: [village, '', '未回报', '', '', ''], findings: 0, hazards: 0 }
  const [findings, hazards] = [rowsIn(returned, 'findings'), rowsIn(returned, 'hazards')]
  const late = returned.occurredOn > opened.until ? '（迟报）' : ''
  const result = returned.action === 'nil' ? '零报告' : '有情况'
  return { cells: [village, chineseDate(returned.occurredOn), result + late, String(findings), String(hazards), desk.staff(returned.actor)], findings, hazards }
}

function total(lines: readonly Line[], key: 'findings' | 'hazards'): string {
  return String(lines.reduce((sum, line) => sum + line[key], 0))
}
