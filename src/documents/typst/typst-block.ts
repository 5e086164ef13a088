// Every block of a paper as data for the typesetter's fixed template.
import type { Block, HeadingLevel, Layout, PictureBlock } from '#documents/block.ts'
import { bracketed } from '#documents/block-spacing.ts'
import { closingPlace } from '#documents/closing-place.ts'
import { piecesOf, wordsOf, type Content } from '#documents/inline.ts'
import { mastheadSize, picturePlace, textWidth, type PageLayout } from '#documents/page-layout.ts'
import { fitted, pictureWords, type Measures } from '#documents/picture.ts'
import { signatureText } from '#documents/signature-text.ts'
import { typstRuns, type RunSetting, type TypstRun } from '#documents/typst/typst-run.ts'
import { typstForm, typstLedger, type TypstForm, type TypstLedger } from '#documents/typst/typst-table.ts'

type Runs = readonly TypstRun[]
/** A line of text: indents in characters of the body. */
type TypstLine = {
  readonly kind: 'line'
  readonly runs: Runs
  readonly align: 'left' | 'center' | 'right' | 'justify'
  readonly first: number
  readonly left: number
  readonly right: number
  /** Set in the smaller type of cells. */
  readonly small: boolean
  /** Stays with what follows. */
  readonly sticky: boolean
}
export type TypstBlock =
  | TypstLine
  | TypstForm
  | TypstLedger
  | { readonly kind: 'title'; readonly text: Runs; readonly subtitle: Runs }
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly text: Runs; readonly runIn: Runs }
  | { readonly kind: 'masthead'; readonly organ: Runs; readonly size: number; readonly number: Runs; readonly signer: Runs }
  | { readonly kind: 'annex'; readonly label: Runs; readonly text: Runs }
  | { readonly kind: 'signatures'; readonly columns: number; readonly size: number; readonly lines: readonly Runs[] }
  | { readonly kind: 'imprint'; readonly copy: Runs; readonly office: Runs; readonly date: Runs }
  | { readonly kind: 'picture'; readonly path: string; readonly page: number; readonly width: number; readonly height: number; readonly align: 'left' | 'center' | 'right'; readonly caption: Runs }
  | { readonly kind: 'pageBreak' }
  | { readonly kind: 'space'; readonly lines: number }

export type BlockSetting = RunSetting & {
  readonly page: PageLayout
  readonly layout: Layout
  /** Where the typesetter finds a picture, and its shape where that is known; undefined when it did not come with the paper. */
  readonly picture: (name: string) => { readonly path: string; readonly shape?: Measures } | undefined
}
type Renderers = { readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>, setting: BlockSetting) => readonly TypstBlock[] }

const renderers: Renderers = {
  masthead: (block, setting) => [
    {
      kind: 'masthead',
      organ: words(block.organ, setting),
      size: mastheadSize(block.organ),
      number: words(block.number ?? '', setting),
      signer: block.signer === undefined ? [] : words(block.signer, setting),
    },
  ],
  title: (block, setting) => [
    { kind: 'title', text: words(block.text, setting), subtitle: block.subtitle === undefined ? [] : words(block.subtitle, setting) },
  ],
  number: (block, setting) => [line(block.text, { align: 'right' }, setting)],
  addressee: (block, setting) => [line(block.text, { align: 'justify' }, setting)],
  heading: (block, setting) => [
    { kind: 'heading', level: block.level, text: words(block.text, setting), runIn: block.runIn === undefined ? [] : words(block.runIn, setting) },
  ],
  paragraph: (block, setting) => {
    const align = block.align === undefined || block.align === 'left' ? 'justify' : block.align
    return [line(block.content, { align, first: block.indent === false || align !== 'justify' ? 0 : 2 }, setting)]
  },
  dialogue: (block, setting) =>
    block.turns.flatMap((turn) => [
      line(['问：', ...piecesOf(turn.ask)], { align: 'justify', left: 4, first: -2, sticky: true }, setting),
      line(['答：', ...piecesOf(turn.answer)], { align: 'justify', left: 4, first: -2 }, setting),
    ]),
  form: typstForm,
  table: typstLedger,
  signatures: (block, setting) => {
    const columns = block.columns ?? 1
    const size = columns === 1 ? setting.page.size : setting.page.cellSize
    const room = (textWidth(setting.page) / columns - 8) / size
    return block.lines.length === 0
      ? []
      : [{ kind: 'signatures', columns, size, lines: block.lines.map((place) => typstRuns(signatureText(place, room), room, setting)) }]
  },
  dateLine: (block, setting) => [line(block.text, { align: 'right', right: 2 }, setting)],
  closing: (block, setting) =>
    closingPlace(block).map((place, index) => line(place.text, { align: 'right', right: place.right, sticky: index < block.organs.length }, setting)),
  attachmentNote: (block, setting) => {
    const several = block.items.length > 1
    const left = several ? 6 : 5
    return block.items.map((item, index) =>
      line(
        `${index === 0 ? '附件：' : ''}${several ? `${index + 1}.` : ''}${item}`,
        { align: 'justify', left, first: index === 0 ? 2 - left : several ? -1 : 0 },
        setting,
      ),
    )
  },
  annexHead: (block, setting) => [{ kind: 'annex', label: words(block.label, setting), text: words(block.title, setting) }],
  note: (block, setting) => {
    const content = bracketed(wordsOf(block.content), setting.layout) ? ['（', ...piecesOf(block.content), '）'] : block.content
    return [line(content, { align: 'justify', first: setting.layout === 'official' ? 2 : 0, small: setting.layout !== 'official' }, setting)]
  },
  imprint: (block, setting) => [
    {
      kind: 'imprint',
      copy: block.copyTo === undefined ? [] : words(block.copyTo, setting),
      office: words(block.office, setting),
      date: words(`${block.date}印发`, setting),
    },
  ],
  picture: pictureBlock,
  pageBreak: () => [{ kind: 'pageBreak' }],
  space: (block) => (block.lines > 0 ? [{ kind: 'space', lines: block.lines }] : []),
}

/** One block as the template's blocks. */
export function typstBlocks<K extends Block['kind']>(block: Extract<Block, { kind: K }>, setting: BlockSetting): readonly TypstBlock[] {
  const render = renderers[block.kind as K]
  return render(block, setting)
}

function pictureBlock(block: PictureBlock, setting: BlockSetting): readonly TypstBlock[] {
  const found = setting.picture(block.picture)
  const align = block.align ?? 'center'
  if (found === undefined) return [line(pictureWords(block, undefined), { align, small: true }, setting)]
  const place = picturePlace(block, setting.page)
  // A page of a PDF has a shape only the typesetter knows; it fits it into the place itself.
  const size = found.shape === undefined ? place : fitted(found.shape, place)
  return [{ kind: 'picture', path: found.path, page: block.page ?? 1, ...size, align, caption: block.caption === undefined ? [] : words(block.caption, setting) }]
}

function words(content: Content, setting: BlockSetting): Runs {
  return typstRuns(content, textWidth(setting.page) / setting.page.step - 2, setting)
}

function line(content: Content, style: Partial<Omit<TypstLine, 'kind' | 'runs'>>, setting: BlockSetting): TypstLine {
  return { kind: 'line', align: 'left', first: 0, left: 0, right: 0, small: false, sticky: false, ...style, runs: words(content, setting) }
}
