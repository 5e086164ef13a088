// 现场检查（勘验）笔录: each inspection on a page of its own.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, pageBreak, row, signatures, title, type Block } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import { presences, signings } from '../lists.ts'
import { penaltyCase } from '../procedure.ts'
import { actOf, officerNames, officerSignatures, partyOf, type File, type StepOf } from './paper-words.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

export const inspectionRecord = paperOf(penaltyCase)({
  id: 'penalty-inspection-record',
  title: '现场检查（勘验）笔录',
  after: 'inspect',
  basis: [行政处罚法('55', '2')],
  body: (file, desk) => ({
    title: '现场检查（勘验）笔录',
    layout: 'form',
    blocks: all(file, 'inspect').flatMap((each, index) => [...(index === 0 ? [] : [pageBreak]), ...sheet(each, file, desk)]),
  }),
})

function sheet({ occurredOn, answers }: StepOf<'inspect'>, file: File, desk: Desk): readonly Block[] {
  return [
    title('现场检查（勘验）笔录'), numberLine(desk.number),
    form([
      row({ 案由: actOf(file) }),
      row({ 日期: chineseDate(occurredOn), 起止时间: answers.startedAt ?? '' }), row({ 地点: answers.place }),
      row({ 被检查人: partyOf(file, desk), 在场情况: presences[answers.presence] }), row({ 见证人: answers.witness ? desk.person(answers.witness).name : '' }),
      row({ 执法人员: officerNames(answers.officers, desk).join('、') }),
      row({ 出示证件: answers.shown ? '已主动出示执法证件，说明来意' : '没有出示' }),
      row({ 检查情况: desk.text(answers.findings) }, { lines: 14 }),
      row({ 签名情况: signings[answers.signed] }),
    ]),
    signatures([{ label: '以上笔录我看过（读给我听过），属实。被检查人签名', dated: true }, { label: '见证人签名' }, ...officerSignatures(answers.officers, desk), { label: '记录人签名' }]),
  ]
}
