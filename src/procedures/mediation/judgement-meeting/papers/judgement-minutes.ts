// 会商纪要: who sat together, and item by item what was thought and who does it.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, row, signatures, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { EntryOf } from '#procedure/procedure.ts'
import { judgementMeeting } from '../procedure.ts'

const 本地规定 = lawBook('local-rules')
type Held = Extract<EntryOf<typeof judgementMeeting>, { action: 'hold' }>['answers']

export const judgementMinutes = paperOf(judgementMeeting)({
  id: 'judgement-minutes',
  title: '矛盾纠纷会商研判纪要',
  after: 'hold',
  basis: [本地规定('')],
  body(meeting, desk) {
    const held = first(meeting, 'hold')
    const said = held?.answers
    return {
      title: '矛盾纠纷会商研判纪要',
      layout: 'form',
      blocks: [
        title('矛盾纠纷会商研判纪要'),
        numberLine(desk.number),
        form([
          row({ 主题: said?.topic ?? '' }),
          row({ 时间: held ? chineseDate(held.occurredOn) : '', 地点: said?.place ?? '' }),
          row({ 主持人: said ? desk.staff(said.chair) : '', 参加单位: said?.units ?? '' }),
          row({ 参加人: (said?.attendees ?? []).map((each) => desk.staff(each)).join('、') }),
          ...(said?.situation === undefined ? [] : [row({ 总体情况: said.situation }, { lines: 5 })]),
        ]),
        table(
          [{ title: '序号', width: 0.6, align: 'center' }, { title: '事项', width: 2 }, { title: '研判意见', width: 3 }, { title: '责任单位、责任人', width: 1.8 }],
          (said?.items ?? []).map((item, index) => [String(index + 1), subjectOf(item, desk), item.opinion, [item.owner, ...(item.person === undefined ? [] : [desk.staff(item.person)])].join('，')]),
        ),
        signatures([{ label: '主持人签名' }, { label: '记录人签名', dated: true }]),
      ],
    }
  },
})

function subjectOf(item: Held['items'][number], desk: Desk): string {
  return [...(item.dispute === undefined ? [] : [desk.title(item.dispute)]), ...(item.subject === undefined ? [] : [item.subject])].join('：')
}
