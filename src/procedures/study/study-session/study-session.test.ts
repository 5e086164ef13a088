// Study sessions: planned or not, held, with the five things settled; one session counts once in all and once in each form.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { storyAccount, storyOf, storyTownship, type Step } from '#test/story.ts'
import { studySessionIndicators } from './indicators.ts'
import { studySession } from './procedure.ts'

const study = storyOf(studySession, { area: storyTownship })
const materials = [{ title: '《中华人民共和国行政处罚法》' }, { title: '《吉林省行政执法条例》' }]
const session = { materials, due: 30, attended: 28, effect: '随堂测试28人全部合格。' }
const planned: Step = ['plan', '2024-03-01', { topic: '学习行政处罚法', forms: ['staff', 'training'], plannedOn: '2024-03-20', materials, participants: '全体机关干部' }]
const record = (forms: readonly string[], more: object = {}): Step => ['record', '2024-03-20', { topic: '学习行政处罚法', forms, ...session, ...more }]

describe('学法活动', () => {
  test('先有计划、后有记录，是完整的一次学习', () => {
    expect(study.deadlines([planned]).map((each) => [each.state, each.derived.due])).toEqual([['running', '2024-03-20']])
    expect(study.matter([planned, ['hold', '2024-03-20', session]]).state).toBe('已举办')
  })

  test('没有计划的可以直接记录', () => {
    study.given().when(...record(['theoryGroup'])).accepted()
  })

  test('内容、人员、效果缺一不可', () => {
    study.given().when('record', '2024-03-20', { topic: '学习行政处罚法', forms: ['staff'] }).refused('answer-missing', 'answer-missing', 'answer-missing', 'answer-missing')
    const { effect: _, ...withoutEffect } = session
    study.given(planned).when('hold', '2024-03-20', withoutEffect).refused('answer-missing')
  })

  test('实到人数不能多于应到人数', () => {
    study.given().when(...record(['staff'], { attended: 31 })).refused('attendance-above-due')
    study.given(planned).when('hold', '2024-03-20', { ...session, attended: 31 }).refused('attendance-above-due')
    study.given().when(...record(['staff'], { attended: 30 })).accepted()
  })

  test('实到人数不能少于列出的参加人员', () => {
    study.given().when(...record(['staff'], { attended: 0, attendees: [storyAccount] })).refused('attendance-below-listed')
    study.given(planned).when('hold', '2024-03-20', { ...session, attended: 0, attendees: [storyAccount] }).refused('attendance-below-listed')
  })

  test('没有人到的学习也能如实记录', () => {
    study.given().when(...record(['video'], { attended: 0 })).accepted()
  })

  test('已经学过的不能再做计划', () => {
    study.given().when('plan', '2024-03-21', { topic: '学习行政处罚法', forms: ['staff'], plannedOn: '2024-03-20', materials, participants: '全体机关干部' }).refused('planned-day-past')
  })

  test('取消的学习不再举办', () => {
    study.given(planned, ['cancel', '2024-03-19', { reason: '防汛值班' }]).when('hold', '2024-03-20', session).refused('not-open-in-state')
  })
})

describe('学法次数', () => {
  const figures = (...steps: readonly (readonly Step[])[]) => figuresOf(studySessionIndicators, studySession, ...steps.map((each) => study.matter(each)))

  test('一次学习几种形式，各形式各计一次，总次数只计一次', () => {
    expect(figures([record(['theoryGroup', 'topic', 'partyCommittee', 'preMeeting', 'staff', 'branch', 'lecture', 'seminar', 'readingClass', 'video', 'court'])])).toMatchObject({
      'study.sessions': 1, 'study.theoryGroupSessions': 1, 'study.topicSessions': 1, 'study.partyCommitteeStudy': 1, 'study.preMeetingSessions': 1, 'study.staffSessions': 1,
      'study.branchSessions': 1, 'study.lectures': 1, 'study.seminars': 1, 'study.readingClasses': 1, 'study.videoSessions': 1, 'study.courtObservations': 1,
    })
  })

  test('没有选的形式不计', () => {
    expect(figures([record(['staff'])])).not.toHaveProperty('study.lectures')
  })

  test('形式以计划为准，举办后才计', () => {
    expect(figures([planned])).toEqual({})
    expect(figures([planned, ['hold', '2024-03-20', session]])).toMatchObject({ 'study.sessions': 1, 'study.staffSessions': 1, 'training.sessions': 1, 'training.attendance': 28, 'training.attendanceDue': 30 })
  })

  test('不含培训形式的学习不计入培训人次', () => {
    const figured = figures([record(['staff'])])
    expect(figured).not.toHaveProperty('training.attendance')
    expect(figured).not.toHaveProperty('training.attendanceDue')
  })

  test('人次累加，人数去重，材料按条计', () => {
    const named = { attendees: [storyAccount, '22222222-2222-7222-8222-222222222222'], essays: 3 }
    expect(figures([record(['staff'], named)], [record(['branch'], named)])).toMatchObject({
      'study.attendance': 56, 'study.attendanceDue': 60, 'study.staffCovered': 2, 'study.documentsStudied': 4, 'study.essays': 6,
    })
  })

  test('负责人讲法单独计次', () => {
    expect(figures([record(['lecture'], { lecturer: 'leader' })])).toMatchObject({ 'leadership.lawLecturesByLeaders': 1 })
    expect(figures([record(['lecture'], { lecturer: 'adviser' })])).not.toHaveProperty('leadership.lawLecturesByLeaders')
  })
})
