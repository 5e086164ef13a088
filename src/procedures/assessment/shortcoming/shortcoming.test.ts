// Shortcomings: owned, dated, proved, checked by somebody else, and opened again when they come back.
import { describe, expect, test } from 'vitest'
import { printed } from '#test/printed.ts'
import { figuresOf } from '#test/figures-of.ts'
import { storyAccount, storyOf, type Step } from '#test/story.ts'
import { shortcomingIndicators } from './indicators.ts'
import { rectificationSlip } from './papers/rectification-slip.ts'
import { shortcoming } from './procedure.ts'

const told = storyOf(shortcoming)
const other = '22222222-2222-7222-8222-222222222222'
const facts = { problem: '部分村调委会委员不足三人', source: 'annualReport', year: 2024, cause: '换届后没有补选', measure: '逐村补选到三人以上', leader: other, owner: other, due: '2025-04-30' }
const recorded = (more: object = {}): Step => ['record', '2025-03-01', { ...facts, ...more }, 'justice-clerk']
const finished: Step = ['finish', '2025-04-20', { result: '五个村已补选。', proof: '补选公告五份' }, 'justice-clerk']
const verified: Step = ['verify', '2025-04-25', { seen: '查看了五份补选公告' }, 'township-head']
const again = { reason: '两个村又有委员外出', cause: '没有考虑外出务工', measure: '补选时同时选出候补', owner: other, due: '2025-09-30' }

describe('不足与整改', () => {
  test('登记、报告完成、他人核验后销号', () => {
    expect(told.matter([recorded(), ['progress', '2025-03-20', { progress: '已补选两村。' }, 'justice-clerk'], finished, verified]).state).toBe('已销号')
  })

  test('整改时限不能早于登记的日期', () => {
    told.given().when('record', '2025-03-01', { ...facts, due: '2025-02-28' }).refused('due-before-today')
  })

  test('没有责任人、时限和措施的，不能登记', () => {
    told.given().when('record', '2025-03-01', { problem: facts.problem, source: 'annualReport', year: 2024, cause: '没有补选', leader: other }).refused('answer-missing', 'answer-missing', 'answer-missing')
  })

  test('只有整改责任人或司法所可以填报', () => {
    told.given(recorded()).when('progress', '2025-03-20', { progress: '已补选。' }, 'staff').refused('not-the-owner')
    told.given(recorded({ owner: storyAccount })).when('progress', '2025-03-20', { progress: '已补选。' }, 'staff').accepted()
    told.given(recorded({ owner: storyAccount }), ['reassign', '2025-03-05', { owner: other, reason: '调动' }]).when('finish', '2025-04-01', { result: '好了', proof: '公告' }, 'staff').refused('not-the-owner')
  })

  test('报告整改完成要有佐证', () => {
    told.given(recorded()).when('finish', '2025-04-20', { result: '五个村已补选。' }, 'justice-clerk').refused('proof-missing')
  })

  test('整改责任人不能核验自己的整改', () => {
    told.given(recorded({ owner: storyAccount }), finished).when('verify', '2025-04-25', { seen: '看了公告' }, 'justice-clerk').refused('own-work-not-verified')
  })

  test('没有报告完成的不能销号；没有改好的不能撤销了事', () => {
    told.given(recorded()).when('verify', '2025-04-25', { seen: '看了公告' }, 'township-head').refused('not-open-in-state')
    told.given(recorded(), finished).when('withdraw', '2025-04-25', { reason: '不改了' }).refused('not-open-in-state')
  })

  test('延期必须晚于原来的时限', () => {
    told.given(recorded()).when('extend', '2025-04-01', { due: '2025-04-30', reason: '外出', approvedBy: other }).refused('extension-not-later')
    told.given(recorded()).when('extend', '2025-04-01', { due: '2025-05-31', reason: '外出', approvedBy: other }).accepted()
  })

  test('销号后又出现的，重新定措施、责任人和时限', () => {
    const reopened = told.matter([recorded(), finished, verified, ['lookBack', '2025-06-01', { found: '五村名册齐全' }], ['reopen', '2025-07-01', again]])
    expect(reopened.state).toBe('整改中')
    expect(shortcoming.flags.filter((flag) => flag.raised(reopened)).map((flag) => flag.code)).toEqual(['shortcoming-came-back'])
    expect(told.deadlines([recorded(), finished, verified, ['reopen', '2025-07-01', again]]).filter((each) => each.state === 'running').map((each) => each.derived.due)).toEqual(['2025-09-30'])
    told.given(recorded(), finished, verified).when('reopen', '2025-07-01', { ...again, due: '2025-06-30' }).refused('due-before-today')
  })

  test('超过时限才报告完成的，记为超期', () => {
    const late = told.matter([recorded(), ['finish', '2025-05-06', { result: '补选完成', proof: '公告' }, 'justice-clerk']])
    expect(shortcoming.flags.filter((flag) => flag.raised(late)).map((flag) => flag.code)).toEqual(['shortcoming-mended-late'])
  })

  test('列入年度计划只随计划印发自动登记，不能单独办理', () => {
    told.given(recorded()).when('plan', '2025-03-10', { plan: other, task: '补选调委会委员' }).refused('reference-unknown')
    expect(shortcoming.actions.plan.consequenceOnly).toBe(true)
  })
})

describe('不足的计数', () => {
  const figures = (...steps: readonly Step[]) => figuresOf(shortcomingIndicators, shortcoming, told.matter(steps))

  test('登记、销号、又出现分别计数，年末在整改的按名册计', () => {
    expect(figures(recorded())).toEqual({ 'shortcoming.found': 1, 'shortcoming.open': 1 })
    expect(figures(recorded(), finished, verified)).toEqual({ 'shortcoming.found': 1, 'shortcoming.mended': 1, 'shortcoming.open': 0 })
    expect(figures(recorded(), finished, verified, ['reopen', '2025-07-01', again])).toMatchObject({ 'shortcoming.cameBack': 1, 'shortcoming.open': 1 })
    expect(figures(recorded(), ['withdraw', '2025-03-02', { reason: '重复' }])).toEqual({ 'shortcoming.open': 0 })
  })
})

test('销号单载明问题、原因、措施、时限、结果、佐证和核验', () => {
  const words = printed(rectificationSlip, told.matter([recorded(), finished, verified]))
  for (const said of ['部分村调委会委员不足三人', '换届后没有补选', '逐村补选到三人以上', '2025年4月30日', '补选公告五份', '查看了五份补选公告']) expect(words).toContain(said)
})
