import { expect, test } from 'vitest'
import { tableHead } from '#documents/table-head.ts'

test('columns without groups give one row of titles', () => {
  expect(tableHead([{ title: '甲' }, { title: '乙' }]).map((cells) => cells.map((cell) => cell.text))).toEqual([['甲', '乙']])
})

test('a group stands over its columns, and a column without one is as tall as the head', () => {
  const [upper, lower] = tableHead([{ title: '序号' }, { title: '姓名', group: '当事人' }, { title: '电话', group: '当事人' }, { title: '备注' }])
  expect(upper).toEqual([
    { text: '序号', column: 0, columns: 1, rows: 2 },
    { text: '当事人', column: 1, columns: 2, rows: 1 },
    { text: '备注', column: 3, columns: 1, rows: 2 },
  ])
  expect(lower?.map((cell) => [cell.text, cell.column])).toEqual([
    ['姓名', 1],
    ['电话', 2],
  ])
})
