// Numbers headings the way official papers count: 一、 then （一） then 1. then （1） (GB/T 9704-2012 7.3.3).
import type { Block, HeadingLevel } from '#documents/block.ts'

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/** 1 to 99 as 一 to 九十九. Throws outside that range: no paper has a hundredth chapter. */
export function chineseOrdinal(count: number): string {
  if (!Number.isInteger(count) || count < 1 || count > 99) throw new RangeError(`no ordinal for ${count}`)
  const [tens, units] = [Math.floor(count / 10), count % 10]
  if (tens === 0) return digits[units] ?? ''
  return `${tens === 1 ? '' : digits[tens]}十${digits[units]}`
}

/** The number in front of a heading of this level. */
export function headingNumber(level: HeadingLevel, count: number): string {
  if (level === 1) return `${chineseOrdinal(count)}、`
  if (level === 2) return `（${chineseOrdinal(count)}）`
  return level === 3 ? `${count}.` : `（${count}）`
}

/** The same blocks with every heading numbered; each level starts anew under the one above. */
export function numberHeadings(blocks: readonly Block[]): readonly Block[] {
  const counts = [0, 0, 0, 0]
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block
    const place = block.level - 1
    const count = (counts[place] ?? 0) + 1
    counts[place] = count
    counts.fill(0, place + 1)
    return { ...block, text: headingNumber(block.level, count) + block.text }
  })
}
