// Every block of a paper as Word paragraphs and tables.
import { HeadingLevel, PageBreak, type Paragraph, type Table } from 'docx'
import type { AttachmentNote, Block, Dialogue, Heading, Paragraph as TextBlock } from '#documents/block.ts'
import { bracketed } from '#documents/block-spacing.ts'
import { closingPlace } from '#documents/closing-place.ts'
import { imprintTable } from '#documents/docx/imprint-docx.ts'
import { mastheadLines } from '#documents/docx/masthead-docx.ts'
import { contentRuns, runOptions } from '#documents/docx/run-docx.ts'
import { pictureLines } from '#documents/docx/picture-docx.ts'
import { gap, line, lineOf, runStyle, type DocxSetting } from '#documents/docx/setting.ts'
import { signatureTable } from '#documents/docx/signature-docx.ts'
import { formTable, ledgerTable } from '#documents/docx/table-docx.ts'
import { piecesOf, wordsOf, type Content } from '#documents/inline.ts'
import type { FontRole } from '#documents/page-layout.ts'

export type DocxParts = readonly (Paragraph | Table)[]
type Renderers = { readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>, setting: DocxSetting) => DocxParts }

const renderers: Renderers = {
  masthead: mastheadLines,
  title: (block, setting) => [
    titleLine(block.text, setting),
    ...(block.subtitle === undefined ? [] : [line(block.subtitle, { align: 'center', role: 'kai' }, setting)]),
  ],
  number: (block, setting) => [line(block.text, { align: 'right' }, setting)],
  addressee: (block, setting) => [line(block.text, { align: 'justify' }, setting)],
  heading: (block, setting) => [headingLine(block, setting)],
  paragraph: (block, setting) => [textLine(block, setting)],
  dialogue: dialogueLines,
  form: formTable,
  table: (block, setting) => [
    ...(block.caption === undefined ? [] : [line(block.caption, { role: 'hei', size: setting.page.cellSize, keepNext: true }, setting)]),
    ...ledgerTable(block, setting),
  ],
  signatures: (block, setting) => [signatureTable(block, setting)],
  dateLine: (block, setting) => [line(block.text, { align: 'right', right: 2 }, setting)],
  closing: (block, setting) =>
    closingPlace(block).map((place, index) =>
      line(place.text, { align: 'right', right: place.right, keepNext: index < block.organs.length || setting.keepNext === true }, setting),
    ),
  attachmentNote: attachmentLines,
  annexHead: (block, setting) => [
    line(block.label, { role: 'hei', extra: { pageBreakBefore: true } }, setting),
    gap(1, setting),
    titleLine(block.title, setting),
  ],
  note: (block, setting) => {
    const pieces = bracketed(wordsOf(block.content), setting.layout) ? ['（', ...piecesOf(block.content), '）'] : block.content
    return [
      line(
        pieces,
        {
          first: setting.layout === 'official' ? 2 : 0,
          align: 'justify',
          ...(setting.layout === 'official' ? {} : { size: setting.page.cellSize, pitch: setting.page.cellPitch }),
        },
        setting,
      ),
    ]
  },
  imprint: imprintTable,
  picture: pictureLines,
  // A line of almost no height: a full one would find no room under a full page and leave a page empty.
  pageBreak: (_block, setting) => [lineOf([new PageBreak()], { pitch: 1 }, setting)],
  space: (block, setting) => (block.lines > 0 ? [gap(block.lines, setting)] : []),
}

/** One block as the paragraphs and tables that stand for it. */
export function blockDocx<K extends Block['kind']>(block: Extract<Block, { kind: K }>, setting: DocxSetting): DocxParts {
  const render = renderers[block.kind as K]
  return render(block, setting)
}

function titleLine(text: string, setting: DocxSetting): Paragraph {
  const { titleSize, titlePitch } = setting.page
  return line(
    text,
    { align: 'center', role: 'title', size: titleSize, pitch: titlePitch, keepNext: true, extra: { heading: HeadingLevel.TITLE } },
    setting,
  )
}

const headingRoles: Readonly<Record<Heading['level'], FontRole>> = { 1: 'hei', 2: 'kai', 3: 'body', 4: 'body' }
const headingStyles = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const

// A heading that runs on in its paragraph is no heading to Word's outline: the whole paragraph would go there.
function headingLine(block: Heading, setting: DocxSetting): Paragraph {
  const role = headingRoles[block.level]
  if (block.runIn === undefined)
    return line(block.text, { first: 2, role, align: 'justify', keepNext: true, extra: { heading: headingStyles[block.level] } }, setting)
  const head = contentRuns(block.text, runOptions(runStyle({ role }, setting)), setting.anchors)
  const rest = contentRuns(block.runIn, runOptions(runStyle({}, setting)), setting.anchors)
  return lineOf([...head, ...rest], { first: 2, align: 'justify' }, setting)
}

function textLine(block: TextBlock, setting: DocxSetting): Paragraph {
  const align = block.align === undefined || block.align === 'left' ? 'justify' : block.align
  const first = block.indent === false || align !== 'justify' ? 0 : 2
  return line(block.content, { align, first }, setting)
}

function dialogueLines(block: Dialogue, setting: DocxSetting): DocxParts {
  const spoken = (words: Content, keepNext: boolean): Paragraph => line(words, { left: 4, first: -2, align: 'justify', keepNext }, setting)
  return block.turns.flatMap((turn, index) => [
    spoken(['问：', ...piecesOf(turn.ask)], true),
    spoken(['答：', ...piecesOf(turn.answer)], setting.keepNext === true && index === block.turns.length - 1),
  ])
}

/** 附件说明 hangs so that the names stand under one another (GB/T 9704-2012 7.3.4). */
function attachmentLines(block: AttachmentNote, setting: DocxSetting): DocxParts {
  const several = block.items.length > 1
  const left = several ? 6 : 5
  return block.items.map((item, index) => {
    const number = several ? `${index + 1}.` : ''
    return line(`${index === 0 ? '附件：' : ''}${number}${item}`, { left, first: index === 0 ? 2 - left : -1, align: 'justify' }, setting)
  })
}
