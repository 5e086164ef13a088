// The whole dossier in binding order: cover, contents, every paper with its signed copies and attachments, back.
import type { Block, PaperDocument } from '#documents/block.ts'
import { flush, pageBreak, picture, title } from '#documents/block.ts'
import { runningNumbers, type BoundPaper, type BoundPapers, type PageCounts } from '#documents/bound-papers.ts'
import { chineseDate } from '#calendar/plain-date.ts'
import type { FileRef } from '#procedure/field.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Desk, Paper } from '#procedure/paper.ts'
import { dossierOf, type DossierLine, type Filed } from '../dossier/dossier-of.ts'
import { backBlocks } from './dossier-back.ts'
import { contentsBlocks, coverBlocks, standardOf, type PlacedRow } from './dossier-cover.ts'
import type { Dispute } from './paper-words.ts'

/** What binding needs beside the dispute: the papers of its kind, how many pages a file has, and the demo's mark. */
export type Binding = {
  readonly papers: readonly Paper[]
  /** Pages of a file that can be shown; undefined of one that cannot be printed, such as a workbook or a damaged picture. */
  readonly pagesOf: (file: FileRef) => number | undefined
  readonly watermark?: string
  /** How many pages each paper took when the dossier was set once; without it the contents carry no page numbers. */
  readonly counts?: PageCounts
}

/** @returns the papers in order; set it once for the counts, then again with them */
export function wholeDossier(matter: Matter, desk: Desk, binding: Binding): BoundPapers {
  const dispute = matter as unknown as Dispute
  const standard = standardOf(dispute, desk)
  const lines = dossierOf(dispute, standard)
  const middle = lines.flatMap((line) => lineParts(line, { matter, desk, binding }))
  const front = (blocks: readonly Block[], key: string): BoundPaper => ({ key, numbers: 'none', document: marked({ title: '人民调解卷宗', layout: 'form', blocks }, binding) })
  const bind = (placed?: ReadonlyMap<string, PlacedRow>, pages?: number): BoundPapers => ({
    title: `人民调解卷宗${desk.number}`,
    papers: [
      front(coverBlocks(dispute, desk, standard), 'cover'),
      front(contentsBlocks(dispute, lines, placed), 'contents'),
      ...middle.map(({ part }) => part),
      front(backBlocks(dispute, desk, pages), 'back'),
    ],
  })
  if (binding.counts === undefined) return bind()
  const numbers = runningNumbers(bind(), binding.counts)
  return bind(placesOf(middle, numbers), numbers.last)
}

type Placed = { readonly row: string; readonly part: BoundPaper }

/** Where each row begins; the last row also says where the dossier ends. */
function placesOf(parts: readonly Placed[], { of, last }: ReturnType<typeof runningNumbers>): ReadonlyMap<string, PlacedRow> {
  const places = new Map<string, PlacedRow>()
  const final = parts.at(-1)?.row
  for (const { row, part } of parts) {
    const numbers = of.get(part.key)
    if (numbers !== undefined && !places.has(row)) places.set(row, { key: part.key, first: numbers.first, ...(row === final ? { last } : {}) })
  }
  return places
}

type Setting = { readonly matter: Matter; readonly desk: Desk; readonly binding: Binding }

function lineParts(line: DossierLine, setting: Setting): readonly Placed[] {
  return line.filed.flatMap((filed, index): readonly Placed[] => {
    const document = filed.kind === 'paper' ? printed(filed.paper, setting) : attached(line.title, filed, setting.binding)
    return document === undefined ? [] : [{ row: line.row, part: { key: `${line.row}-${index + 1}`, numbers: 'running', document: marked(document, setting.binding) } }]
  })
}

function printed(id: string, { matter, desk, binding }: Setting): PaperDocument | undefined {
  return binding.papers.find((paper) => paper.id === id)?.body(matter, desk)
}

/** A file page by page, each with a line that says what it is; one that cannot be printed leaves a page that says so. */
function attached(row: string, { file, caption, on }: Extract<Filed, { kind: 'file' }>, { pagesOf }: Binding): PaperDocument {
  const pages = pagesOf(file)
  const said = `${caption}（${chineseDate(on)}入卷，${file.name}`
  if (pages === undefined) return { title: row, layout: 'form', blocks: [title(row), flush(`${said}）`), flush('这件附件不是图片或者PDF，不能印在这里。请从系统下载打印后插在本页后面。')] }
  const page = (number: number) => picture(file.sha256, { page: number, caption: `${said}${pages > 1 ? `，第${number}页共${pages}页` : ''}）` })
  return { title: row, layout: 'form', blocks: Array.from({ length: pages }, (_, index) => index + 1).flatMap((number) => [...(number === 1 ? [] : [pageBreak]), page(number)]) }
}

function marked(document: PaperDocument, { watermark }: Binding): PaperDocument {
  return watermark === undefined ? document : { ...document, watermark }
}

/** Every file that the dossier binds, once. */
export function filesIn(lines: readonly DossierLine[]): readonly FileRef[] {
  const files = lines.flatMap((line) => line.filed.flatMap((filed) => (filed.kind === 'file' ? [filed.file] : [])))
  return [...new Map(files.map((file) => [file.sha256, file])).values()]
}
