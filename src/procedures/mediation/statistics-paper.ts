// 人民调解工作统计表: the table an office files, one row to a committee or township, on as many landscape sheets as its columns need.
import { chineseDate, type PlainDate } from '#calendar/plain-date.ts'
import { annexHead, centered, flush, pageBreak, paragraph, signatures, table, title, type Block, type PaperDocument } from '#documents/block.ts'
import { listIds, lists } from './classifications.ts'
import type { DaySpan, StatisticsColumn } from './statistics-columns.ts'
import { balanceOf, type Statistics, type Values } from './statistics.ts'

export type StatisticsPaper = {
  /** Whose table it is. */
  readonly place: string
  readonly span: DaySpan
  readonly today: PlainDate
  readonly rows: readonly { readonly name: string; readonly values: Values }[]
  readonly statistics: Statistics
}

/** Columns that fit on one sheet beside the name. */
const sheets: readonly { readonly title: string; readonly groups: readonly string[] }[] = [
  { title: '一、收结和规模', groups: ['收结', '规模'] },
  { title: '二、调解组织和来源', groups: ['按调解组织', '按来源'] },
  { title: '三、纠纷类型', groups: ['按纠纷类型'] },
  { title: '四、协议和防激化', groups: ['协议', '防激化', '另记'] },
]

/** Neither names of persons nor a rank: rows stand in the order of the places. */
export function statisticsPaper(paper: StatisticsPaper): PaperDocument {
  const { statistics, span } = paper
  const inGroups = (groups: readonly string[]) => statistics.columns.filter((column) => groups.includes(column.group))
  return {
    title: '人民调解工作统计表',
    layout: 'ledger',
    blocks: [
      title('人民调解工作统计表'),
      centered(`填报单位：${paper.place}　　统计期：${chineseDate(span.from)}至${chineseDate(span.to)}　　制表日期：${chineseDate(paper.today)}`),
      paragraph(balanceSentence(statistics.total)),
      ...sheets.flatMap((sheet, index) => [...(index > 0 ? apart(paper) : []), ...tableOf(sheet.title, inGroups(sheet.groups), paper)]),
      ...listIds.flatMap((list, index) => [...apart(paper), ...tableOf(`${['五', '六'][index] ?? ''}、${lists[list]}`, inGroups([lists[list]]), paper)]),
      signatures([{ label: '填表人' }, { label: '审核人' }, { label: '单位负责人', dated: true }], 2),
      annexHead('附', '口径'),
      ...rulesOf(statistics.columns),
    ],
  }
}

/** `上期结转3件＋本期受理12件＝办结11件＋期末在办4件` */
export function balanceSentence(values: Values): string {
  const { carried, received, closed, open, holds } = balanceOf(values)
  return `收结平衡：上期结转${carried}件＋本期受理${received}件＝办结${closed}件＋期末在办${open}件（${carried + received}＝${closed + open}${holds ? '' : '，不平'}）。`
}

/** Two short tables share a sheet; a long one has its own. */
function apart({ rows }: StatisticsPaper): readonly Block[] {
  return rows.length > 5 ? [pageBreak] : []
}

function tableOf(caption: string, columns: readonly StatisticsColumn[], { rows, statistics }: StatisticsPaper): readonly Block[] {
  const cells = (values: Values) => columns.map((column) => figureText(column, values[column.id] ?? 0))
  return [table(
    [{ title: '调解组织', width: 2.4 }, ...columns.map((column) => ({ title: headOf(column), align: 'right' as const, group: column.group }))],
    rows.map((row) => [row.name, ...cells(row.values)]),
    { caption, totals: ['合计', ...cells(statistics.total)] },
  )]
}

function headOf(column: StatisticsColumn): string {
  return column.unit === '件' ? column.title : `${column.title}（${column.unit}）`
}

/** Money in 元 to the 分 where there are any. */
export function figureText(column: Pick<StatisticsColumn, 'unit'>, value: number): string {
  return column.unit === '元' ? (value / 100).toFixed(value % 100 === 0 ? 0 : 2) : String(value)
}

/** One line to a group of columns. */
function rulesOf(columns: readonly StatisticsColumn[]): readonly Block[] {
  const groups = [...new Set(columns.map((column) => column.group))].filter((group) => !group.includes('分类') && group !== '按纠纷类型')
  return [
    ...groups.map((group) => flush(`【${group}】${columns.filter((column) => column.group === group).map((column) => `${column.title}：${column.rule}`).join('')}`)),
    flush('【按纠纷类型】本期受理的按登记的类型，各类之和等于调解案件总数。【分类】按县（市、区）的对应表；没有设定的按系统原来的对应，那是惯例，不是国家规定。'),
  ]
}
