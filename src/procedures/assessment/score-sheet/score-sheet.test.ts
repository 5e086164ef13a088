// Score sheets: bound to the ledger, scored by it, and the paper that is sent.
import { describe, expect, test } from 'vitest'
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { decide } from '#matters/decide.ts'
import { evolve } from '#matters/evolve.ts'
import type { Declarations } from '#procedure/definable-fields.ts'
import type { Witness } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { printed } from '#test/printed.ts'
import { holder, storyId, storyTownship } from '#test/story.ts'
import { selfAssessment } from './papers/self-assessment.ts'
import { scoreSheet } from './procedure.ts'
import { marksOf, scoreItem, totalOf, type Item } from './score.ts'

const procedure = scoreSheet as unknown as Procedure
const declared: Declarations = { procedures: [{ id: 'annual-plan', title: '年度重点', actions: {} }], indicators: [{ id: 'meeting.ruleOfLawSessions', title: '会议', measure: 'count', unit: '次' }, { id: 'exam.passRate', title: '合格率', measure: 'ratio', unit: '%' }] }
const meetings: Item = { number: '1', head: '组织领导', text: '每年召开四次法治会议', weight: '5', rule: 'figure', indicator: 'meeting.ruleOfLawSessions', threshold: 4 }
const plan: Item = { number: '2', text: '制定年度计划', weight: '2.5', rule: 'evidence', evidence: 'annual-plan' }
const opinion: Item = { number: '3', text: '群众评价', weight: '10', rule: 'byHand' }
const set = { title: '2024年度法治建设考核评分细则', year: 2024, issuer: '依法治市办', items: [meetings, plan, opinion] }
const witness: Witness = { year: 2024, position: 9, figures: [{ id: 'meeting.ruleOfLawSessions', unit: '次', value: 3, records: 3 }] }
const results = (scores: readonly string[]) => scores.map((score, index) => ({ number: String(index + 1), score, why: '见台账' }))

function attempt(matter: Matter | undefined, action: string, answers: object) {
  return decide(
    { procedure, matter, area: storyTownship, actor: holder('justice-clerk', storyTownship), recordedAt: momentAt(plainDate('2024-12-20'), 10), around: () => undefined, newId: storyId, declared, witness },
    { action, occurredOn: '2024-12-20', answers })
}
const codes = (decision: ReturnType<typeof attempt>) => (decision.outcome === 'refused' ? decision.refusals.map((each) => each.code) : [])
function after(...steps: readonly (readonly [string, object])[]): Matter {
  let matter: Matter | undefined
  for (const [action, answers] of steps) {
    const decision = attempt(matter, action, answers)
    if (decision.outcome !== 'accepted') throw new Error(codes(decision).join())
    matter = evolve(procedure, { id: 'x', area: storyTownship, number: 1 }, [...matter?.written ?? [], decision.entry])
  }
  if (!matter) throw new Error('no steps')
  return matter
}

describe('评分表', () => {
  test('分值须是数字、编号不重复、每项选好怎样评', () => {
    const with_ = (item: object) => codes(attempt(undefined, 'set', { ...set, items: [{ ...meetings, ...item }, plan] }))
    expect(with_({})).toEqual([])
    expect(with_({ weight: '五分' })).toEqual(['weight-unreadable'])
    expect(with_({ number: '2' })).toEqual(['item-number-twice'])
    expect(with_({ indicator: 'no.such' })).toEqual(['rule-incomplete'])
    expect(with_({ indicator: 'own.2024.1' })).toEqual([])
    expect(codes(attempt(undefined, 'set', { ...set, items: [{ ...plan, evidence: 'no-such' }] }))).toEqual(['rule-incomplete'])
  })

  test('自评每项评一次，不高于分值', () => {
    const sheet = after(['set', set])
    expect(codes(attempt(sheet, 'selfAssess', { results: results(['0', '2.5']) }))).toEqual(['item-not-scored'])
    expect(codes(attempt(sheet, 'selfAssess', { results: results(['0', '2.6', '9']) }))).toEqual(['score-above-weight'])
    expect(codes(attempt(sheet, 'selfAssess', { results: results(['0', '2.5', '9']) }))).toEqual([])
  })

  test('按数字评的项目，得分以台账为准，不能自己填高', () => {
    expect(codes(attempt(after(['set', set]), 'selfAssess', { results: results(['5', '2.5', '9']) }))).toEqual(['score-not-as-counted'])
  })

  test('自评表列出每项分值、得分、理由和合计', () => {
    const words = printed(selfAssessment, after(['set', set], ['selfAssess', { results: results(['0', '2.5', '9']) }]))
    for (const said of ['每年召开四次法治会议', '17.5', '11.5', '台账第9条']) expect(words).toContain(said)
  })
})

describe('自评分', () => {
  const counted = { figures: new Map([['meeting.ruleOfLawSessions', { value: 3, unit: '次' }], ['exam.passRate', { value: 9_250, unit: '%' }]]), evidence: new Map([['annual-plan', 1]]) }

  test('达到得满分，没达到的不得分或者按比例，说明差多少', () => {
    expect(scoreItem({ ...meetings, threshold: 3 }, counted)).toMatchObject({ score: 500 })
    expect(scoreItem(meetings, counted)).toMatchObject({ score: 0, missing: '还差1次' })
    expect(scoreItem({ ...meetings, inProportion: true }, counted)).toMatchObject({ score: 375 })
  })

  test('比率按百分数比较', () => {
    const rate: Item = { ...meetings, indicator: 'exam.passRate', threshold: 95 }
    expect(scoreItem(rate, counted)).toMatchObject({ score: 0, missing: '还差2.5个百分点' })
    expect(scoreItem({ ...rate, threshold: 92 }, counted)).toMatchObject({ score: 500 })
  })

  test('没有数字不等于零：说没有记录', () => {
    expect(scoreItem({ ...meetings, indicator: 'no.one.said' }, counted)).toMatchObject({ score: 0, missing: '对应的台账记录' })
  })

  test('人工评定的项目不算分，合计里说明还有几项', () => {
    expect(totalOf([scoreItem(plan, counted), scoreItem(opinion, counted)])).toEqual({ score: 250, full: 1250, open: 1 })
  })

  test('分值最多两位小数', () => {
    expect([marksOf('2.5'), marksOf('10'), marksOf('0.25'), marksOf('1.234'), marksOf('二')]).toEqual([250, 1000, 25, undefined, undefined])
  })
})
