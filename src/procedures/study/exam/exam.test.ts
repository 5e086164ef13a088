// Exams: only those due have results, everybody due is accounted for, and rates keep their denominators.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { storyOf, type Step } from '#test/story.ts'
import { examIndicators } from './indicators.ts'
import { exam } from './procedure.ts'
import { standingsOf } from './results.ts'

const story = storyOf(exam)
const account = '11111111-1111-7111-8111-111111111111'
const who = (name: string) => ({ person: { name }, unit: '乡政府' })
/** People by their number on the list. */
const [wang, li, zhao, qian] = [{ no: 1 }, { no: 2 }, { no: 3 }, { no: 4 }]
const notice = {
  name: '2024年网上学法用法考试', platform: '吉林干部网络学院', opensOn: '2024-11-01', closesOn: '2024-11-30',
  fullMark: 100, passMark: 60, excellentMark: 90, candidates: [who('王某'), who('李某'), who('赵某')],
}
const announced: Step = ['announce', '2024-10-20', notice]
const sat = (person: object, score: number) => ({ ...person, outcome: 'sat', score })
const absent = (person: object) => ({ ...person, outcome: 'absent' })
const entered = (...results: readonly object[]): Step => ['enterResults', '2024-12-02', { results }]
const makeUp = (...results: readonly object[]): Step => ['makeUp', '2024-12-10', { results }]
const excused = (...people: readonly object[]): Step => ['excuse', '2024-11-05', { excused: people.map((each) => ({ ...each, reason: 'leave' })) }]
const concluded: Step = ['conclude', '2024-12-15', {}]
const refusedOf = (step: Step, ...given: readonly Step[]) => story.given(announced, ...given).when(...step)

describe('通知考试', () => {
  test('截止日期不能早于开始日期', () => {
    story.given().when('announce', '2024-10-20', { ...notice, closesOn: '2024-10-31' }).refused('exam-window-backwards')
    story.given().when('announce', '2024-10-20', { ...notice, closesOn: '2024-11-01' }).accepted()
  })

  test('合格分不高于优秀分，优秀分不高于满分', () => {
    story.given().when('announce', '2024-10-20', { ...notice, passMark: 95 }).refused('marks-out-of-order')
    story.given().when('announce', '2024-10-20', { ...notice, excellentMark: 101 }).refused('marks-out-of-order')
    const { excellentMark: _, ...plain } = notice
    story.given().when('announce', '2024-10-20', { ...plain, passMark: 100 }).accepted()
    story.given().when('announce', '2024-10-20', { ...plain, passMark: 101 }).refused('marks-out-of-order')
  })

  test('同一个账号只列一次，没有账号的不比姓名', () => {
    const listed = { ...who('王某'), account }
    story.given().when('announce', '2024-10-20', { ...notice, candidates: [listed, listed] }).refused('candidate-twice')
    story.given().when('announce', '2024-10-20', { ...notice, candidates: [who('王某'), who('王某')] }).accepted()
    story.given(['announce', '2024-10-20', { ...notice, candidates: [listed] }]).when('enlist', '2024-10-25', { candidates: [listed], reason: '新调入' }).refused('candidate-twice')
    refusedOf(['enlist', '2024-10-25', { candidates: [who('钱某')], reason: '新调入' }]).accepted()
  })

  test('姓名不进台账，序号接着往下排', () => {
    expect(JSON.stringify(story.given().when(...announced).accepted())).not.toContain('王某')
    expect(standingsOf(story.matter([announced, ['enlist', '2024-10-25', { candidates: [who('钱某')], reason: '新调入' }]])).map((each) => each.no)).toEqual([1, 2, 3, 4])
  })
})

describe('免考', () => {
  test('只能免应考的人，一人一次，要有原因', () => {
    refusedOf(excused(qian)).refused('excused-not-due')
    refusedOf(excused(wang, wang)).refused('excused-not-due')
    refusedOf(['excuse', '2024-11-05', { excused: [wang] }]).refused('answer-missing')
    refusedOf(excused(wang)).accepted()
  })

  test('已有成绩的不能再免考', () => {
    refusedOf(['excuse', '2024-12-03', { excused: [{ ...wang, reason: 'leave' }] }], entered(sat(wang, 50))).refused('excused-has-result')
  })
})

describe('登记成绩', () => {
  test('不在应考名单上的人没有成绩', () => {
    refusedOf(entered(sat(qian, 80))).refused('result-not-due')
    refusedOf(entered(sat(qian, 80)), ['enlist', '2024-10-25', { candidates: [who('钱某')], reason: '新调入' }]).accepted()
  })

  test('免考的人没有成绩', () => {
    refusedOf(entered(sat(wang, 80)), excused(wang)).refused('result-of-excused')
  })

  test('一人一行，已有成绩的不能重复登记', () => {
    refusedOf(entered(sat(wang, 80), sat(wang, 90))).refused('result-twice')
    refusedOf(['enterResults', '2024-12-03', { results: [sat(wang, 90)] }], entered(sat(wang, 80))).refused('result-already-entered')
  })

  test('参考的必须有分数，缺考的不能有分数', () => {
    refusedOf(entered({ ...wang, outcome: 'sat' })).refused('score-missing')
    refusedOf(entered({ ...wang, outcome: 'absent', score: 0 })).refused('score-missing')
    refusedOf(entered(sat(wang, 0), absent(li))).accepted()
  })

  test('分数不能高于满分', () => {
    refusedOf(entered(sat(wang, 101))).refused('score-above-full')
    refusedOf(entered(sat(wang, 100))).accepted()
  })
})

