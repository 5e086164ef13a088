// Reads a score sheet somebody uploaded into items, without writing anything: which columns are which, what was understood, and
// what was not.
import type { Cells } from '#files/read-sheet.ts'

export type ReadItem = { readonly number: string; readonly head: string; readonly text: string; readonly weight: string }
export type ReadScoreSheet = { readonly items: readonly ReadItem[]; readonly faults: readonly string[] }

/** What sheets call their columns. */
const columns = {
  number: /^(序号|编号|项目编号)$/,
  head: /^(一级指标|指标|类别|项目|考核项目)$/,
  text: /^(考核内容|评分内容|内容|二级指标|三级指标|具体内容|考核指标|评分标准|考核标准)$/,
  weight: /^(分值|满分|权重|标准分|分数)$/,
} as const

type Places = Partial<Record<keyof typeof columns, number>>

/** @returns items in the order of the sheet; merged cells at the left are carried down */
export function readScoreSheet(cells: Cells): ReadScoreSheet {
  const at = cells.findIndex((row) => row.some((cell) => columns.weight.test(plain(cell))))
  const head = cells[at]
  if (!head) return { items: [], faults: ['没有找到“分值”这一列。请在表头写明“编号、考核内容、分值”，再导入。'] }
  const places = placesIn(head)
  if (places.text === undefined) return { items: [], faults: ['没有找到“考核内容”这一列。请在表头写明“编号、考核内容、分值”，再导入。'] }
  return rowsIn(cells.slice(at + 1), places, at + 2)
}

function placesIn(head: readonly string[]): Places {
  return Object.fromEntries(Object.entries(columns).flatMap(([key, name]) => {
    const place = head.findIndex((cell) => name.test(plain(cell)))
    return place < 0 ? [] : [[key, place]]
  }))
}

function rowsIn(rows: Cells, places: Places, firstLine: number): ReadScoreSheet {
  const items: ReadItem[] = []
  const faults: string[] = []
  let group = ''
  rows.forEach((row, index) => {
    const cell = (key: keyof typeof columns) => (places[key] === undefined ? '' : row[places[key]]?.trim() ?? '')
    group = cell('head') || group
    const [text, weight] = [cell('text'), cell('weight').replace(/分$/, '')]
    if (text === '' && weight === '') return
    if (/^(合计|总计|总分)/.test(text) || /^(合计|总计|总分)/.test(row[0] ?? '')) return
    if (text === '') return void faults.push(`第${firstLine + index}行有分值，没有内容，没有读入。`)
    if (!/^\d{1,4}(\.\d{1,2})?$/.test(weight)) return void faults.push(`第${firstLine + index}行的分值“${weight}”不是数字，没有读入。`)
    items.push({ number: cell('number') || String(items.length + 1), head: group, text, weight })
  })
  return { items: renumbered(items), faults: items.length === 0 && faults.length === 0 ? ['表头下面没有内容。'] : faults }
}

/** Numbers that repeat, as under merged heads, are told apart by the place in the sheet. */
function renumbered(items: readonly ReadItem[]): readonly ReadItem[] {
  return new Set(items.map((each) => each.number)).size === items.length ? items : items.map((each, index) => ({ ...each, number: String(index + 1) }))
}

function plain(cell: string): string {
  return cell.replaceAll(/\s|（.*?）|\(.*?\)/g, '')
}
