// 考核自评表: every item with its marks, the score, and why.
import { chineseDate } from '#calendar/plain-date.ts'
import { closing, paragraph, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import type { Witness } from '#procedure/guard.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { scoreSheet } from '../procedure.ts'
import { marksOf, marksText } from '../score.ts'
import { itemsOf } from '../sheet-facts.ts'

const 督察规定 = lawBook('rule-of-law-inspection-provisions')

export const selfAssessment = paperOf(scoreSheet)({
  id: 'self-assessment',
  title: '考核自评表',
  after: 'selfAssess',
  basis: [督察规定('')],
  body(matter, desk) {
    const set = first(matter, 'set')?.answers
    const assessed = last(matter, 'selfAssess')
    const witness = assessed?.noted?.['witness'] as unknown as Witness | undefined
    const results = new Map((assessed?.answers.results ?? []).map((each) => [each.number, each]))
    const items = itemsOf(matter)
    const sum = (texts: readonly (string | undefined)[]) => marksText(texts.reduce((total, each) => total + (marksOf(each ?? '') ?? 0), 0))
    return {
      title: `${set?.title ?? ''}自评表`,
      layout: 'ledger',
      blocks: [
        title(`${set?.title ?? ''}自评表`),
        paragraph(`单位：${desk.township.fullName}　　年度：${set?.year ?? ''}年　　数字取至台账第${witness?.position ?? ''}条记录`),
        table(
          [{ title: '编号', width: 1, align: 'center' }, { title: '一级指标', width: 2 }, { title: '考核内容', width: 6 }, { title: '分值', width: 1, align: 'right' }, { title: '自评', width: 1, align: 'right' }, { title: '理由', width: 5 }],
          items.map((item) => [item.number, item.head ?? '', item.text, item.weight, results.get(item.number)?.score ?? '', results.get(item.number)?.why ?? '']),
          { totals: ['', '', '合计', sum(items.map((item) => item.weight)), sum(items.map((item) => results.get(item.number)?.score)), ''] },
        ),
        ...(assessed?.answers.remarks ? [paragraph(`说明：${assessed.answers.remarks}`)] : []),
        closing(desk.township.fullName, assessed ? chineseDate(assessed.occurredOn) : ''),
      ],
    }
  },
})
