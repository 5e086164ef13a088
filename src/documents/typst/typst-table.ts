// Ledgers and forms as data for the typesetter: cells with their places, never markup.
import type { Align, Form, Table } from '#documents/block.ts'
import { columnWidths } from '#documents/column-widths.ts'
import { formGrid, type FormCell, type FormGrid } from '#documents/form-grid.ts'
import { wordsOf, type Content } from '#documents/inline.ts'
import { textWidth, type PageLayout } from '#documents/page-layout.ts'
import { tableHead, type HeadCell } from '#documents/table-head.ts'
import { typstRuns, type RunSetting, type TypstRun } from '#documents/typst/typst-run.ts'

type Runs = readonly TypstRun[]
/** A cell with a place of its own. */
type PlacedCell = {
  readonly x: number
  readonly y: number
  readonly colspan: number
  readonly rowspan: number
  readonly runs: Runs
}
export type TypstLedger = {
  readonly kind: 'ledger'
  readonly caption: Runs
  readonly widths: readonly number[]
  readonly aligns: readonly Align[]
  readonly head: readonly PlacedCell[]
  /** Cell after cell, row after row: a ledger has thousands, so that each is as little as can be. */
  readonly cells: readonly Runs[]
  readonly totals: readonly Runs[]
  /** A cell may be too long for one page, so that rows must be parted. */
  readonly long: boolean
}
type TypstFormCell = PlacedCell & {
  readonly align: Align
  /** Room kept free, in points. */
  readonly height: number
  readonly long: boolean
  readonly foot: Runs
}
export type TypstForm = { readonly kind: 'form'; readonly widths: readonly number[]; readonly cells: readonly TypstFormCell[] }

type Setting = RunSetting & { readonly page: PageLayout }

/** Left and right padding of a cell, in points. */
const padding = 8
/** A cell of more characters may not fit on a page. */
const longCell = 400

/** A ledger, or nothing when it has no columns. */
export function typstLedger(table: Table, setting: Setting): readonly TypstLedger[] {
  if (table.columns.length === 0) return []
  const { cellSize } = setting.page
  const widths = columnWidths(table, { width: textWidth(setting.page), character: cellSize })
  const rooms = widths.map((_, column) => roomOf(widths, { column, columns: 1 }, cellSize))
  const cellsOf = (row: Table['rows'][number]): readonly Runs[] => rooms.map((room, column) => typstRuns(row[column] ?? '', room, setting))
  const headCell = (cell: HeadCell, y: number): PlacedCell => ({
    x: cell.column,
    y,
    colspan: cell.columns,
    rowspan: cell.rows,
    runs: typstRuns(cell.text, roomOf(widths, cell, cellSize), setting),
  })
  return [
    {
      kind: 'ledger',
      caption: table.caption === undefined ? [] : typstRuns(table.caption, 30, setting),
      widths,
      aligns: table.columns.map((column) => column.align ?? 'left'),
      head: tableHead(table.columns).flatMap((cells, y) => cells.map((cell) => headCell(cell, y))),
      cells: table.rows.flatMap(cellsOf),
      totals: table.totals === undefined ? [] : cellsOf(table.totals),
      long: table.rows.some(isLong),
    },
  ]
}

function roomOf(widths: readonly number[], place: { readonly column: number; readonly columns: number }, size: number): number {
  const width = widths.slice(place.column, place.column + place.columns).reduce((sum, next) => sum + next, 0)
  return Math.max(1, (width - padding) / size)
}

function isLong(contents: readonly Content[]): boolean {
  return contents.some((content) => wordsOf(content).length > longCell)
}

/** A form, or nothing when it has no rows. */
export function typstForm(form: Form, setting: Setting): readonly TypstForm[] {
  if (form.rows.length === 0) return []
  const grid = formGrid(form, { width: textWidth(setting.page), character: setting.page.cellSize })
  const cells = grid.rows.flatMap((row, y) => {
    const long = row.lines > 12 || isLong(row.cells.map((cell) => cell.content))
    return row.cells.map((cell) => formCell(cell, { y, grid, long, height: row.lines * setting.page.cellPitch }, setting))
  })
  return [{ kind: 'form', widths: grid.widths, cells }]
}

type FormPlace = { readonly y: number; readonly grid: FormGrid; readonly long: boolean; readonly height: number }

function formCell(cell: FormCell, place: FormPlace, setting: Setting): TypstFormCell {
  const room = roomOf(place.grid.widths, cell, setting.page.cellSize)
  return {
    x: cell.column,
    y: place.y,
    colspan: cell.columns,
    rowspan: cell.rows,
    align: cell.kind === 'value' ? 'left' : 'center',
    height: cell.kind === 'group' ? 0 : place.height,
    long: place.long,
    runs: typstRuns(cell.content, room, setting),
    foot: cell.foot === undefined ? [] : typstRuns(cell.foot, room, setting),
  }
}
