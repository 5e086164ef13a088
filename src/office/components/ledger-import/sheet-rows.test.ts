// The rows of somebody's sheet: numbered as Excel numbers them, without blanks and sums, twins told apart.
import { expect, test } from 'vitest'
import { sheetRows, wordsIn } from '#office/components/ledger-import/sheet-rows.ts'

const rows = sheetRows([['台账'], ['日期', '类型'], ['2023-03-05', '邻里'], ['', ''], ['2023-03-05', '邻里'], ['2023-03-06', '土地'], ['合计', '3']], { row: 1, titles: ['日期', '类型'] })

test('行号照Excel的行号，空行、合计不算，一模一样的两行分得开', () => {
  expect(rows.map((each) => [each.row, each.nth])).toEqual([[3, 0], [5, 1], [6, 0]])
})

test('一列里有哪些说法，多的在前', () => {
  expect(wordsIn(rows, '类型')).toEqual(['邻里', '土地'])
})
