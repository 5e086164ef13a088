// The sign-in sheet before a meeting, and the minutes after it.
import { expect, test } from 'vitest'
import { printed } from '#test/printed.ts'
import { storyAccount, storyOf, type Step } from '#test/story.ts'
import { ruleOfLawMeeting } from '../procedure.ts'
import { meetingMinutes } from './meeting-minutes.ts'
import { meetingSignIn } from './meeting-sign-in.ts'

const meeting = storyOf(ruleOfLawMeeting)
const called: Step = ['convene', '2024-03-08', { kind: 'lawGovernance', topic: '第一季度依法治理工作会议', place: '三楼会议室', meetsOn: '2024-03-12', agenda: [{ item: '研究工作重点' }] }]
const proceedings = {
  chair: storyAccount, attendees: [storyAccount], attendance: 12, absent: '赵某（病假）', agenda: [{ item: '研究工作重点', speaker: '司法所' }], lawStudyFirst: false,
  decisions: [{ decision: '四月底前办一次法律明白人培训', owner: '司法所', due: '2024-04-30' }],
}

test('签到表写明会议名称、时间、地点，留出签名的格', () => {
  const words = printed(meetingSignIn, meeting.matter([called, ['postpone', '2024-03-11', { meetsOn: '2024-03-15', reason: '防汛' }]]))
  for (const each of ['第一季度依法治理工作会议', '2024年3月15日', '三楼会议室', '签名', '20']) expect(words).toContain(each)
})

test('纪要写明时间、主持、出席、请假、议题、议定事项及责任和时限', () => {
  const words = printed(meetingMinutes, meeting.matter([called, ['hold', '2024-03-12', proceedings], ['file', '2024-03-15', { minutes: '会议听取了司法所汇报。\n会议强调，要按期办结。', minutesNumber: '双永法治组纪〔2024〕1号' }]]))
  for (const each of ['双永法治组纪〔2024〕1号', '时间：2024年3月12日', '地点：三楼会议室', '主持：干部1111', '干部1111，共12人', '请假：赵某（病假）', '1.研究工作重点（司法所）', '会议强调，要按期办结。', '四月底前办一次法律明白人培训', '2024年4月30日']) {
    expect(words).toContain(each)
  }
})

test('补记的会议同样能出纪要，没有议定事项的如实写明', () => {
  const { decisions: _, ...plain } = proceedings
  const words = printed(meetingMinutes, meeting.matter([['record', '2024-03-12', { kind: 'progress', topic: '法治建设推进会', ...plain }]]))
  expect(words).toContain('法治建设推进会')
  expect(words).toContain('没有议定')
})