describe('补考', () => {
  test('只登记首次缺考和不合格的人', () => {
    refusedOf(makeUp(sat(wang, 80))).refused('make-up-not-needed')
    refusedOf(makeUp(sat(wang, 80)), entered(sat(wang, 60))).refused('make-up-not-needed')
    refusedOf(makeUp(sat(wang, 80)), entered(sat(wang, 59))).accepted()
    refusedOf(makeUp(sat(li, 80)), entered(absent(li))).accepted()
  })

  test('以补考成绩为准；补考缺考的，首次参考仍然算参考', () => {
    const [first] = standingsOf(story.matter([announced, entered(sat(wang, 50)), makeUp(sat(wang, 70))]))
    expect(first).toMatchObject({ passed: true, result: { score: 70 } })
    const [missed] = standingsOf(story.matter([announced, entered(sat(wang, 50)), makeUp(absent(wang))]))
    expect(missed).toMatchObject({ passed: false, result: { outcome: 'sat', score: 50 } })
  })

  test('补考同样不收名单外、免考、重复、缺分和超过满分的成绩', () => {
    const failed = entered(sat(wang, 50), sat(li, 50))
    refusedOf(makeUp(sat(qian, 80)), failed).refused('result-not-due', 'make-up-not-needed')
    refusedOf(makeUp(sat(zhao, 80)), excused(zhao), failed).refused('result-of-excused', 'make-up-not-needed')
    refusedOf(makeUp(sat(wang, 80), sat(wang, 80)), failed).refused('result-twice')
    refusedOf(makeUp({ ...wang, outcome: 'sat' }), failed).refused('score-missing')
    refusedOf(makeUp(sat(wang, 101)), failed).refused('score-above-full')
  })
})

describe('结束考试', () => {
  test('每个应考人员都要有成绩或免考', () => {
    refusedOf(concluded, entered(sat(wang, 80), sat(li, 80))).refused('results-missing')
    refusedOf(concluded, excused(zhao), entered(sat(wang, 80), sat(li, 80))).accepted()
    refusedOf(concluded, entered(sat(wang, 80), sat(li, 80), absent(zhao))).accepted()
  })

  test('结束后不再登记成绩', () => {
    refusedOf(['makeUp', '2024-12-20', { results: [sat(zhao, 80)] }], entered(sat(wang, 80), sat(li, 80), absent(zhao)), concluded).refused('not-open-in-state')
  })

  test('考试截止日期提醒登记成绩', () => {
    expect(story.deadlines([announced]).map((each) => [each.state, each.derived.due])).toEqual([['running', '2024-11-30']])
  })
})

describe('考试的数字', () => {
  const figures = (...steps: readonly Step[]) => figuresOf(examIndicators, exam, story.matter([announced, ...steps]))

  test('参考率的分母是应考减免考，合格率的分母是参考', () => {
    expect(figures(excused(zhao), entered(sat(wang, 95), absent(li)), concluded)).toMatchObject({
      'exam.sittings': 1, 'exam.due': 3, 'exam.excused': 1, 'exam.toSit': 2, 'exam.sat': 1, 'exam.passed': 1, 'exam.excellent': 1, 'exam.participants': 1, 'exam.scoreTotal': 95, 'exam.fullTotal': 100,
    })
    const ratios = Object.fromEntries(examIndicators.flatMap((each) => (each.measure === 'ratio' ? [[each.id, [each.numerator, each.denominator]]] : [])))
    expect(ratios).toEqual({ 'exam.meanScore': ['exam.scoreTotal', 'exam.fullTotal'], 'exam.participationRate': ['exam.sat', 'exam.toSit'], 'exam.passRate': ['exam.passed', 'exam.sat'], 'exam.excellentRate': ['exam.excellent', 'exam.sat'] })
  })

  test('正好合格分算合格，差一分不算', () => {
    expect(figures(excused(zhao), entered(sat(wang, 60), sat(li, 59)), concluded)).toMatchObject({ 'exam.passed': 1, 'exam.sat': 2 })
  })

  test('补考合格的计入合格，一人只计一次参考', () => {
    expect(figures(excused(zhao), entered(sat(wang, 80), sat(li, 40)), makeUp(sat(li, 75)), concluded)).toMatchObject({ 'exam.sat': 2, 'exam.passed': 2 })
  })

  test('没有结束的考试不计', () => {
    expect(figures(entered(sat(wang, 80), sat(li, 80), sat(zhao, 80)))).toEqual({})
  })
})
