// The head of a ledger: one row of titles, or two when neighbouring columns stand under a common heading.
import type { Column } from '#documents/block.ts'

export type HeadCell = { readonly text: string; readonly column: number; readonly columns: number; readonly rows: number }

/** @returns rows of cells; a column without a group is as tall as the head */
export function tableHead(columns: readonly Column[]): readonly (readonly HeadCell[])[] {
  const titles = columns.map((column, index): HeadCell => ({ text: column.title, column: index, columns: 1, rows: 1 }))
  if (columns.every((column) => column.group === undefined)) return [titles]
  const upper = columns.flatMap((column, index): HeadCell[] => {
    if (column.group === undefined) return [{ text: column.title, column: index, columns: 1, rows: 2 }]
    if (columns[index - 1]?.group === column.group) return []
    return [{ text: column.group, column: index, columns: groupLength(columns, index), rows: 1 }]
  })
  return [upper, titles.filter((cell) => columns[cell.column]?.group !== undefined)]
}

function groupLength(columns: readonly Column[], start: number): number {
  let end = start
  while (columns[end + 1]?.group === columns[start]?.group) end += 1
  return end - start + 1
}
