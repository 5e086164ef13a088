// 会商纪要: who sat together over one dispute, what they think, who does what until when, and what came of it. One sheet for each meeting.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, pageBreak, row, signatures, table, title, type Block } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { EntryOf } from '#procedure/procedure.ts'
import { tasksOf, type Task } from '../panel-tasks.ts'
import { disputeMediation } from '../procedure.ts'
import { committeeName, type Dispute } from './paper-words.ts'

const 若干规定 = lawBook('people-mediation-work-provisions')
const 本地规定 = lawBook('local-rules')
type Meeting = Extract<EntryOf<typeof disputeMediation>, { action: 'joinForces' }>

export const panelMinutes = paperOf(disputeMediation)({
  id: 'panel-minutes',
  title: '会商纪要',
  after: 'joinForces',
  basis: [若干规定('21'), 本地规定('')],
  body: (dispute, desk) => ({
    title: '矛盾纠纷会商纪要',
    layout: 'form',
    blocks: all(dispute, 'joinForces').flatMap((meeting, index, meetings) =>
      [...(index === 0 ? [] : [pageBreak]), ...minutes(meeting, { dispute, desk, tasks: tasksOfMeeting(dispute, meetings.slice(0, index), meeting) })]),
  }),
})

/** Tasks are counted on from meeting to meeting. */
function tasksOfMeeting(dispute: Dispute, before: readonly Meeting[], meeting: Meeting): readonly Task[] {
  const start = before.reduce((sum, each) => sum + (each.answers.tasks?.length ?? 0), 0)
  return tasksOf(dispute.entries).slice(start, start + (meeting.answers.tasks?.length ?? 0))
}

function minutes(meeting: Meeting, { dispute, desk, tasks }: { readonly dispute: Dispute; readonly desk: Desk; readonly tasks: readonly Task[] }): readonly Block[] {
  const { place, lead, attendees, outcome } = meeting.answers
  return [
    title('矛盾纠纷会商纪要'),
    numberLine(desk.number),
    form([
      row({ 时间: chineseDate(meeting.occurredOn), 地点: place ?? '' }),
      row({ 主持单位: lead, 负责的调解组织: committeeName(dispute, desk, meeting) }),
    ]),
    table([{ title: '参加单位', width: 2 }, { title: '到会人员', width: 1.4 }, { title: '职务', width: 1.4 }, { title: '签名', width: 1.4 }],
      attendees.map((each) => [each.unit, each.person ? desk.person(each.person).name : '', each.post ?? '', ''])),
    form([row({ 会商意见: outcome }, { lines: 8 })]),
    ...(tasks.length === 0 ? [] : [table(
      [{ title: '序号', width: 0.6, align: 'center' }, { title: '要办的事', width: 3 }, { title: '责任单位、责任人', width: 2 }, { title: '办完日期', width: 1.8 }, { title: '结果', width: 1.2 }],
      tasks.map((task) => [String(task.number), task.what, task.owner, chineseDate(task.due), task.result ? disputeMediation.actions.finishTask.asks.result.of[task.result] : '']),
    )]),
    signatures([{ label: '主持人签名' }, { label: '记录人签名', name: desk.staff(meeting.actor), dated: true }]),
  ]
}
