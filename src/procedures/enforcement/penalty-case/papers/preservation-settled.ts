// 登记保存物品处理通知书: what becomes of the things kept.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, pageBreak, paragraph, signatures, title, type Block } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import { preservedOutcomes } from '../lists.ts'
import { penaltyCase } from '../procedure.ts'
import { actOf, organOf, partyOf, type File, type StepOf } from './paper-words.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

export const preservationSettled = paperOf(penaltyCase)({
  id: 'penalty-preservation-settled',
  title: '登记保存物品处理通知书',
  after: 'settlePreserved',
  basis: [行政处罚法('56')],
  body: (file, desk) => ({
    title: '登记保存物品处理通知书',
    layout: 'form',
    blocks: all(file, 'settlePreserved').flatMap((each, index) => [...(index === 0 ? [] : [pageBreak]), ...sheet(each, { index, file, desk })]),
  }),
})

function sheet({ occurredOn, answers }: StepOf<'settlePreserved'>, { index, file, desk }: { index: number; file: File; desk: Desk }): readonly Block[] {
  const kept = all(file, 'preserve')[index]
  const items = kept?.answers.items.map((item) => `${item.name}${item.quantity}`).join('、') ?? ''
  return [
    title('登记保存物品处理通知书'), numberLine(desk.number), addressee(partyOf(file, desk)),
    paragraph(`${actOf(file)}一案中，本机关${kept ? chineseDate(kept.occurredOn) : ''}先行登记保存的${items}，现作如下处理：${preservedOutcomes[answers.outcome]}。${answers.note ?? ''}`),
    signatures([{ label: '当事人签收', dated: true }]),
    closing(organOf(file, desk), chineseDate(occurredOn)),
  ]
}
