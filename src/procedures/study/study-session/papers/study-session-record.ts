// 学法记录: the five things in one form — plan, content, time, people, effect.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, row, signatures, title, type FormRow } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { forms, lecturers } from '../../study-forms.ts'
import { studySession } from '../procedure.ts'

const 学法用法意见 = lawBook('law-study-opinion')

type Session = MatterOf<typeof studySession>

export const studySessionRecord = paperOf(studySession)({
  id: 'study-session-record',
  title: '学法记录',
  after: ['hold', 'record'],
  basis: [学法用法意见('')],
  body: (matter, desk) => ({
    title: '学法记录',
    layout: 'form',
    blocks: [
      title('学法记录', '（计划、内容、时间、人员、效果）'),
      numberLine(desk.number),
      form([...planned(matter), ...studied(matter, desk)]),
      signatures([{ label: '记录人' }, { label: '负责人', dated: true }], 2),
    ],
  }),
})

function planned(matter: Session): readonly FormRow[] {
  const plan = first(matter, 'plan')
  const called = (plan ?? first(matter, 'record'))?.answers
  const words = plan ? `${chineseDate(plan.occurredOn)}制定，计划${chineseDate(plan.answers.plannedOn)}学习，学习人员：${plan.answers.participants}` : '未单独制定计划'
  return [
    row({ 主题: called?.topic ?? '' }, { group: '计划' }),
    row({ 形式: (called?.forms ?? []).map((each) => forms[each]).join('、') }, { group: '计划' }),
    row({ 计划情况: words }, { group: '计划' }),
  ]
}

function studied(matter: Session, desk: Desk): readonly FormRow[] {
  const held = first(matter, 'hold') ?? first(matter, 'record')
  if (!held) return []
  const said = held.answers
  return [
    row({ 学习内容: said.materials.map((each, index) => `${index + 1}.${each.title}`).join('\n') }, { group: '内容', lines: 4 }),
    row({ 主讲人: [said.lecturer ? lecturers[said.lecturer] : '', said.lecturerName ?? ''].filter(Boolean).join('，') }, { group: '内容' }),
    row({ 日期: chineseDate(held.occurredOn), 学时: said.hours === undefined ? '' : `${said.hours}学时` }, { group: '时间' }),
    row({ 应到: `${said.due}人`, 实到: `${said.attended}人` }, { group: '人员' }),
    row({ 参加人员: (said.attendees ?? []).map((account) => desk.staff(account)).join('、') }, { group: '人员', lines: 3 }),
    row({ 缺席: said.absent ?? '' }, { group: '人员' }),
    row({ 学习效果: said.effect }, { group: '效果', lines: 5 }),
  ]
}
