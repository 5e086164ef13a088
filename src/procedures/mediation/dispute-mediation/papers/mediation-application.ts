// How the dispute came in: the parties' application, or the register sheet of a case taken up or handed over.
import { chineseDate } from '#calendar/plain-date.ts'
import { flush, form, numberLine, paragraph, row, signatures, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import { disputeTypes, senders } from '../../dispute-types.ts'
import { openingOf } from '../opening.ts'
import { disputeMediation } from '../procedure.ts'
import { committeeName, partyRows, partySignatures, type Dispute } from './paper-words.ts'

const 人民调解法 = lawBook('people-mediation-law')

export const mediationApplication = paperOf(disputeMediation)({
  id: 'mediation-application',
  title: '人民调解申请书（受理登记表）',
  after: ['apply', 'receive', 'takeUp'],
  basis: [人民调解法('17'), 人民调解法('18'), 人民调解法('27')],
  body(dispute, desk) {
    return { layout: 'form', ...(first(dispute, 'apply') ? application(dispute, desk) : registerSheet(dispute, desk)) }
  },
})

function application(dispute: Dispute, desk: Desk) {
  const applied = first(dispute, 'apply')?.answers
  return {
    title: '人民调解申请书',
    blocks: [
      title('人民调解申请书'),
      numberLine(desk.number),
      form([
        ...partyRows(dispute, desk),
        row({ 纠纷类型: applied ? disputeTypes[applied.type] : '', 申请方式: applied?.form === 'oral' ? '口头（由调解员记录）' : '书面' }),
        row({ 纠纷简要情况: applied ? desk.text(applied.account) : '' }, { lines: 6 }),
        row({ 申请事项: applied?.wish ? desk.text(applied.wish) : '' }, { lines: 4 }),
      ]),
      paragraph('申请人已经知道人民调解的有关规定，自愿申请对上述纠纷进行调解。'),
      paragraph('此致'),
      flush(committeeName(dispute, desk, openingOf(dispute))),
      signatures([{ label: '申请人（签名、盖章或者按指印）', dated: true }, { label: '登记人', name: recorder(dispute, desk) }]),
    ],
  }
}

function registerSheet(dispute: Dispute, desk: Desk) {
  const opening = openingOf(dispute)
  return {
    title: '人民调解受理登记表',
    blocks: [
      title('人民调解受理登记表'),
      numberLine(desk.number),
      form([
        row({ 登记日期: opening ? chineseDate(opening.occurredOn) : '', 纠纷类型: opening ? disputeTypes[opening.answers.type] : '' }),
        row({ 案件来源: sourceOf(dispute) }),
        ...partyRows(dispute, desk),
        row({ 纠纷简要情况: opening ? desk.text(opening.answers.account) : '' }, { lines: 6 }),
        row({ 备注: '' }, { lines: 2 }),
      ]),
      signatures([...partySignatures(dispute, desk), { label: '登记人', name: recorder(dispute, desk) }, { label: committeeName(dispute, desk, opening), name: '', seal: true, dated: true }]),
    ],
  }
}

function sourceOf(dispute: Dispute): string {
  const received = first(dispute, 'receive')?.answers
  if (received) return `委托移送（${senders[received.sender]}${received.paper ? `，${received.paper}` : ''}）`
  const found = first(dispute, 'takeUp')?.answers.found
  return found ? `调委会主动调解（${disputeMediation.actions.takeUp.asks.found.of[found]}）` : ''
}

function recorder(dispute: Dispute, desk: Desk): string {
  const opening = openingOf(dispute)
  return opening ? desk.staff(opening.actor) : ''
}
