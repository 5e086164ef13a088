// Kinds of work that every township has and the report does not touch with a single word.
import { defineCheck } from '#checkup/check.ts'
import { citation, lawBook } from '#law/instrument.ts'

const topics: readonly (readonly [name: string, words: RegExp])[] = [
  ['行政复议和行政诉讼', /复议|行政诉讼|应诉|败诉|出庭/],
  ['信访', /信访|来访|接访|12345|热线|上访/],
  ['政府信息公开', /信息公开|政务公开|依申请公开|主动公开|公开栏/],
  ['规范性文件', /规范性文件/],
]

export const topicsUntold = defineCheck({
  code: 'topics-untold',
  title: '有的工作一字未提',
  explains: '复议诉讼、信访、信息公开、规范性文件，正文五百字以上而一字未提的，合并提示一次。',
  grades: ['missing'],
  basis: [citation(lawBook('local-government-organic-law')('62'))],
  find: (reading) => {
    const whole = reading.lines.join('\n')
    const untold = topics.filter(([, words]) => !words.test(whole)).map(([name]) => name)
    if (whole.length < 500 || untold.length === 0) return []
    return [{ grade: 'missing', message: `全文没有提到${untold.join('、')}。请各写一句并给出件数；本年没有的，写“无”。`, at: [] }]
  },
})
