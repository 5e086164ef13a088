// Fills values into somebody else's Excel table: their heads, styles, widths and merged cells stay as they are. Values go in as inline
// strings or numbers into the sheet's own XML; when there are more rows than the table has room for, rows are put in and what stands
// below moves down, its formulas with it.
import { strToU8, zipSync } from 'fflate'
import { columnLetters, columnNumber, mergesOf, partText, placeOf, type Merge, type WorkbookParts } from '#files/workbook-parts.ts'

export type CellValue = string | number

export type Filling = {
  /** Path of the sheet. */
  readonly path: string
  /** Address → value. */
  readonly cells: Readonly<Record<string, CellValue>>
  readonly rows?: {
    /** The first row to fill. */
    readonly first: number
    /** How many rows the table keeps free from there, to its foot; more are put in. */
    readonly room: number
    /** One to a row: column letters → value. */
    readonly values: readonly Readonly<Record<string, CellValue>>[]
  }
}

type Cell = { readonly column: number; readonly style: string | undefined; readonly xml: string }
type Row = { readonly number: number; /** Of the tag, without the number. */ readonly attributes: string; readonly cells: readonly Cell[] }

/** @returns the filled file */
export function fillWorkbook(parts: WorkbookParts, filling: Filling): Uint8Array {
  const files: Record<string, Uint8Array> = { ...parts.files }
  const xml = partText(parts.files, filling.path)
  files[filling.path] = strToU8(filledSheet(xml, filling))
  // What formulas last came to is no longer true: they are worked out anew when the file is opened.
  delete files['xl/calcChain.xml']
  files['[Content_Types].xml'] = strToU8(partText(files, '[Content_Types].xml').replace(/<Override[^>]*calcChain[^>]*\/>/, ''))
  files['xl/_rels/workbook.xml.rels'] = strToU8(partText(files, 'xl/_rels/workbook.xml.rels').replace(/<Relationship\s[^>]*calcChain[^>]*\/>/, ''))
  files['xl/workbook.xml'] = strToU8(recalculated(partText(files, 'xl/workbook.xml')))
  return zipSync(files, { level: 6 })
}

function recalculated(workbook: string): string {
  const without = workbook.replace(/<calcPr[^>]*\/>|<calcPr[^>]*>.*?<\/calcPr>/s, '')
  const after = /<\/definedNames>|<\/sheets>/g
  const places = [...without.matchAll(after)]
  const last = places.at(-1)
  const at = (last?.index ?? 0) + (last?.[0].length ?? 0)
  return last ? `${without.slice(0, at)}<calcPr fullCalcOnLoad="1"/>${without.slice(at)}` : without
}

function filledSheet(xml: string, { cells, rows }: Filling): string {
  const more = rows ? Math.max(0, rows.values.length - rows.room) : 0
  const foot = rows ? rows.first + rows.room : 0
  const merges = mergesOf(xml)
  const widened = more > 0 ? withRows(xml, { foot, more }) : xml
  const down = (row: number) => (more > 0 && row >= foot ? row + more : row)
  const body = /<sheetData\s*\/>|<sheetData>(.*?)<\/sheetData>/s
  const table = new Map(rowsOf(widened.match(body)?.[1] ?? '').map((row) => [row.number, row]))
  const model = rows && table.get(rows.first)
  rows?.values.forEach((values, index) => {
    const number = rows.first + index
    // A row that was put in looks like the first one; one that was there keeps its own look.
    const own = index < rows.room ? table.get(number) : undefined
    table.set(number, withValues(own ?? { ...lookOf(model), number }, values, lookOf(model)))
  })
  for (const [address, value] of Object.entries(cells)) {
    const place = placeOf(address)
    if (!place) continue
    const { row, column } = headOfMerge(merges, place)
    const number = down(row)
    const known = table.get(number) ?? { number, attributes: '', cells: [] }
    table.set(number, withValues(known, { [columnLetters(column)]: value }, known))
  }
  const data = [...table.values()].sort((one, other) => one.number - other.number).map(rowXml).join('')
  const filled = widened.replace(body, () => `<sheetData>${data}</sheetData>`).replace(/<dimension[^>]*\/>/, '')
  return rows && more > 0 ? withMerges(filled, merges, { first: rows.first, from: foot, more }) : filled
}

function headOfMerge(merges: readonly Merge[], place: { readonly row: number; readonly column: number }): { readonly row: number; readonly column: number } {
  const over = merges.find(({ from, to }) => from.row <= place.row && place.row <= to.row && from.column <= place.column && place.column <= to.column)
  return over ? over.from : place
}

/** The styles of a row without what is in it. */
function lookOf(row: Row | undefined): Row {
  return { number: row?.number ?? 0, attributes: row?.attributes ?? '', cells: (row?.cells ?? []).map(({ column, style }) => ({ column, style, xml: '' })) }
}

function withValues(row: Row, values: Readonly<Record<string, CellValue>>, look: Row): Row {
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]))
  for (const [letters, value] of Object.entries(values)) {
    const column = columnNumber(letters)
    const style = cells.get(column)?.style ?? look.cells.find((cell) => cell.column === column)?.style
    cells.set(column, { column, style, xml: valueXml(value) })
  }
  return { ...row, cells: [...cells.values()].sort((one, other) => one.column - other.column) }
}

