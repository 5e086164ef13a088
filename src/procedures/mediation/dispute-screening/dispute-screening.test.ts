// A round: called in one stroke, closed when all have answered, or closed short with the reason.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { printed } from '#test/printed.ts'
import { storyDesk } from '#test/story-desk.ts'
import { storyId, storyOf, type Step } from '#test/story.ts'
import { screeningBook } from '../screening-book/procedure.ts'
import { disputeScreening } from './procedure.ts'
import { disputeScreeningIndicators } from './indicators.ts'
import { screeningSummary } from './papers/screening-summary.ts'

const called: readonly Step[] = [['setUp', '2024-01-02'], ['call', '2024-03-18', { period: '2024年3月', until: '2024-03-25' }]]
const found: Step = ['found', '2024-03-26', { findings: [{ type: 'land', facts: '地界争执', risk: 'low', takers: ['village'] }], hazards: [{ place: '桥头', facts: '护栏缺损' }] }]
const bookOf = (area: string, ...steps: readonly Step[]) => storyOf(screeningBook, { id: storyId(), area }).matter(steps)

const quiet = bookOf('220382203201', ...called, ['nil', '2024-03-20'])
const late = bookOf('220382203202', ...called, found)
const silent = bookOf('220382203203', ...called)
const answeredNextRound = bookOf('220382203204', ...called, ['call', '2024-04-18', { period: '2024年4月', until: '2024-04-25' }], ['nil', '2024-04-20'])
const retired = bookOf('220382203205', ['setUp', '2024-01-02'], ['retire', '2024-02-01', { reason: '合村' }])
const around = [quiet, late, silent, answeredNextRound, retired]

const round = storyOf(disputeScreening, { around })
const open = (books: readonly { id: string }[], more: object = {}): Step => ['open', '2024-03-18', { period: '2024年3月', kind: 'regular', until: '2024-03-25', books: books.map((each) => each.id), ...more }]

describe('发起', () => {
  test('一次发起，各村台账同时转为待回报', () => {
    const { decision } = round.given().when(...open([quiet, late]))
    expect(decision.outcome === 'accepted' && decision.consequences).toEqual([quiet, late].map(({ id }) => ({ matter: id, action: 'call', answers: { period: '2024年3月', until: '2024-03-25' } })))
  })

  test('截止日不能早于发起日期；停用的、选了两次的台账不能发起', () => {
    round.given().when(...open([quiet], { until: '2024-03-17' })).refused('round-over-before-begun')
    round.given().when(...open([quiet], { until: '2024-03-18' })).accepted()
    round.given().when(...open([quiet, retired])).refused('book-retired')
    round.given().when(...open([quiet, quiet])).refusedAmongOthersFor('book-twice')
  })
})

describe('结束', () => {
  test('各村都回报了才能收齐结束，零报告、迟报都算回报', () => {
    round.given(open([quiet, late])).when('close', '2024-03-27').accepted()
    round.given(open([quiet, silent])).when('close', '2024-03-27').refused('village-silent')
    round.given(open([quiet, late])).when('closeShort', '2024-03-27', { reason: '无' }).refused('nobody-silent')
  })

  test('下一轮的回报不能顶上一轮的', () => {
    round.given(open([answeredNextRound])).when('close', '2024-04-27').refused('village-silent')
  })

  test('截止日过了还有缺报的，如实结束', () => {
    round.given(open([quiet, silent])).when('closeShort', '2024-03-25', { reason: '村部停电' }).refused('round-still-running')
    const entry = round.given(open([quiet, late, silent])).when('closeShort', '2024-03-26', { reason: '村部停电' }).accepted()
    expect(entry.noted).toEqual({ villages: 3, returned: 2, nil: 1, late: 1, findings: 1, hazards: 1 })
  })

  test('收齐的期限是发起时写明的截止日', () => {
    expect(round.deadlines([open([quiet])]).map((each) => each.derived.due)).toEqual(['2024-03-25'])
  })
})

test('轮次按发起计，收齐、缺报分别计', () => {
  const complete = round.matter([open([quiet]), ['close', '2024-03-26']])
  const short = round.matter([open([silent]), ['closeShort', '2024-03-26', { reason: '村部停电' }]])
  expect(figuresOf(disputeScreeningIndicators, disputeScreening, complete, short)).toEqual({ 'screening.rounds': 2, 'screening.roundsComplete': 1, 'screening.roundsShort': 1 })
})

test('汇总表逐村列出零报告、迟报和没有回报的', () => {
  const text = printed(screeningSummary, round.matter([open([quiet, late, silent]), ['closeShort', '2024-03-26', { reason: '村部停电' }]]), storyDesk(around))
  for (const part of ['矛盾纠纷排查汇总表', '2024年3月', '零报告', '有情况（迟报）', '未回报', '缺报情况：村部停电', '合计']) expect(text).toContain(part)
})
