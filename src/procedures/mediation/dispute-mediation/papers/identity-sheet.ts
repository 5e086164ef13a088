// 当事人身份证明: who the parties are, how that was checked, and the copies behind it.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, note, numberLine, row, signatures, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { disputeMediation } from '../procedure.ts'
import { partiesOf } from './paper-words.ts'

const 人民调解法 = lawBook('people-mediation-law')

export const identitySheet = paperOf(disputeMediation)({
  id: 'identity-sheet',
  title: '当事人身份证明',
  after: 'identify',
  basis: [人民调解法('27')],
  body(dispute, desk) {
    const checks = all(dispute, 'identify')
    const copies = checks.reduce((sum, { answers }) => sum + (answers.copies?.length ?? 0), 0)
    const { way } = disputeMediation.actions.identify.asks
    return {
      title: '当事人身份证明',
      layout: 'form',
      blocks: [
        title('当事人身份证明'),
        numberLine(desk.number),
        form([
          ...partiesOf(dispute, desk).flatMap((party, index) => {
            const group = `当事人${index + 1}`
            return [row({ 姓名: party.name, 性别: party.sex ?? '' }, { group }), row({ 身份证件号码: party.idNumber ?? '' }, { group }), row({ 住址: party.address ?? '' }, { group })]
          }),
          ...checks.map(({ occurredOn, answers, actor }, index) => row({ 核对情况: `${chineseDate(occurredOn)}，${way.of[answers.way]}`, 核对人: desk.staff(actor) }, checks.length > 1 ? { group: `第${index + 1}次` } : {})),
        ]),
        signatures([{ label: '核对人签名', dated: true }]),
        note(copies > 0 ? `身份证件复印件${copies}件附后。` : '身份证件复印件贴在本页背面或者附在后面；没有复印的，以上面的核对情况为准。'),
      ],
    }
  },
})
