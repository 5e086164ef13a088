// Four sessions of all staff, and the year's exam with everybody who was due, one excused, all others sat and passed.
import { plainDate } from '#calendar/plain-date.ts'
import type { Deed } from '#demo/deed.ts'
import { given, surname, township } from '#demo/people.ts'

const on = plainDate

const sessions: readonly Deed[] = ([
  ['2024-03-07', '学习《中华人民共和国行政处罚法》', ['《中华人民共和国行政处罚法》第五章、第六章'], 41, ['staff', 'lecture']],
  ['2024-06-06', '学习《中华人民共和国行政许可法》和一次性告知要求', ['《中华人民共和国行政许可法》第四章'], 40, ['staff']],
  ['2024-09-05', '学习《中华人民共和国民法典》物权编', ['《中华人民共和国民法典》第二编'], 42, ['staff']],
  ['2024-12-03', '学习《中华人民共和国宪法》', ['《中华人民共和国宪法》'], 42, ['staff', 'seminar']],
] as const).map(([day, topic, titles, attended, forms], index) => ({
  on: on(day), by: 'sifa', of: `study-${index + 1}`, procedure: 'study-session', area: township, action: 'record',
  answers: () => ({
    topic, forms, materials: titles.map((title) => ({ title })), hours: 2, due: 42, attended, ...(attended < 42 ? { absent: '请假，已补学' } : {}),
    lecturer: index === 3 ? 'leader' : 'justiceOffice', effect: '学后随堂答题，结合本岗位写出一条改进措施。',
  }),
}))

const units = ['党政办', '综治中心', '便民服务中心', '农业农村站', '自然资源所', '财政所']
const staff = Array.from({ length: 42 }, (_, index) => ({ person: { name: `${surname(index * 3 + 2)}${given(index * 11 + 4)}` }, unit: units[index % units.length] ?? '党政办' }))

const step = { by: 'sifa', of: 'exam-2024', procedure: 'exam', area: township } as const

const exam: readonly Deed[] = [
  {
    ...step, on: on('2024-10-10'), action: 'announce',
    answers: () => ({ name: '2024年国家工作人员网上学法用法考试', platform: '省网上学法平台', opensOn: '2024-10-14', closesOn: '2024-10-31', fullMark: 100, passMark: 60, excellentMark: 90, candidates: staff }),
  },
  { ...step, on: on('2024-10-15'), action: 'excuse', answers: () => ({ excused: [{ no: 1, reason: 'leave' }], approvedBy: '分管领导批准' }) },
  { ...step, on: on('2024-11-01'), action: 'enterResults', answers: () => ({ results: staff.slice(1).map((_, index) => ({ no: index + 2, outcome: 'sat', score: 78 + ((index * 7) % 22) })) }) },
  { ...step, on: on('2024-11-04'), action: 'conclude', answers: () => ({}) },
]

export const studyDeeds: readonly Deed[] = [...sessions, ...exam]
