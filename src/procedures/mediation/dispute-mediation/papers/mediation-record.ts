// 调解记录: one page for each time the parties were brought together, whatever came of it.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, pageBreak, row, signatures, title, type Block } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { EntryOf } from '#procedure/procedure.ts'
import { disputeMediation } from '../procedure.ts'
import { committeeName, mediatorNames, mediatorSignatures, partyNames, partySignatures, type Dispute } from './paper-words.ts'

const 人民调解法 = lawBook('people-mediation-law')
type Sitting = Extract<EntryOf<typeof disputeMediation>, { action: 'mediate' }>

export const mediationRecord = paperOf(disputeMediation)({
  id: 'mediation-record',
  title: '人民调解记录',
  after: 'mediate',
  basis: [人民调解法('27')],
  body: (dispute, desk) => ({
    title: '人民调解记录',
    layout: 'form',
    blocks: all(dispute, 'mediate').flatMap((sitting, index) => [...(index === 0 ? [] : [pageBreak]), ...sheet(sitting, dispute, desk)]),
  }),
})

function sheet(sitting: Sitting, dispute: Dispute, desk: Desk): readonly Block[] {
  const { place, record, outcome } = sitting.answers
  return [
    title('人民调解记录'),
    numberLine(desk.number),
    form([
      row({ 时间: chineseDate(sitting.occurredOn), 地点: place }),
      row({ 调委会: committeeName(dispute, desk, sitting) }),
      row({ 当事人: partyNames(dispute, desk) }),
      row({ 参加人: helpersOf(dispute) }),
      row({ 人民调解员: mediatorNames(dispute, desk, sitting).join('、'), 记录人: desk.staff(sitting.actor) }),
      row({ 调解过程: desk.text(record) }, { lines: 14 }),
      row({ 调解结果: disputeMediation.actions.mediate.asks.outcome.of[outcome] }),
    ]),
    signatures([...partySignatures(dispute, desk), ...mediatorSignatures(dispute, desk, sitting), { label: '记录人签名' }]),
  ]
}

/** Who was invited with the parties' consent, by kind; their names are signed by hand. */
function helpersOf(dispute: Dispute): string {
  const kinds = disputeMediation.actions.invite.asks.who.of
  return [...new Set(all(dispute, 'invite').flatMap((invited) => invited.answers.who.map((kind) => kinds[kind])))].join('、')
}
