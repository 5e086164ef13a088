// The rules for the yearly report ask for five parts; here is which of them are not there.
import { defineCheck, type Found } from '#checkup/check.ts'
import { kindsOf, type PartKind } from '#checkup/parts.ts'
import type { Reading } from '#checkup/reading.ts'
import { citation, lawBook } from '#law/instrument.ts'

const required: readonly (readonly [kind: PartKind, name: string, advice: string])[] = [
  ['measures', '主要举措和成效', '请补写本年度推进法治政府建设的主要举措和成效。'],
  ['shortcomings', '存在的不足和原因', '请补写不足和原因，每条不足应在计划里有对应措施。'],
  ['heads', '党政主要负责人履行推进法治建设第一责任人职责的情况', '请单独成章，写明党政主要负责人部署、过问、协调、督办了哪些事。'],
  ['plan', '下一年度的主要安排', '请补写下一年度计划。'],
  ['other', '其他需要报告的情况', '确实没有的，可以写“无其他需要报告的情况”。'],
]

export const missingPart = defineCheck({
  code: 'missing-part',
  title: '报告缺少规定的部分',
  explains: '年度报告应有举措成效、不足原因、第一责任人履职、下一年安排、其他情况五个部分；先看标题，没有标题的看段首。',
  grades: ['missing'],
  basis: [citation(lawBook('rule-of-law-inspection-provisions')(''))],
  find: (reading) => {
    const present = kindsPresent(reading)
    return required.filter(([kind]) => !present.has(kind)).map(([, name, advice]): Found => ({ grade: 'missing', message: `没有找到“${name}”部分。${advice}`, at: [] }))
  },
})

/** By headings of the first two levels, and by paragraphs that open like a heading. */
function kindsPresent(reading: Reading): ReadonlySet<PartKind> {
  const headings = reading.headings.filter((heading) => heading.level <= 2).map((heading) => heading.text.split('。')[0] ?? '')
  const openings = reading.lines.map((line) => line.trim().slice(0, 40)).filter((line) => line !== '')
  const short = openings.filter((line) => line.length <= 36 && !/[，。]/.test(line))
  const kinds = new Set([...headings, ...short.slice(1)].flatMap((text) => kindsOf(text, reading.year)))
  if (openings.some((line) => /^(?:但是?，?|同时，?|虽然|尽管)?.{0,24}(?:存在|仍有|还有).{0,12}(?:不足|问题|差距|短板)/.test(line))) kinds.add('shortcomings')
  if (openings.some((line) => /^(?:下一?步|20\d\d年，.{0,6}(?:将|要)|今后)/.test(line))) kinds.add('plan')
  if (openings.some((line) => /^其[他它]需要|^无其[他它]/.test(line))) kinds.add('other')
  // Reports that go heading by heading through the outline's tasks have results without a heading of that name.
  if (reading.parts.some((part) => part.kinds.includes('measures'))) kinds.add('measures')
  return kinds
}
