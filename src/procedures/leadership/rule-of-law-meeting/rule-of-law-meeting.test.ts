// Meetings: called or written down at once, held, filed; and how they are counted.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { storyAccount, storyOf, type Step } from '#test/story.ts'
import { ruleOfLawMeetingIndicators } from './indicators.ts'
import { meetingKinds } from './meeting-kinds.ts'
import { ruleOfLawMeeting } from './procedure.ts'

const meeting = storyOf(ruleOfLawMeeting)
const agenda = [{ item: '研究2024年依法治理工作重点' }]
const proceedings = { chair: storyAccount, attendance: 12, agenda, lawStudyFirst: false }
const notice = { kind: 'lawGovernance', topic: '2024年第一季度依法治理工作会议', agenda, meetsOn: '2024-03-12' }
const called: Step = ['convene', '2024-03-08', notice]
const record = (kind: string, more: object = {}): Step => ['record', '2024-03-12', { kind, topic: '会议', ...proceedings, ...more }]

describe('法治会议', () => {
  test('先通知、后召开、再归档纪要，是完整的一次会议', () => {
    const filed = meeting.matter([called, ['hold', '2024-03-12', proceedings], ['file', '2024-03-15', { minutes: '会议听取了……', minutesNumber: '双永法治组纪〔2024〕1号' }]])
    expect(filed.state).toBe('已归档')
    expect(filed.closedOn).toBe('2024-03-15')
  })

  test('没有事先通知的会议可以补记', () => {
    meeting.given().when(...record('leadingGroup')).accepted()
  })

  test('会已经开过的不能再发通知，应当补记', () => {
    meeting.given().when('convene', '2024-03-13', notice).refused('meeting-day-past')
    meeting.given(called).when('postpone', '2024-03-09', { meetsOn: '2024-03-08', reason: '主要领导外出' }).refused('meeting-day-past')
  })

  test('到会人数不能少于列出的到会人员', () => {
    const two = ['22222222-2222-7222-8222-222222222222', '33333333-3333-7333-8333-333333333333']
    meeting.given(called).when('hold', '2024-03-12', { ...proceedings, attendees: two, attendance: 1 }).refused('attendance-below-listed')
    meeting.given(called).when('hold', '2024-03-12', { ...proceedings, attendees: two, attendance: 2 }).accepted()
    meeting.given().when(...record('progress', { attendees: two, attendance: 1 })).refused('attendance-below-listed')
  })

  test('同一个人列了两遍只算一人', () => {
    meeting.given().when(...record('progress', { attendees: [storyAccount, storyAccount], attendance: 1 })).accepted()
  })

  test('没有纪要正文也没有扫描件的，不能归档', () => {
    meeting.given(record('leadingGroup')).when('file', '2024-03-15', {}).refused('minutes-missing')
    meeting.given(record('leadingGroup', { minutes: '会议研究了……' })).when('file', '2024-03-15', {}).accepted()
    const scans = [{ sha256: 'a'.repeat(64), name: '纪要.pdf', bytes: 1024 }]
    meeting.given(record('leadingGroup')).when('file', '2024-03-15', { scans }).accepted()
  })

  test('取消的会议不再召开', () => {
    meeting.given(called, ['cancel', '2024-03-11', { reason: '与防汛会议冲突' }]).when('hold', '2024-03-12', proceedings).refused('not-open-in-state')
  })

  test('通知的开会日期是提醒日期，改期后以新日期为准', () => {
    const moved: readonly Step[] = [called, ['postpone', '2024-03-11', { meetsOn: '2024-03-20', reason: '与防汛会议冲突' }]]
    const running = meeting.deadlines(moved).filter((each) => each.state === 'running')
    expect(running.map((each) => each.derived.due)).toEqual(['2024-03-20'])
    expect(meeting.deadlines([...moved, ['hold', '2024-03-20', proceedings]]).filter((each) => each.state === 'running')).toEqual([])
  })
})

describe('会议次数', () => {
  const figures = (...steps: readonly (readonly Step[])[]) => figuresOf(ruleOfLawMeetingIndicators, ruleOfLawMeeting, ...steps.map((each) => meeting.matter(each)))

  test('列有法治议题的会议各计一次，党委会的其他议题不计为法治会议', () => {
    const all = figures(...Object.keys(meetingKinds).map((kind) => [record(kind)]))
    expect(all['meeting.ruleOfLawSessions']).toBe(Object.keys(meetingKinds).length - 1)
    expect(all).toMatchObject({
      'meeting.leadingGroupSessions': 1, 'meeting.lawTownCommitteeSessions': 1, 'meeting.governanceSessions': 1, 'meeting.partyCommitteeLawSessions': 1,
      'meeting.progressSessions': 1, 'meeting.summarySessions': 1, 'meeting.partyCommitteeSessions': 2,
    })
  })

  test('类型以通知为准，召开后才计', () => {
    expect(figures([called])).toEqual({})
    expect(figures([called, ['hold', '2024-03-12', proceedings]])).toEqual({ 'meeting.ruleOfLawSessions': 1, 'meeting.governanceSessions': 1 })
  })

  test('第一项议题学法的计入第一议题学法次数，党委会其他议题的也计', () => {
    expect(figures([record('partyCommittee', { lawStudyFirst: true })])).toEqual({ 'meeting.partyCommitteeSessions': 1, 'study.firstAgendaSessions': 1 })
  })
})
