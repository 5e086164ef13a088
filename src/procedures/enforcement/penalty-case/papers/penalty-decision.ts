// 行政处罚决定书 with the six things that the law wants in it (行政处罚法 art. 59), under the seal.
import { chineseDate } from '#calendar/plain-date.ts'
import { closing, flush, numberLine, paragraph, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all, last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import { partyKinds } from '../../party-kinds.ts'
import { penaltyCase } from '../procedure.ts'
import { actOf, imposed, organOf, type File } from './paper-words.ts'
import { paymentSentence, remedySentence } from '../../rights-words.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

export const penaltyDecision = paperOf(penaltyCase)({
  id: 'penalty-decision',
  title: '行政处罚决定书',
  after: 'decide',
  basis: [行政处罚法('59')],
  body(file, desk) {
    const decision = last(file, 'decide')
    if (!decision) return { title: '行政处罚决定书', layout: 'form', blocks: [] }
    const { answers, occurredOn } = decision
    return {
      title: '行政处罚决定书',
      layout: 'form',
      blocks: [
        title('行政处罚决定书'), numberLine(desk.number),
        ...partyLines(file, desk).map((line) => flush(line)),
        paragraph(`经查：${desk.text(answers.facts)}`),
        paragraph(`上述行为（${actOf(file)}）违反了${String(last(file, 'file')?.noted?.['offence'] ?? '')}的规定。`),
        paragraph(heard(file)),
        paragraph(`依照${answers.ground}的规定，${answers.discretion === undefined ? '' : `${answers.discretion}，`}本机关决定给予以下行政处罚：${imposed(answers)}。`),
        ...(answers.payAt === undefined ? [] : [paragraph(paymentSentence(answers.payAt, occurredOn))]),
        ...(answers.perform === undefined ? [] : [paragraph(`其他处罚的履行方式和期限：${answers.perform}。`)]),
        paragraph(remedySentence(answers, occurredOn)),
        closing(organOf(file, desk), chineseDate(occurredOn)),
      ],
    }
  },
})

export function partyLines(file: File, desk: Desk): readonly string[] {
  const filed = last(file, 'file')
  if (!filed) return []
  const { name, sex, address = '', idNumber = '' } = desk.person(filed.answers.party)
  const { partyKind, organisation = '', organisationCode = '' } = filed.answers
  return partyKind === 'citizen'
    ? [`当事人：${name}${sex === undefined ? '' : `，${sex}`}`, `身份证号：${idNumber}`, `住址：${address}`]
    : [`当事人：${organisation}（${partyKinds[partyKind]}）`, `统一社会信用代码：${organisationCode}`, `负责人（经营者）：${name}`, `地址：${address}`]
}

/** How the party was told and what became of its defence, as the record has it. */
function heard(file: File): string {
  const notice = last(file, 'notify')
  const told = notice ? `本机关于${chineseDate(notice.occurredOn)}告知你（单位）拟作出的处罚和陈述、申辩${notice.answers.hearingTold ? '、要求听证' : ''}的权利。` : ''
  const reviewed = all(file, 'defend').map(({ answers }) => `经复核，你（单位）的意见${penaltyCase.actions.defend.asks.review.of[answers.review]}。`)
  const hearing = last(file, 'holdHearing')
  const waived = last(file, 'waive') ? ['你（单位）明确表示放弃。'] : []
  const silent = reviewed.length + waived.length === 0 && !hearing ? ['在期限内，你（单位）没有提出陈述、申辩。'] : []
  return [told, ...reviewed, ...(hearing ? [`本机关于${chineseDate(hearing.occurredOn)}举行了听证。`] : []), ...waived, ...silent].join('')
}
