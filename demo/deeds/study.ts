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

const planStep = { by: 'sifa', of: 'study-plan-2024', procedure: 'study-plan', area: township } as const

/** Published in January; each topic ticked off by its session, the video evening given up. */
const plan: readonly Deed[] = [
  {
    ...planStep, on: on('2024-01-08'), action: 'draft',
    answers: () => ({
      year: 2024, mustKnow: '宪法；民法典；行政处罚法；行政许可法；信访工作条例',
      topics: [['行政处罚法', 3, 'staff'], ['行政许可法和一次性告知', 6, 'staff'], ['民法典物权编', 9, 'staff'], ['以案释法视频', 10, 'video'], ['宪法', 12, 'staff']].map(([topic, month, form]) => ({ topic, month, form, owner: '司法所' })),
    }),
  },
  { ...planStep, on: on('2024-01-11'), action: 'publish', answers: () => ({ where: '机关公示栏、工作群' }) },
  ...([['2024-03-08', 1, 1], ['2024-06-07', 2, 2], ['2024-09-06', 3, 3], ['2024-12-04', 5, 4]] as const).map(([day, no, session]): Deed => ({ ...planStep, on: on(day), action: 'tick', answers: (known) => ({ no, session: known.matter(`study-${session}`) }) })),
  { ...planStep, on: on('2024-11-04'), action: 'drop', answers: () => ({ no: 4, reason: '与网上考试同月，并入考前自学' }) },
  { ...planStep, on: on('2024-12-24'), action: 'review', answers: () => ({ summary: '五项学了四项，一项并入考前自学。' }) },
]

/** A trial of sitting here, called off before it counted: the year's exam was the province's. */
const trial: readonly Deed[] = [
  {
    on: on('2024-09-18'), by: 'sifa', of: 'exam-trial', procedure: 'exam', area: township, action: 'announce',
    answers: (known) => ({
      name: '行政处罚法随堂自测', platform: '本系统', opensOn: '2024-09-19', closesOn: '2024-09-20', fullMark: 100, passMark: 60, minutes: 20, tries: 2,
      paperRule: [{ topic: 'penalty', kind: 'single', number: 5, points: 10 }, { topic: 'penalty', kind: 'trueFalse', number: 2, points: 15 }, { topic: 'penalty', kind: 'multiple', number: 1, points: 20 }],
      candidates: [['陈立新', 'xiangzhang'], ['刘振华', 'fenguan'], ['王秀兰', 'chuangkou'], ['赵文博', 'zonghe']].map(([name, login]) => ({ person: { name }, unit: '乡政府', account: known.account(login ?? '') })),
    }),
  },
  { on: on('2024-09-19'), by: 'zonghe', of: 'sitting-trial', procedure: 'exam-sitting', area: township, action: 'begin', answers: (known) => ({ exam: known.matter('exam-trial') }) },
  { on: on('2024-09-19'), by: 'sifa', of: 'sitting-trial', procedure: 'exam-sitting', area: township, action: 'void', answers: () => ({ reason: '断网，没有交上' }) },
  { on: on('2024-09-23'), by: 'sifa', of: 'exam-trial', procedure: 'exam', area: township, action: 'cancel', answers: () => ({ reason: '试用期间断网，改为随堂纸面自测，不计入考试' }) },
]

export const studyDeeds: readonly Deed[] = [...plan, ...sessions, ...exam, ...trial]
