// 当场行政处罚决定书: the numbered form that is filled in and handed over on the spot (行政处罚法 art. 52).
import { chineseDate } from '#calendar/plain-date.ts'
import { closing, flush, numberLine, paragraph, signatures, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { yuanText } from '#procedure/figure-text.ts'
import { first } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { EntryOf } from '#procedure/procedure.ts'
import { paymentSentence, remedySentence } from '../../rights-words.ts'
import { holderOf, numberOf } from '../../valid-certificates.ts'
import { parties, signings } from '../lists.ts'
import { simplePenalty } from '../procedure.ts'

type Decision = Extract<EntryOf<typeof simplePenalty>, { action: 'punish' }>

export const simplePenaltyDecision = paperOf(simplePenalty)({
  id: 'simple-penalty-decision',
  title: '当场行政处罚决定书',
  after: 'punish',
  basis: [lawBook('administrative-penalty-law')('52')],
  body(file, desk) {
    const decision = first(file, 'punish')
    return {
      title: '当场行政处罚决定书',
      layout: 'form',
      blocks: decision ? [title('当场行政处罚决定书'), numberLine(desk.number), ...told(decision, desk)] : [],
    }
  },
})

function told(decision: Decision, desk: Desk) {
  const { answers, occurredOn, noted } = decision
  const party = desk.person(answers.party)
  return [
    flush(answers.partyKind === 'citizen' ? `当事人：${party.name}　身份证号：${party.idNumber ?? ''}` : `当事人：${answers.organisation ?? ''}（${parties[answers.partyKind]}）　负责人（经营者）：${party.name}`),
    flush(`住址（地址）：${party.address ?? ''}　电话：${party.phone ?? ''}`),
    paragraph(`${chineseDate(occurredOn)}在${answers.place}，你（单位）有下列违法行为（${answers.act}）：${desk.text(answers.facts)}`),
    paragraph(`上述行为违反了${String(noted?.['offence'] ?? '')}。执法人员出示了执法证件，当场告知了拟作出的处罚内容及事实、理由、依据和陈述、申辩的权利；陈述、申辩：${simplePenalty.actions.punish.asks.defence.of[answers.defence]}。`),
    paragraph(`依照${String(noted?.['sanction'] ?? '')}和《中华人民共和国行政处罚法》第五十一条的规定，决定给予：${[...(answers.warning ? ['警告'] : []), ...(answers.fine ? [`罚款${yuanText(answers.fine)}元`] : [])].join('；')}。`),
    ...(answers.fine === undefined ? [] : [paragraph(answers.paying === 'bank' ? paymentSentence(answers.payAt ?? '指定的银行或者通过电子支付系统', occurredOn) : `罚款已当场收缴，票据号：${answers.receipt ?? ''}。`)]),
    paragraph(remedySentence(answers, occurredOn)),
    closing(`${desk.township.fullName}人民政府`, chineseDate(occurredOn)),
    signatures([
      ...answers.officers.map((id) => ({ label: `执法人员${desk.staff(holderOf(desk.matter(id)) ?? '')}（执法证号${numberOf(desk.matter(id))}）` })),
      { label: `当事人（${signings[answers.signed]}）`, dated: true },
    ]),
  ]
}
