// A report somebody uploads: a Word file (.docx) or plain text becomes lines; anything else is refused with what to do.
import { refusal, type Refusal } from '#procedure/refusal.ts'
import { docxLines } from '#files/docx-lines.ts'
import { decodeText } from '#files/decode-text.ts'
import { reportTextOf, type ReportText } from '#checkup/report-text.ts'
import { readZipEntries } from '#files/zip-entries.ts'

/** A report of text and tables is some tens of kilobytes; one with photographs a few megabytes. */
const largestFile = 20_000_000
const largestText = 500_000

/**
 * @param bytes the file as it was uploaded
 * @param name its name, for the refusal's words only: what the file is, its bytes say
 * @returns the lines, or a refusal: empty, too large, an old .doc or .wps, a PDF, a picture, or a damaged file
 */
export function readReportFile(bytes: Uint8Array, name: string): ReportText | Refusal {
  if (bytes.length === 0) return refusal('report-file-empty', `文件“${name}”是空的，请重新选择。`)
  if (bytes.length > largestFile) return refusal('report-file-too-large', `文件“${name}”超过20兆，请删去图片后再试，或者另存为文本文件（.txt）。`)
  const foreign = foreignKinds.find(([signature]) => signature.every((byte, at) => bytes[at] === byte))
  if (foreign) return refusal('report-file-kind', `文件“${name}”是${foreign[1]}，请在 WPS 或 Word 里另存为 .docx 或者文本文件（.txt）后再试。`)
  return isZip(bytes) ? readDocx(bytes, name) : readText(bytes, name)
}

const foreignKinds: readonly (readonly [signature: readonly number[], name: string])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], '旧格式的文档（.doc、.wps、.xls）'],
  [[0x25, 0x50, 0x44, 0x46], 'PDF 文件'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'RTF 文件'],
  [[0x89, 0x50, 0x4e, 0x47], '图片'],
  [[0xff, 0xd8, 0xff], '图片'],
  [[0x4f, 0x46, 0x44], 'OFD 文件'],
]

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)
}

function readDocx(bytes: Uint8Array, name: string): ReportText | Refusal {
  const entries = readZipEntries(bytes, ['word/document.xml', 'word/numbering.xml', 'word/styles.xml'])
  if (entries === 'too-large') return refusal('report-file-too-large', `文件“${name}”解开以后太大，不像一份报告。请只留正文后再试。`)
  const document = entries === 'damaged' ? undefined : entries.get('word/document.xml')
  if (entries === 'damaged' || document === undefined) return refusal('report-file-kind', `文件“${name}”不是完好的 Word 文档（.docx）。请在 WPS 或 Word 里打开，另存为 .docx 后再试。`)
  return bounded({ lines: docxLines({ document, numbering: entries.get('word/numbering.xml') ?? '', styles: entries.get('word/styles.xml') ?? '' }) }, name)
}

function readText(bytes: Uint8Array, name: string): ReportText | Refusal {
  const text = decodeText(bytes)
  return text === undefined ? refusal('report-file-kind', `认不出文件“${name}”的格式。请上传 .docx，或者用记事本另存为文本文件（.txt）。`) : bounded(reportTextOf(text), name)
}

function bounded(report: ReportText, name: string): ReportText | Refusal {
  const length = report.lines.reduce((sum, line) => sum + line.length + 1, 0)
  if (length > largestText) return refusal('report-file-too-large', `文件“${name}”有${Math.round(length / 10_000)}万字，不像一份报告。请只留正文后再试。`)
  return report.lines.every((line) => line.trim() === '') ? refusal('report-file-empty', `文件“${name}”里没有文字。如是扫描件，请换成可以复制文字的文件。`) : report
}
