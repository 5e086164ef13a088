// 案件移送函: to the body that has the power, or to the police with what the provisions want enclosed.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, attachmentNote, closing, numberLine, paragraph, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { transferMaterials } from '../crime-steps.ts'
import { penaltyCase } from '../procedure.ts'
import { actOf, organOf } from './paper-words.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const 移送规定 = lawBook('crime-transfer-provisions')

export const transferLetter = paperOf(penaltyCase)({
  id: 'penalty-transfer-letter',
  title: '案件移送函',
  after: ['passOn', 'transfer'],
  basis: [行政处罚法('22'), 行政处罚法('27', '1'), 移送规定('6')],
  body(file, desk) {
    const [crime, elsewhere] = [last(file, 'transfer'), last(file, 'passOn')]
    const sent = elsewhere ?? crime
    const why = crime && !elsewhere ? '涉嫌犯罪，依照《中华人民共和国行政处罚法》第二十七条第一款' : '不属于本机关管辖，依照《中华人民共和国行政处罚法》第二十二条、第二十三条'
    return {
      title: '案件移送函',
      layout: 'form',
      blocks: [
        title('案件移送函'), numberLine(sent?.answers.documentNumber ?? desk.number), addressee(sent?.answers.to ?? ''),
        paragraph(`本机关在工作中发现的${actOf(file)}案，${why}的规定，现移送你单位处理。请将处理结果告知本机关。`),
        ...(elsewhere?.answers.why ? [paragraph(desk.text(elsewhere.answers.why))] : []),
        ...(crime && !elsewhere ? [attachmentNote(...crime.answers.materials.map((each) => transferMaterials[each]))] : []),
        closing(organOf(file, desk), sent ? chineseDate(sent.occurredOn) : ''),
        paragraph('回执：本单位已收到上述案件材料。经办人：　　　　　　（盖章）　　　　年　　月　　日'),
      ],
    }
  },
})
