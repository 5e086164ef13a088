// 履行行政处罚决定催告书: what the law wants in it (行政强制法 arts. 35, 54).
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, paragraph, signatures, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { yuanText } from '#procedure/figure-text.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { owed } from '../case-facts.ts'
import { penaltyCase } from '../procedure.ts'
import { actOf, organOf, partyOf } from './paper-words.ts'

const 行政强制法 = lawBook('administrative-coercion-law')

export const urgingLetter = paperOf(penaltyCase)({
  id: 'penalty-urging-letter',
  title: '履行行政处罚决定催告书',
  after: 'urge',
  basis: [行政强制法('35'), 行政强制法('54')],
  body(file, desk) {
    const [urging, decision] = [last(file, 'urge'), last(file, 'decide')]
    if (!urging) return { title: '催告书', layout: 'form', blocks: [] }
    return {
      title: '催告书',
      layout: 'form',
      blocks: [
        title('履行行政处罚决定催告书'), numberLine(desk.number), addressee(partyOf(file, desk)),
        paragraph(`本机关${decision ? chineseDate(decision.occurredOn) : ''}就${actOf(file)}一案作出的行政处罚决定已经送达，你（单位）在规定的期限内没有履行。依照《中华人民共和国行政强制法》第五十四条的规定，现催告你（单位）：${urging.answers.demand}。尚未缴纳的罚款和加处罚款共${yuanText(owed({ entries: file.entries.filter((entry) => entry.seq <= urging.seq) }))}元${decision?.answers.payAt === undefined ? '' : `，缴至：${decision.answers.payAt}`}。`),
        paragraph('你（单位）有陈述、申辩的权利。催告书送达后期满仍不履行的，本机关将依法申请人民法院强制执行。'),
        signatures([{ label: '当事人签收', dated: true }]),
        closing(organOf(file, desk), chineseDate(urging.occurredOn)),
      ],
    }
  },
})
