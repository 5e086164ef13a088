// 重大行政决策事项目录 as published; a nil catalogue says why.
import { chineseDate, isPlainDate } from '#calendar/plain-date.ts'
import { closing, masthead, paragraph, table, title, type Block } from '#documents/block.ts'
import { citation, lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { government } from '../../organ.ts'
import { itemKinds, itemsOf } from '../items.ts'
import { decisionCatalogue } from '../procedure.ts'

const 条例 = lawBook('major-decision-regulation')

export const decisionCataloguePublished = paperOf(decisionCatalogue)({
  id: 'decision-catalogue-published', published: true,
  title: '重大行政决策事项目录',
  after: 'publish',
  basis: [条例('3', '3')],
  body(catalogue, desk) {
    const published = last(catalogue, 'publish')
    const year = (first(catalogue, 'draft') ?? first(catalogue, 'declareNone'))?.answers.year ?? ''
    const name = `${desk.township.name}${year}年重大行政决策事项目录`
    return {
      title: name,
      layout: 'official',
      blocks: [
        ...(published?.answers.documentNumber ? [masthead(`${government(desk)}文件`, { number: published.answers.documentNumber })] : []),
        title(name),
        paragraph(`参照${published ? citation(条例('3', '3'), published.occurredOn) : ''}，经党委同意，现予公布。`),
        ...list(catalogue),
        closing(government(desk), published ? chineseDate(published.occurredOn) : ''),
      ],
    }
  },
})

function list(catalogue: MatterOf<typeof decisionCatalogue>): readonly Block[] {
  const items = itemsOf(catalogue)
  if (items.length === 0) return [paragraph(`本年度没有列入目录的重大行政决策事项。${first(catalogue, 'declareNone')?.answers.reason ?? ''}`)]
  return [table(
    [{ title: '序号', width: 0.6, align: 'center' }, { title: '决策事项', width: 3 }, { title: '类别', width: 3 }, { title: '承办单位', width: 1.6 }, { title: '计划完成', width: 1.6 }],
    items.map((each, index) => {
      const [kind, by] = [String(each['kind']), each['plannedBy']]
      return [String(index + 1), String(each['item']), kind in itemKinds ? itemKinds[kind as keyof typeof itemKinds] : '', String(each['unit']), isPlainDate(by) ? chineseDate(by) : '']
    }),
  )]
}
