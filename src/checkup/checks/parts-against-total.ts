// 共N件，其中…: parts of one kind must not exceed their total, and what is left over must be said.
import { defineCheck, ownConsistency, within, type Found } from '#checkup/check.ts'
import { enumerationsIn, type Enumeration } from '#checkup/enumeration.ts'
import type { Reading } from '#checkup/reading.ts'

export const partsAgainstTotal = defineCheck({
  code: 'parts-against-total',
  title: '分项与合计不符',
  explains: '核对“共N件，其中……”的分项之和。分项大于合计、同类分项相加超过合计为错误；同类分项相加略少于合计为存疑；写明“等”“主要”的不查。',
  grades: ['error', 'doubt'],
  basis: [ownConsistency],
  find: (reading) =>
    reading.sentences.flatMap((sentence, index) => {
      const before = reading.sentences[index - 1]
      return enumerationsIn(sentence, before?.line === sentence.line ? before : undefined).flatMap((list) => judge(reading, list))
    }),
})

/** A total a little above the sum of the parts is more likely meant than a nearer one below it. */
const littleAbove = 1.15

function judge(reading: Reading, list: Enumeration): readonly Found[] {
  const { totals, parts } = list
  if ([...totals.map((told) => told.figure), ...parts].some((figure) => figure.exactness !== 'exact')) return []
  const sum = parts.reduce((value, part) => value + part.value, 0)
  if (totals.some((told) => told.figure.value === sum)) return []
  const total = totals.find((told) => told.figure.value > sum && told.figure.value <= sum * littleAbove) ?? totals[0]
  const at = [within(reading, total.sentence, total.figure), ...parts.map((part) => within(reading, list.sentence, part))]
  const [whole, unit] = [total.figure.value, total.figure.unit]
  const tooLarge = parts.find((part) => totals.every((told) => part.value > told.figure.value))
  if (tooLarge) return [{ grade: 'error', message: `合计是${whole}${unit}，其中一项却有${tooLarge.value}${unit}，分项不能大于合计。请核对台账后改正。`, at }]
  if (!list.parallel) return []
  if (sum > whole) return [{ grade: 'error', message: `合计写${whole}${unit}，各分项相加是${sum}${unit}，多出${sum - whole}${unit}。请核对台账后改正。`, at }]
  const rest = whole - sum
  if (list.partial || rest >= Math.min(...parts.map((part) => part.value))) return []
  return [{ grade: 'doubt', message: `合计写${whole}${unit}，各分项相加是${sum}${unit}，少${rest}${unit}。如有其他类别，请写明“其他${rest}${unit}”；没有的，请改正数字。`, at }]
}
