// Cells of Word tables: text, borders, room.
import { BorderStyle, TableCell, VerticalAlign, WidthType, type ITableCellOptions, type Paragraph } from 'docx'
import type { Align } from '#documents/block.ts'
import { line, type DocxSetting, type LineStyle } from '#documents/docx/setting.ts'
import { twips } from '#documents/docx/twips.ts'
import type { Content } from '#documents/inline.ts'
import type { FontRole } from '#documents/page-layout.ts'

export type CellStyle = { readonly width: number; readonly columns?: number; readonly rows?: number; readonly align?: Align; readonly role?: FontRole }

const rule = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

export const ruled = { top: rule, bottom: rule, left: rule, right: rule, insideHorizontal: rule, insideVertical: rule } as const
export const unruled = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none } as const

/** A line in the type of cells. */
export function cellLine(content: Content, style: LineStyle, setting: DocxSetting): Paragraph {
  return line(content, { size: setting.page.cellSize, pitch: setting.page.cellPitch, ...style }, setting)
}

/** @param style width in points, with the columns and rows the cell covers */
export function cell(children: readonly Paragraph[], style: CellStyle): TableCell {
  const options: ITableCellOptions = {
    children,
    width: { size: twips(style.width), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: 80, right: 80, marginUnitType: WidthType.DXA },
    ...(style.columns === undefined || style.columns === 1 ? {} : { columnSpan: style.columns }),
    ...(style.rows === undefined || style.rows === 1 ? {} : { rowSpan: style.rows }),
  }
  return new TableCell(options)
}
