// 评查通报: how the dossiers were chosen so that anybody can choose them again, what came of them, what is to be done better. It
// speaks of dossiers and of matters, lists townships by code, and ranks nobody.
import { chineseDate } from '#calendar/plain-date.ts'
import { closing, heading, numberLine, paragraph, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { drawOf, drawnOf, planOf, periods, seedText } from '../plan.ts'
import { readPopulation } from '../population.ts'
import { reviewSampling } from '../procedure.ts'
import { publicNumbers, spelt, whyUnsteerable, type PublicNumberId } from '../public-numbers.ts'

const 本地规定 = lawBook('local-rules')
const resultNames = { pass: '合格', mended: '补正后合格', fail: '不合格', open: '还在补正', unreviewed: '没有评查' } as const

type Sampling = MatterOf<typeof reviewSampling>

export const reviewCircular = paperOf(reviewSampling)({
  id: 'review-circular',
  title: '人民调解卷宗评查通报',
  after: 'conclude',
  basis: [本地规定('')],
  body(sampling, desk) {
    const plan = planOf(sampling)
    const told = last(sampling, 'conclude')
    const said = told?.answers
    const results = said?.results ?? []
    const counts = Object.entries(resultNames).map(([key, name]) => ({ name, count: results.filter((each) => each.result === key).length })).filter(({ count }) => count > 0)
    const period = plan ? `${plan.year}年${periods[plan.period]}` : ''
    return {
      title: `${period}人民调解卷宗评查通报`,
      layout: 'official',
      blocks: [
        title(`${period}人民调解卷宗评查通报`),
        numberLine(desk.number),
        heading(1, '一、怎样抽取'),
        ...drawParagraphs(sampling, plan),
        heading(1, '二、评查结果'),
        paragraph(results.length === 0 ? '本期没有抽中的卷宗。' : `共抽取${results.length}件：${counts.map(({ name, count }) => `${name}${count}件`).join('，')}。`),
        ...(results.length === 0 ? [] : [resultTable(results, desk)]),
        ...findingBlocks(said?.findings ?? []),
        ...(said?.good === undefined ? [] : [heading(1, '四、好的做法'), paragraph(said.good)]),
        ...(said?.demand === undefined ? [] : [heading(1, said.good === undefined ? '四、改进要求' : '五、改进要求'), paragraph(said.demand)]),
        closing('（评查单位盖章）', told ? chineseDate(told.occurredOn) : ''),
      ],
    }
  },
})

function drawParagraphs(sampling: Sampling, plan: ReturnType<typeof planOf>) {
  const draw = drawOf(sampling)
  if (!plan || !draw) return []
  const source = publicNumbers[plan.source as PublicNumberId]
  const number = spelt(plan.source, draw.number) ?? draw.number
  const replaced = sampling.entries.filter((entry) => entry.action === 'replace').length
  const population = readPopulation(draw.population)?.length ?? 0
  return [
    paragraph(`总体为${chineseDate(plan.from)}至${chineseDate(plan.to)}办结、${chineseDate(plan.numberOn)}零时以前已经登记的${population}件纠纷。约定的号码是${source.title}（${plan.issue}），公布的号码为${number}，可在${source.lookUp}查到。种子文字为“${seedText({ area: sampling.area, year: plan.year, period: plan.period }, number)}”。按计划抽取${drawnOf(sampling).standing.length}件${replaced > 0 ? `，其中更换${replaced}件，按顺序递补` : ''}。`),
    ...whyUnsteerable.map((reason) => paragraph(reason)),
  ]
}

type Result = { readonly dispute: string; readonly number: string; readonly township: string; readonly result: keyof typeof resultNames }

function resultTable(results: readonly Result[], desk: Desk) {
  const inOrder = [...results].sort((one, other) => (one.township < other.township ? -1 : one.township > other.township ? 1 : one.number < other.number ? -1 : 1))
  return table(
    [{ title: '序号', width: 0.6, align: 'center' }, { title: '乡镇', width: 1.6 }, { title: '卷号', width: 2.4 }, { title: '结果', width: 1.2 }],
    inOrder.map((each, index) => [String(index + 1), desk.area(each.township), each.number, resultNames[each.result]]),
  )
}

function findingBlocks(findings: readonly { readonly item: string; readonly count: number; readonly remark?: string }[]) {
  if (findings.length === 0) return [heading(1, '三、发现的问题'), paragraph('没有发现需要通报的问题。')]
  return [
    heading(1, '三、发现的问题'),
    table(
      [{ title: '评查项目', width: 1.6 }, { title: '件数', width: 0.6, align: 'right' }, { title: '主要表现', width: 3 }],
      findings.map((each) => [each.item, String(each.count), each.remark ?? '']),
    ),
  ]
}
