// The first sheet with anything in it of an Excel file (.xlsx) that somebody uploads, as rows of text; what is no such file,
// or unpacks to too much, is refused with what to do.
import { zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { unzipWithin, type Unpacked } from '#files/unzip-within.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'

/** How much is read at most, and what the sheet is called when there is too much of it. */
export type SheetSize = { readonly bytes: number; readonly unpacked: number; readonly rows: number; readonly called: string }

/** Two thousand names take some hundred kilobytes. */
const scores: SheetSize = { bytes: 5_000_000, unpacked: 40_000_000, rows: 5_000, called: '成绩' }
const mostColumns = 60

export type Cells = readonly (readonly string[])[]

/**
 * @param bytes the file as it was uploaded
 * @param most a list of scores unless told
 */
export async function readSheet(bytes: Uint8Array, most: SheetSize = scores): Promise<Cells | Refusal> {
  if (bytes.length > most.bytes) return refusal('sheet-too-large', `文件超过${most.bytes / 1_000_000}兆。请只留${most.called}那一张表，删去图片后再试。`)
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refusal('sheet-kind', '这不是Excel表格（.xlsx）。旧格式（.xls）的，请在WPS或Excel里另存为.xlsx后再试。')
  const parts = unzipWithin(bytes, most.unpacked)
  if (parts === 'too-large') return refusal('sheet-too-large', `文件解开以后太大，不像一张${most.called}表。请只留${most.called}那一张表后再试。`)
  const sheets = parts === 'damaged' ? undefined : await sheetsOf(parts)
  if (!sheets) return refusal('sheet-kind', '文件打不开，可能损坏或者加了密码。请在WPS或Excel里另存为.xlsx后再试。')
  const rows = sheets.find((each) => each.some((row) => row.some((cell) => cell !== ''))) ?? []
  if (rows.length > most.rows) return refusal('sheet-too-large', `表里有${rows.length}行，最多读${most.rows}行。请分成几份导入。`)
  return rows.length === 0 ? refusal('sheet-empty', '表里没有内容。请核对文件。') : rows
}

/** The library is given an archive of our own packing: of some damaged ones it would wait for an end that never comes. */
async function sheetsOf(parts: Unpacked): Promise<readonly Cells[] | undefined> {
  try {
    const sheets = await readXlsxFile(Buffer.from(zipSync(parts, { level: 0 })))
    return sheets.map(({ data }) => data.map((row) => row.slice(0, mostColumns).map((cell) => textOf(cell))))
  } catch {
    // A broken or locked file is the sender's to mend; the caller says so.
    return undefined
  }
}

/** A day is kept as a day, whatever the spreadsheet shows it as. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim()
}
