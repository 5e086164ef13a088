// The page of a Word document: size, margins, character grid, head and foot.
import {
  AlignmentType,
  DocumentGridType,
  Footer,
  Header,
  HorizontalPositionRelativeFrom,
  ImageRun,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
  type ISectionOptions,
  type ISectionPropertiesOptions,
} from 'docx'
import type { PaperDocument } from '#documents/block.ts'
import type { BoundPaper } from '#documents/bound-papers.ts'
import { runOptions } from '#documents/docx/run-docx.ts'
import { twips, twipsOfMillimetres } from '#documents/docx/twips.ts'
import { markSize, markTop, orientationOf, type PageLayout } from '#documents/page-layout.ts'
import type { Pictures } from '#documents/picture.ts'
import type { DocxSetting } from '#documents/docx/setting.ts'

export function pageProperties(paper: PaperDocument, page: PageLayout): ISectionPropertiesOptions {
  const lying = orientationOf(paper) === 'landscape'
  // The library swaps the sides of a lying page itself.
  const [width, height] = lying ? [page.height, page.width] : [page.width, page.height]
  return {
    page: {
      size: {
        width: Math.round((width * 1440) / 25.4),
        height: Math.round((height * 1440) / 25.4),
        orientation: lying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twipsOfMillimetres(page.margin.top) + 1,
        right: twipsOfMillimetres(page.margin.right),
        bottom: twipsOfMillimetres(page.margin.bottom),
        left: twipsOfMillimetres(page.margin.left),
        header: twipsOfMillimetres(Math.min(15, page.margin.top / 2)),
        // Word measures the foot from the paper's edge to the foot's lower end.
        footer: Math.max(twipsOfMillimetres(6), twipsOfMillimetres(page.margin.bottom - page.footGap) - twips(page.footSize * 0.6)),
      },
    },
    // A grid of lines only: with a grid of characters some word processors set 18 characters in place of 28.
    ...(paper.layout === 'official' ? { grid: { type: DocumentGridType.LINES, linePitch: Math.floor(page.pitch * 20) } } : {}),
  }
}

/** The heads and feet of odd and even pages. */
export function pageEdges(paper: PaperDocument, { page, pictures }: Pick<DocxSetting, 'page' | 'pictures'>): Pick<ISectionOptions, 'headers' | 'footers'> {
  const lines = () => [
    ...(paper.mark === undefined ? [] : [markLine(paper.mark, page, pictures)]),
    ...(paper.watermark === undefined ? [] : [edgeLine([text(paper.watermark, 9, '777777')], AlignmentType.CENTER)]),
  ]
  const head = lines().length === 0 ? {} : { headers: both(() => new Header({ children: lines() })) }
  return { ...head, footers: { default: foot(paper, page, AlignmentType.RIGHT), even: foot(paper, page, AlignmentType.LEFT) } }
}

/** The code floats at its own place on the page; only its words stand in the head, so that the head stays one line high. */
function markLine(mark: NonNullable<PaperDocument['mark']>, page: PageLayout, pictures: Pictures): Paragraph {
  const found = pictures.get(mark.picture)
  const side = Math.round((markSize / 25.4) * 96)
  const image = found?.type !== 'png' ? [] : [new ImageRun({
    type: 'png', data: found.bytes, transformation: { width: side, height: side },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: Math.round(page.margin.left * 36_000) },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: Math.round(markTop(page) * 36_000) },
      wrap: { type: TextWrappingType.NONE }, behindDocument: true,
    },
  })]
  return new Paragraph({
    style: footStyle, indent: { left: twipsOfMillimetres(markSize + 1.5) }, spacing: { line: 240, lineRule: LineRuleType.AUTO },
    children: [...image, text(mark.lines.join('　'), 7)],
  })
}

/** The edges of a paper in a file of several: its watermark, and at the right above the running number where it counts. */
export function boundEdges({ document, numbers }: BoundPaper): Pick<ISectionOptions, 'headers' | 'footers'> {
  const number = numbers === 'running' ? [edgeLine(parts([PageNumber.CURRENT], 12), AlignmentType.RIGHT)] : []
  const watermark = document.watermark === undefined ? [] : [edgeLine([text(document.watermark, 9, '777777')], AlignmentType.CENTER)]
  const footer = document.footer === undefined ? [] : [edgeLine([text(document.footer, 9)], AlignmentType.LEFT)]
  // A section without edges of its own would show those of the section before.
  return { headers: { default: new Header({ children: orEmpty([...watermark, ...number]) }) }, footers: { default: new Footer({ children: orEmpty(footer) }) } }
}

function orEmpty(lines: readonly Paragraph[]): readonly Paragraph[] {
  return lines.length === 0 ? [edgeLine([], AlignmentType.LEFT)] : lines
}

/** The style of heads and feet, defined with the document. */
export const footStyle = 'PageFoot'

function both<T>(make: () => T): { readonly default: T; readonly even: T } {
  return { default: make(), even: make() }
}

type Side = typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT | typeof AlignmentType.CENTER

// 7.5: size 4 half-width Arabic numerals with a dash on each side, odd pages one character in from the right, even from the left.
function foot(paper: PaperDocument, page: PageLayout, side: Side): Footer {
  const words = paper.footer === undefined ? [] : [edgeLine([text(paper.footer, 9)], AlignmentType.LEFT)]
  if (!page.mirroredFoot) {
    const numbers = parts(['第 ', PageNumber.CURRENT, ' 页　共 ', PageNumber.TOTAL_PAGES, ' 页'], page.footSize)
    return new Footer({ children: [edgeLine(numbers, AlignmentType.CENTER), ...words] })
  }
  const number = parts(['— ', PageNumber.CURRENT, ' —'], page.footSize)
  return new Footer({ children: [edgeLine(number, side, twips(page.footSize)), ...words] })
}

// A run each, and the type in the paragraph's style too: LibreOffice loses the type of a run that holds a field.
function parts(children: readonly string[], size: number): readonly TextRun[] {
  return children.map((child) => new TextRun({ ...runOptions({ role: 'song', size }), children: [child] }))
}

function edgeLine(children: readonly TextRun[], alignment: Side, inset = 0): Paragraph {
  return new Paragraph({
    style: footStyle,
    children,
    alignment,
    indent: { left: inset, right: inset },
    spacing: { line: 240, lineRule: LineRuleType.AUTO },
  })
}

function text(words: string, size: number, color?: string): TextRun {
  return new TextRun({ ...runOptions({ role: 'song', size, ...(color === undefined ? {} : { color }) }), text: words })
}
