// The rows of a sheet as they are sent: each cell under its head, blank lines and sums left out, repeated rows told apart.
import type { ImportedRow } from '#api/import-rows.ts'
import type { Head } from '#procedures/mediation/old-ledger/ledger-fields.ts'

export function sheetRows(cells: readonly (readonly string[])[], head: Head): readonly ImportedRow[] {
  const seen = new Map<string, number>()
  return cells.flatMap((line, index): ImportedRow[] => {
    if (index <= head.row || line.every((cell) => cell === '') || /^(合计|总计|小计|填表|制表|审核)/.test(line.find((cell) => cell !== '') ?? '')) return []
    const named = Object.fromEntries(head.titles.flatMap((title, place): [string, string][] => (line[place] ? [[title, line[place]]] : [])))
    const words = JSON.stringify(named)
    const nth = seen.get(words) ?? 0
    seen.set(words, nth + 1)
    return [{ row: index + 1, cells: named, nth }]
  })
}

/** The different words of a column, the most frequent first. */
export function wordsIn(rows: readonly ImportedRow[], column: string): readonly string[] {
  const counts = new Map<string, number>()
  for (const { cells } of rows) {
    const said = (cells[column] ?? '').trim()
    if (said !== '') counts.set(said, (counts.get(said) ?? 0) + 1)
  }
  return [...counts].sort((one, other) => other[1] - one[1]).map(([said]) => said)
}
