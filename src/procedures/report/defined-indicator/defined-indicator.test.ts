// Indicators of the township's own: taken only if they can be counted by, and counted by the machinery of the declared ones.
import { describe, expect, test } from 'vitest'
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { publicity } from '#content/publicity.ts'
import { contributionsOf } from '#matters/contribute.ts'
import { decide } from '#matters/decide.ts'
import { indicatorFrom, partOf } from '#procedure/defined-indicator.ts'
import type { Declarations } from '#procedure/definable-fields.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { publicityActivity } from '#procedures/publicity/publicity-activity/procedure.ts'
import { holder, storyId, storyOf, storyTownship } from '#test/story.ts'
import { definitionFrom, definitionOf, type DefinitionAnswers } from './definition-of.ts'
import { definedIndicator } from './procedure.ts'

const declared = publicity as unknown as Declarations
const said: DefinitionAnswers = {
  title: '田间普法场次', unit: '场', system: 'publicity', definition: '在田间地头举办的普法活动，每场计一，按举办日期归入年度。',
  measure: 'count', procedure: 'publicity-activity', actions: [{ action: 'record' }],
}

function define(answers: object) {
  return decide(
    { procedure: definedIndicator as unknown as Procedure, matter: undefined, area: storyTownship, actor: holder('justice-clerk', storyTownship), recordedAt: momentAt(plainDate('2024-06-01'), 10), around: () => undefined, newId: storyId, declared },
    { action: 'define', occurredOn: '2024-06-01', answers })
}
const codes = (answers: object) => {
  const decision = define(answers)
  return decision.outcome === 'refused' ? decision.refusals.map((each) => each.code) : []
}

describe('自定指标只收数得出来的定义', () => {
  test('选明事项和步骤的可以定义', () => {
    expect(codes(said)).toEqual([])
  })

  test('没有选事项或者步骤、步骤不属于这种事项的，不能定义', () => {
    expect(codes({ ...said, actions: [] })).toEqual(['defined-source-missing'])
    expect(codes({ ...said, procedure: 'no-such' })).toEqual(['defined-source-missing'])
    expect(codes({ ...said, actions: [{ action: 'fly' }] })).toEqual(['defined-source-missing'])
  })

  test('条件的栏目、比较和内容都要用得上', () => {
    const condition = (field: string, test_: string, value: string) => codes({ ...said, conditions: [{ field, test: test_, value }] })
    expect(condition('record.audience', 'atLeast', '50')).toEqual([])
    expect(condition('record.audience', 'atLeast', '很多')).toEqual(['defined-condition-unfit'])
    expect(condition('record.forms', 'is', 'no-such-form')).toEqual(['defined-condition-unfit'])
    expect(condition('record.forms', 'atLeast', 'consultation')).toEqual(['defined-condition-unfit'])
    expect(condition('record.nothing', 'is', 'x')).toEqual(['defined-condition-unfit'])
  })

  test('加起来的栏目须是数字', () => {
    expect(codes({ ...said, measure: 'sum', unit: '人次', of: 'record.audience' })).toEqual([])
    expect(codes({ ...said, measure: 'sum', unit: '人次', of: 'record.place' })).toEqual(['defined-amount-unfit'])
    expect(codes({ ...said, measure: 'sum', unit: '人次' })).toEqual(['defined-amount-unfit'])
  })

  test('比率的单位是百分号，分子分母须是能数的指标', () => {
    const ratio = { ...said, measure: 'ratio', unit: '%', procedure: undefined, actions: undefined, numerator: 'publicity.activities', denominator: 'publicity.audience' }
    const clean = Object.fromEntries(Object.entries(ratio).filter(([, value]) => value !== undefined))
    expect(codes(clean)).toEqual([])
    expect(codes({ ...clean, unit: '场' })).toEqual(['defined-unit-unfit'])
    expect(codes({ ...clean, denominator: 'no.such' })).toEqual(['defined-ratio-unfit'])
    expect(codes({ ...clean, numerator: 'own.2024.3' })).toEqual([])
  })

  test('分项不能用可以多选的栏目，否则各分项相加多于总数', () => {
    expect(codes({ ...said, parts: 'area' })).toEqual([])
    expect(codes({ ...said, parts: 'record.forms' })).toEqual(['defined-parts-unfit'])
    expect(codes({ ...said, on: 'record.place' })).toEqual(['defined-day-unfit'])
  })
})

describe('按定义数', () => {
  const activity = (on: string, answers: object): Matter => storyOf(publicityActivity).matter([['record', on, { theme: '民法典', forms: ['consultation'], place: '集市', audience: 0, ...answers }]])
  const counted = (answers: Partial<DefinitionAnswers>, ...matters: readonly Matter[]) => {
    const indicator = indicatorFrom(definitionFrom('own.2024.1', { ...said, ...answers }))
    return matters.flatMap((matter) => contributionsOf([indicator], publicityActivity as unknown as Procedure, matter))
  }
  const at = (place: string, audience: number) => activity('2024-05-20', audience > 0 ? { place, audience, counting: 'headcount' } : { place, audience })

  test('条件都满足的每次计一；同一栏目的几个“是”满足一个即可', () => {
    const conditions = [{ field: 'record.place', test: 'is', value: '田间' }, { field: 'record.place', test: 'is', value: '地头' }, { field: 'record.audience', test: 'atLeast', value: '20' }] as const
    expect(counted({ conditions }, at('田间', 30), at('地头', 20), at('地头', 19), at('集市', 50))).toHaveLength(2)
  })

  test('加起来、去重各按所选的栏目', () => {
    expect(counted({ measure: 'sum', of: 'record.audience' }, at('田间', 30), at('集市', 12)).map((each) => each.amount)).toEqual([30, 12])
    expect(counted({ measure: 'distinct', of: 'record.place' }, at('田间', 30), at('田间', 12)).map((each) => each.key)).toEqual(['田间', '田间'])
  })

  test('分项按记录自己的内容归类', () => {
    const matter = at('田间', 0)
    const [entry] = matter.entries
    expect(entry && [partOf('area', entry, matter), partOf('record.place', entry, matter)]).toEqual([matter.area, '田间'])
  })

  test('栏目已经不存在的定义，什么也不数，也不出错', () => {
    expect(counted({ conditions: [{ field: 'gone.field', test: 'is', value: 'x' }] }, at('田间', 30))).toEqual([])
  })
})

test('停用以后不再是指标', () => {
  const decision = define(said)
  if (decision.outcome !== 'accepted') throw new Error('refused')
  const matter = { id: storyId(), procedure: 'defined-indicator', version: plainDate('2010-01-01'), area: storyTownship, number: 3, state: '使用中', openedOn: plainDate('2024-06-01'), seq: 1, entries: [decision.entry], written: [decision.entry] } satisfies Matter
  expect(definitionOf(matter)?.id).toBe('own.2024.3')
  expect(definitionOf({ ...matter, state: '已停用' })).toBeUndefined()
})
