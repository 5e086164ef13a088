// The annex behind a paper's figures: what each reference mark counts, by which rule, from which records.
import type { Column, Table } from '#documents/block.ts'
import type { Content } from '#documents/inline.ts'

export type FigureEntry = {
  readonly mark: string
  readonly title: string
  readonly value: string
  /** The counting rule in words. */
  readonly rule: string
  readonly records: Content
}

const columns: readonly Column[] = [
  { title: '标记', align: 'center' },
  { title: '指标' },
  { title: '数字', align: 'right' },
  { title: '口径' },
  { title: '记录' },
]

/** A table in which the marks of the text arrive. */
export function figureList(entries: readonly FigureEntry[]): Table {
  return {
    kind: 'table',
    columns,
    rows: entries.map((entry) => [{ kind: 'anchor', mark: entry.mark }, entry.title, entry.value, entry.rule, entry.records]),
  }
}
