// 合法性审查意见书: object, the three questions, every issue with its ground and advice, the conclusion, who was heard.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, heading, numberLine, paragraph, signatures, table, title, type Block } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all, first, last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { government, linesOf } from '../../organ.ts'
import { legalityReview } from '../procedure.ts'
import { conclusions, findings } from '../questions.ts'
import { reviewObjects } from '../review-objects.ts'

const 重大决策条例 = lawBook('major-decision-regulation')
const 审核意见 = lawBook('normative-document-review-opinion')

type Review = MatterOf<typeof legalityReview>
type Opinion = NonNullable<ReturnType<typeof opinionOf>>

export const legalityOpinion = paperOf(legalityReview)({
  id: 'legality-opinion',
  title: '合法性审查意见书',
  after: 'opine',
  basis: [重大决策条例('27'), 重大决策条例('28'), 审核意见('')],
  body(review, desk) {
    const [sent, opinion] = [first(review, 'send'), opinionOf(review)]
    return {
      title: '合法性审查意见书',
      layout: 'official',
      blocks: [
        title('合法性审查意见书', all(review, 'opine').length > 1 ? '（复审）' : undefined),
        numberLine(opinion?.answers.documentNumber ?? desk.number),
        addressee(sent?.answers.sender ?? ''),
        paragraph(`你单位于${sent ? chineseDate(sent.occurredOn) : ''}送审的“${sent?.answers.subject ?? ''}”（${sent ? reviewObjects[sent.answers.object] : ''}），经审查，提出如下意见：`),
        ...(opinion ? [...examined(opinion), ...issues(opinion), ...heard(review, desk), ...concluded(opinion)] : []),
        closing(`${government(desk)}合法性审查机构`, opinion ? chineseDate(opinion.occurredOn) : ''),
        signatures([{ label: '审查人', name: reviewer(review, desk) }, { label: '审核人' }], 2),
      ],
    }
  },
})

function opinionOf(review: Review) {
  return last(review, 'opine')
}

function reviewer(review: Review, desk: Desk): string {
  const accepted = last(review, 'accept')
  return accepted ? desk.staff(accepted.answers.reviewer) : ''
}

function examined({ answers }: Opinion): readonly Block[] {
  return [
    heading(1, '一、审查内容'),
    paragraph(`1.是否符合法定权限：${findings[answers.power]}。`),
    paragraph(`2.是否履行法定程序：${findings[answers.process]}。`),
    paragraph(`3.内容是否符合有关法律、法规、规章和国家政策：${findings[answers.content]}。`),
  ]
}

function issues({ answers }: Opinion): readonly Block[] {
  const found = answers.issues ?? []
  if (found.length === 0) return [heading(1, '二、问题和修改意见'), paragraph('没有发现需要修改的问题。')]
  return [
    heading(1, '二、问题和修改意见'),
    table(
      [{ title: '序号', width: 0.7, align: 'center' }, { title: '条款', width: 1.2 }, { title: '问题', width: 3 }, { title: '依据', width: 2 }, { title: '修改意见', width: 3 }],
      found.map((each, index) => [String(index + 1), each.clause ?? '', each.problem, each.ground ?? '', each.advice]),
    ),
  ]
}

/** Whose advice was heard in this round: since it was last taken up. */
function heard(review: Review, desk: Desk): readonly Block[] {
  const advice = all(review, 'consult').map((each) => `${desk.title(each.answers.adviser)}，${chineseDate(each.occurredOn)}：${each.answers.opinion}`)
  return [heading(1, '三、法律顾问意见'), ...(advice.length > 0 ? advice.map((each) => paragraph(each)) : [paragraph('本次审查没有听取法律顾问意见。')])]
}

function concluded({ answers }: Opinion): readonly Block[] {
  return [
    heading(1, '四、结论'),
    paragraph(`${conclusions[answers.conclusion]}。`),
    ...(answers.risk ? [paragraph(`法律风险：${answers.risk}`)] : []),
    ...linesOf(answers.remark ?? '').map((line) => paragraph(line)),
    paragraph(answers.conclusion === 'unlawful' ? '不得提交讨论或者签订、印发；修改后请复审。' : '请将采纳情况反馈；审查后草案又作修改的，应当复审。'),
  ]
}
