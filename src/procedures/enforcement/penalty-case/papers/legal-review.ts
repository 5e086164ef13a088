// 法制审核意见书: the sheet that real files most often lack.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, pageBreak, row, title, type Block } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all, last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import { proposals, reviewNeeds, reviewResults } from '../lists.ts'
import { penaltyCase } from '../procedure.ts'
import { actOf, officerNames, partyOf, type File, type StepOf } from './paper-words.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

export const legalReview = paperOf(penaltyCase)({
  id: 'penalty-legal-review',
  title: '行政处罚决定法制审核意见书',
  after: 'review',
  basis: [行政处罚法('58')],
  body: (file, desk) => ({
    title: '法制审核意见书',
    layout: 'form',
    blocks: all(file, 'review').flatMap((each, index) => [...(index === 0 ? [] : [pageBreak]), ...sheet(each, file, desk)]),
  }),
})

function sheet({ occurredOn, actor, answers }: StepOf<'review'>, file: File, desk: Desk): readonly Block[] {
  const report = last(file, 'conclude')?.answers
  const needs = (report?.reviewNeeds ?? []).map((need) => reviewNeeds[need])
  return [
    title('法制审核意见书'), numberLine(desk.number),
    form([
      row({ 案由: actOf(file), 当事人: partyOf(file, desk) }),
      row({ 承办人: officerNames(report?.officers ?? [], desk).join('、') }),
      row({ 送审的处理建议: report ? proposals[report.proposal] : '' }),
      row({ 审核的原因: [...needs, ...(last(file, 'holdHearing') ? ['经过听证程序'] : [])].join('；') || '送请审核' }),
      row({ 审核内容: '执法主体和人员；事实和证据；法律适用；程序；裁量；文书；是否涉嫌犯罪' }),
      row({ 审核意见: answers.opinion }, { lines: 12 }),
      row({ 审核结论: reviewResults[answers.result] }),
      row({ 审核人: desk.staff(actor), 法律职业资格: answers.qualified ? '有' : '无', 审核日期: chineseDate(occurredOn) }),
      row([{ label: '承办机构对意见的处理', content: '', foot: '签名：　　　　　　年　　月　　日' }], { lines: 3 }),
    ]),
  ]
}
