import { expect, test } from 'vitest'
import { form, row } from '#documents/block.ts'
import { formGrid } from '#documents/form-grid.ts'

const measure = { width: 450, character: 12 }

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}

test('rows of one, two and three fields share one grid, and every row fills it', () => {
  const grid = formGrid(form([row({ 姓名: '', 性别: '', 民族: '' }), row({ 年龄: '', 职业: '' }), row({ 住址: '' })]), measure)
  expect(sum(grid.widths)).toBeCloseTo(450)
  for (const line of grid.rows) expect(line.cells.reduce((total, cell) => total + cell.columns, 0)).toBe(grid.widths.length)
})

test('first labels that stand under one another are equally wide', () => {
  const grid = formGrid(form([row({ 姓名: '', 性别: '' }), row({ 联系电话: '' })]), measure)
  const first = grid.rows.map((line) => sum(grid.widths.slice(0, line.cells[0]?.columns)))
  expect(first[0]).toBe(first[1])
})

test('neighbouring rows of a group have one tall cell; the same word further down begins a new one', () => {
  const group = { group: '申请人' }
  const grid = formGrid(form([row({ 姓名: '' }, group), row({ 住址: '' }, group), row({ 案由: '' }), row({ 姓名: '' }, group)]), measure)
  const groups = grid.rows.map((line) => line.cells.filter((cell) => cell.kind === 'group').map((cell) => cell.rows))
  expect(groups).toEqual([[2], [], [], [1]])
  expect(grid.rows[2]?.cells[0]?.column).toBe(0)
})

test('a label never takes more than half of its field', () => {
  const grid = formGrid(form([row({ 一二三四五六七八: '', 甲: '', 乙: '', 丙: '', 丁: '', 戊: '' })]), measure)
  const [label, value] = grid.rows[0]?.cells ?? []
  expect(label?.columns).toBe(1)
  expect(grid.widths[label?.column ?? 0]).toBeLessThanOrEqual((grid.widths[value?.column ?? 0] ?? 0) + 1e-9)
})

test('a row without fields is still a row, and a form without rows has none', () => {
  expect(formGrid(form([{ fields: [] }]), measure).rows[0]?.cells).toHaveLength(1)
  expect(formGrid(form([]), measure).rows).toEqual([])
})
