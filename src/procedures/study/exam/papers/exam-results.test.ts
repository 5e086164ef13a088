// The summary of an exam keeps every denominator and ranks nobody.
import { expect, test } from 'vitest'
import { printed } from '#test/printed.ts'
import { storyOf, type Step } from '#test/story.ts'
import { exam } from '../procedure.ts'
import { examResults } from './exam-results.ts'
import { examRoster } from './exam-roster.ts'

const people = [['王某', '乡政府'], ['李某', '乡政府'], ['赵某', '乡政府'], ['孙某', '中心校']].map(([name, unit]) => ({ person: { name }, unit }))
const [wang, li, zhao, sun] = [{ no: 1 }, { no: 2 }, { no: 3 }, { no: 4 }]
const announced: Step = ['announce', '2024-10-20', { name: '网上学法考试', platform: '干部网络学院', opensOn: '2024-11-01', closesOn: '2024-11-30', fullMark: 100, passMark: 60, excellentMark: 90, candidates: people }]

test('成绩汇总表分单位列出应考、免考、参考、合格和三个比率，没有分母的不算比率', () => {
  const words = printed(examResults, storyOf(exam).matter([
    announced,
    ['excuse', '2024-11-05', { excused: [{ ...sun, reason: 'seconded' }] }],
    ['enterResults', '2024-12-02', { results: [{ ...li, outcome: 'sat', score: 55 }, { ...wang, outcome: 'sat', score: 95 }, { ...zhao, outcome: 'absent' }] }],
    ['conclude', '2024-12-15'],
  ]))
  const lines = words.split('\n')
  const after = (word: string) => lines.slice(lines.indexOf(word) + 1, lines.indexOf(word) + 9)
  expect(after('乡政府')).toEqual(['3', '0', '2', '1', '1', '66.67%', '50%', '50%'])
  expect(after('中心校')).toEqual(['1', '1', '0', '0', '0', '—', '—', '—'])
  expect(after('合计')).toEqual(['4', '1', '2', '1', '1', '66.67%', '50%', '50%'])
  for (const each of ['免考（外派、驻村）', '缺考', '不合格', '优秀', '合格60分，优秀90分']) expect(words).toContain(each)
  // In the order of the list, not of the marks.
  expect(words).toMatch(/1\n乡政府\n人\d+\n参考\n95\n优秀\n2\n乡政府\n人\d+\n参考\n55\n不合格\n3/)
})

test('应考名单印出登记成绩用的序号，注明免考', () => {
  const words = printed(examRoster, storyOf(exam).matter([announced, ['excuse', '2024-11-05', { excused: [{ ...sun, reason: 'seconded' }] }]]))
  expect(words).toMatch(/3\n乡政府\n人\d+\n/)
  expect(words).toMatch(/4\n中心校\n人\d+\n免考/)
})
