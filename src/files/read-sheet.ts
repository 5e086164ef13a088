// The first sheet with anything in it of an Excel file (.xlsx) that somebody uploads, as rows of text; what is no such file,
// or unpacks to too much, is refused with what to do.
import readXlsxFile from 'read-excel-file/node'
import { zipUnpacksWithin } from '#files/zip-size.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'

/** Two thousand names take some hundred kilobytes. */
const largestFile = 5_000_000
const largestUnpacked = 40_000_000
const mostRows = 5_000
const mostColumns = 60

export type Cells = readonly (readonly string[])[]

/** @param bytes the file as it was uploaded */
export async function readSheet(bytes: Uint8Array): Promise<Cells | Refusal> {
  if (bytes.length > largestFile) return refusal('sheet-too-large', '文件超过5兆。请只留成绩那一张表，删去图片后再试。')
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refusal('sheet-kind', '这不是Excel表格（.xlsx）。旧格式（.xls）的，请在WPS或Excel里另存为.xlsx后再试。')
  const fits = zipUnpacksWithin(bytes, largestUnpacked)
  if (fits === false) return refusal('sheet-too-large', '文件解开以后太大，不像一份成绩单。请只留成绩那一张表后再试。')
  const sheets = fits === 'damaged' ? undefined : await sheetsOf(bytes)
  if (!sheets) return refusal('sheet-kind', '文件打不开，可能损坏或者加了密码。请在WPS或Excel里另存为.xlsx后再试。')
  const rows = sheets.find((each) => each.some((row) => row.some((cell) => cell !== ''))) ?? []
  if (rows.length > mostRows) return refusal('sheet-too-large', `表里有${rows.length}行，最多读${mostRows}行。请分成几份导入。`)
  return rows.length === 0 ? refusal('sheet-empty', '表里没有内容。请核对文件。') : rows
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly Cells[] | undefined> {
  try {
    const sheets = await readXlsxFile(Buffer.from(bytes))
    return sheets.map(({ data }) => data.map((row) => row.slice(0, mostColumns).map((cell) => (cell === null ? '' : String(cell).trim()))))
  } catch {
    // A broken or locked file is the sender's to mend; the caller says so.
    return undefined
  }
}
