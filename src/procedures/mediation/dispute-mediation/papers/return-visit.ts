// 回访记录: what was found when the committee looked again, visit by visit.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, row, signatures, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all, last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { EntryOf } from '#procedure/procedure.ts'
import { disputeMediation } from '../procedure.ts'
import { committeeName, partyNames, partySignatures } from './paper-words.ts'

const 人民调解法 = lawBook('people-mediation-law')
type Visit = Extract<EntryOf<typeof disputeMediation>, { action: 'visit' }>

export const returnVisit = paperOf(disputeMediation)({
  id: 'return-visit',
  title: '人民调解回访记录',
  after: 'visit',
  basis: [人民调解法('31')],
  body(dispute, desk) {
    const agreed = last(dispute, 'agree')
    return {
      title: '人民调解回访记录',
      layout: 'form',
      blocks: [
        title('人民调解回访记录'),
        numberLine(desk.number),
        form([
          row({ 当事人: partyNames(dispute, desk) }),
          row({ 协议编号: desk.number, 达成协议日期: agreed ? chineseDate(agreed.occurredOn) : '' }),
          row({ 回访事由: '了解调解协议的履行情况' }),
          ...all(dispute, 'visit').flatMap((visit, index) => rowsOf(visit, index, desk)),
        ]),
        signatures([...partySignatures(dispute, desk), { label: '回访人签名' }, { label: committeeName(dispute, desk), name: '', seal: true, dated: true }]),
      ],
    }
  },
})

function rowsOf({ occurredOn, actor, answers }: Visit, index: number, desk: Desk) {
  const { result, satisfied } = disputeMediation.actions.visit.asks
  const group = `第${index + 1}次`
  return [
    row({ 时间: chineseDate(occurredOn), 回访人: desk.staff(actor) }, { group }),
    row({ 履行情况: result.of[answers.result], 是否满意: answers.satisfied ? satisfied.of[answers.satisfied] : '' }, { group }),
    row({ 回访情况: answers.note ? desk.text(answers.note) : '' }, { group, lines: 4 }),
  ]
}
