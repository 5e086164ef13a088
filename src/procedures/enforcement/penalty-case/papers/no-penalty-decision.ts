// 不予行政处罚决定书.
import { chineseDate } from '#calendar/plain-date.ts'
import { closing, flush, numberLine, paragraph, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { noneGrounds } from '../lists.ts'
import { penaltyCase } from '../procedure.ts'
import { actOf, organOf } from './paper-words.ts'
import { partyLines } from './penalty-decision.ts'
import { remedySentence } from '../../rights-words.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

const grounds = {
  slight: '第三十三条第一款', first: '第三十三条第一款', noFault: '第三十三条第二款', child: '第三十条', incapable: '第三十一条', unfounded: '第五十七条第一款第三项', tooOld: '第三十六条',
} as const satisfies Readonly<Record<keyof typeof noneGrounds, string>>

export const noPenaltyDecision = paperOf(penaltyCase)({
  id: 'penalty-none-decision',
  title: '不予行政处罚决定书',
  after: 'decideNone',
  basis: [行政处罚法('33'), 行政处罚法('57', '1(2)')],
  body(file, desk) {
    const decision = last(file, 'decideNone')
    if (!decision) return { title: '不予行政处罚决定书', layout: 'form', blocks: [] }
    const { answers, occurredOn } = decision
    return {
      title: '不予行政处罚决定书',
      layout: 'form',
      blocks: [
        title('不予行政处罚决定书'), numberLine(desk.number),
        ...partyLines(file, desk).map((line) => flush(line)),
        paragraph(`本机关立案调查的${actOf(file)}一案，经查：${desk.text(answers.facts)}`),
        paragraph(`${noneGrounds[answers.why]}。依照《中华人民共和国行政处罚法》${grounds[answers.why]}的规定，本机关决定不予行政处罚。${answers.educated ? '本机关已对你（单位）进行教育。' : ''}${answers.guardian === true ? '责令监护人加以管教、看管。' : ''}`),
        paragraph(remedySentence(answers, occurredOn)),
        closing(organOf(file, desk), chineseDate(occurredOn)),
      ],
    }
  },
})
