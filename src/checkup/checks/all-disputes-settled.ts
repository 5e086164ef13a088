// A success rate of 100 % over many disputes: the law foresees refusal and failure, so the other outcomes must be told.
import { defineCheck, within } from '#checkup/check.ts'
import type { Figure } from '#checkup/figure.ts'
import { citation, lawBook } from '#law/instrument.ts'

const mediationLaw = lawBook('people-mediation-law')
/** Below this many disputes a full success rate surprises nobody. */
const many = 30
const otherOutcomes = /未(?:能|达成|成功)|终止|拒绝|不成|正在/
const message = '成功率写100%。依法当事人可以拒绝或者终止调解，请写明受理、达成协议、未达成、当事人拒绝、未结各多少件，以及协议履行多少件。'

export const allDisputesSettled = defineCheck({
  code: 'all-disputes-settled',
  title: '调解成功率百分之百而未说明其他结果',
  explains: '三十件以上的纠纷成功率写100%，又没有交代拒绝调解、终止、未结各多少件的。',
  grades: ['missing'],
  basis: [citation(mediationLaw('17')), citation(mediationLaw('26'))],
  find: (reading) =>
    reading.sentences.flatMap((sentence) =>
      sentence.figures.filter((figure, index) => isFullRate(figure) && areMany(sentence.figures[index - 1]) && !otherOutcomes.test(sentence.text)).map((figure) => ({ grade: 'missing' as const, message, at: [within(reading, sentence, figure)] })),
    ),
})

function isFullRate(figure: Figure): boolean {
  return figure.unit === '%' && figure.value === 100 && /成功率|化解率|调处率|调解率/.test(figure.lead)
}

function areMany(cases: Figure | undefined): boolean {
  return cases !== undefined && ['件', '起', '宗', '例'].includes(cases.unit) && cases.value >= many
}
