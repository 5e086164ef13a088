// 受理调处化解90件: three different numbers told as one. What came in, what was settled and what is open must balance.
import { defineCheck, within } from '#checkup/check.ts'
import type { Figure } from '#checkup/figure.ts'
import type { Sentence } from '#checkup/reading.ts'
import { citation, lawBook } from '#law/instrument.ts'

const mediationLaw = lawBook('people-mediation-law')
const cases = new Set(['件', '起', '宗'])
const cameInAndSettled = /(?:受理|排查|接到)[^，。；]{0,6}(?:化解|调解成功|办结)/
const outcome = /化解|调解成功|调处成功|达成协议|成功|未结|终止|办结/

type Told = { readonly sentence: Sentence; readonly figure: Figure }

export const disputeStatesMerged = defineCheck({
  code: 'dispute-states-merged',
  title: '受理、调处、化解并成一个数',
  explains: '受理（排查、接到）与化解（调解成功）写在一个数里，全文又没有分开的数。',
  grades: ['missing'],
  basis: [citation(mediationLaw('17')), citation(mediationLaw('26')), citation(mediationLaw('31'))],
  find: (reading) => {
    const told = reading.sentences.flatMap((sentence) => sentence.figures.map((figure): Told => ({ sentence, figure }))).filter(countsDisputes)
    const merged = told.find(({ figure }) => cameInAndSettled.test(figure.lead))
    const apart = told.some(({ figure }) => figure.value !== merged?.figure.value && outcome.test(figure.lead))
    if (!merged || apart) return []
    const message = '受理（排查）和化解并成了一个数。请分开写：受理多少件，达成协议、未达成、当事人拒绝、转办、未结各多少件，相加应等于受理数加上年结转数。'
    return [{ grade: 'missing', message, at: [within(reading, merged.sentence, merged.figure)] }]
  },
})

function countsDisputes({ sentence, figure }: Told): boolean {
  const before = sentence.text.slice(Math.max(0, figure.start - 40), figure.start)
  return cases.has(figure.unit) && /纠纷|矛盾|调解/.test(before)
}
