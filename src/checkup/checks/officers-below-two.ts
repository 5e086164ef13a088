// An ordinary penalty case needs two officers; one certificate in the house cannot have handled it.
import { defineCheck, within } from '#checkup/check.ts'
import type { Figure } from '#checkup/figure.ts'
import type { Sentence } from '#checkup/reading.ts'
import { lawNumber } from '#checkup/law-value.ts'
import { citation, lawBook } from '#law/instrument.ts'

const heads = new Set(['名', '人', '位'])
const cases = new Set(['件', '起', '宗'])
const officer = /执法人员|执法队员|持证人员/
const certificate = /持证|执法证|执法资格/
/** Not the whole roster. */
const some = /新增|培训|考试|报名|新/
const penalties = /(?:行政处罚|处罚|立案)(?:案件)?$|(?:办理|查处|作出)[^，。；]{0,8}(?:行政处罚|处罚)[^，。；]{0,6}$/
/** One officer may punish on the spot (art. 51). */
const onTheSpot = /简易|当场/

type Told = { readonly sentence: Sentence; readonly figure: Figure }

export const officersBelowTwo = defineCheck({
  code: 'officers-below-two',
  title: '持证执法人员不足二人却办了案',
  explains: '文中持证执法人员少于二人，又写办理了行政处罚案件；当场处罚（简易程序）的不查。',
  grades: ['doubt'],
  basis: [citation(lawBook('administrative-penalty-law')('42'))],
  find: (reading) => {
    const told = reading.sentences.flatMap((sentence) => sentence.figures.map((figure): Told => ({ sentence, figure })))
    const rosters = told.filter(countsOfficers)
    const [officers] = rosters
    const handled = told.find(countsPenalties)
    const fewest = lawNumber('pen-officers-min', reading.year)
    if (!officers || !handled || rosters.some(({ figure }) => figure.value >= fewest)) return []
    const message = `持证执法人员只有${officers.figure.value}${officers.figure.unit}，却办理行政处罚${handled.figure.value}${handled.figure.unit}。执法人员不得少于${fewest}人。请核对持证人数，或者写明案件由哪个机关办理。`
    return [{ grade: 'doubt', message, at: [officers, handled].map((one) => within(reading, one.sentence, one.figure)) }]
  },
})

function countsOfficers({ sentence, figure }: Told): boolean {
  const around = sentence.text.slice(Math.max(0, figure.start - 20), figure.end + 16)
  return heads.has(figure.unit) && certificate.test(around) && officer.test(figure.lead + figure.tail) && !some.test(figure.lead)
}

function countsPenalties({ sentence, figure }: Told): boolean {
  return cases.has(figure.unit) && figure.value >= 1 && penalties.test(figure.lead) && !onTheSpot.test(sentence.text)
}
