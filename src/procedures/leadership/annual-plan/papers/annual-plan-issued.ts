// 年度法治工作重点 as issued: an official paper with its number and the tasks one by one.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, heading, masthead, paragraph, title, type Block } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { annualPlan } from '../procedure.ts'

const 第一责任人规定 = lawBook('first-responsible-person-provisions')

type Plan = MatterOf<typeof annualPlan>

export const annualPlanIssued = paperOf(annualPlan)({
  id: 'annual-plan-issued',
  title: '年度法治工作重点',
  after: 'issue',
  basis: [第一责任人规定('5', '(1)')],
  body(matter, desk) {
    const year = first(matter, 'draft')?.answers.year ?? ''
    const issued = last(matter, 'issue')
    const name = `${desk.township.name}${year}年法治工作重点`
    const carriedOver = latestOf(matter)?.answers.carriedOver
    return {
      title: name,
      layout: 'official',
      blocks: [
        masthead(`${desk.township.fullName}人民政府文件`, issued ? { number: issued.answers.documentNumber } : {}),
        title(name),
        ...(issued?.answers.sentTo ? [addressee(issued.answers.sentTo)] : []),
        paragraph(`为推进${year}年法治政府建设，现就重点任务、责任人和完成时限安排如下，年终逐项对账。`),
        heading(1, '一、重点任务'),
        ...tasks(matter, desk),
        ...(carriedOver ? [heading(1, '二、上年不足的整改'), paragraph(carriedOver)] : []),
        closing(`${desk.township.fullName}人民政府`, issued ? chineseDate(issued.occurredOn) : ''),
      ],
    }
  },
})

function latestOf(matter: Plan) {
  return last(matter, 'revise') ?? first(matter, 'draft')
}

/** One numbered sentence each, as key points are written. */
function tasks(matter: Plan, desk: Desk): readonly Block[] {
  return (latestOf(matter)?.answers.items ?? []).map((each, index) => paragraph(
    `${index + 1}.${ended(each.task)}${each.measure ? ended(each.measure) : ''}（责任人：${desk.staff(each.owner)}；完成时限：${chineseDate(each.due)}）`,
  ))
}

function ended(sentence: string): string {
  return /[。！？；]$/.test(sentence) ? sentence : `${sentence}。`
}
