// Ledgers and forms as data for the typesetter: cells with their places, never markup.
import type { Align, Form, Table } from '#documents/block.ts'
import { columnWidths } from '#documents/column-widths.ts'
import { formGrid, type FormCell, type FormGrid } from '#documents/form-grid.ts'
import { wordsOf, type Content } from '#documents/inline.ts'
import { textWidth, type PageLayout } from '#documents/page-layout.ts'
import { tableHead, type HeadCell } from '#documents/table-head.ts'
import { typstRuns, type RunSetting, type TypstRun } from '#documents/typst/typst-run.ts'

export type TypstCell = {
  readonly x: number
  readonly y: number
  readonly colspan: number
  readonly rowspan: number
  readonly align: Align
  readonly font: 'body' | 'hei'
  /** Room kept free, in points. */
  readonly height: number
  /** Too long for one page: such a cell may be parted. */
  readonly long: boolean
  readonly runs: readonly TypstRun[]
  readonly foot: readonly TypstRun[]
}
export type TypstTable = {
  readonly kind: 'table'
  readonly widths: readonly number[]
  readonly head: readonly TypstCell[]
  readonly cells: readonly TypstCell[]
  readonly caption: readonly TypstRun[]
}

type Setting = RunSetting & { readonly page: PageLayout }

/** Left and right padding of a cell, in points. */
const padding = 8
/** A cell of more characters may not fit on a page. */
const longCell = 400

/** A ledger, or nothing when it has no columns. */
export function typstLedger(table: Table, setting: Setting): readonly TypstTable[] {
  if (table.columns.length === 0) return []
  const { cellSize } = setting.page
  const widths = columnWidths(table, { width: textWidth(setting.page), character: cellSize })
  const head = tableHead(table.columns)
  const rows = [
    ...table.rows.map((row) => ({ row, font: 'body' as const })),
    ...(table.totals === undefined ? [] : [{ row: table.totals, font: 'hei' as const }]),
  ]
  return [
    {
      kind: 'table',
      widths,
      caption: table.caption === undefined ? [] : typstRuns(table.caption, 30, setting),
      head: head.flatMap((cells, y) => cells.map((cell) => headCell(cell, { y, room: roomOf(widths, cell, cellSize) }, setting))),
      cells: rows.flatMap(({ row, font }, index) =>
        table.columns.map((column, x): TypstCell => ({
          ...plain({ x, y: head.length + index }),
          align: column.align ?? 'left',
          font,
          long: isLong(row),
          runs: typstRuns(row[x] ?? '', roomOf(widths, { column: x, columns: 1 }, cellSize), setting),
        })),
      ),
    },
  ]
}

function plain(place: { readonly x: number; readonly y: number }): TypstCell {
  return { ...place, colspan: 1, rowspan: 1, align: 'left', font: 'body', height: 0, long: false, runs: [], foot: [] }
}

function headCell(cell: HeadCell, place: { readonly y: number; readonly room: number }, setting: Setting): TypstCell {
  return {
    ...plain({ x: cell.column, y: place.y }),
    colspan: cell.columns,
    rowspan: cell.rows,
    align: 'center',
    font: 'hei',
    runs: typstRuns(cell.text, place.room, setting),
  }
}

function roomOf(widths: readonly number[], place: { readonly column: number; readonly columns: number }, size: number): number {
  const width = widths.slice(place.column, place.column + place.columns).reduce((sum, next) => sum + next, 0)
  return Math.max(1, (width - padding) / size)
}

function isLong(contents: readonly Content[]): boolean {
  return contents.some((content) => wordsOf(content).length > longCell)
}

/** A form, or nothing when it has no rows. */
export function typstForm(form: Form, setting: Setting): readonly TypstTable[] {
  if (form.rows.length === 0) return []
  const grid = formGrid(form, { width: textWidth(setting.page), character: setting.page.cellSize })
  const cells = grid.rows.flatMap((row, y) => {
    const long = row.lines > 12 || isLong(row.cells.map((cell) => cell.content))
    return row.cells.map((cell) => formCell(cell, { y, grid, long, height: row.lines * setting.page.cellPitch }, setting))
  })
  return [{ kind: 'table', widths: grid.widths, head: [], cells, caption: [] }]
}

type FormPlace = { readonly y: number; readonly grid: FormGrid; readonly long: boolean; readonly height: number }

function formCell(cell: FormCell, place: FormPlace, setting: Setting): TypstCell {
  const room = roomOf(place.grid.widths, cell, setting.page.cellSize)
  return {
    ...plain({ x: cell.column, y: place.y }),
    colspan: cell.columns,
    rowspan: cell.rows,
    align: cell.kind === 'value' ? 'left' : 'center',
    height: cell.kind === 'group' ? 0 : place.height,
    long: place.long,
    runs: typstRuns(cell.content, room, setting),
    foot: cell.foot === undefined ? [] : typstRuns(cell.foot, room, setting),
  }
}
