// 司法确认申请书: both parties ask the court together to confirm what they agreed (人民调解法 art. 33).
import { chineseDate } from '#calendar/plain-date.ts'
import { attachmentNote, dateLine, flush, form, heading, paragraph, signatures, title, type Block } from '#documents/block.ts'
import { blank } from '#documents/inline.ts'
import { lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { disputeTypes } from '../../dispute-types.ts'
import { openingOf } from '../opening.ts'
import { disputeMediation } from '../procedure.ts'
import { committeeName, partyRows, partySignatures, type Dispute } from './paper-words.ts'

const 人民调解法 = lawBook('people-mediation-law')
const 司法确认规定 = lawBook('mediation-agreement-confirmation-provisions')

export const confirmationApplication = paperOf(disputeMediation)({
  id: 'confirmation-application',
  title: '司法确认申请书',
  // Signed by both sides before it goes to the court: printable as soon as there is something to confirm.
  after: ['agree', 'confirmApplied'],
  basis: [人民调解法('33'), 司法确认规定('3')],
  body: (dispute, desk) => ({
    title: '司法确认申请书',
    layout: 'form',
    blocks: [
      title('司法确认申请书'),
      form(partyRows(dispute, desk)),
      heading(1, '申请事项'),
      paragraph(`请求确认${committeeName(dispute, desk)}主持达成的编号为${desk.number}的调解协议有效。`),
      heading(1, '事实和理由'),
      paragraph(reasons(dispute, committeeName(dispute, desk))),
      paragraph('双方自愿达成协议，没有恶意串通、规避法律的行为；协议内容不侵害国家利益、社会公共利益和他人的合法权益。因此给他人造成损害的，愿意承担相应的责任。'),
      paragraph('送达地址、电话以上表所填为准，有变化的及时告知人民法院。'),
      paragraph('此致'),
      ...courtLine(dispute),
      attachmentNote('调解协议', '身份证明、资格证明', '与协议相关的财产权利证明等材料', '授权委托书（委托他人代为申请的）'),
      signatures(partySignatures(dispute, desk).map(({ label }) => ({ label: label.replace('当事人', '申请人') }))),
      dateLine(),
    ],
  }),
})

function courtLine(dispute: Dispute): readonly Block[] {
  const court = last(dispute, 'confirmApplied')?.answers.court
  return [court === undefined ? flush(blank(10), '人民法院') : flush(court)]
}

function reasons(dispute: Dispute, committee: string): string {
  const opening = openingOf(dispute)
  const agreed = last(dispute, 'agree')
  if (!opening || !agreed) return ''
  return `申请人之间因${disputeTypes[opening.answers.type]}，经${committee}调解，于${chineseDate(agreed.occurredOn)}达成调解协议。现共同申请人民法院依法确认协议的效力。`
}
