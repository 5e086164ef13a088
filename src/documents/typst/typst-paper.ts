// A whole paper as the JSON the template reads: measures, fonts, blocks and the room between them.
import type { Moment } from '#calendar/clock.ts'
import { anchorsOf } from '#documents/anchor.ts'
import type { PaperDocument } from '#documents/block.ts'
import { keepsWithNext, linesBefore } from '#documents/block-spacing.ts'
import type { FontSet, RoleFont } from '#documents/fonts.ts'
import { drawable, withoutBoxes } from '#documents/fonts/missing-characters.ts'
import { fontRoles, fontWishes } from '#documents/font-names.ts'
import { pageLayoutOf, type PageLayout } from '#documents/page-layout.ts'
import { printableDocument } from '#documents/printable.ts'
import { typstBlocks, type BlockSetting, type TypstBlock } from '#documents/typst/typst-block.ts'
import { utcInstant } from '#documents/utc-instant.ts'

export type TypstPaper = {
  readonly title: string
  /** Year, month, day, hour, minute, second in universal time; empty for a paper without a date of making. */
  readonly made: readonly number[]
  readonly keywords: readonly string[]
  readonly layout: PaperDocument['layout']
  readonly page: PageLayout
  readonly fonts: Readonly<Record<string, readonly string[]>>
  readonly watermark: string
  readonly footer: string
  readonly blocks: readonly { readonly before: number; readonly keep: boolean; readonly parts: readonly TypstBlock[] }[]
}

/** @returns the data, and the characters that none of the fonts can draw */
export function typstPaper(
  document: PaperDocument,
  fonts: FontSet,
  at?: Moment,
): { readonly paper: TypstPaper; readonly missing: readonly string[] } {
  const clean = printableDocument(document)
  const page = pageLayoutOf(clean)
  const missing = new Set<string>()
  const canDraw = drawable(fonts.faces.map((face) => face.coverage))
  const draw = (text: string): string => {
    const drawn = withoutBoxes(text, canDraw)
    for (const character of drawn.missing) missing.add(character)
    return drawn.text
  }
  const setting: BlockSetting = { anchors: anchorsOf(clean), placed: new Set(), draw, page, layout: clean.layout }
  const paper: TypstPaper = {
    title: clean.title,
    made: at === undefined ? [] : (utcInstant(at).match(/\d+/g) ?? []).map(Number),
    keywords: fontRoles.map((role) => `${fontWishes[role].name}=${fonts.roles[role].name}`),
    layout: clean.layout,
    page,
    fonts: Object.fromEntries(
      [...fontRoles.map((role): [string, RoleFont] => [role, fonts.roles[role]]), ['bold', fonts.bold] as const].map(([role, font]) => [
        role,
        font.families,
      ]),
    ),
    watermark: draw(clean.watermark ?? ''),
    footer: draw(clean.footer ?? ''),
    blocks: clean.blocks.map((block, index) => ({
      before: linesBefore(clean.blocks[index - 1], block, clean.layout) * page.pitch,
      keep: keepsWithNext(block, clean.blocks[index + 1]),
      parts: typstBlocks(block, setting),
    })),
  }
  return { paper, missing: [...missing] }
}
