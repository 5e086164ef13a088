// What is made of a blank table at first sight: somebody looks at it and corrects.
import { expect, test } from 'vitest'
import { guessColumn } from '#procedures/mediation/return-fields.ts'
import { blankTable } from '#demo/blank-table.ts'
import { guessSheets } from './guess-table.ts'
import { openWorkbook } from './workbook-parts.ts'

function guessed(bytes: Uint8Array) {
  const parts = openWorkbook(bytes)
  if ('code' in parts) throw new Error(parts.code)
  const [sheet] = guessSheets(parts, guessColumn)
  if (!sheet) throw new Error('no sheet')
  return sheet
}

test('一件一行的表：认出表头、从第几行填起、留了几行、各列是什么', () => {
  const sheet = guessed(blankTable())
  expect(sheet).toMatchObject({ name: '月报', what: 'ledger', first: 4, room: 3 })
  expect(sheet.columns.map((each) => [each.column, each.field])).toEqual([['A', 'index'], ['B', 'type'], ['C', 'parties'], ['D', 'acceptedOn'], ['E', 'amount']])
})

test('统计表：按栏目名认出各列，认不出的留给人选', () => {
  const sheet = guessed(blankTable(['调委会名称', '调解成功', '婚姻家庭', '邻里', '另外的数']))
  expect(sheet.what).toBe('statistics')
  expect(sheet.columns.map((each) => [each.column, each.field])).toEqual([['A', 'name'], ['B', 's.agreed'], ['C', 's.type.family'], ['D', 's.type.neighbour'], ['E', undefined]])
})
