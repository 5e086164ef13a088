// A workbook of one sheet, written as a stream: zip parts are compressed while rows arrive, nothing is kept.
// Text goes in as inline strings: what looks like a formula or a number stays the text it is. What is given as a number can be summed.
import { Readable } from 'node:stream'
import { strToU8, Zip, ZipDeflate } from 'fflate'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'

const fixedParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  '_rels/.rels': `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
}

export type Cell = string | number

/** @param widths of the columns, in characters */
export function xlsxStream(rows: AsyncIterable<readonly Cell[]>, widths: readonly number[]): Readable {
  return Readable.from(chunks(rows, widths))
}

async function* chunks(rows: AsyncIterable<readonly Cell[]>, widths: readonly number[]): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  const part = (name: string) => {
    const file = new ZipDeflate(name, { level: 6 })
    zip.add(file)
    return file
  }
  for (const [name, text] of Object.entries(fixedParts)) part(name).push(strToU8(text), true)
  const sheet = part('xl/worksheets/sheet1.xml')
  const columns = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')
  sheet.push(strToU8(`${head}<worksheet xmlns="${main}"><cols>${columns}</cols><sheetData>`))
  let pending = ''
  let line = 0
  for await (const row of rows) {
    line += 1
    pending += `<row r="${line}">${row.map((content, index) => cell(content, `${columnName(index)}${line}`)).join('')}</row>`
    if (pending.length < 64_000) continue
    sheet.push(strToU8(pending))
    pending = ''
    yield* ready
    ready = []
  }
  sheet.push(strToU8(`${pending}</sheetData></worksheet>`), true)
  zip.end()
  yield* ready
}

/** A, B … Z, AA … */
function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : `${columnName(Math.floor(index / 26) - 1)}${columnName(index % 26)}`
}

function cell(content: Cell, address: string): string {
  if (typeof content === 'number') return `<c r="${address}"><v>${content}</v></c>`
  // oxlint-disable-next-line no-control-regex -- XML has no way to write these
  const safe = content.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${safe}</t></is></c>`
}
