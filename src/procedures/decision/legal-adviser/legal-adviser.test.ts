// 法律顾问: the register, its villages, the log of services.
import { describe, expect, test } from 'vitest'
import { engaged } from '#test/decision-story.ts'
import { figuresOf } from '#test/figures-of.ts'
import { storyId, storyOf, storyVillage, type Step } from '#test/story.ts'
import { legalAdviserIndicators } from './indicators.ts'
import { legalAdviser } from './procedure.ts'

const story = storyOf(legalAdviser)
const second = '220382203202'
const third = '220382203203'
const ofVillages = (villages: readonly string[]) => engaged({ capacity: 'village', villages })
const logged = (more: object = {}, on = '2024-03-05'): Step => ['log', on, { service: 'consultation', content: '解答土地流转合同问题', people: 3, ...more }]

describe('聘任', () => {
  test('聘期要晚于聘任日期', () => {
    story.given().when(...engaged({ until: '2024-01-08' })).refused('term-ends-before-it-begins')
    story.given().when(...engaged()).accepted()
  })

  test('村法律顾问要写服务哪些村，只做乡镇顾问的不写', () => {
    story.given().when(...engaged({ capacity: 'village' })).refused('villages-not-named')
    story.given().when(...engaged({ villages: [storyVillage] })).refused('villages-not-named')
    story.given().when(...engaged({ capacity: 'both', villages: [storyVillage] })).accepted()
  })

  test('聘期届满有提醒，续聘后重新起算', () => {
    const dues = (steps: readonly Step[]) => story.deadlines(steps).map((each) => [each.state, each.derived.due])
    expect(dues([engaged()])).toEqual([['running', '2025-01-07']])
    expect(dues([engaged(), ['renew', '2024-12-20', { until: '2026-01-07' }]])).toEqual([['met', '2025-01-07'], ['running', '2026-01-07']])
  })

  test('顾问的姓名加密保存', () => {
    expect(JSON.stringify(story.matter([engaged()]).entries)).not.toContain('钱某')
  })
})

describe('服务记录', () => {
  test('只能记在聘期内，可以补记以前的', () => {
    story.given(engaged()).when(...logged({}, '2025-01-08')).refused('beyond-term')
    story.given(engaged(), logged({}, '2024-06-04')).when(...logged({}, '2024-03-05')).accepted()
  })

  test('为村里服务的，要是他服务的村', () => {
    story.given(engaged()).when(...logged({ village: storyVillage })).refused('village-not-served')
    story.given(ofVillages([storyVillage])).when(...logged({ village: second })).refused('village-not-served')
    story.given(ofVillages([storyVillage])).when(...logged({ village: storyVillage })).accepted()
  })

  test('只做乡镇顾问的，不能调整服务的村', () => {
    story.given(engaged()).when('changeVillages', '2024-03-05', { villages: [second] }).refused('serves-no-village')
    story.given(ofVillages([storyVillage])).when('changeVillages', '2024-03-05', { villages: [second] }).accepted()
  })
})

describe('数字', () => {
  const told = (...steps: readonly Step[]) => storyOf(legalAdviser, { id: storyId() }).matter(steps)
  const figures = (...matters: readonly ReturnType<typeof told>[]) => figuresOf(legalAdviserIndicators, legalAdviser, ...matters)

  test('覆盖的村去重：两名顾问都服务的村只计一，解聘的不计', () => {
    expect(figures(told(ofVillages([storyVillage, second])), told(ofVillages([second, third])), told(engaged()))).toMatchObject({ 'adviser.villagesCovered': 3, 'adviser.advisers': 3, 'adviser.townshipAdvisers': 1 })
    expect(figures(told(ofVillages([storyVillage, second])), told(ofVillages([second]), ['remove', '2024-06-03', { reason: 'asked' }]))['adviser.villagesCovered']).toBe(2)
  })

  test('调整以后按调整后的村计', () => {
    expect(figures(told(ofVillages([storyVillage, second]), ['changeVillages', '2024-05-06', { villages: [third] }]))['adviser.villagesCovered']).toBe(1)
  })

  test('服务按类别计次，值班没有人来的也计', () => {
    expect(figures(told(engaged(), logged(), logged({ service: 'duty', content: '值班', people: 0 }), logged({ service: 'contract' })))).toMatchObject({
      'adviser.services': 3, 'adviser.dutySessions': 1, 'adviser.consultations': 1, 'adviser.contracts': 1, 'adviser.served': 6,
    })
  })

  test('没有给人打分、排名的数字', () => {
    expect(legalAdviserIndicators.filter((each) => /分|排名|星级/.test(each.unit + each.title))).toEqual([])
  })
})
