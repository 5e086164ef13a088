// 安全检查记录表: one sheet for one round.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, row, signatures, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { hazardKinds } from '../../hazard-kinds.ts'
import { safetyInspection } from '../procedure.ts'

const 安全生产法 = lawBook('work-safety-law')

export const safetyInspectionRecord = paperOf(safetyInspection)({
  id: 'safety-inspection-record',
  title: '安全检查记录表',
  after: 'record',
  basis: [安全生产法('9', '2')],
  body(matter, desk) {
    const recorded = first(matter, 'record')
    const said = recorded?.answers
    const { kind, places } = safetyInspection.actions.record.asks
    return {
      title: '安全检查记录表',
      layout: 'form',
      blocks: [
        title('安全检查记录表'),
        numberLine(desk.number),
        form([
          row({ 检查日期: recorded ? chineseDate(recorded.occurredOn) : '', 种类: said ? kind.of[said.kind] : '' }),
          row({ 领域: (said?.fields ?? []).map((each) => hazardKinds[each]).join('、') }),
          row({ 检查人员: (said?.inspectors ?? []).map((each) => desk.staff(each)).join('、'), 参加单位: said?.partners ?? '' }),
          ...(said?.account === undefined ? [] : [row({ 说明: said.account }, { lines: 4 })]),
        ]),
        table(
          [{ title: '序号', width: 0.6, align: 'center' }, { title: '单位或地点', width: 2 }, { title: '结果', width: 1.4 }, { title: '情况', width: 3 }],
          (said?.places ?? []).map((each, index) => [String(index + 1), each.place, places.row.seen.of[each.seen], each.said ?? '']),
        ),
        signatures([{ label: '检查人员签字' }, { label: '被检查单位签字', dated: true }]),
      ],
    }
  },
})
