// 年度学法计划表: as published, and at the year's end with what became of each topic.
import { chineseDate } from '#calendar/plain-date.ts'
import { flush, signatures, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { forms, type Form } from '../../study-forms.ts'
import { settledTopics, topicsOf, type Settled } from '../planned-topics.ts'
import { studyPlan } from '../procedure.ts'

const 学法用法意见 = lawBook('law-study-opinion')

export const studyPlanTable = paperOf(studyPlan)({
  id: 'study-plan-table',
  title: '年度学法计划表',
  after: 'publish',
  basis: [学法用法意见('')],
  body(plan, desk) {
    const said = first(plan, 'draft')?.answers
    const settled = settledTopics(plan)
    return {
      title: '年度学法计划表',
      layout: 'ledger',
      blocks: [
        title(`${desk.township.name}${said?.year ?? ''}年学法计划表`),
        table(
          [{ title: '序号', width: 0.5, align: 'center' }, { title: '月份', width: 0.7, align: 'center' }, { title: '学习内容', width: 3 }, { title: '形式', width: 1.6 }, { title: '组织', width: 1.4 }, { title: '完成情况', width: 2.4 }],
          topicsOf(plan).map((each) => [String(each.no), `${each.month}月`, each.topic, forms[each.form as Form], each.owner, becameOf(settled.get(each.no), desk.title)]),
        ),
        ...(said?.mustKnow === undefined ? [] : [flush(`应知应会清单：${said.mustKnow}`)]),
        signatures([{ label: '填表人' }, { label: '审核人', dated: true }], 2),
      ],
    }
  },
})

function becameOf(settled: Settled | undefined, titleOf: (id: string) => string): string {
  if (!settled) return ''
  return settled.held ? `${chineseDate(settled.on)}登记，${titleOf(settled.session ?? '')}` : `不再学：${settled.reason ?? ''}`
}