/** What follows the address and style in a cell's tag. */
function valueXml(value: CellValue): string {
  if (typeof value === 'number') return `><v>${value}</v></c>`
  // oxlint-disable-next-line no-control-regex -- XML has no way to write these
  const safe = value.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return value === '' ? '/>' : ` t="inlineStr"><is><t xml:space="preserve">${safe}</t></is></c>`
}

function rowXml(row: Row): string {
  const cells = row.cells.map((cell) => `<c r="${columnLetters(cell.column)}${row.number}"${cell.style === undefined ? '' : ` s="${cell.style}"`}${cell.xml === '' ? '/>' : cell.xml}`).join('')
  return `<row r="${row.number}"${row.attributes}>${cells}</row>`
}

/** The rows of a sheet's data, cells kept as they are but for address and style. */
function rowsOf(data: string): readonly Row[] {
  return [...data.matchAll(/<row\s([^>]*?)(?:\/>|>(.*?)<\/row>)/gs)].map((match) => {
    const attributes = match[1] ?? ''
    return {
      number: Number(/\br="(\d+)"/.exec(attributes)?.[1]),
      attributes: attributes.replace(/\br="\d+"/, '').replace(/\bspans="[^"]*"/, '').replaceAll(/\s+/g, ' ').trimEnd().replace(/^(?=\S)/, ' '),
      cells: cellsIn(match[2] ?? ''),
    }
  })
}

function cellsIn(row: string): readonly Cell[] {
  return [...row.matchAll(/<c\s([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].flatMap((match): Cell[] => {
    const attributes = match[1] ?? ''
    const place = placeOf(/\br="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '')
    if (!place) return []
    const rest = attributes.replace(/\br="[^"]*"/, '').replace(/\bs="[^"]*"/, '').replaceAll(/\s+/g, ' ').trim()
    return [{ column: place.column, style: /\bs="(\d+)"/.exec(attributes)?.[1], xml: match[2] === undefined ? '' : `${rest === '' ? '' : ` ${rest}`}>${match[2]}</c>` }]
  })
}

type Insertion = { /** The first row that moves. */ readonly foot: number; readonly more: number }

/** Moves what stands from the foot on, and lets formulas that reach to the foot reach over the rows put in. */
function withRows(xml: string, { foot, more }: Insertion): string {
  return xml
    .replaceAll(/<row\s[^>]*?\br="(\d+)"/g, (tag, row: string) => (Number(row) >= foot ? tag.replace(/\br="\d+"/, `r="${Number(row) + more}"`) : tag))
    .replaceAll(/<c\s[^>]*?\br="([A-Z]+)(\d+)"/g, (tag, letters: string, row: string) => (Number(row) >= foot ? tag.replace(/\br="[A-Z]+\d+"/, `r="${letters}${Number(row) + more}"`) : tag))
    .replaceAll(/(<f\b[^>]*>)([^<]*)(<\/f>)/g, (_, open: string, formula: string, close: string) => `${open}${movedFormula(formula, { foot, more })}${close}`)
    .replaceAll(/(<f\b[^>]*\bref=")([^"]*)(")/g, (_, open: string, ref: string, close: string) => `${open}${movedFormula(ref, { foot, more })}${close}`)
    .replaceAll(/(\bsqref=")([^"]*)(")/g, (_, open: string, ref: string, close: string) => `${open}${movedFormula(ref, { foot, more })}${close}`)
}

/** References to rows of the foot move down; a range that ends at the last free row goes on to the last row put in. */
function movedFormula(formula: string, { foot, more }: Insertion): string {
  const moved = (row: number, ends: boolean) => (row >= foot || (ends && row === foot - 1) ? row + more : row)
  return formula.replaceAll(/(\$?[A-Z]{1,3}\$?)(\d+)(?::(\$?[A-Z]{1,3}\$?)(\d+))?(?![\d(A-Za-z])/g, (_, column: string, row: string, toColumn?: string, toRow?: string) =>
    (toColumn === undefined || toRow === undefined ? `${column}${moved(Number(row), false)}` : `${column}${moved(Number(row), false)}:${toColumn}${moved(Number(toRow), true)}`))
}

/** Merged cells of the foot move with it; those of the first row are made again in every row put in. */
function withMerges(xml: string, merges: readonly Merge[], { first, from, more }: { readonly first: number; readonly from: number; readonly more: number }): string {
  if (merges.length === 0) return xml
  const kept = merges.map((merge) => (merge.from.row >= from ? shifted(merge, more) : merge))
  const inRow = merges.filter((merge) => merge.from.row === first && merge.to.row === first)
  const put = Array.from({ length: more }, (_, index) => inRow.map((merge) => shifted(merge, from - first + index))).flat()
  const all = [...kept, ...put].map(({ from: start, to: end }) => `<mergeCell ref="${columnLetters(start.column)}${start.row}:${columnLetters(end.column)}${end.row}"/>`)
  return xml.replace(/<mergeCells[^>]*>.*?<\/mergeCells>/s, `<mergeCells count="${all.length}">${all.join('')}</mergeCells>`)
}

function shifted({ from, to }: Merge, by: number): Merge {
  return { from: { ...from, row: from.row + by }, to: { ...to, row: to.row + by } }
}
