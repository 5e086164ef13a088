// What every block needs to know to become Word paragraphs, and the paragraphs most of them are made of.
import { AlignmentType, LineRuleType, Paragraph, type IIndentAttributesProperties, type IParagraphOptions, type ParagraphChild } from 'docx'
import type { Align, Layout } from '#documents/block.ts'
import { contentRuns, runOptions, type Anchors, type RunStyle } from '#documents/docx/run-docx.ts'
import { twips } from '#documents/docx/twips.ts'
import type { Content } from '#documents/inline.ts'
import type { FontRole, PageLayout } from '#documents/page-layout.ts'
import type { Pictures } from '#documents/picture.ts'

export type DocxSetting = {
  readonly layout: Layout
  readonly page: PageLayout
  readonly anchors: Anchors
  readonly pictures: Pictures
  /** The block's last lines stay on the page of the next block. */
  readonly keepNext?: boolean
}

export type LineStyle = {
  readonly role?: FontRole
  readonly align?: Align | 'justify'
  /** In characters of the body. A negative first line hangs out to the left. */
  readonly first?: number
  readonly left?: number
  readonly right?: number
  readonly size?: number
  readonly pitch?: number
  readonly keepNext?: boolean
  readonly color?: string
  readonly extra?: Partial<IParagraphOptions>
}

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT, justify: AlignmentType.BOTH } as const

/** A paragraph of given content. */
export function line(content: Content, style: LineStyle, setting: DocxSetting): Paragraph {
  return lineOf(contentRuns(content, runOptions(runStyle(style, setting)), setting.anchors), style, setting)
}

/** A paragraph of runs already made. */
export function lineOf(children: readonly ParagraphChild[], style: LineStyle, setting: DocxSetting): Paragraph {
  return new Paragraph({
    children,
    alignment: alignments[style.align ?? 'left'],
    spacing: { line: Math.floor((style.pitch ?? setting.page.pitch) * 20), lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    indent: indentOf(style, setting.page.step),
    widowControl: false,
    ...((style.keepNext ?? setting.keepNext) === true ? { keepNext: true } : {}),
    ...style.extra,
  })
}

/** The type of a line: the body's unless the style says otherwise. The page's narrow step holds for body size only. */
export function runStyle(style: Pick<LineStyle, 'role' | 'size' | 'color'>, { page }: DocxSetting): RunStyle {
  const size = style.size ?? page.size
  return {
    role: style.role ?? 'body',
    size,
    spacing: size === page.size ? page.step - page.size : 0,
    ...(style.color === undefined ? {} : { color: style.color }),
  }
}

function indentOf(style: LineStyle, step: number): IIndentAttributesProperties {
  const { first = 0, left = 0, right = 0 } = style
  return {
    left: twips(left * step),
    right: twips(right * step),
    ...(first >= 0 ? { firstLine: twips(first * step) } : { hanging: twips(-first * step) }),
  }
}

/** Empty room of so many lines; also what keeps two tables from growing together. */
export function gap(lines: number, setting: DocxSetting): Paragraph {
  return line('', { pitch: Math.max(1, lines * setting.page.pitch), size: 1 }, setting)
}
