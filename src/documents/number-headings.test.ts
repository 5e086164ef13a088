import { expect, test } from 'vitest'
import { heading, paragraph } from '#documents/block.ts'
import { chineseOrdinal, numberHeadings } from '#documents/number-headings.ts'

test('结构层次序数依次用“一、”“（一）”“1.”“（1）”标注', () => {
  const numbered = numberHeadings([
    heading(1, '甲'),
    heading(2, '乙'),
    heading(3, '丙'),
    heading(4, '丁'),
    heading(4, '戊'),
    paragraph('文'),
    heading(2, '己'),
    heading(3, '庚'),
    heading(1, '辛'),
    heading(2, '壬'),
  ])
  expect(numbered.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))).toEqual([
    '一、甲',
    '（一）乙',
    '1.丙',
    '（1）丁',
    '（2）戊',
    '（二）己',
    '1.庚',
    '二、辛',
    '（一）壬',
  ])
})

test('十以上的序数写作十一、二十、九十九', () => {
  expect([1, 10, 11, 20, 21, 99].map(chineseOrdinal)).toEqual(['一', '十', '十一', '二十', '二十一', '九十九'])
  expect(() => chineseOrdinal(100)).toThrow(RangeError)
  expect(() => chineseOrdinal(0)).toThrow(RangeError)
})
