// What the parties agreed: the agreement they sign, or the register sheet of one made by word of mouth (人民调解法 arts. 28-31).
import { chineseDate } from '#calendar/plain-date.ts'
import { form, heading, note, numberLine, paragraph, row, signatures, title, type Block } from '#documents/block.ts'
import { blank } from '#documents/inline.ts'
import { chineseNumeral } from '#law/chinese-numeral.ts'
import { lawBook } from '#law/instrument.ts'
import { ruleOn } from '#law/rule.ts'
import type { Sealed } from '#procedure/field.ts'
import { last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import { disputeTypes } from '../../dispute-types.ts'
import { openingOf } from '../opening.ts'
import { disputeMediation } from '../procedure.ts'
import { committeeName, mediatorNames, mediatorSignatures, partiesOf, partyRows, partySignatures, yuan, type Dispute } from './paper-words.ts'

const 人民调解法 = lawBook('people-mediation-law')

export const mediationAgreement = paperOf(disputeMediation)({
  id: 'mediation-agreement',
  title: '人民调解协议书（口头协议登记表）',
  after: ['draft', 'agree'],
  basis: [人民调解法('28'), 人民调解法('29'), 人民调解法('30')],
  body: (dispute, desk) => last(dispute, 'agree')?.answers.form === 'oral'
    ? { title: '人民调解口头协议登记表', layout: 'form', blocks: oral(dispute, desk) }
    : { title: '人民调解协议书', layout: 'form', blocks: written(dispute, desk) },
})

/** What was agreed: as recorded on agreement, and where that is silent, as drafted. */
function contentOf(dispute: Dispute, desk: Desk) {
  const drafted = last(dispute, 'draft')?.answers
  const agreed = last(dispute, 'agree')?.answers
  const open = (sealed: Sealed | undefined) => (sealed ? desk.text(sealed) : '')
  return {
    facts: open(agreed?.facts ?? drafted?.facts ?? openingOf(dispute)?.answers.account),
    terms: open(agreed?.terms ?? drafted?.terms),
    way: agreedWay(dispute),
    amount: agreed?.amount === undefined ? '' : yuan(agreed.amount),
  }
}

/** How and by when, as agreed or, before that, as drafted. */
export function agreedWay(dispute: Dispute): string {
  const agreed = last(dispute, 'agree')?.answers
  return [agreed?.way ?? last(dispute, 'draft')?.answers.way, agreed?.performBy && `${chineseDate(agreed.performBy)}前履行`].filter((part) => part !== undefined).join('，')
}

function written(dispute: Dispute, desk: Desk): readonly Block[] {
  const { facts, terms, way } = contentOf(dispute, desk)
  const parties = partiesOf(dispute, desk).length
  const agreed = last(dispute, 'agree')
  const copies = parties + ruleOn('pm-agreement-copies', agreed?.occurredOn ?? desk.today).value
  return [
    title('人民调解协议书'),
    numberLine(desk.number),
    form(partyRows(dispute, desk)),
    heading(1, '纠纷的主要事实、争议事项和各方责任'),
    paragraph(facts),
    heading(1, '经调解，各方自愿达成如下协议'),
    paragraph(terms),
    heading(1, '履行方式和期限'),
    paragraph(way === '' ? blank(24) : way),
    paragraph(`本协议一式${chineseNumeral(copies)}份，当事人各执一份，调委会留存一份；自各方当事人签名、盖章或者按指印，人民调解员签名并加盖调委会印章之日起生效。`),
    signatures([
      ...partySignatures(dispute, desk), ...mediatorSignatures(dispute, desk), { label: '记录人签名' },
      { label: committeeName(dispute, desk), name: '', seal: true, dated: true },
    ]),
    note(afterwards(dispute, desk)),
  ]
}

function oral(dispute: Dispute, desk: Desk): readonly Block[] {
  const { facts, terms, way, amount } = contentOf(dispute, desk)
  const agreed = last(dispute, 'agree')
  const opening = openingOf(dispute)
  return [
    title('人民调解口头协议登记表'),
    numberLine(desk.number),
    form([
      ...partyRows(dispute, desk),
      row({ 纠纷类型: opening ? disputeTypes[opening.answers.type] : '', 达成协议日期: agreed ? chineseDate(agreed.occurredOn) : '' }),
      row({ 主要事实和争议事项: facts }, { lines: 4 }),
      row({ 协议内容: terms }, { lines: 6 }),
      row({ 履行方式和期限: way, 涉及金额: amount }),
      row({ 人民调解员: mediatorNames(dispute, desk).join('、'), 记录人: agreed ? desk.staff(agreed.actor) : '' }),
    ]),
    signatures([...mediatorSignatures(dispute, desk), { label: committeeName(dispute, desk), name: '', seal: true, dated: true }]),
    note('口头协议自各方当事人达成协议之日起生效，由人民调解员记录内容。', afterwards(dispute, desk)),
  ]
}

function afterwards(dispute: Dispute, desk: Desk): string {
  const days = chineseNumeral(ruleOn('pm-judicial-confirm-window', last(dispute, 'agree')?.occurredOn ?? desk.today).value)
  return `协议具有法律约束力，当事人应当履行。认为有必要的，双方可以自协议生效之日起${days}日内共同向人民法院申请司法确认；就履行或者内容发生争议的，可以向人民法院起诉。`
}
