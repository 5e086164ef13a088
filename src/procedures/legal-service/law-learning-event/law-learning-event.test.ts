// The learning centre: heads and prizes counted, nobody marked.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { storyOf, storyTownship } from '#test/story.ts'
import { lawLearningEventIndicators } from './indicators.ts'
import { lawLearningEvent } from './procedure.ts'

const centre = storyOf(lawLearningEvent, { area: storyTownship })
const event = { topic: '宪法知识竞赛', kind: 'contest', audiences: ['villagers', 'pupils'], participants: 36, teams: 6, prizes: 3 }

describe('法律学习中心活动', () => {
  test('竞赛计人数、队数和奖项', () => {
    expect(centre.matter([['record', '2024-12-04', event]]).state).toBe('已举办')
  })

  test('不是竞赛的没有奖项', () => {
    centre.given().when('record', '2024-12-04', { ...event, kind: 'lecture' }).refused('prizes-without-contest')
    centre.given().when('record', '2024-12-04', { topic: '民法典讲座', kind: 'lecture', audiences: ['villagers'], participants: 0 }).accepted()
  })

  test('没有登记个人分数、名次的地方', () => {
    centre.given().when('record', '2024-12-04', { ...event, scores: [90] }).refused('answer-unknown')
  })

  test('按形式计场次，人次相加', () => {
    const lecture = { topic: '民法典讲座', kind: 'lecture', audiences: ['villagers'], participants: 20 }
    expect(figuresOf(lawLearningEventIndicators, lawLearningEvent, centre.matter([['record', '2024-12-04', event]]), centre.matter([['record', '2024-05-04', lecture]]))).toEqual({
      'learningCentre.events': 2, 'learningCentre.contests': 1, 'learningCentre.lectures': 1, 'learningCentre.participants': 56,
    })
  })
})
