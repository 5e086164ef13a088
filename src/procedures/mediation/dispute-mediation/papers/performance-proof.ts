// 履行凭证: what was agreed, what has been done of it and when; receipts and transfer slips stand behind it.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, note, numberLine, row, signatures, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { disputeMediation } from '../procedure.ts'
import { agreedWay } from './mediation-agreement.ts'
import { partyNames, partySignatures, yuan } from './paper-words.ts'

const 人民调解法 = lawBook('people-mediation-law')

export const performanceProof = paperOf(disputeMediation)({
  id: 'performance-proof',
  title: '履行凭证',
  after: ['performed', 'urge'],
  basis: [人民调解法('31')],
  body(dispute, desk) {
    const performed = all(dispute, 'performed')
    const urged = all(dispute, 'urge')
    const agreed = last(dispute, 'agree')
    const proofs = performed.reduce((sum, { answers }) => sum + (answers.proof?.length ?? 0), 0)
    const { result } = disputeMediation.actions.urge.asks
    return {
      title: '履行凭证',
      layout: 'form',
      blocks: [
        title('履行凭证'),
        numberLine(desk.number),
        form([
          row({ 当事人: partyNames(dispute, desk) }),
          row({ 协议编号: desk.number, 达成协议日期: agreed ? chineseDate(agreed.occurredOn) : '' }),
          row({ 约定的履行方式和期限: agreedWay(dispute), 涉及金额: agreed?.answers.amount === undefined ? '' : yuan(agreed.answers.amount) }),
          ...urged.map(({ occurredOn, answers }) => row({ 督促日期: chineseDate(occurredOn), 当时情况: [result.of[answers.result], answers.note].filter(Boolean).join('，') })),
          ...performed.map(({ occurredOn, answers }) => row({ 履行日期: chineseDate(occurredOn), 履行情况: ['已全部履行', answers.note].filter(Boolean).join('，') })),
        ]),
        signatures([...partySignatures(dispute, desk), { label: '调解员签名', dated: true }]),
        note(proofs > 0 ? `收条、转账记录等凭证${proofs}件附后。` : performed.length > 0 ? '没有收条、转账记录的，由收到的一方在上面签名。' : '履行以后补附收条、转账记录等凭证。'),
      ],
    }
  },
})
