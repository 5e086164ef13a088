// No lawyer in the house, yet the legal adviser's role is fully brought out: who gave the opinions?
import { defineCheck, matchesIn } from '#checkup/check.ts'
import { citation, lawBook } from '#law/instrument.ts'

const nobody = /(?:无|没有|缺少|缺乏|尚无|未配备)(?:专职|专门)?(?:的)?法律(?:专业|专门)(?:的)?(?:工作)?(?:人员|人才|背景)/g
const claimed = /(?:充分|积极|有效|切实)?(?:发挥|运用)[^，。；]{0,8}法律顾问[^，。；]{0,6}(?:作用|职能)/g

export const adviserWithoutLawyers = defineCheck({
  code: 'adviser-without-lawyers',
  title: '既无法律专业人员，又称充分发挥法律顾问作用',
  explains: '两处说法并存，而全文没有法律顾问的聘请、审查、出具意见等数字或者单位的。',
  grades: ['doubt'],
  basis: [citation(lawBook('administrative-penalty-law')('58')), '《重大行政决策程序暂行条例》第二十八条'],
  find: (reading) => {
    const without = matchesIn(reading, nobody)
    const adviser = matchesIn(reading, claimed)
    const isBacked = reading.sentences.some((sentence) => /法律顾问|律师/.test(sentence.text) && (sentence.figures.length > 0 || /律师事务所|签订.{0,6}合同|聘请|聘任|选聘/.test(sentence.text)))
    const [first, second] = [without[0], adviser[0]]
    if (!first || !second || isBacked) return []
    const message = '一处说没有法律专业人员，一处说充分发挥法律顾问作用。请写明法律顾问是谁聘请的、审查了多少件、出具多少份意见；没有的，请改写。'
    return [{ grade: 'doubt', message, at: [first.place, second.place] }]
  },
})
