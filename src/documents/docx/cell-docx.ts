// Cells of Word tables: text, borders, room.
import { BorderStyle, LineRuleType, Paragraph, TableCell, VerticalAlign, WidthType, type IParagraphStyleOptions, type ITableCellOptions } from 'docx'
import type { Align } from '#documents/block.ts'
import { contentRuns, runOptions } from '#documents/docx/run-docx.ts'
import type { DocxSetting } from '#documents/docx/setting.ts'
import { twips } from '#documents/docx/twips.ts'
import type { Content } from '#documents/inline.ts'

export type CellStyle = { readonly width: number; readonly columns?: number; readonly rows?: number }
export type CellLook = { readonly align?: Align; readonly strong?: boolean }

const rule = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

export const ruled = { top: rule, bottom: rule, left: rule, right: rule, insideHorizontal: rule, insideVertical: rule } as const
export const unruled = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none } as const

/** A line in the type of cells. All else is in the style: a ledger has ten thousand of these. */
export function cellLine(content: Content, look: CellLook, setting: DocxSetting): Paragraph {
  return new Paragraph({
    style: `${look.strong === true ? 'CellStrong' : 'Cell'}-${setting.layout}`,
    children: contentRuns(content, {}, setting.anchors),
    ...(look.align === undefined || look.align === 'left' ? {} : { alignment: look.align }),
  })
}

/** The styles of cells, defined with the document for each layout that is in it. */
export function cellStyles({ page, layout }: Pick<DocxSetting, 'page' | 'layout'>): readonly IParagraphStyleOptions[] {
  const paragraph = { spacing: { line: Math.floor(page.cellPitch * 20), lineRule: LineRuleType.EXACT } }
  return [
    { id: `Cell-${layout}`, name: `Cell ${layout}`, paragraph, run: runOptions({ role: 'body', size: page.cellSize }) },
    { id: `CellStrong-${layout}`, name: `Cell strong ${layout}`, paragraph, run: runOptions({ role: 'hei', size: page.cellSize }) },
  ]
}

/** @param style width in points, with the columns and rows the cell covers */
export function cell(children: readonly Paragraph[], style: CellStyle): TableCell {
  const options: ITableCellOptions = {
    children,
    width: { size: twips(style.width), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(style.columns === undefined || style.columns === 1 ? {} : { columnSpan: style.columns }),
    ...(style.rows === undefined || style.rows === 1 ? {} : { rowSpan: style.rows }),
  }
  return new TableCell(options)
}
