// Official terms with a known wrong form (乘公用权), and long terms that are one character off.
import { defineCheck, matchesIn, within } from '#checkup/check.ts'
import { garbles, longTerms } from '#checkup/fixed-terms.ts'
import { nearMissesOf } from '#checkup/near-miss.ts'

export const fixedTermGarbled = defineCheck({
  code: 'fixed-term-garbled',
  title: '固定提法写错',
  explains: '对照固定提法表：确知的错法为错误；较长的提法只差一个字的存疑。',
  grades: ['error', 'doubt'],
  basis: ['有关文件的规范表述'],
  find: (reading) => {
    const certain = garbles.flatMap(({ wrong, right }) =>
      matchesIn(reading, wrong).map(({ match, place }) => ({
        grade: 'error' as const,
        message: `“${match[0]}”写错了，规范表述是${right.startsWith('“') ? right : `“${right}”`}。请改正。`,
        at: [place],
      })),
    )
    const near = reading.sentences.flatMap((sentence) =>
      longTerms.flatMap(({ term, but = [] }) =>
        nearMissesOf(term, sentence.text).flatMap((stretch) => {
          const form = sentence.text.slice(stretch.start, stretch.end)
          const known = but.some((exception) => exception.test(form)) || garbles.some(({ wrong }) => form.search(wrong) >= 0)
          return known ? [] : [{ grade: 'doubt' as const, message: `“${form}”与“${term}”只差一个字，请核对是否笔误。`, at: [within(reading, sentence, stretch)] }]
        }),
      ),
    )
    return [...certain, ...near]
  },
})
