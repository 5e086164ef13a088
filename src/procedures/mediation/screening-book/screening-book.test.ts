// A village's book: a nil return in one step, findings with where they went, the clock of each call.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { dispute, takenUp } from '#test/mediation-story.ts'
import { printed } from '#test/printed.ts'
import { storyOf, type Step } from '#test/story.ts'
import { screeningBookIndicators } from './indicators.ts'
import { screeningReturn } from './papers/screening-return.ts'
import { screeningBook } from './procedure.ts'

const opened = dispute.matter([takenUp()])
const book = storyOf(screeningBook, { around: [opened] })
const setUp: Step = ['setUp', '2024-01-02']
const call = (period = '2024年3月', until = '2024-03-25', on = '2024-03-18'): Step => ['call', on, { period, until }]
const nil = (on: string): Step => ['nil', on]
const finding = { type: 'neighbour', facts: '两户因滴水争执', people: 5, risk: 'low', takers: ['village'] }
const found = (on: string, more: object = {}): Step => ['found', on, { findings: [finding], ...more }]

describe('回报', () => {
  test('零报告不用填任何内容，由本村办理的人署名', () => {
    const entry = book.given(setUp, call()).when(...nil('2024-03-20')).accepted()
    expect(entry).toMatchObject({ post: 'village-cadre', answers: {} })
  })

  test('零报告只能由本村办理，乡镇不能代报', () => {
    book.given(setUp, call()).when('nil', '2024-03-20', {}, 'staff').refused('no-authority')
    book.given(setUp, call()).when('nil', '2024-03-20', {}, 'mediator').accepted()
  })

  test('村里自行排查的，没有要求回报也可以登记', () => {
    book.given(setUp).when(...nil('2024-02-10')).accepted()
    book.given(setUp, nil('2024-02-10')).when(...found('2024-02-20')).accepted()
  })

  test('什么也没有填的，不是有情况，应当点零报告', () => {
    book.given(setUp, call()).when('found', '2024-03-20', {}).refused('nothing-found')
    book.given(setUp, call()).when('found', '2024-03-20', { hazards: [{ place: '三组晒场', facts: '电线脱落' }] }).accepted()
  })

  test('可能激化的纠纷要报告公安机关或者其他有关部门（人民调解法第二十五条）', () => {
    const high = { ...finding, risk: 'high' }
    book.given(setUp, call()).when(...found('2024-03-20', { findings: [high] })).refused('high-risk-not-told')
    for (const taker of ['police', 'office', 'above']) book.given(setUp, call()).when(...found('2024-03-20', { findings: [{ ...high, takers: ['village', taker] }] })).accepted()
  })

  test('登记去向要选纠纷或者写明去向', () => {
    book.given(setUp, found('2024-03-20')).when('handled', '2024-03-22', { said: ' ' }).refused('nothing-handled')
    book.given(setUp, found('2024-03-20')).when('handled', '2024-03-22', { disputes: [opened.id] }).accepted()
    book.given(setUp, found('2024-03-20')).when('handled', '2024-03-22', { said: '双方已和好' }).accepted()
  })

  test('要求回报只随乡镇发起排查记录，停用以后不再回报', () => {
    expect(book.matter([setUp, call()]).state).toBe('待回报')
    book.given(setUp, ['retire', '2024-03-01', { reason: '合村' }]).when(...nil('2024-03-20')).refused('not-open-in-state')
    expect(screeningBook.actions.call.consequenceOnly).toBe(true)
  })
})

describe('迟报看得见', () => {
  const due = (...steps: readonly Step[]) => book.deadlines(steps).map((each) => [each.derived.due, each.state])

  test('按发起时写明的截止日计，零报告一样算报到', () => {
    expect(due(setUp, call())).toEqual([['2024-03-25', 'running']])
    expect(due(setUp, call(), nil('2024-03-25'))).toEqual([['2024-03-25', 'met']])
    expect(due(setUp, call(), found('2024-03-26'))).toEqual([['2024-03-25', 'missed']])
  })

  test('上一轮没报、下一轮又发起的，上一轮算迟报', () => {
    expect(due(setUp, call(), call('2024年4月', '2024-04-25', '2024-04-18'), nil('2024-04-20'))).toEqual([['2024-03-25', 'missed'], ['2024-04-25', 'met']])
  })
})

test('应报、回报、零报告、纠纷、隐患各计各的，零报告也是回报', () => {
  const matter = book.matter([setUp, call(), nil('2024-03-20'), call('2024年4月', '2024-04-25', '2024-04-18'), found('2024-04-20', { findings: [finding, { ...finding, risk: 'high', takers: ['police'] }], hazards: [{ place: '三组晒场', facts: '电线脱落' }] })])
  expect(figuresOf(screeningBookIndicators, screeningBook, matter)).toEqual({
    'screening.calls': 2, 'screening.returns': 2, 'screening.nilReturns': 1, 'screening.villages': 1, 'screening.findings': 2, 'screening.highRisk': 1, 'screening.hazards': 1,
  })
})

test('零报告和登记表都能打印，以最后一次回报为准', () => {
  const none = printed(screeningReturn, book.matter([setUp, call(), nil('2024-03-20')]))
  for (const part of ['矛盾纠纷排查零报告', '2024年3月', '2024年3月20日', '没有发现矛盾纠纷', '排查人签名']) expect(none).toContain(part)
  const some = printed(screeningReturn, book.matter([setUp, nil('2024-03-01'), found('2024-03-20', { hazards: [{ place: '三组晒场', facts: '电线脱落' }] })]))
  for (const part of ['矛盾纠纷排查登记表', '自行排查', '邻里纠纷', '两户因滴水争执', '一般', '村（社区）调委会', '三组晒场']) expect(some).toContain(part)
})
