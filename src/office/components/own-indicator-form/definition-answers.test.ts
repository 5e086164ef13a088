import { expect, test } from 'vitest'
import { answersOf, chosenFrom, nothingChosen } from '#office/components/own-indicator-form/definition-answers.ts'

const chosen = { ...nothingChosen, title: '田间普法', unit: '场', system: 'publicity', definition: '每场计一。', procedure: 'publicity-activity', actions: ['record'], of: 'record.audience' }

test('数次数的不带加总栏目，没有填的不带', () => {
  expect(answersOf(chosen)).toEqual({ title: '田间普法', unit: '场', system: 'publicity', definition: '每场计一。', measure: 'count', procedure: 'publicity-activity', actions: [{ action: 'record' }], conditions: [] })
  expect(answersOf({ ...chosen, measure: 'sum' })).toMatchObject({ of: 'record.audience' })
})

test('比率只带分子分母，单位总是百分号', () => {
  expect(answersOf({ ...chosen, measure: 'ratio', numerator: 'a.b', denominator: 'c.d' })).toEqual({ title: '田间普法', unit: '%', system: 'publicity', definition: '每场计一。', measure: 'ratio', numerator: 'a.b', denominator: 'c.d' })
})

test('修改时从定义回到表单，再交上去还是同一个定义', () => {
  const definition = { id: 'own.2024.1', title: '田间普法', unit: '人次', system: 'publicity', definition: '受众。', measure: 'sum', procedure: 'publicity-activity', actions: ['record'], conditions: [{ field: 'record.place', test: 'is', value: '田间' }], of: 'record.audience', parts: 'area' } as const
  expect(answersOf(chosenFrom(definition))).toEqual({ title: '田间普法', unit: '人次', system: 'publicity', definition: '受众。', measure: 'sum', procedure: 'publicity-activity', actions: [{ action: 'record' }], conditions: [{ field: 'record.place', test: 'is', value: '田间' }], of: 'record.audience', parts: 'area' })
})
