// A visit: one tap, counted by heads.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { storyOf } from '#test/story.ts'
import { receptionIndicators } from './indicators.ts'
import { reception } from './procedure.ts'

const counter = storyOf(reception)
const visit = (answers: object) => counter.matter([['receive', '2024-05-06', answers]])

describe('窗口接待', () => {
  test('选了来意就登记好了', () => {
    expect(visit({ purpose: 'ask' }).state).toBe('已接待')
    expect(visit({ purpose: 'ask' }).closedOn).toBe('2024-05-06')
  })

  test('首问负责：引导、转交的要写明去处', () => {
    counter.given().when('receive', '2024-05-06', { purpose: 'apply', outcome: 'guided' }).refused('sent-nowhere')
    counter.given().when('receive', '2024-05-06', { purpose: 'apply', outcome: 'handedOver' }).refused('sent-nowhere')
    counter.given().when('receive', '2024-05-06', { purpose: 'apply', outcome: 'guided', whereTo: '2号窗口' }).accepted()
    counter.given().when('receive', '2024-05-06', { purpose: 'apply', outcome: 'own' }).accepted()
  })

  test('人数至少一人', () => {
    counter.given().when('receive', '2024-05-06', { purpose: 'ask', persons: 0 }).refused('answer-invalid')
  })

  test('接待人次按人数相加，没有填的计一人，各种来意相加等于总数', () => {
    const visits = [visit({ purpose: 'ask' }), visit({ purpose: 'apply', persons: 3 }), visit({ purpose: 'collect' }), visit({ purpose: 'complain', outcome: 'handedOver', whereTo: '信访办' }), visit({ purpose: 'other', persons: 2 })]
    expect(figuresOf(receptionIndicators, reception, ...visits)).toEqual({
      'service.visits': 8, 'service.visitsAsking': 1, 'service.visitsApplying': 3, 'service.visitsCollecting': 1, 'service.visitsComplaining': 1, 'service.visitsOther': 2, 'service.guided': 1,
    })
  })

  test('记错的用更正撤回，撤回后不计数', () => {
    expect(counter.given(['receive', '2024-05-06', { purpose: 'ask' }]).reverse(1, '点错了').outcome).toBe('accepted')
  })
})
