// Mediators: grown up, of a committee that stands, one line for one person.
import { describe, expect, test } from 'vitest'
import { plainDate } from '#calendar/plain-date.ts'
import { figuresOf } from '#test/figures-of.ts'
import { committee, dissolvedCommittee, registered } from '#test/mediation-story.ts'
import { storyId, storyOf, type Step } from '#test/story.ts'
import { mediatorIndicators } from './indicators.ts'
import { mediator } from './procedure.ts'
import { mediatorShortfallsOn } from './shortfalls.ts'

const story = storyOf(mediator, { around: [committee, dissolvedCommittee] })
const left: Step = ['leave', '2024-06-01', { reason: 'asked' }]

describe('谁可以当调解员', () => {
  test('调解员由成年公民担任，未成年的不予登记（人民调解法第十四条）', () => {
    story.given().when(...registered({ adult: false })).refused('mediator-not-adult')
    story.given().when(...registered()).accepted()
  })

  test('调解员由调委会委员或者调委会聘任的人担任，调委会已经撤销的不予登记（人民调解法第十三条）', () => {
    story.given().when(...registered({ committees: [dissolvedCommittee.id] })).refused('committee-not-standing')
    story.given().when(...registered({ committees: [committee.id, dissolvedCommittee.id] })).refused('committee-not-standing')
    story.given(registered()).when('transfer', '2024-02-01', { committees: [dissolvedCommittee.id] }).refused('committee-not-standing')
    story.given(registered()).when('transfer', '2024-02-01', { committees: [committee.id] }).accepted()
  })

  test('不存在的调委会不能选', () => {
    story.given().when(...registered({ committees: [storyId()] })).refusedAmongOthersFor('reference-unknown')
  })

  test('有偏袒等行为的登记批评教育、责令改正，情节严重的登记罢免或解聘（人民调解法第十五条）', () => {
    const corrected: Step = ['correct', '2024-05-01', { conduct: 'partial', result: '调委会批评教育，本人检讨。' }]
    expect(story.matter([registered(), corrected]).state).toBe('在册')
    expect(story.matter([registered(), corrected, ['leave', '2024-06-01', { reason: 'removed' }]]).state).toBe('已离任')
  })

  test('离任以后不再培训、变更', () => {
    story.given(registered(), left).when('train', '2024-06-02', { topic: '调解方法' }).refused('not-open-in-state')
    story.given(registered(), left).when('transfer', '2024-06-02', { committees: [committee.id] }).refused('not-open-in-state')
  })
})

describe('名册的数', () => {
  const figures = (...steps: readonly Step[]) => figuresOf(mediatorIndicators, mediator, story.matter(steps))

  test('专职、兼职分开计，合起来等于在册人数；离任的不再计', () => {
    expect(figures(registered())).toEqual({ 'mediation.mediators': 1, 'mediation.partTimeMediators': 1 })
    expect(figures(registered({ engagement: 'fullTime' }))).toEqual({ 'mediation.mediators': 1, 'mediation.fullTimeMediators': 1 })
    expect(figures(registered(), left)).toEqual({ 'mediation.mediators': 0, 'mediation.partTimeMediators': 0 })
  })

  test('培训一人一次计一，可以补登较早的培训', () => {
    expect(figures(registered(), ['train', '2024-06-13', { topic: '协议书写作', hours: 4 }], ['train', '2024-03-01', { topic: '调解方法' }])).toMatchObject({ 'mediation.mediatorTrainings': 2 })
  })

  test('名册认人不认名，列表上不出现姓名', () => {
    const one = story.matter([registered()])
    expect(mediator.register?.person?.(one)).toMatch(/^[0-9a-f-]{36}$/)
    expect(mediator.name(one)).toBe('人民调解员（兼职）')
  })
})

describe('名册上已经不对的', () => {
  const said = (day: string, ...steps: readonly Step[]) => mediatorShortfallsOn(story.matter(steps).entries, plainDate(day), (id) => id === committee.id).map((each) => each.code)

  test('聘期届满没有续聘的，届满以后指出，以前的日子不算（人民调解法第十三条）', () => {
    const hired = registered({ source: 'hired', hiredTo: '2024-12-31' })
    expect([said('2024-12-31', hired), said('2025-01-01', hired)]).toEqual([[], ['mediator-hire-over']])
    expect(said('2025-01-01', hired, ['renew', '2024-12-20', { hiredTo: '2026-12-31' }])).toEqual([])
  })

  test('所在的调委会都不在任的，指出来', () => {
    expect(mediatorShortfallsOn(story.matter([registered()]).entries, plainDate('2024-05-01'), () => false).map((each) => each.code)).toEqual(['mediator-without-committee'])
    expect(said('2024-05-01', registered())).toEqual([])
  })
})
