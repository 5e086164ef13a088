import { expect, test } from 'vitest'
import { table } from '#documents/block.ts'
import { columnWidths } from '#documents/column-widths.ts'

const room = { width: 600, character: 9 }

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}

test('widths add up to the page however they were found', () => {
  const few = table([{ title: '甲' }, { title: '乙' }], [['一', '二']])
  const crowded = table(
    Array.from({ length: 12 }, (_, index) => ({ title: `列${index}` })),
    [Array.from({ length: 12 }, () => '很长的内容'.repeat(20))],
  )
  const numbers = table(
    Array.from({ length: 12 }, () => ({ title: '号码' })),
    [Array.from({ length: 12 }, () => '220421198001011234')],
  )
  const weighed = table(
    [
      { title: '甲', width: 1 },
      { title: '乙', width: 3 },
    ],
    [],
  )
  for (const each of [few, crowded, numbers, weighed]) expect(sum(columnWidths(each, room))).toBeCloseTo(600)
  expect(columnWidths(weighed, room)).toEqual([150, 450])
  expect(columnWidths(table([], []), room)).toEqual([])
})

test('公民身份号码不因相邻的长文字而折行', () => {
  const ledger = table(
    [{ title: '身份证号' }, { title: '简要情况' }],
    [['220421198001011234', '因院墙越界引发争吵，经现场勘查、两次调解达成协议并当场履行'.repeat(4)]],
  )
  expect(columnWidths(ledger, { width: 300, character: 9 })[0]).toBeGreaterThan(18 * 9 * 0.58)
})

test('names keep their line and the long descriptions take the breaks', () => {
  const ledger = table(
    [{ title: '姓名' }, { title: '类型' }, { title: '情况' }, { title: '结果' }],
    [['欧阳娜娜', '房屋宅基地', '很长的内容'.repeat(30), '很长的内容'.repeat(30)]],
  )
  const widths = columnWidths(ledger, { width: 400, character: 9 })
  expect(widths[0]).toBeGreaterThan(4 * 9)
  expect(widths[1]).toBeGreaterThan(5 * 9)
  expect(widths[2]).toBeCloseTo(widths[3] ?? 0)
})
