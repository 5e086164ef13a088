// 行政许可17件、采伐许可81件，合计98件: a sum that follows its parts must be their sum.
import { defineCheck, ownConsistency, within } from '#checkup/check.ts'
import type { Figure } from '#checkup/figure.ts'

export const sumAfterParts = defineCheck({
  code: 'sum-after-parts',
  title: '“合计”不等于前列各数之和',
  explains: '“……，合计N件”紧接在同单位的几个数之后，核对是否等于它们的和；“合计”“总计”不符为错误，“共计”不符为存疑。',
  grades: ['error', 'doubt'],
  basis: [ownConsistency],
  find: (reading) =>
    reading.sentences.flatMap((sentence) =>
      sentence.figures.flatMap((total, index) => {
        const word = /^(?:以上)?(合计|总计|共计)(?:为|是|达)?$/.exec(total.lead)?.[1]
        if (!word || total.unit === '%') return []
        const parts = runBefore(sentence.figures, index)
        if (parts.length < 2 || [total, ...parts].some((figure) => figure.exactness !== 'exact') || someTailAddsUp(parts, total.value)) return []
        const sum = parts.reduce((value, part) => value + part.value, 0)
        const at = [...parts, total].map((figure) => within(reading, sentence, figure))
        const grade = word === '共计' || parts.length < index ? 'doubt' : 'error'
        return [{ grade, message: `前列各数相加是${sum}${total.unit}，“${word}”却写${total.value}${total.unit}。请核对后改正。`, at }]
      }),
    ),
})

/** The unbroken run of figures with the same measure word right before the total; at most fifty. */
function runBefore(figures: readonly Figure[], index: number): readonly Figure[] {
  const unit = figures[index]?.unit
  const before = figures.slice(Math.max(0, index - 50), index)
  return before.slice(before.findLastIndex((figure) => figure.unit !== unit) + 1)
}

function someTailAddsUp(parts: readonly Figure[], total: number): boolean {
  let sum = 0
  return [...parts].reverse().some((part, index) => (sum += part.value) === total && index > 0)
}
