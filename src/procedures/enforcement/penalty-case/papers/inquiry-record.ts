// 询问笔录: one person, one sheet; certificates shown, rights told, question and answer, read over and signed.
import { chineseDate } from '#calendar/plain-date.ts'
import { dialogue, form, numberLine, pageBreak, paragraph, row, signatures, title, type Block } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import { askedRoles, signings } from '../lists.ts'
import { penaltyCase } from '../procedure.ts'
import { actOf, officerNames, officerSignatures, type File, type StepOf } from './paper-words.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

export const penaltyInquiryRecord = paperOf(penaltyCase)({
  id: 'penalty-inquiry-record',
  title: '询问笔录',
  after: 'inquire',
  basis: [行政处罚法('55', '2'), 行政处罚法('43')],
  body: (file, desk) => ({
    title: '询问笔录',
    layout: 'form',
    blocks: all(file, 'inquire').flatMap((each, index) => [...(index === 0 ? [] : [pageBreak]), ...sheet(each, file, desk)]),
  }),
})

function sheet({ occurredOn, answers }: StepOf<'inquire'>, file: File, desk: Desk): readonly Block[] {
  const asked = desk.person(answers.asked)
  return [
    title('询问笔录'), numberLine(desk.number),
    form([
      row({ 案由: actOf(file) }),
      row({ 日期: chineseDate(occurredOn), 起止时间: answers.startedAt ?? '', 地点: answers.place }),
      row({ 被询问人: asked.name, 性别: asked.sex ?? '', 年龄: '', 身份: askedRoles[answers.role] }),
      row({ 身份证号: asked.idNumber ?? '', 电话: asked.phone ?? '' }), row({ 单位和职务: answers.work ?? '', 住址: asked.address ?? '' }),
      row({ 询问人: officerNames(answers.officers, desk).join('、') }),
    ]),
    paragraph(answers.shown ? '我们是执法人员，已向你出示执法证件，你是否看清？　　　　　　' : '（本次询问没有出示执法证件。）'),
    paragraph(answers.rightsTold ? '你有陈述、申辩的权利；认为执法人员与本案有利害关系的，有权申请回避；你应当如实回答询问，不得作虚假陈述。是否听清、是否申请回避？　　　　　　' : '（本次询问没有告知权利和义务。）'),
    dialogue(answers.talk.map((turn) => ({ ask: desk.text(turn.ask), answer: desk.text(turn.answer) }))),
    paragraph(`以上笔录我看过（读给我听过），与我说的一致。（由被询问人手写）　　　　　　（${signings[answers.signed]}）`),
    signatures([{ label: `被询问人（${asked.name}）逐页签名`, dated: true }, ...officerSignatures(answers.officers, desk), { label: '记录人签名' }]),
  ]
}
