// Training of officers: what may be entered, what each certificate gets of it, how it is counted.
import { describe, expect, test } from 'vitest'
import { accountOf, around, certificate, certificates, first, second } from '#test/enforcement-story.ts'
import { figuresOf } from '#test/figures-of.ts'
import { printed } from '#test/printed.ts'
import { storyDesk } from '#test/story-desk.ts'
import { storyOf, storyTownship, type Step } from '#test/story.ts'
import { officerTrainingIndicators } from './indicators.ts'
import { trainingRecord, trainingSignIn } from './papers/training-record.ts'
import { officerTraining } from './procedure.ts'

const handedBack = certificate(accountOf(8), { later: [['cancel', '2024-01-05', { why: 'left' }]], state: '已收回', closedOn: '2024-01-05' })
const story = storyOf(officerTraining, { around: [...around, handedBack], area: storyTownship })
const session = { topic: '行政处罚法和文书制作', kind: 'special', organiser: 'township', hours: 8, due: 4, attended: [first.id, second.id], others: 1 }
const recorded = (more: object = {}): Step => ['record', '2024-05-10', { ...session, ...more }]
const planned: Step = ['plan', '2024-05-01', { topic: '行政处罚法', plannedOn: '2024-05-10' }]
const examined = (more: object = {}): Step => ['examine', '2024-05-11', { exam: 'qualification', organiser: 'county', sat: [first.id, second.id], passed: [first.id], ...more }]

describe('依法办理', () => {
  test('先计划后举办，或者直接补记；办不成的取消', () => {
    story.given(planned).when('hold', '2024-05-10', session).accepted()
    story.given().when(...recorded()).accepted()
    expect(story.matter([planned, ['cancel', '2024-05-09', { reason: '讲师有事' }]]).state).toBe('已取消')
  })

  test('登记一次，各人的证件上同时记下培训和考试结果', () => {
    const held = story.given().when(...recorded()).decision
    expect(held.outcome === 'accepted' ? held.consequences : []).toEqual([first, second].map(({ id }) => ({ matter: id, action: 'train', answers: { topic: session.topic, hours: 8, organiser: '乡镇组织' } })))
    const sat = story.given(recorded()).when(...examined()).decision
    expect(sat.outcome === 'accepted' ? sat.consequences.map(({ matter, answers }) => [matter, answers['passed']]) : []).toEqual([[first.id, true], [second.id, false]])
  })

  test('没有人合格的照样登记', () => {
    story.given(recorded()).when(...examined({ passed: undefined })).accepted()
  })
})

describe('不能做的', () => {
  test('没有人参加的不能登记为已举办，参加的不能多于应到的', () => {
    story.given().when(...recorded({ attended: undefined, others: 0 })).refused('nobody-trained')
    story.given().when(...recorded({ due: 2 })).refused('more-came-than-due')
  })

  test('已经收回的证件不能再记培训、考试', () => {
    story.given().when(...recorded({ attended: [handedBack.id] })).refused('certificate-handed-back')
    story.given(recorded()).when(...examined({ sat: [handedBack.id], passed: undefined })).refused('certificate-handed-back')
  })

  test('没有参加考试的不能算合格', () => {
    story.given(recorded()).when(...examined({ sat: [second.id] })).refused('passed-without-sitting')
  })
})

test('按计划日期提醒，举办或者取消以后不再提醒', () => {
  expect(story.deadlines([planned]).map((each) => [each.state, each.derived.due])).toEqual([['running', '2024-05-10']])
  expect(story.deadlines([planned, ['hold', '2024-05-10', session]]).map((each) => each.state)).toEqual(['met'])
})

test('学时不乘人数；同一人受训两次只计一人；当日证件无效的不计入受训持证人员；计划了没有办的不计', () => {
  const counted = figuresOf(officerTrainingIndicators, officerTraining, story.matter([recorded(), examined(), examined({ exam: 'refresher' })]), story.matter([recorded({ attended: [first.id, certificates.expired.id] })]), story.matter([planned]))
  expect(counted).toEqual({
    'officer.trainings': 2, 'officer.trainingHours': 16, 'officer.trainingAttendance': 6, 'officer.trainingDue': 8, 'officer.trained': 2, 'officer.examSatInTraining': 2, 'officer.examPassedInTraining': 1,
  })
})

test('培训记录写明学时、人数和考试，签到表留出签名的地方', () => {
  const matter = story.matter([recorded(), examined()])
  const desk = storyDesk(around)
  const record = printed(trainingRecord, matter, desk)
  for (const words of ['行政处罚法和文书制作', '8学时', '4人', '3人', '参加2人，合格1人']) expect(record).toContain(words)
  const sheet = printed(trainingSignIn, matter, desk)
  for (const words of ['吉D0001', '吉D0002', '签名']) expect(sheet).toContain(words)
  expect(printed(trainingRecord, story.matter([recorded()]), desk)).toContain('没有考试')
})

test('列表上的名称是主题', () => {
  expect(officerTraining.name(story.matter([planned]) as never)).toBe('执法培训：行政处罚法')
  expect(officerTraining.name(story.matter([recorded(), examined()]) as never)).toBe('执法培训：行政处罚法和文书制作')
})
