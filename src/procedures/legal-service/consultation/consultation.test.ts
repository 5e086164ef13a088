// The register of consultations: three taps for a simple question, a clock for a hard one, a destination for what belongs elsewhere.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { storyId, storyOf, storyTownship, type Step } from '#test/story.ts'
import { legalServiceOuting } from '../legal-service-outing/procedure.ts'
import { consultationIndicators } from './indicators.ts'
import { consultation } from './procedure.ts'

const outingId = storyId()
const outing = storyOf(legalServiceOuting, { id: outingId, area: storyTownship }).matter([['record', '2024-05-06', { topic: '送法律服务到大集', kinds: ['consultation'], place: '乡大集', served: 20 }]])
const desk = storyOf(consultation, { area: storyTownship, around: [outing] })

const simple = { service: 'consultation', lawField: 'labour', channel: 'window' }
const now = (answers: object = {}): Step => ['answerNow', '2024-05-06', { ...simple, ...answers }]
const later: Step = ['receive', '2024-05-06', { ...simple, enquirer: { name: '王某', phone: '13800000000' }, question: '工钱三个月没有发' }]

describe('登记咨询', () => {
  test('简单的问题选三项就登记好了，不留姓名', () => {
    const line = desk.matter([now()])
    expect([line.state, line.closedOn]).toEqual(['已答复', '2024-05-06'])
  })

  test('姓名和问的事不进台账，只留封存的编号', () => {
    const entry = desk.given().when(...later).accepted()
    expect(JSON.stringify(entry)).not.toMatch(/王某|13800000000|工钱/)
  })

  test('清单上的名称只写类别，不写人', () => {
    expect(consultation.name(desk.matter([later]) as never)).toBe('法律咨询：劳动报酬、工伤')
  })

  test('转到其他主管部门的要写明是哪个部门', () => {
    desk.given().when(...now({ referredTo: 'department' })).refused('referred-nowhere')
    desk.given().when(...now({ referredTo: 'department', whereTo: '县自然资源局' })).accepted()
    desk.given().when(...now({ referredTo: 'arbitration' })).accepted()
    desk.given(later).when('refer', '2024-05-07', { referredTo: 'department' }).refused('referred-nowhere')
  })

  test('选了外出服务场次的，方式就是外出服务', () => {
    desk.given().when(...now({ outing: outingId })).refused('outing-of-another-channel')
    desk.given().when(...now({ outing: outingId, channel: 'outing' })).accepted()
    desk.given().when(later[0], later[1], { ...later[2], outing: outingId }).refused('outing-of-another-channel')
  })

  test('以后答复的要留姓名和问题', () => {
    desk.given().when('receive', '2024-05-06', simple).refused('answer-missing', 'answer-missing')
  })
})

describe('以后答复', () => {
  test('不能当场答复的，五个工作日内答复（本地规定），调休的星期六算工作日，到期只提醒', () => {
    const [clock] = desk.deadlines([later])
    expect([clock?.derived.due, clock?.state, clock?.onExpiry]).toEqual(['2024-05-11', 'running', 'remind'])
  })

  test('答复、转介、不用答复，都使期限了结', () => {
    const states = (step: Step) => desk.deadlines([later, step]).map((each) => each.state)
    expect(states(['answer', '2024-05-08', { answered: '可以投诉到劳动监察' }])).toEqual(['met'])
    expect(states(['refer', '2024-05-13', { referredTo: 'legalAid' }])).toEqual(['missed'])
    expect(states(['close', '2024-05-08', { reason: '咨询人说已经解决' }])).toEqual(['met'])
  })

  test('答复过的不再答复', () => {
    desk.given(later, ['answer', '2024-05-08', { answered: '可以投诉' }]).when('refer', '2024-05-09', { referredTo: 'court' }).refused('not-open-in-state')
  })
})

describe('咨询的数字', () => {
  const figures = (...steps: readonly (readonly Step[])[]) => figuresOf(consultationIndicators, consultation, ...steps.map((each) => desk.matter(each)))

  test('按人数相加，没有填的计一人；只有法律咨询计入咨询人次', () => {
    expect(figures([now()], [now({ persons: 3, channel: 'phone' })], [now({ service: 'drafting' })], [later])).toMatchObject({
      'legalService.visits': 6, 'consult.visits': 5, 'consult.cases': 3, 'consult.visitsAtWindow': 2, 'consult.visitsByPhone': 3, 'consult.answeredAtOnce': 2,
    })
  })

  test('各去处相加等于转介件数，不转介的不计', () => {
    expect(figures([now()], [now({ referredTo: 'mediation' })], [later, ['refer', '2024-05-08', { referredTo: 'legalAid' }]])).toMatchObject({
      'consult.referred': 2, 'consult.toMediation': 1, 'consult.toLegalAid': 1,
    })
  })

  test('以后答复的在答复那天计一件', () => {
    const figured = figures([later, ['answer', '2024-05-08', { answered: '可以投诉' }]])
    expect(figured).toMatchObject({ 'consult.answeredLater': 1 })
    expect(figured).not.toHaveProperty('consult.answeredAtOnce')
  })
})
