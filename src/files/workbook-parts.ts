// An Excel file (.xlsx) opened as its parts: the sheets by name, their cells by address. For filling in somebody else's table
// without touching what they made of it.
import { strFromU8 } from 'fflate'
import { attributeOf, xmlTokens } from '#files/xml-tokens.ts'
import { unzipWithin, type Unpacked } from '#files/unzip-within.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'

const largestFile = 5_000_000
const largestUnpacked = 40_000_000

export type SheetPart = { readonly name: string; /** Path inside the zip. */ readonly path: string }
export type WorkbookParts = { readonly files: Unpacked; readonly sheets: readonly SheetPart[]; readonly strings: readonly string[] }

/** @returns the parts, or why the file cannot be used and what to do */
export function openWorkbook(bytes: Uint8Array): WorkbookParts | Refusal {
  if (bytes.length > largestFile) return refusal('sheet-too-large', '文件超过5兆。请删去图片后再试。')
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refusal('sheet-kind', '这不是Excel表格（.xlsx）。旧格式（.xls）的，请在WPS或Excel里另存为.xlsx后再试。')
  const files = unzipWithin(bytes, largestUnpacked)
  if (files === 'too-large') return refusal('sheet-too-large', '文件解开以后太大。请在WPS或Excel里另存为.xlsx后再试。')
  if (files === 'damaged') return refusal('sheet-kind', '文件打不开，可能损坏或者加了密码。请在WPS或Excel里另存为.xlsx后再试。')
  const sheets = sheetsIn(files)
  if (sheets.length === 0 || sheets.some((each) => !partText(files, each.path).includes('<sheetData'))) return refusal('sheet-kind', '表格的内部格式不常见。请在WPS或Excel里打开，另存为.xlsx后再试。')
  return { files, sheets, strings: stringsIn(files) }
}

/** A part as text; nothing for a part that isn't there. */
export function partText(files: WorkbookParts['files'], path: string): string {
  const bytes = files[path]
  return bytes ? strFromU8(bytes) : ''
}

function sheetsIn(files: WorkbookParts['files']): readonly SheetPart[] {
  const targets = new Map([...tagsOf(partText(files, 'xl/_rels/workbook.xml.rels'), 'Relationship')].map((attributes) => [attributeOf(attributes, 'Id'), attributeOf(attributes, 'Target') ?? '']))
  return [...tagsOf(partText(files, 'xl/workbook.xml'), 'sheet')].flatMap((attributes) => {
    const target = targets.get(attributeOf(attributes, 'r:id'))
    const path = target?.startsWith('/') ? target.slice(1) : `xl/${target ?? ''}`
    return files[path] && /worksheets\//.test(path) ? [{ name: attributeOf(attributes, 'name') ?? '', path }] : []
  })
}

function* tagsOf(xml: string, name: string): Generator<string> {
  for (const token of xmlTokens(xml)) if (token.kind !== 'text' && token.kind !== 'close' && token.name === name) yield ` ${token.attributes.trim()}`
}

/** The shared strings in their order; phonetic guides left out. */
function stringsIn(files: WorkbookParts['files']): readonly string[] {
  const found: string[] = []
  let [text, inText, inGuide] = ['', false, false]
  for (const token of xmlTokens(partText(files, 'xl/sharedStrings.xml'))) {
    if (token.kind === 'text') { if (inText && !inGuide) text += token.text; continue }
    if (token.name === 't') inText = token.kind === 'open'
    if (token.name === 'rPh') inGuide = token.kind === 'open'
    if (token.name === 'si' && token.kind !== 'open') { found.push(text); text = '' }
  }
  return found
}

export type ReadCell = { readonly row: number; readonly column: number; readonly text: string }

/** The cells of a sheet that show something. Formulas are told by what they last came to. */
export function cellsOf(parts: WorkbookParts, path: string): readonly ReadCell[] {
  const cells: ReadCell[] = []
  let at: { row: number; column: number; type: string | undefined } | undefined
  let [text, inValue] = ['', false]
  for (const token of xmlTokens(partText(parts.files, path))) {
    if (token.kind === 'text') { if (inValue) text += token.text; continue }
    if (token.name === 'v' || token.name === 't') inValue = token.kind === 'open'
    if (token.name !== 'c') continue
    if (token.kind === 'open') {
      const place = placeOf(attributeOf(token.attributes, 'r') ?? '')
      at = place && { ...place, type: attributeOf(token.attributes, 't') }
      text = ''
    } else if (token.kind === 'close' && at) {
      const shown = at.type === 's' ? parts.strings[Number(text)] ?? '' : text
      if (shown.trim() !== '') cells.push({ row: at.row, column: at.column, text: shown.trim() })
      at = undefined
    }
  }
  return cells
}

/** `B5` → row 5, column 2; nothing for what is no address. */
export function placeOf(address: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address)
  return match?.[1] === undefined ? undefined : { row: Number(match[2]), column: columnNumber(match[1]) }
}

/** A → 1, Z → 26, AA → 27 */
export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

/** 1 → A */
export function columnLetters(column: number): string {
  return column <= 26 ? String.fromCharCode(64 + column) : `${columnLetters(Math.floor((column - 1) / 26))}${columnLetters(((column - 1) % 26) + 1)}`
}

export type Merge = { readonly from: { readonly row: number; readonly column: number }; readonly to: { readonly row: number; readonly column: number } }

export function mergesOf(sheetXml: string): readonly Merge[] {
  return [...sheetXml.matchAll(/<mergeCell\s[^>]*ref="([A-Z]+\d+):([A-Z]+\d+)"/g)].flatMap((match) => {
    const [from, to] = [placeOf(match[1] ?? ''), placeOf(match[2] ?? '')]
    return from && to ? [{ from, to }] : []
  })
}
