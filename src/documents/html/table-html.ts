// Ledgers and forms as HTML tables.
import type { Form, Table } from '#documents/block.ts'
import { columnWidths } from '#documents/column-widths.ts'
import { formGrid, type FormCell } from '#documents/form-grid.ts'
import { inlineHtml, linesHtml, type Anchors } from '#documents/html/inline-html.ts'
import { textWidth, type PageLayout } from '#documents/page-layout.ts'
import { tableHead, type HeadCell } from '#documents/table-head.ts'

/** A ledger; the head is repeated by the browser on every printed page. */
export function tableHtml(table: Table, page: PageLayout, anchors: Anchors): string {
  if (table.columns.length === 0) return ''
  const caption = table.caption === undefined ? '' : `<caption>${linesHtml(table.caption)}</caption>`
  const head = tableHead(table.columns)
    .map((cells) => `<tr>${cells.map(headCell).join('')}</tr>`)
    .join('')
  const line = (cells: Table['rows'][number]): string =>
    `<tr>${table.columns.map((column, index) => `<td class="${column.align ?? 'left'}">${inlineHtml(cells[index] ?? '', anchors)}</td>`).join('')}</tr>`
  const totals = table.totals === undefined ? '' : `<tbody class="totals">${line(table.totals)}</tbody>`
  const body = table.rows.length === 0 ? '' : `<tbody>${table.rows.map(line).join('')}</tbody>`
  return `<table class="ledger">${caption}${colgroup(columnWidths(table, { width: 100, character: (page.cellSize / textWidth(page)) * 100 }))}<thead>${head}</thead>${body}${totals}</table>`
}

function headCell(cell: HeadCell): string {
  const scope = cell.columns > 1 ? 'colgroup' : 'col'
  return `<th scope="${scope}"${spanning(cell)}>${linesHtml(cell.text)}</th>`
}

function spanning(cell: { readonly columns: number; readonly rows: number }): string {
  return `${cell.columns > 1 ? ` colspan="${cell.columns}"` : ''}${cell.rows > 1 ? ` rowspan="${cell.rows}"` : ''}`
}

function colgroup(shares: readonly number[]): string {
  return `<colgroup>${shares.map((share) => `<col style="width:${share.toFixed(2)}%">`).join('')}</colgroup>`
}

/** A bordered form of labels and places. */
export function formHtml(form: Form, page: PageLayout, anchors: Anchors): string {
  if (form.rows.length === 0) return ''
  const width = textWidth(page)
  const grid = formGrid(form, { width, character: page.cellSize })
  const rows = grid.rows.map(
    (row) => `<tr style="height:${(row.lines * page.cellPitch + 6).toFixed(1)}pt">${row.cells.map((cell) => formCell(cell, anchors)).join('')}</tr>`,
  )
  return `<table class="form">${colgroup(grid.widths.map((part) => (part / width) * 100))}<tbody>${rows.join('')}</tbody></table>`
}

function formCell(cell: FormCell, anchors: Anchors): string {
  const content = inlineHtml(cell.content, anchors)
  if (cell.kind !== 'value') return `<th scope="${cell.kind === 'group' ? 'rowgroup' : 'row'}"${spanning(cell)}>${content}</th>`
  const foot = cell.foot === undefined ? '' : `<div class="foot">${inlineHtml(cell.foot, anchors)}</div>`
  return `<td${spanning(cell)}>${content}${foot}</td>`
}
