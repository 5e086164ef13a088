// 每年开展专题学习不少于4次, printed among the results: that is the rule, not what was done.
import { defineCheck, matchesIn, ownConsistency } from '#checkup/check.ts'
import type { Figure } from '#checkup/figure.ts'
import type { Reading, Sentence } from '#checkup/reading.ts'

const norm = /(?:每年|每季度|每半年|每个?月|每两月|全年|年度)[^，。；：]{0,16}(?:不少于|不低于|至少|原则上)[^，。；：]{0,6}\d*[一二两三四五六七八九十\d](?:次|场|期|个?学时|小时|天)/g
/** The sentence says itself that it tells a rule. */
const rule = /规定|要求|明确|制度|办法|机制|根据|按照/

export const normAsResult = defineCheck({
  code: 'norm-as-result',
  title: '把要求写成了成绩',
  explains: '在成效部分写“每年不少于几次”，同一句和下一句都没有实际次数的；写明是制度、规定、要求的不查。',
  grades: ['doubt'],
  basis: [ownConsistency],
  find: (reading) =>
    matchesIn(reading, norm).flatMap(({ sentence, match, place }) => {
      const start = match.index ?? 0
      const isResultsPart = sentence.parts.includes('measures') && !sentence.parts.includes('plan')
      if (!isResultsPart || rule.test(sentence.text.slice(0, start).slice(-30)) || isFollowedByCount(reading, sentence, start + match[0].length)) return []
      return [{ grade: 'doubt' as const, message: `“${match[0]}”是要求，不是做了多少。请换成本年实际完成的次数。`, at: [place] }]
    }),
})

/** What was really done stands later in the sentence, or opens the next one. */
function isFollowedByCount(reading: Reading, sentence: Sentence, end: number): boolean {
  const isCount = (figure: Figure) => ['次', '场', '场次', '期', '学时'].includes(figure.unit) && !/不少于|不低于|至少/.test(figure.lead)
  const here = sentence.figures.some((figure) => figure.start >= end && isCount(figure) && /全年|实际|已|累计|共|今年/.test(sentence.text.slice(end, figure.start)))
  const next = reading.sentences[sentence.index + 1]
  return here || (next?.line === sentence.line && next.figures.some(isCount) && /^(?:全年|今年|截至|202\d)/.test(next.text))
}
