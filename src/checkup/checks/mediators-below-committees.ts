// Committees and mediators: each committee has three to nine members, and members are mediators (人民调解法 arts. 8, 13).
import { defineCheck, within } from '#checkup/check.ts'
import { rangeOf, type Figure } from '#checkup/figure.ts'
import type { Reading, Sentence } from '#checkup/reading.ts'
import { lawNumber } from '#checkup/law-value.ts'
import { citation, lawBook } from '#law/instrument.ts'

type Counted = { readonly count: number; readonly sentence: Sentence; readonly figures: readonly Figure[] }

const mediationLaw = lawBook('people-mediation-law')
const isCommittee = /^[^，。；、0-9共设建有]{0,16}?(?:调委会|调解委员会)/
const endsInCommittee = /(?:调委会|调解委员会)(?:共计?|共有|总数|有|达到?|为)?$/
const endsInMediators = /调解员(?:队伍)?(?:共计?|共有|总数|有|达到?|增至|发展到|壮大到|为)?$/
const startsWithMediators = /^(?:专兼职|专职和?兼职|兼职)?(?:人民)?调解员/
const has = /(?:配备|现有|共有|拥有|有|共|选聘|聘任|聘请|和|^)$/
/** Some mediators only, or people who came to something. */
const notTheRoster = /培训|组织|表彰|奖励|推荐|评选|新增|新聘|增补|补充|调整|参加|慰问|评定|[一二三四]级|优秀|金牌|首席|专职(?!兼职|和兼职|、兼职)|律师|行业/

export const mediatorsBelowCommittees = defineCheck({
  code: 'mediators-below-committees',
  title: '人民调解员少于调委会所需委员',
  explains: '从文中找出调委会个数（会把“1个……和11个……”相加）和人民调解员人数，调解员不足调委会个数乘三的为错误；只说专职调解员、培训人数的不查。',
  grades: ['error'],
  basis: [citation(mediationLaw('8', '2')), citation(mediationLaw('13'))],
  find: (reading) => {
    const committees = largest(reading.sentences.map(committeesIn))
    const mediators = largest(reading.sentences.map(mediatorsIn))
    const least = lawNumber('pm-committee-size-min', reading.year)
    if (!committees || !mediators || mediators.count >= committees.count * least) return []
    const message = `文中有${committees.count}个调委会、${mediators.count}名人民调解员。每个调委会至少${least}名委员，委员都是人民调解员，至少应有${committees.count * least}名。请核对：${mediators.count}名是否只是专职或者聘任的调解员；是的，请写明并另写委员总数。`
    return [{ grade: 'error', message, at: [...places(reading, committees), ...places(reading, mediators)] }]
  },
})

function committeesIn(sentence: Sentence): Counted | undefined {
  const figures = sentence.figures.filter((figure) => {
    const counted = isCommittee.test(sentence.text.slice(figure.end, figure.end + 20)) || endsInCommittee.test(figure.lead)
    return counted && ['个', '家', '处'].includes(figure.unit)
  })
  return totalOf(sentence, figures, (figure) => figure.value)
}

function mediatorsIn(sentence: Sentence): Counted | undefined {
  const figures = sentence.figures.filter((figure) => {
    const isHead = ['名', '人', '位'].includes(figure.unit)
    const told = endsInMediators.test(figure.lead) || (startsWithMediators.test(figure.tail) && has.test(figure.lead))
    return isHead && told && !notTheRoster.test(`${figure.lead}|${figure.tail}`)
  })
  // 专职3名、兼职60名: the rest of the roster stands in the same sentence under another word.
  return /专职/.test(sentence.text) ? undefined : totalOf(sentence, figures, (figure) => rangeOf(figure)[1])
}

/** With 其中 the parts repeat the total; otherwise the figures of a sentence add up. */
function totalOf(sentence: Sentence, figures: readonly Figure[], value: (figure: Figure) => number): Counted | undefined {
  if (figures.length === 0) return undefined
  const split = /其中|包括|含/.exec(sentence.text)?.index ?? Infinity
  const sum = (some: readonly Figure[]) => some.reduce((total, figure) => total + value(figure), 0)
  const before = figures.filter((figure) => figure.start < split)
  const after = figures.filter((figure) => figure.start >= split)
  return { sentence, figures, count: Math.max(sum(before), sum(after)) }
}

function largest(counted: readonly (Counted | undefined)[]): Counted | undefined {
  return counted.reduce((most, one) => (one && (!most || one.count > most.count) ? one : most), undefined)
}

function places(reading: Reading, counted: Counted) {
  return counted.figures.map((figure) => within(reading, counted.sentence, figure))
}
