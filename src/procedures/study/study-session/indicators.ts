// How law study is counted. One session counts once in the total and once in each of its forms; adding up the forms
// therefore gives more than the total, and no report should.
import { indicatorsOf, ratio } from '#procedure/indicator.ts'
import { first } from '#procedure/matter.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { forms, type Form } from '../study-forms.ts'
import { studySession } from './procedure.ts'

const { count, sum, distinct } = indicatorsOf(studySession)

type Session = MatterOf<typeof studySession>

const held = { system: 'study', actions: ['hold', 'record'] } as const

function has(session: Session, form: Form): boolean {
  return (first(session, 'plan') ?? first(session, 'record'))?.answers.forms.includes(form) ?? false
}

function inForm(id: string, form: Form, said: { title: string; unit?: string }) {
  return count({
    ...held, unit: '次', ...said, id,
    definition: `学习形式含“${forms[form]}”、已经举办的学法活动，每次计一；一次学习有几种形式的，在各形式下各计一，在学法总次数里只计一。`,
    when: (_, session) => has(session, form),
  })
}

export const studySessionIndicators = [
  count({ ...held, id: 'study.sessions', title: '学法总次数', unit: '次', definition: '已经举办的学法活动，不论几种形式，每次计一，按学习日期归入年度；会议第一议题学法另计，不含在内。' }),
  inForm('study.topicSessions', 'topic', { title: '专题学法次数' }),
  inForm('study.theoryGroupSessions', 'theoryGroup', { title: '中心组学法次数' }),
  inForm('study.staffSessions', 'staff', { title: '干部集中学法次数' }),
  inForm('study.partyCommitteeStudy', 'partyCommittee', { title: '党委会学法次数' }),
  inForm('study.preMeetingSessions', 'preMeeting', { title: '会前学法次数' }),
  inForm('study.branchSessions', 'branch', { title: '支部集中学法次数' }),
  inForm('study.lectures', 'lecture', { title: '法治讲座场次', unit: '场次' }),
  inForm('study.seminars', 'seminar', { title: '专题研讨次数' }),
  inForm('study.readingClasses', 'readingClass', { title: '读书班期数', unit: '期' }),
  inForm('study.videoSessions', 'video', { title: '法治视频学习次数' }),
  inForm('study.courtObservations', 'court', { title: '旁听庭审次数' }),
  inForm('training.sessions', 'training', { title: '法治培训场次', unit: '场次' }),
  sum({ ...held, id: 'study.attendance', title: '学法参加人次', unit: '人次', definition: '学法活动实到人数之和；同一人参加几次计几次。', amount: (entry) => entry.answers.attended }),
  sum({ ...held, id: 'study.attendanceDue', title: '学法应到人次', unit: '人次', definition: '学法活动应到人数之和，作为到课率的分母。', amount: (entry) => entry.answers.due }),
  ratio({
    id: 'study.attendanceRate', title: '学法到课率', unit: '%', system: 'study', definition: '学法参加人次除以学法应到人次。',
    numerator: 'study.attendance', denominator: 'study.attendanceDue',
  }),
  distinct({
    ...held, id: 'study.staffCovered', title: '公职人员学法覆盖人数', unit: '名', definition: '一年内在学法活动参加人员名单中列名的不同人员，每人计一；只填人数没有列名的不计。',
    key: (entry) => [...new Set(entry.answers.attendees)],
  }),
  sum({
    ...held, id: 'training.attendance', title: '法治培训人次', unit: '人次', definition: '学习形式含“法治培训”的学法活动实到人数之和；同一人参加几次计几次。',
    when: (_, session) => has(session, 'training'), amount: (entry) => entry.answers.attended,
  }),
  sum({
    ...held, id: 'training.attendanceDue', title: '法治培训应到人次', unit: '人次', definition: '学习形式含“法治培训”的学法活动应到人数之和，作为参训率的分母。',
    when: (_, session) => has(session, 'training'), amount: (entry) => entry.answers.due,
  }),
  ratio({
    id: 'training.attendanceRate', title: '法治培训参训率', unit: '%', system: 'study', definition: '法治培训人次除以法治培训应到人次。',
    numerator: 'training.attendance', denominator: 'training.attendanceDue',
  }),
  sum({ ...held, id: 'study.documentsStudied', title: '学习文件篇数', unit: '篇', definition: '学法活动列明的学习内容条数之和；同一份材料学几次计几次。', amount: (entry) => entry.answers.materials.length }),
  sum({ ...held, id: 'study.essays', title: '心得体会篇数', unit: '篇', definition: '学法活动登记的心得体会或发言材料篇数之和。', amount: (entry) => entry.answers.essays ?? 0 }),
  count({
    ...held, id: 'leadership.lawLecturesByLeaders', title: '负责人讲法次数', unit: '次', system: 'leadership', definition: '主讲人为党政负责人或班子成员的学法活动，每次计一。',
    when: (entry) => entry.answers.lecturer === 'leader',
  }),
] as const
