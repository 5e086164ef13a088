// 参加率、合格率均为100%: a full rate says nothing without the number of people or cases behind it.
import { defineCheck, ownConsistency, within } from '#checkup/check.ts'

const personal = /参加率|参考率|参训率|合格率|通过率|及格率|参学率|持证率|知晓率|出勤率|到会率/
const ofCases = /成功率|化解率|调处率|办结率|调解率|履行率|回复率|答复率|整改率|满意率|审查率|审核率/
const peopleUnits = new Set(['人', '名', '位', '人次'])

export const rateWithoutBase = defineCheck({
  code: 'rate-without-base',
  title: '百分之百没有分子分母',
  explains: '参加率、合格率、办结率等写100%，同一句里却没有应到多少、实到多少或者收到多少、办成多少。',
  grades: ['missing'],
  basis: [ownConsistency],
  find: (reading) =>
    reading.sentences.flatMap((sentence) => {
      if (sentence.parts.includes('plan')) return []
      const counts = sentence.figures.filter((figure) => figure.unit !== '%')
      const hasPeople = counts.some((figure) => peopleUnits.has(figure.unit))
      const hasCases = counts.some((figure) => !peopleUnits.has(figure.unit) && !['次', '场', '场次', '期'].includes(figure.unit))
      return sentence.figures
        .filter((figure) => {
          const words = sentence.text.slice(Math.max(0, figure.start - 20), figure.start)
          return figure.unit === '%' && figure.value === 100 && ((personal.test(words) && !hasPeople) || (ofCases.test(words) && !hasCases && !hasPeople))
        })
        .map((figure) => ({
          grade: 'missing' as const,
          message: '写了100%，没有写分子和分母。请补上应参加（应办理）多少、实际多少，并留存名册或清单备查。',
          at: [within(reading, sentence, figure)],
        }))
    }),
})
