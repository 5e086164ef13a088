// Official terms with a known wrong form (乘公用权), and long terms that are one character off.
import { defineCheck, matchesInText, placesOf, type Found } from '#checkup/check.ts'
import { garbles, longTerms, type Garble, type LongTerm } from '#checkup/fixed-terms.ts'
import { nearMissesOf } from '#checkup/near-miss.ts'
import type { Reading } from '#checkup/reading.ts'

export const fixedTermGarbled = defineCheck({
  code: 'fixed-term-garbled',
  title: '固定提法写错',
  explains: '对照固定提法表：确知的错法为错误；较长的提法只差一个字的存疑。',
  grades: ['error', 'doubt'],
  basis: ['有关文件的规范表述'],
  find: (reading) => [...garbles.flatMap((garble) => certain(reading, garble)), ...longTerms.flatMap((term) => near(reading, term))],
})

function certain(reading: Reading, { wrong, right }: Garble): readonly Found[] {
  const advice = right.startsWith('“') ? right : `“${right}”`
  return matchesInText(reading, wrong).map(({ match, place }) => ({ grade: 'error', message: `“${match[0]}”写错了，规范表述是${advice}。请改正。`, at: [place] }))
}

function near(reading: Reading, { term, but = [] }: LongTerm): readonly Found[] {
  const slips = nearMissesOf(term, reading.text).filter(({ start, end }) => {
    const form = reading.text.slice(start, end)
    return !but.some((exception) => exception.test(form)) && !garbles.some(({ wrong }) => form.search(wrong) >= 0)
  })
  return placesOf(reading, slips).map((place) => ({ grade: 'doubt', message: `“${place.quote}”与“${term}”只差一个字，请核对是否笔误。`, at: [place] }))
}
