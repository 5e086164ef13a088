// 责令改正通知书.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, pageBreak, paragraph, signatures, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { penaltyCase } from '../procedure.ts'
import { actOf, officerSignatures, organOf, partyOf } from './paper-words.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

export const correctionOrder = paperOf(penaltyCase)({
  id: 'penalty-correction-order',
  title: '责令改正通知书',
  after: 'orderCorrection',
  basis: [行政处罚法('28', '1')],
  body: (file, desk) => ({
    title: '责令改正通知书',
    layout: 'form',
    blocks: all(file, 'orderCorrection').flatMap(({ occurredOn, answers }, index) => [
      ...(index === 0 ? [] : [pageBreak]),
      title('责令改正通知书'), numberLine(desk.number), addressee(partyOf(file, desk)),
      paragraph(`经查，你（单位）有${actOf(file)}的行为，违反了${String(last(file, 'file')?.noted?.['offence'] ?? '')}。依照《中华人民共和国行政处罚法》第二十八条第一款的规定，责令你（单位）于${chineseDate(answers.correctBy)}前改正：${answers.requirement}。`),
      paragraph('改正以后，本机关将进行复查。'),
      signatures([{ label: '当事人签收', dated: true }, ...officerSignatures(answers.officers, desk)]),
      closing(organOf(file, desk), chineseDate(occurredOn)),
    ]),
  }),
})
