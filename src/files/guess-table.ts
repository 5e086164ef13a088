// Looks at a blank table somebody uploaded: its sheets, the line of heads, where rows begin and how many it keeps free.
import { cellsOf, columnLetters, mergesOf, partText, type ReadCell, type WorkbookParts } from '#files/workbook-parts.ts'

export type GuessedSheet = {
  readonly name: string
  /** What stands in it, to the 60th row, for somebody to look at. */
  readonly cells: readonly { readonly cell: string; readonly row: number; readonly column: string; readonly text: string }[]
  readonly what: 'ledger' | 'statistics'
  readonly first: number
  readonly room: number
  readonly columns: readonly { readonly column: string; readonly head: string; readonly field?: string }[]
}

type Guess = (head: string, what: 'ledger' | 'statistics') => string | undefined

const deepest = 60

export function guessSheets(parts: WorkbookParts, guess: Guess): readonly GuessedSheet[] {
  return parts.sheets.map(({ name, path }) => {
    const cells = cellsOf(parts, path).filter((each) => each.row <= deepest)
    const merges = mergesOf(partText(parts.files, path))
    return { name, cells: cells.map((each) => ({ cell: `${columnLetters(each.column)}${each.row}`, row: each.row, column: columnLetters(each.column), text: each.text })), ...tableIn(cells, merges.map(({ from, to }) => ({ ...from, lastRow: to.row })), guess) }
  })
}

type Guessed = Omit<GuessedSheet, 'name' | 'cells'>

/** The head is the line in which most cells are understood; two lines of head where the one below it names columns too. */
function tableIn(cells: readonly ReadCell[], merges: readonly { readonly row: number; readonly column: number; readonly lastRow: number }[], guess: Guess): Guessed {
  const lines = [...new Set(cells.map((each) => each.row))]
  const understood = (row: number, what: Guessed['what']) => cells.filter((each) => each.row === row && guess(each.text, what) !== undefined).length
  const candidates = lines.flatMap((row) => (['ledger', 'statistics'] as const).map((what) => ({ row, what, score: understood(row, what) })))
  const best = candidates.reduce((one, other) => (other.score > one.score ? other : one), { row: lines[0] ?? 1, what: 'ledger' as Guessed['what'], score: 0 })
  const heads = headsOf(cells, merges, best.row)
  const first = Math.max(best.row, ...heads.map((each) => each.lastRow)) + 1
  const below = cells.filter((each) => each.row >= first && !/^\d{1,3}$/.test(each.text)).map((each) => each.row)
  const room = below.length > 0 ? Math.min(...below) - first : Math.max(1, ...cells.filter((each) => each.row >= first).map((each) => each.row - first + 1))
  return {
    what: best.what, first, room: Math.max(1, room),
    columns: heads.map(({ column, text }) => {
      const field = guess(text, best.what)
      return { column: columnLetters(column), head: text, ...(field === undefined ? {} : { field }) }
    }),
  }
}

/** Heads of one column each: of the line itself, and from the line below where a head spans two. */
function headsOf(cells: readonly ReadCell[], merges: readonly { readonly row: number; readonly column: number; readonly lastRow: number }[], row: number): readonly (ReadCell & { readonly lastRow: number })[] {
  const lastRow = (cell: ReadCell) => merges.find((each) => each.row === cell.row && each.column === cell.column)?.lastRow ?? cell.row
  const above = cells.filter((each) => each.row < row && lastRow(each) >= row)
  return [...above, ...cells.filter((each) => each.row === row)].map((each) => ({ ...each, lastRow: lastRow(each) })).sort((one, other) => one.column - other.column)
}
