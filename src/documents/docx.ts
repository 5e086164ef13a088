// Papers as a Word document that a township's clerk can open, edit and print; official papers by GB/T 9704-2012. One paper, or
// several as the sections of one document.
import { Bookmark, Document, LineRuleType, Packer, Paragraph, type ISectionOptions } from 'docx'
import type { Moment } from '#calendar/clock.ts'
import { anchorsOf } from '#documents/anchor.ts'
import type { PaperDocument } from '#documents/block.ts'
import { keepsWithNext, linesBefore } from '#documents/block-spacing.ts'
import { firstNumbered, type BoundPaper, type BoundPapers } from '#documents/bound-papers.ts'
import { blockDocx, type DocxParts } from '#documents/docx/block-docx.ts'
import { cellStyles } from '#documents/docx/cell-docx.ts'
import { fixedPackage } from '#documents/docx/fixed-package.ts'
import { boundEdges, footStyle, pageEdges, pageProperties } from '#documents/docx/page-docx.ts'
import { paperMark, runOptions } from '#documents/docx/run-docx.ts'
import { gap, runStyle, type DocxSetting } from '#documents/docx/setting.ts'
import { pageLayoutOf } from '#documents/page-layout.ts'
import { noPictures, type Pictures } from '#documents/picture.ts'
import { printable, printableDocument } from '#documents/printable.ts'

/**
 * @param at the moment the file says it was made; nothing else in the file depends on the clock
 * @returns the same bytes for the same paper and moment
 */
export async function toDocx(document: PaperDocument, at: Moment, pictures: Pictures = noPictures): Promise<Uint8Array> {
  const paper = printableDocument(document)
  const setting = settingOf(paper, pictures)
  const section = { properties: pageProperties(paper, setting.page), ...pageEdges(paper, setting), children: paperParts(paper, setting) }
  return packed({ title: paper.title, settings: [setting], sections: [section] }, at)
}

/** Several papers as sections of one document, numbered through; pages in contents are fields that Word can count anew. */
export async function toBoundDocx(bound: BoundPapers, at: Moment, pictures: Pictures = noPictures): Promise<Uint8Array> {
  const first = firstNumbered(bound)
  const papers = bound.papers.map((paper) => ({ ...paper, document: printableDocument(paper.document) }))
  const settings = papers.map(({ document }) => settingOf(document, pictures))
  const sections = papers.map((paper, index) => boundSection(paper, settings[index] ?? settingOf(paper.document, pictures), paper.key === first))
  return packed({ title: printable(bound.title), settings, sections }, at)
}

function boundSection(paper: BoundPaper, setting: DocxSetting, restarts: boolean): ISectionOptions {
  const properties = pageProperties(paper.document, setting.page)
  return {
    properties: restarts ? { ...properties, page: { ...properties.page, pageNumbers: { start: 1 } } } : properties,
    ...boundEdges(paper),
    children: [mark(paper.key), ...paperParts(paper.document, setting)],
  }
}

/** A line of no height that contents point to. */
function mark(key: string): Paragraph {
  return new Paragraph({ children: [new Bookmark({ id: paperMark(key), children: [] })], spacing: { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 } })
}

function settingOf(paper: PaperDocument, pictures: Pictures): DocxSetting {
  return { layout: paper.layout, page: pageLayoutOf(paper), anchors: anchorsOf(paper), pictures }
}

type Made = { readonly title: string; readonly settings: readonly DocxSetting[]; readonly sections: readonly ISectionOptions[] }

async function packed({ title, settings, sections }: Made, at: Moment): Promise<Uint8Array> {
  const byLayout = [...new Map(settings.map((setting) => [setting.layout, setting])).values()]
  const main = byLayout[0]
  const footSize = main?.page.footSize ?? 9
  const file = new Document({
    title,
    creator: '',
    evenAndOddHeaderAndFooters: settings.length === 1 && main?.page.mirroredFoot === true,
    styles: {
      ...(main === undefined ? {} : { default: defaultStyles(main) }),
      paragraphStyles: [...byLayout.flatMap(cellStyles), { id: footStyle, name: 'Page foot', run: runOptions({ role: 'song', size: footSize }) }],
    },
    sections,
  })
  return fixedPackage(new Uint8Array(await Packer.toArrayBuffer(file)), at)
}

function paperParts(paper: PaperDocument, setting: DocxSetting): DocxParts {
  return paper.blocks.flatMap((block, index) => {
    const previous = paper.blocks[index - 1]
    const lines = linesBefore(previous, block, paper.layout)
    const before = previous !== undefined && keepsWithNext(previous, block)
    const keepNext = keepsWithNext(block, paper.blocks[index + 1])
    return [...(lines > 0 ? [gap(lines, { ...setting, keepNext: before })] : []), ...blockDocx(block, { ...setting, keepNext })]
  })
}

// Word's own heading styles are blue and large; the type stands in the runs, the styles only carry the outline.
function defaultStyles(setting: DocxSetting) {
  const run = runOptions(runStyle({}, setting))
  const plain = { run: { color: '000000' }, paragraph: { spacing: { before: 0, after: 0 } } }
  const spacing = { line: Math.floor(setting.page.pitch * 20), lineRule: LineRuleType.EXACT }
  return { document: { run, paragraph: { spacing } }, title: plain, heading1: plain, heading2: plain, heading3: plain, heading4: plain }
}
