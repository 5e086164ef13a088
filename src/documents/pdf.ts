// Papers as PDF, from the one press of the running program.
import type { Moment } from '#calendar/clock.ts'
import type { PaperDocument } from '#documents/block.ts'
import type { BoundPapers, PageCounts } from '#documents/bound-papers.ts'
import { pdfPress, type BoundPdf, type PdfPress, type PrintedPdf } from '#documents/pdf-press.ts'
import type { Pictures } from '#documents/picture.ts'

let press: PdfPress | undefined
let folder: string | undefined

/** The press of this program; its worker starts with the first paper. */
export function thePdfPress(): PdfPress {
  return (press ??= pdfPress({ fonts: { folder } }))
}

/** The PDF's bytes. @param at the moment the file says it was made; without it the file says none */
export async function toPdf(document: PaperDocument, at?: Moment, pictures?: Pictures): Promise<Uint8Array> {
  return (await thePdfPress().print(document, at, pictures)).bytes
}

/** Several papers as one PDF, with the pages that each of them took. */
export async function toBoundPdf(bound: BoundPapers, at?: Moment, pictures?: Pictures): Promise<BoundPdf> {
  return thePdfPress().bind(bound, at, pictures)
}

/** The PDF with its number of pages and the characters no font could draw. */
export async function printPdf(document: PaperDocument, at?: Moment): Promise<PrintedPdf> {
  return thePdfPress().print(document, at)
}

/** Takes the administrator's fonts first from now on. */
export async function useFontsFolder(path: string | undefined): Promise<void> {
  folder = path
  await stopPdf()
}

/** How many pages each paper of a file takes; pictures are counted as the words that stand for them. */
export async function pageCounts(bound: BoundPapers): Promise<PageCounts> {
  return thePdfPress().count(bound)
}

/** Ends the worker at once; papers still waiting are refused. For the end of the program. */
export async function stopPdf(): Promise<void> {
  const leaving = press
  press = undefined
  await leaving?.stop()
}
