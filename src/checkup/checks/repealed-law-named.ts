// A repealed law among the laws that were spread or applied: 《婚姻法》 in a report for 2024.
import { defineCheck, matchesIn } from '#checkup/check.ts'
import { repealedLaws } from '#checkup/repealed-laws.ts'

const asHistory = /废止|原《|旧|修订前|历史|取代|代替/

export const repealedLawNamed = defineCheck({
  code: 'repealed-law-named',
  title: '引用了已经废止的法律',
  explains: '书名号里的法律在报告年度之前已经废止（如《婚姻法》《合同法》）；写明“废止”“原”的不查。',
  grades: ['doubt'],
  basis: ['有关法律自身的废止条款'],
  find: (reading) => {
    const { year } = reading
    if (year === undefined) return []
    return repealedLaws.filter((law) => year > law.lastYear).flatMap((law) =>
      matchesIn(reading, new RegExp(`《(?:中华人民共和国)?(?:${law.titles.join('|')})》`, 'g')).flatMap(({ sentence, match, place }) =>
        asHistory.test(sentence.text) ? [] : [{ grade: 'doubt' as const, message: `${match[0]}自${law.since}起已经废止，现行的是${law.now}。请改正。`, at: [place] }],
      ),
    )
  },
})
