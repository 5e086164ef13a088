// 年度法治工作重点 as issued: an official paper with its number and the table of tasks.
import { chineseDate } from '#calendar/plain-date.ts'
import { annexHead, attachmentNote, closing, masthead, paragraph, table, title } from '#documents/block.ts'
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
        paragraph(`为推进${year}年法治政府建设，明确任务、责任人和完成时限，制定本工作重点，任务清单附后。责任人应当按时限完成任务，年终逐项对账。`),
        ...(carriedOver ? [paragraph(`对上年度工作中的不足，作如下整改安排：${carriedOver}`)] : []),
        attachmentNote('任务清单'),
        closing(`${desk.township.fullName}人民政府`, issued ? chineseDate(issued.occurredOn) : ''),
        annexHead('附件', '任务清单'),
        tasks(matter, desk),
      ],
    }
  },
})

function latestOf(matter: Plan) {
  return last(matter, 'revise') ?? first(matter, 'draft')
}

function tasks(matter: Plan, desk: Desk) {
  return table(
    [{ title: '序号', width: 0.6, align: 'center' }, { title: '任务', width: 3 }, { title: '措施或标准', width: 2.6 }, { title: '责任人', width: 1.2 }, { title: '完成时限', width: 1.6 }],
    (latestOf(matter)?.answers.items ?? []).map((each, index) => [String(index + 1), each.task, each.measure ?? '', desk.staff(each.owner), chineseDate(each.due)]),
  )
}
