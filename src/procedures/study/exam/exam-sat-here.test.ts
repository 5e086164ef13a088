// An exam that is sat here: settings that make a paper, the window, the tries, the make-up, and marks by the server alone.
import { describe, expect, test } from 'vitest'
import { storyAccount, storyOf, type Step } from '#test/story.ts'
import { exam } from './procedure.ts'
import { standingsOf } from './results.ts'

const story = storyOf(exam)
const other = '22222222-2222-7222-8222-222222222222'
const stranger = '33333333-3333-7333-8333-333333333333'
const notice = {
  name: '2024年学法考试', platform: '本系统', opensOn: '2024-11-01', closesOn: '2024-11-10', fullMark: 100, passMark: 60, minutes: 30, tries: 2,
  paperRule: [{ topic: 'penalty', kind: 'single', number: 5, points: 20 }],
  candidates: [{ person: { name: '王某' }, unit: '乡政府', account: storyAccount }, { person: { name: '李某' }, unit: '乡政府', account: other }, { person: { name: '赵某' }, unit: '乡政府' }],
}
const announced: Step = ['announce', '2024-10-20', notice]
const begins = (day: string, account: string = storyAccount): Step => ['noteSitting', day, { account }]
const graded = (day: string, ...results: readonly object[]): Step => ['recordGraded', day, { results }]
const first = graded('2024-11-11', { no: 1, outcome: 'sat', score: 40 }, { no: 2, outcome: 'sat', score: 80 }, { no: 3, outcome: 'absent' })
const makeUp: Step = ['openMakeUp', '2024-11-12', { opensOn: '2024-11-15', closesOn: '2024-11-20' }]

describe('通知在本系统答题的考试', () => {
  const refused = (more: object, code: string) => story.given().when('announce', '2024-10-20', { ...notice, ...more }).refused(code)

  test('组卷规则和答题时间要么都填，要么都不填', () => {
    const { minutes: _, ...untimed } = notice
    story.given().when('announce', '2024-10-20', untimed).refused('sitting-settings-incomplete')
    const { paperRule: __, ...ruleless } = notice
    story.given().when('announce', '2024-10-20', ruleless).refused('sitting-settings-incomplete')
  })

  test('各行题数乘分数等于满分', () => refused({ paperRule: [{ topic: 'penalty', kind: 'single', number: 4, points: 20 }] }, 'paper-not-full-mark'))

  test('题库里的题要够', () => {
    refused({ paperRule: [{ topic: 'privacy', kind: 'single', number: 20, points: 5 }] }, 'questions-too-few')
    refused({ opensOn: '2023-11-01', closesOn: '2023-11-02', paperRule: [{ topic: 'reconsideration', kind: 'single', number: 1, points: 100 }] }, 'questions-too-few')
  })
})

describe('答题', () => {
  test('只在开始和截止日期之间', () => {
    story.given(announced).when(...begins('2024-10-31')).refused('exam-not-open')
    story.given(announced).when(...begins('2024-11-01')).accepted()
    story.given(announced).when(...begins('2024-11-10')).accepted()
    story.given(announced).when(...begins('2024-11-11')).refused('exam-not-open')
  })

  test('只有名单上的账号，免考的不答', () => {
    story.given(announced).when(...begins('2024-11-05', stranger)).refused('not-a-candidate')
    story.given(announced, ['excuse', '2024-11-01', { excused: [{ no: 1, reason: 'leave' }] }]).when(...begins('2024-11-05')).refused('not-a-candidate')
  })

  test('次数用完不能再答，作废退还的可以再答', () => {
    const twice = [announced, begins('2024-11-02'), begins('2024-11-03')]
    story.given(...twice).when(...begins('2024-11-04')).refused('no-tries-left')
    story.given(...twice).when(...begins('2024-11-04', other)).accepted()
    story.given(...twice, ['giveBack', '2024-11-03', { account: storyAccount }]).when(...begins('2024-11-04')).accepted()
  })

  test('在别的平台考的，不在这里答', () => {
    const { paperRule: _, minutes: __, tries: ___, ...elsewhere } = notice
    story.given(['announce', '2024-10-20', elsewhere]).when(...begins('2024-11-05')).refusedAmongOthersFor('not-sat-here')
  })
})

describe('评卷', () => {
  test('截止以后才评卷', () => {
    story.given(announced).when(...graded('2024-11-10', { no: 1, outcome: 'sat', score: 40 })).refused('exam-still-open')
    story.given(announced).when(...graded('2024-11-11', { no: 1, outcome: 'sat', score: 40 })).accepted()
  })

  test('成绩由系统登记，不能手填', () => {
    story.given(announced).when('enterResults', '2024-11-11', { results: [{ no: 1, outcome: 'sat', score: 100 }] }).refused('marked-by-server')
    story.given(announced, first).when('makeUp', '2024-11-12', { results: [{ no: 1, outcome: 'sat', score: 100 }] }).refused('marked-by-server')
  })

  test('首次评卷以后才开放补考，合格的不补考，次数从头算', () => {
    story.given(announced).when(...makeUp).refused('first-round-unmarked')
    const open = [announced, begins('2024-11-02'), begins('2024-11-03'), first, makeUp]
    story.given(...open).when(...begins('2024-11-16')).accepted()
    story.given(...open).when(...begins('2024-11-16', other)).refused('make-up-not-needed')
    story.given(...open).when(...graded('2024-11-20', { no: 1, outcome: 'sat', score: 70 })).refused('exam-still-open')
  })

  test('以补考成绩为准', () => {
    const [wang] = standingsOf(story.matter([announced, first, makeUp, graded('2024-11-21', { no: 1, outcome: 'sat', score: 70 })]))
    expect(wang).toMatchObject({ passed: true, result: { score: 70 } })
  })
})
