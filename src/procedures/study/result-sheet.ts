// From a platform's list of results to results by number: columns are found by their titles, people by name and unit, and
// every line that can't be taken says why. Nothing is written here.

const settledSentences = {
  excused: '已经免考，不登记成绩。',
  entered: '已经登记过成绩，不重复登记。',
  passed: '首次已经合格，不登记补考成绩。',
  unsat: '还没有首次成绩，先登记首次成绩。',
} as const

export type ListedName = { readonly no: number; readonly name: string; readonly unit: string; /** Why no result can be taken for them. */ readonly settled?: keyof typeof settledSentences }

export type SheetRow = {
  /** As the spreadsheet numbers its lines, from 1. */
  readonly line: number
  readonly name: string
  readonly unit: string
  readonly said: string
  readonly no?: number
  readonly outcome?: 'sat' | 'absent'
  readonly score?: number
  /** Why this line can't be taken. */
  readonly problem?: string
  /** Something to look at; the line is taken. */
  readonly remark?: string
}

export type ReadSheet = {
  /** Which column was taken for what, by its title; a title missing was not found. */
  readonly columns: { readonly name?: string; readonly unit?: string; readonly score?: string; readonly outcome?: string }
  readonly rows: readonly SheetRow[]
  /** Due, neither excused nor entered, and in no line. */
  readonly missing: readonly ListedName[]
  /** What stands against the whole sheet. */
  readonly problem?: string
}

const titles = {
  name: ['姓名', '考生姓名', '学员姓名', '用户姓名', '人员姓名'],
  unit: ['单位', '工作单位', '所在单位', '部门', '所属单位', '单位名称', '所属部门'],
  score: ['成绩', '分数', '得分', '考试成绩', '考试分数', '最高分', '最终成绩', '总分'],
  outcome: ['参考情况', '考试状态', '是否参考', '参考状态', '考试情况', '状态', '是否参加考试'],
} as const

type Column = keyof typeof titles
type Places = Partial<Record<Column, number>>

/** The title row is among the first; platforms put headlines above it. */
const headRows = 10

/** @param full the exam's full mark; scores above it can't be taken */
export function readResultSheet(cells: readonly (readonly string[])[], said: { readonly listed: readonly ListedName[]; readonly full: number }): ReadSheet {
  const head = cells.slice(0, headRows).findIndex((row) => placesOf(row).name !== undefined)
  const title = cells[head]
  if (!title) return { columns: {}, rows: [], missing: [], problem: '没有找到写着“姓名”的标题行。请在表的最前面加一行标题，如“姓名、单位、成绩”。' }
  const places = placesOf(title)
  const columns = Object.fromEntries(Object.entries(places).map(([key, place]) => [key, title[place]]))
  if (places.score === undefined && places.outcome === undefined) return { columns, rows: [], missing: [], problem: '没有找到写着“成绩”或者“参考情况”的标题。请核对标题行。' }
  const lines = cells.slice(head + 1).flatMap((row, index) => (row.some((cell) => cell !== '') ? [{ row, line: head + index + 2 }] : []))
  const rows = markRepeats(lines.map(({ row, line }) => readRow(row, { line, places, ...said })))
  const taken = new Set(rows.flatMap((each) => each.no ?? []))
  return { columns, rows, missing: said.listed.filter((each) => each.settled === undefined && !taken.has(each.no)) }
}

function placesOf(row: readonly string[]): Places {
  const plain = row.map((cell) => cell.replaceAll(/[\s*（(].*$/g, ''))
  return Object.fromEntries((Object.keys(titles) as Column[]).flatMap((key) => {
    const place = plain.findIndex((cell) => (titles[key] as readonly string[]).includes(cell))
    return place < 0 ? [] : [[key, place]]
  }))
}

type Reading = { readonly line: number; readonly places: Places; readonly listed: readonly ListedName[]; readonly full: number }

function readRow(row: readonly string[], { line, places, listed, full }: Reading): SheetRow {
  const cell = (key: Column) => (places[key] === undefined ? '' : row[places[key]] ?? '')
  const said = [cell('outcome'), cell('score')].filter((each) => each !== '').join(' ')
  const base = { line, name: cell('name'), unit: cell('unit'), said }
  const found = find(listed, base)
  if (typeof found === 'string') return { ...base, problem: found }
  const result = outcomeOf({ outcome: cell('outcome'), score: cell('score'), full })
  if (found.settled) return { ...base, no: found.no, problem: settledSentences[found.settled] }
  return { ...base, no: found.no, ...result }
}

/** By name and unit; by name alone where it stands once on the list. */
function find(listed: readonly ListedName[], { name, unit }: { name: string; unit: string }): ListedName | string {
  if (name === '') return '没有姓名。'
  const same = listed.filter((each) => plain(each.name) === plain(name))
  const exact = same.filter((each) => plain(each.unit) === plain(unit))
  if (exact.length === 1 && exact[0]) return exact[0]
  if (same.length === 1 && same[0]) return same[0]
  return same.length === 0 ? '不在应考名单上。确需参加的，先增补名单。' : '名单上有同名的人，按单位分不清。请把单位写得和名单上一样，或者在页面上按序号登记。'
}

function plain(text: string): string {
  return text.replaceAll(/\s/g, '')
}

const absent = ['缺考', '未参考', '未考', '未参加', '否', '未考试', '没有参加']

function outcomeOf({ outcome, score, full }: { outcome: string; score: string; full: number }): Pick<SheetRow, 'outcome' | 'score' | 'problem' | 'remark'> {
  if (absent.includes(outcome) || absent.includes(score)) return { outcome: 'absent' }
  if (score === '' || score === '-' || score === '—') return { problem: '没有成绩。缺考的写“缺考”。' }
  const number = Number(score.replace(/分$/, ''))
  if (!Number.isFinite(number) || number < 0) return { problem: `成绩“${score.slice(0, 20)}”不是数字。` }
  if (number > full) return { problem: `成绩${score}高于满分${full}。` }
  const whole = Math.floor(number)
  return { outcome: 'sat', score: whole, ...(whole === number ? {} : { remark: `舍去小数，登记为${whole}分。` }) }
}

/** Of one person with two lines neither is taken: which is right is not ours to say. */
function markRepeats(rows: readonly SheetRow[]): readonly SheetRow[] {
  const lines = (no: number) => rows.filter((each) => each.no === no).map((each) => each.line)
  return rows.map((row) => (row.no !== undefined && row.problem === undefined && lines(row.no).length > 1 ? { ...row, problem: `同一个人有几行（第${lines(row.no).join('、')}行），请只留一行。` } : row))
}
