// A paper as a Word document that a township's clerk can open, edit and print; official papers by GB/T 9704-2012.
import { Document, LineRuleType, Packer } from 'docx'
import type { Moment } from '#calendar/clock.ts'
import { anchorsOf } from '#documents/anchor.ts'
import type { PaperDocument } from '#documents/block.ts'
import { keepsWithNext, linesBefore } from '#documents/block-spacing.ts'
import { blockDocx, type DocxParts } from '#documents/docx/block-docx.ts'
import { cellStyles } from '#documents/docx/cell-docx.ts'
import { fixedPackage } from '#documents/docx/fixed-package.ts'
import { footStyle, pageEdges, pageProperties } from '#documents/docx/page-docx.ts'
import { runOptions } from '#documents/docx/run-docx.ts'
import { gap, runStyle, type DocxSetting } from '#documents/docx/setting.ts'
import { pageLayoutOf } from '#documents/page-layout.ts'
import { printableDocument } from '#documents/printable.ts'

/**
 * @param at the moment the file says it was made; nothing else in the file depends on the clock
 * @returns the same bytes for the same paper and moment
 */
export async function toDocx(document: PaperDocument, at: Moment): Promise<Uint8Array> {
  const paper = printableDocument(document)
  const page = pageLayoutOf(paper)
  const setting: DocxSetting = { layout: paper.layout, page, anchors: anchorsOf(paper) }
  const file = new Document({
    title: paper.title,
    creator: '',
    evenAndOddHeaderAndFooters: page.mirroredFoot,
    styles: {
      default: defaultStyles(setting),
      paragraphStyles: [...cellStyles(setting), { id: footStyle, name: 'Page foot', run: runOptions({ role: 'song', size: page.footSize }) }],
    },
    sections: [{ properties: pageProperties(paper, page), ...pageEdges(paper, page), children: paperParts(paper, setting) }],
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
