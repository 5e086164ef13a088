// Places to sign and seal, one under the other or two side by side, as a table without rules.
import type { Table } from 'docx'
import type { Signatures } from '#documents/block.ts'
import { cell, unruled } from '#documents/docx/cell-docx.ts'
import { line, type DocxSetting } from '#documents/docx/setting.ts'
import { fixedTable } from '#documents/docx/table-docx.ts'
import { textWidth } from '#documents/page-layout.ts'
import { signatureText } from '#documents/signature-text.ts'

export function signatureTable(block: Signatures, setting: DocxSetting): Table {
  const columns = block.columns ?? 1
  const width = textWidth(setting.page) / columns
  const size = columns === 1 ? setting.page.size : setting.page.cellSize
  const room = (width - 8) / size
  const places = block.lines.map((place) => cell([line(signatureText(place, room), { size, pitch: setting.page.pitch * 1.3 }, setting)], { width }))
  // A row must have all its cells: an odd last place gets an empty neighbour.
  while (places.length % columns !== 0 || places.length === 0) places.push(cell([line('', {}, setting)], { width }))
  const rows = Array.from({ length: places.length / columns }, (_, index) => ({
    cantSplit: true,
    children: places.slice(index * columns, (index + 1) * columns),
  }))
  return fixedTable(
    rows,
    Array.from({ length: columns }, () => width),
    unruled,
  )
}
