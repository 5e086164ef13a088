// 会议纪要: who met about what, and what was settled, in the layout of official papers.
import { chineseDate } from '#calendar/plain-date.ts'
import { dateLine, flush, heading, numberLine, paragraph, table, title, type Block } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { ruleOfLawMeeting } from '../procedure.ts'

const 第一责任人规定 = lawBook('first-responsible-person-provisions')

type Meeting = MatterOf<typeof ruleOfLawMeeting>

export const meetingMinutes = paperOf(ruleOfLawMeeting)({
  id: 'meeting-minutes',
  title: '会议纪要',
  after: ['hold', 'record'],
  basis: [第一责任人规定('4')],
  body(matter, desk) {
    const topic = calledOf(matter)?.answers.topic ?? ''
    const filed = last(matter, 'file')
    const held = heldOf(matter)
    return {
      title: `${topic}纪要`,
      layout: 'official',
      blocks: [
        title(`${topic}纪要`),
        ...(filed?.answers.minutesNumber ? [numberLine(filed.answers.minutesNumber)] : []),
        ...head(matter, desk),
        heading(1, '一、议题'),
        ...(held?.answers.agenda ?? []).map((each, index) => paragraph(`${index + 1}.${each.item}${each.speaker ? `（${each.speaker}）` : ''}`)),
        heading(1, '二、会议内容'),
        ...text(filed?.answers.minutes ?? held?.answers.minutes ?? '（纪要正文见归档扫描件）'),
        ...decisions(matter),
        dateLine(`${desk.township.fullName}　${held ? chineseDate(held.occurredOn) : ''}`),
      ],
    }
  },
})

function calledOf(matter: Meeting) {
  return first(matter, 'convene') ?? first(matter, 'record')
}

function heldOf(matter: Meeting) {
  return last(matter, 'hold') ?? last(matter, 'record')
}

function head(matter: Meeting, desk: Desk): readonly Block[] {
  const held = heldOf(matter)
  const place = calledOf(matter)?.answers.place
  const named = (held?.answers.attendees ?? []).map((account) => desk.staff(account)).join('、')
  const attendance = `${named}${named ? '，' : ''}共${held?.answers.attendance ?? 0}人`
  return [
    flush(`时间：${held ? chineseDate(held.occurredOn) : ''}`),
    ...(place ? [flush(`地点：${place}`)] : []),
    flush(`主持：${held ? desk.staff(held.answers.chair) : ''}`),
    flush(`出席：${attendance}`),
    ...(held?.answers.absent ? [flush(`请假：${held.answers.absent}`)] : []),
  ]
}

function text(body: string): readonly Block[] {
  return body.split('\n').filter((line) => line.trim() !== '').map((line) => paragraph(line.trim()))
}

function decisions(matter: Meeting): readonly Block[] {
  const settled = heldOf(matter)?.answers.decisions ?? []
  if (settled.length === 0) return [heading(1, '三、议定事项'), paragraph('本次会议没有议定需要另行落实的事项。')]
  return [
    heading(1, '三、议定事项'),
    table(
      [{ title: '序号', width: 0.8, align: 'center' }, { title: '议定事项', width: 4 }, { title: '责任单位（人）', width: 1.8 }, { title: '完成时限', width: 2.2 }],
      settled.map((each, index) => [String(index + 1), each.decision, each.owner ?? '', each.due ? chineseDate(each.due) : '']),
    ),
  ]
}
