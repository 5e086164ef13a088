// An ordinary penalty case needs two officers; one certificate in the house cannot have handled it.
import { defineCheck, within } from '#checkup/check.ts'
import { citation, lawBook } from '#law/instrument.ts'

const fewest = 2

export const officersBelowTwo = defineCheck({
  code: 'officers-below-two',
  title: '持证执法人员不足二人却办了案',
  explains: '文中持证执法人员少于二人，又写办理了行政处罚案件；当场处罚（简易程序）的不查。',
  grades: ['doubt'],
  basis: [citation(lawBook('administrative-penalty-law')('42'))],
  find: (reading) => {
    const told = reading.sentences.flatMap((sentence) => sentence.figures.map((figure) => ({ sentence, figure })))
    const officers = told.find(({ sentence, figure }) => ['名', '人', '位'].includes(figure.unit) && /持证|执法证|执法资格/.test(sentence.text.slice(Math.max(0, figure.start - 20), figure.end + 16)) && /执法人员|执法队员|持证人员/.test(figure.lead + figure.tail) && !/新增|培训|考试|报名|新/.test(figure.lead))
    const cases = told.find(({ sentence, figure }) => ['件', '起', '宗'].includes(figure.unit) && figure.value >= 1 && /(?:行政处罚|处罚|立案)(?:案件)?$|(?:办理|查处|作出)[^，。；]{0,8}(?:行政处罚|处罚)[^，。；]{0,6}$/.test(figure.lead) && !/简易|当场/.test(sentence.text))
    if (!officers || !cases || officers.figure.value >= fewest || told.some(({ figure, sentence }) => figure.value >= fewest && ['名', '人'].includes(figure.unit) && /执法(?:人员|队员)/.test(figure.lead + figure.tail) && /持证|执法证/.test(sentence.text))) return []
    const message = `持证执法人员只有${officers.figure.value}${officers.figure.unit}，却办理行政处罚${cases.figure.value}${cases.figure.unit}。执法人员不得少于两人。请核对持证人数，或者写明案件由哪个机关办理。`
    return [{ grade: 'doubt', message, at: [officers, cases].map((one) => within(reading, one.sentence, one.figure)) }]
  },
})
