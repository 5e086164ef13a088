// 调查记录: each inquiry on a page of its own, read over and signed by the person asked.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, pageBreak, row, signatures, title, type Block } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { EntryOf } from '#procedure/procedure.ts'
import { disputeMediation } from '../procedure.ts'

const 人民调解法 = lawBook('people-mediation-law')
const 若干规定 = lawBook('people-mediation-work-provisions')
type Inquiry = Extract<EntryOf<typeof disputeMediation>, { action: 'inquire' }>

export const inquiryRecord = paperOf(disputeMediation)({
  id: 'inquiry-record',
  title: '人民调解调查记录',
  after: 'inquire',
  basis: [若干规定('31'), 人民调解法('27')],
  body: (dispute, desk) => ({
    title: '人民调解调查记录',
    layout: 'form',
    blocks: all(dispute, 'inquire').flatMap((inquiry, index) => [...(index === 0 ? [] : [pageBreak]), ...sheet(inquiry, desk)]),
  }),
})

function sheet({ occurredOn, answers, actor }: Inquiry, desk: Desk): readonly Block[] {
  const asked = (answers.asked ?? []).map((person) => desk.person(person).name)
  return [
    title('人民调解调查记录'),
    numberLine(desk.number),
    form([
      row({ 时间: chineseDate(occurredOn), 地点: answers.place ?? '' }),
      row({ 被调查人: asked.join('、'), 与当事人的关系: answers.relation ?? '' }),
      row({ 调查人: desk.staff(actor), 记录人: desk.staff(actor) }),
      row({ 调查内容: desk.text(answers.record) }, { lines: 16 }),
    ]),
    signatures([
      ...(asked.length === 0 ? [{ label: '被调查人核对签名', dated: true }] : asked.map((name) => ({ label: `被调查人（${name}）核对签名`, dated: true }))),
      { label: '调查人签名' }, { label: '记录人签名' },
    ]),
  ]
}
