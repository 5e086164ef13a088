// 受理90件，调解成功88件，成功率100%: a rate beside its own numerator and denominator must be their quotient.
import { defineCheck, ownConsistency, within } from '#checkup/check.ts'
import type { Figure } from '#checkup/figure.ts'
import { familyOf } from '#checkup/measure-words.ts'

/** The word of the rate, and how its numerator is told. */
const stems: readonly (readonly [rate: RegExp, numerator: RegExp])[] = [
  [/成功率/, /成功/],
  [/化解率/, /化解/],
  [/调处率/, /调处/],
  [/办结率/, /办结/],
  [/合格率|及格率/, /合格|及格/],
  [/通过率/, /通过/],
  [/参考率|参加率|参训率/, /(?:实际|实)?(?:参考|参加|参训|到)/],
  [/满意率/, /满意/],
  [/持证率/, /持证|持有|取得/],
  [/整改率/, /整改/],
  [/履行率/, /履行/],
  [/回复率|答复率/, /回复|答复/],
]
/** How a denominator is told: what came in, or who should have come. */
const comesIn = /受理|排查|接到|收到|接收|受案|应(?:参|到|考)|报名|参加|参考|发放|收集|共有|现有|交办|发现|问题|调解|收回|达成|回访|走访|在编|在岗|执法人员/

export const rateAgainstCounts = defineCheck({
  code: 'rate-against-counts',
  title: '比率与分子分母不符',
  explains: '同一句里给出了收到多少、办成多少和比率的，按分子除以分母核算；进位或舍尾都算相符，“以上”“近”“约”放宽。',
  grades: ['error'],
  basis: [ownConsistency],
  find: (reading) =>
    reading.sentences.flatMap((sentence) =>
      sentence.figures.flatMap((rate, index) => {
        const numeratorWord = stems.find(([word]) => rate.unit === '%' && word.test(rate.lead.replace(/[^一-龥]/g, '').slice(-12)))?.[1]
        const numerator = sentence.figures[index - 1]
        const denominator = sentence.figures[index - 2]
        if (!numeratorWord || !numerator || !denominator || !belong(numerator, denominator, numeratorWord) || agrees({ ...rate, decimals: decimalsIn(sentence.text.slice(rate.start, rate.end)) }, numerator, denominator)) return []
        const quotient = Math.round((numerator.value / denominator.value) * 1000) / 10
        return [
          {
            grade: 'error' as const,
            message: `按文中数字，${numerator.value}除以${denominator.value}是${quotient}%，比率却写${rate.value}%。请核对后改正其中一处。`,
            at: [denominator, numerator, rate].map((figure) => within(reading, sentence, figure)),
          },
        ]
      }),
    ),
})

function belong(numerator: Figure, denominator: Figure, numeratorWord: RegExp): boolean {
  const sameSort = familyOf(numerator.unit) === familyOf(denominator.unit) && numerator.unit !== '%'
  const exact = numerator.exactness === 'exact' && denominator.exactness === 'exact'
  const words = numerator.lead + numerator.tail
  return sameSort && exact && denominator.value > 0 && numerator.value <= denominator.value && numeratorWord.test(words) && comesIn.test(denominator.lead + denominator.tail) && !numeratorWord.test(denominator.lead.replace(/参加|参考|参训|到/g, ''))
}

/** As many as are written: 98.0% says more than 98%. */
function decimalsIn(written: string): number {
  return /[.．·点]([0-9０-９零一二三四五六七八九]+)/.exec(written)?.[1]?.length ?? 0
}

/** Rounded or cut at the decimals that are written; one point of freedom for 近、约、以上. */
function agrees(rate: Figure & { readonly decimals: number }, numerator: Figure, denominator: Figure): boolean {
  const quotient = (numerator.value / denominator.value) * 100
  const { decimals } = rate
  if (rate.exactness === 'more') return quotient >= rate.value - 0.5
  return Math.abs(quotient - rate.value) < (rate.exactness === 'about' ? 2 : 10 ** -decimals)
}
