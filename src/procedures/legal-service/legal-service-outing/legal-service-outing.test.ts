// Outings: planned or not, one outing counts once whatever it offers.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { storyOf, storyTownship, storyVillage, type Step } from '#test/story.ts'
import { legalServiceOutingIndicators } from './indicators.ts'
import { legalServiceOuting } from './procedure.ts'

const outings = storyOf(legalServiceOuting, { area: storyTownship })
const facts = { kinds: ['consultation', 'health'], place: '乡大集', places: [storyVillage], served: 35 }
const planned: Step = ['plan', '2024-04-01', { topic: '法律服务进大集', plannedOn: '2024-04-12' }]
const recorded = (more: object = {}): Step => ['record', '2024-04-12', { topic: '法律服务进大集', ...facts, ...more }]

describe('外出法律服务', () => {
  test('计划了的到日子提醒，开展或取消后了结', () => {
    expect(outings.deadlines([planned]).map((each) => [each.state, each.derived.due])).toEqual([['running', '2024-04-12']])
    expect(outings.deadlines([planned, ['hold', '2024-04-12', facts]]).map((each) => each.state)).toEqual(['met'])
    expect(outings.matter([planned, ['cancel', '2024-04-11', { reason: '下雨' }]]).state).toBe('已取消')
  })

  test('已经去过的不能再做计划', () => {
    outings.given().when('plan', '2024-04-13', { topic: '法律服务进大集', plannedOn: '2024-04-12' }).refused('planned-day-past')
  })

  test('没有人来的也能如实记录', () => {
    outings.given().when(...recorded({ served: 0 })).accepted()
  })

  test('取消了的不能再记录开展', () => {
    outings.given(planned, ['cancel', '2024-04-11', { reason: '下雨' }]).when('hold', '2024-04-12', facts).refused('not-open-in-state')
  })

  test('一场做几样服务仍计一场，到过的村去重，只有计划的不计', () => {
    const figures = figuresOf(legalServiceOutingIndicators, legalServiceOuting, outings.matter([planned]), outings.matter([recorded()]), outings.matter([recorded({ kinds: ['talk'], served: 5 })]))
    expect(figures).toEqual({ 'legalService.outreach': 2, 'legalService.outreachServed': 40, 'legalService.enterpriseCheckups': 1, 'legalService.villagesReached': 1 })
  })
})
