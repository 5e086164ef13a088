// Ledgers and forms as Word tables.
import { HeightRule, Table, TableLayoutType, TableRow, WidthType, type ITableBordersOptions, type ITableRowOptions } from 'docx'
import type { Form, Table as Ledger } from '#documents/block.ts'
import { columnWidths } from '#documents/column-widths.ts'
import { formGrid, type FormCell, type FormGrid } from '#documents/form-grid.ts'
import { cell, cellLine, ruled } from '#documents/docx/cell-docx.ts'
import type { DocxSetting } from '#documents/docx/setting.ts'
import { twips } from '#documents/docx/twips.ts'
import { textWidth } from '#documents/page-layout.ts'
import { tableHead, type HeadCell } from '#documents/table-head.ts'

/** @param widths of the columns, in points */
export function fixedTable(rows: readonly ITableRowOptions[], widths: readonly number[], borders: ITableBordersOptions = ruled): Table {
  return new Table({
    rows: rows.map((options) => new TableRow(options)),
    columnWidths: widths.map(twips),
    width: { size: widths.map(twips).reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 80, right: 80, marginUnitType: WidthType.DXA },
    borders,
  })
}

/** A ledger with its head on every page; nothing when it has no columns. */
export function ledgerTable(ledger: Ledger, setting: DocxSetting): readonly Table[] {
  if (ledger.columns.length === 0) return []
  const widths = columnWidths(ledger, { width: textWidth(setting.page), character: setting.page.cellSize })
  const head = tableHead(ledger.columns).map((cells): ITableRowOptions => ({
    tableHeader: true,
    cantSplit: true,
    children: cells.map((part) => headCell(part, widths, setting)),
  }))
  const body = ledger.rows.map((row) => ledgerRow(ledger, row, { widths, setting }))
  const totals = ledger.totals === undefined ? [] : [ledgerRow(ledger, ledger.totals, { widths, setting, total: true })]
  return [fixedTable([...head, ...body, ...totals], widths)]
}

function headCell(part: HeadCell, widths: readonly number[], setting: DocxSetting): ReturnType<typeof cell> {
  const width = widths.slice(part.column, part.column + part.columns).reduce((sum, next) => sum + next, 0)
  return cell([cellLine(part.text, { align: 'center', strong: true }, setting)], { width, columns: part.columns, rows: part.rows })
}

type RowPlace = { readonly widths: readonly number[]; readonly setting: DocxSetting; readonly total?: boolean }

function ledgerRow(ledger: Ledger, row: Ledger['rows'][number], place: RowPlace): ITableRowOptions {
  const strong = place.total === true
  const children = ledger.columns.map((column, index) =>
    cell([cellLine(row[index] ?? '', { align: column.align ?? 'left', strong }, place.setting)], { width: place.widths[index] ?? 0 }),
  )
  return { cantSplit: true, children }
}

/** A bordered form; nothing when it has no rows. */
export function formTable(form: Form, setting: DocxSetting): readonly Table[] {
  if (form.rows.length === 0) return []
  const grid = formGrid(form, { width: textWidth(setting.page), character: setting.page.cellSize })
  const rows = grid.rows.map((row): ITableRowOptions => ({
    cantSplit: row.lines <= 12,
    height: { value: twips(row.lines * setting.page.cellPitch + 6), rule: HeightRule.ATLEAST },
    children: row.cells.map((part) => formCell(part, grid, setting)),
  }))
  return [fixedTable(rows, grid.widths)]
}

function formCell(part: FormCell, grid: FormGrid, setting: DocxSetting): ReturnType<typeof cell> {
  const width = grid.widths.slice(part.column, part.column + part.columns).reduce((sum, next) => sum + next, 0)
  const text = cellLine(part.content, { align: part.kind === 'value' ? 'left' : 'center' }, setting)
  const foot = part.foot === undefined ? [] : [cellLine('', {}, setting), cellLine(part.foot, { align: 'right' }, setting)]
  return cell([text, ...foot], { width, columns: part.columns, rows: part.rows })
}
