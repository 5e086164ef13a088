// Results come before shortcomings, shortcomings before the plan. Where the heads' duties stand is free.
import { defineCheck, type Found } from '#checkup/check.ts'
import type { Part, PartKind } from '#checkup/parts.ts'
import type { Reading } from '#checkup/reading.ts'
import { citation, lawBook } from '#law/instrument.ts'

const order: readonly (readonly [earlier: PartKind, later: PartKind, message: string])[] = [
  ['measures', 'shortcomings', '不足和原因写在了举措成效前面。'],
  ['shortcomings', 'plan', '下一年计划写在了不足和原因前面。'],
  ['measures', 'plan', '下一年计划写在了举措成效前面。'],
  ['plan', 'other', '“其他情况”写在了下一年计划前面。'],
]

export const partsOutOfOrder = defineCheck({
  code: 'parts-out-of-order',
  title: '各部分顺序不对',
  explains: '举措成效、不足原因、下一年安排、其他情况应依次写；第一责任人履职放在哪里都不查。',
  grades: ['doubt'],
  basis: [citation(lawBook('rule-of-law-inspection-provisions')(''))],
  find: (reading) => order.flatMap(([earlier, later, message]) => judge(reading, [earlier, later], message)),
})

function judge(reading: Reading, [earlier, later]: readonly [PartKind, PartKind], message: string): readonly Found[] {
  const first = reading.parts.find((part) => part.kinds.includes(earlier))
  const second = reading.parts.find((part) => part.kinds.includes(later))
  if (!first || !second || first.heading === second.heading || isBefore(first, second)) return []
  return [{ grade: 'doubt', message: `${message}请按规定的顺序调整。`, at: [second, first].map(({ heading }) => reading.at(heading.line, heading.start, heading.end)) }]
}

function isBefore(one: Part, other: Part): boolean {
  return one.heading.line < other.heading.line || (one.heading.line === other.heading.line && one.heading.start < other.heading.start)
}
