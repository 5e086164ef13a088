// The record of a study session shows the five things.
import { expect, test } from 'vitest'
import { printed } from '#test/printed.ts'
import { storyAccount, storyOf, storyTownship, type Step } from '#test/story.ts'
import { studySession } from '../procedure.ts'
import { studySessionRecord } from './study-session-record.ts'

const session = { materials: [{ title: '《行政处罚法》' }], hours: 2, due: 30, attended: 28, attendees: [storyAccount], absent: '两人值班', lecturer: 'leader', lecturerName: '乡长', effect: '随堂测试全部合格。' }
const study = storyOf(studySession, { area: storyTownship })

test('学法记录按计划、内容、时间、人员、效果五项填写', () => {
  const planned: Step = ['plan', '2024-03-01', { topic: '学习行政处罚法', forms: ['staff', 'training'], plannedOn: '2024-03-20', materials: session.materials, participants: '全体机关干部' }]
  const words = printed(studySessionRecord, study.matter([planned, ['hold', '2024-03-21', session]]))
  for (const each of [
    '计划', '内容', '时间', '人员', '效果', '集中学法（全体干部）、法治培训', '2024年3月1日制定，计划2024年3月20日学习，学习人员：全体机关干部', '1.《行政处罚法》', '2024年3月21日', '2学时', '30人', '28人',
    '干部1111', '两人值班', '党政负责人或班子成员，乡长', '随堂测试全部合格。',
  ]) expect(words).toContain(each)
})

test('没有计划的如实写明', () => {
  expect(printed(studySessionRecord, study.matter([['record', '2024-03-20', { topic: '学习行政处罚法', forms: ['video'], ...session }]]))).toContain('未单独制定计划')
})
