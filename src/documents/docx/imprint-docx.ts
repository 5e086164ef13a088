// 版记: who else receives the paper, who issued it and when; at the foot of the last page (GB/T 9704-2012 7.4).
import { BorderStyle, RelativeVerticalPosition, Table, TableAnchorType, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx'
import type { Imprint } from '#documents/block.ts'
import { cell, unruled } from '#documents/docx/cell-docx.ts'
import { gap, line, type DocxSetting } from '#documents/docx/setting.ts'
import { twips } from '#documents/docx/twips.ts'
import { textWidth } from '#documents/page-layout.ts'

// 7.4.1: the first and last lines are thick, those between thin. Eighths of a point.
const thick = { style: BorderStyle.SINGLE, size: 8, color: '000000' } as const
const thin = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const

/** A table that sinks to the end of the text block; a program that cannot float tables leaves it below the text. */
export function imprintTable(block: Imprint, setting: DocxSetting): readonly (Table | Paragraph)[] {
  const whole = textWidth(setting.page)
  const [left, right] = [whole * 0.58, whole * 0.42]
  const small = { size: 14, pitch: 24 }
  const copy =
    block.copyTo === undefined
      ? []
      : [
          new TableRow({
            children: [cell([line(`抄送：${block.copyTo}`, { ...small, left: 3.5, right: 0.5, first: -3 }, setting)], { width: whole, columns: 2 })],
          }),
        ]
  const issue = new TableRow({
    children: [
      cell([line(block.office, { ...small, left: 0.5 }, setting)], { width: left }),
      cell([line(`${block.date}印发`, { ...small, right: 0.5, align: 'right' }, setting)], { width: right }),
    ],
  })
  const table = new Table({
    rows: [...copy, issue],
    columnWidths: [twips(left), twips(right)],
    width: { size: twips(whole), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 80, right: 80, marginUnitType: WidthType.DXA },
    borders: { ...unruled, top: thick, bottom: thick, insideHorizontal: thin },
    float: {
      verticalAnchor: TableAnchorType.MARGIN,
      horizontalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
    },
  })
  // A floating table hangs on the paragraph after it.
  return [table, gap(0, setting)]
}
