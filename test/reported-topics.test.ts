// Whatever real townships report can be told from this one's records, or is declared to be somebody else's figure.
import { expect, test } from 'vitest'
import { work } from '#content/work.ts'
import { reportedTopics } from '#test/reported-topics.ts'

const measureOf = new Map(work.indicators.map((each) => [each.id, each.measure]))

test('年度报告里见过的132个题目，一个不少、一个不重', () => {
  expect(new Set(reportedTopics.map(([, , id]) => id)).size).toBe(132)
  expect(reportedTopics.length).toBe(132)
})

test.each(reportedTopics.filter(([, from]) => from === 'indicator'))('%s：由本乡镇的记录数出来', (_title, _from, id) => {
  expect(measureOf.get(id)).toBeDefined()
  expect(measureOf.get(id)).not.toBe('attested')
})

test.each(reportedTopics.filter(([, from]) => from === 'outside'))('%s：别的单位的数，凭文件登记', (_title, _from, id) => {
  expect(measureOf.get(id)).toBe('attested')
})

test.each(reportedTopics.filter(([, from]) => from === 'report'))('%s：签发报告时写在报告上', (_title, _from, id) => {
  const [procedure, action] = id.split('.')
  expect(work.procedures.some((each) => each.id === procedure && action !== undefined && Object.hasOwn(each.actions, action))).toBe(true)
})
