// 终止调解告知书: mediation has come to nothing or was refused, and these ways stay open (人民调解法 art. 26).
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, paragraph, signatures, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import { disputeTypes } from '../../dispute-types.ts'
import { openingOf } from '../opening.ts'
import { disputeMediation } from '../procedure.ts'
import { committeeName, partyNames, partySignatures, type Dispute } from './paper-words.ts'

const 人民调解法 = lawBook('people-mediation-law')

export const mediationEnded = paperOf(disputeMediation)({
  id: 'mediation-ended',
  title: '终止调解告知书',
  after: ['fail', 'refuse'],
  basis: [人民调解法('26'), 人民调解法('17')],
  body(dispute, desk) {
    const end = last(dispute, 'fail') ?? last(dispute, 'refuse')
    return {
      title: '终止调解告知书',
      layout: 'form',
      blocks: [
        title('终止调解告知书'),
        numberLine(desk.number),
        addressee(partyNames(dispute, desk)),
        paragraph(whyText(dispute, desk)),
        paragraph(`${routesText(dispute)}需要人民调解的，以后仍然可以自愿申请。`),
        closing(committeeName(dispute, desk), chineseDate(end?.occurredOn ?? desk.today)),
        signatures(partySignatures(dispute, desk)),
      ],
    }
  },
})

function whyText(dispute: Dispute, desk: Desk): string {
  const opening = openingOf(dispute)
  const reason = last(dispute, 'fail')?.answers.reason
  const why = reason === undefined ? '一方当事人明确拒绝调解，依法不得调解' : `${disputeMediation.actions.fail.asks.reason.of[reason]}，调解不成`
  return `你们之间的${opening ? disputeTypes[opening.answers.type] : '纠纷'}，${committeeName(dispute, desk, opening)}于${opening ? chineseDate(opening.occurredOn) : ''}登记。因${why}，现终止调解。`
}

function routesText(dispute: Dispute): string {
  const told = (last(dispute, 'fail') ?? last(dispute, 'refuse'))?.answers.routes ?? []
  const routes = told.map((route) => disputeMediation.actions.fail.asks.routes.of[route])
  return `你们可以依法通过${routes.length === 0 ? '仲裁、行政、司法等' : `${routes.join('、')}的`}途径维护自己的权利。`
}
