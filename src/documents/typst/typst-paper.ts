// Whole papers as the JSON the template reads: measures, fonts, blocks and the room between them; one paper or several.
import type { Moment } from '#calendar/clock.ts'
import { anchorsOf } from '#documents/anchor.ts'
import type { PaperDocument } from '#documents/block.ts'
import { keepsWithNext, linesBefore } from '#documents/block-spacing.ts'
import { firstNumbered, type BoundPapers } from '#documents/bound-papers.ts'
import type { FontSet, RoleFont } from '#documents/fonts.ts'
import { drawable, withoutBoxes } from '#documents/fonts/missing-characters.ts'
import { fontRoles, fontWishes } from '#documents/font-names.ts'
import { markSize, markTop, pageLayoutOf, type PageLayout } from '#documents/page-layout.ts'
import { noPictures, type Pictures } from '#documents/picture.ts'
import { printable, printableDocument } from '#documents/printable.ts'
import { jpegPage } from '#documents/typst/jpeg-page.ts'
import { typstBlocks, type BlockSetting, type TypstBlock } from '#documents/typst/typst-block.ts'
import { utcInstant } from '#documents/utc-instant.ts'

export type TypstPaper = {
  readonly layout: PaperDocument['layout']
  readonly page: PageLayout
  readonly watermark: string
  readonly footer: string
  /** The code at the left of every head; no lines where there is none. Millimetres. */
  readonly mark: { readonly path: string; readonly lines: readonly string[]; readonly top: number; readonly size: number }
  /** Its own foot as it has when it stands alone, the running number of a file, or none. */
  readonly numbers: 'own' | 'running' | 'none'
  /** The number of its first page is 1. */
  readonly restarts: boolean
  readonly blocks: readonly { readonly before: number; readonly keep: boolean; readonly parts: readonly TypstBlock[] }[]
}
export type TypstFile = {
  readonly title: string
  /** Year, month, day, hour, minute, second in universal time; empty for a file without a date of making. */
  readonly made: readonly number[]
  readonly keywords: readonly string[]
  readonly fonts: Readonly<Record<string, readonly string[]>>
  readonly papers: readonly TypstPaper[]
}

/** What belongs to a file beside its papers. */
export type Setting = { readonly fonts: FontSet; readonly at?: Moment | undefined; readonly pictures?: Pictures }
/** The data, the pictures by the path under which the data names them, and the characters that none of the fonts can draw. */
export type TypstJob = { readonly file: TypstFile; readonly pictures: ReadonlyMap<string, Uint8Array>; readonly missing: readonly string[] }

type Drawing = Pick<BlockSetting, 'draw' | 'picture'> & { readonly fonts: FontSet }

/** One paper alone. */
export function typstPaper(document: PaperDocument, setting: Setting): TypstJob {
  return typstJob({ title: document.title, setting }, (drawing) => [paperOf(document, { numbers: 'own', restarts: false, place: 0 }, drawing)])
}

/** Several in one file. */
export function typstBound(bound: BoundPapers, setting: Setting): TypstJob {
  const first = firstNumbered(bound)
  return typstJob({ title: bound.title, setting }, (drawing) =>
    bound.papers.map(({ key, document, numbers }, place) => paperOf(document, { numbers, restarts: key === first, place }, drawing)))
}

function typstJob({ title, setting }: { readonly title: string; readonly setting: Setting }, papers: (drawing: Drawing) => readonly TypstPaper[]): TypstJob {
  const { fonts, at, pictures = noPictures } = setting
  const missing = new Set<string>()
  const used = new Map<string, Uint8Array>()
  const canDraw = drawable(fonts.faces.map((face) => face.coverage))
  const drawing: Drawing = {
    fonts,
    draw(text) {
      const drawn = withoutBoxes(text, canDraw)
      for (const character of drawn.missing) missing.add(character)
      return drawn.text
    },
    picture(name) {
      const picture = pictures.get(name)
      if (picture === undefined) return undefined
      const photograph = picture.type === 'jpg'
      const path = `/pictures/${[...pictures.keys()].indexOf(name)}.${photograph ? 'pdf' : picture.type}`
      if (!used.has(path)) used.set(path, photograph ? jpegPage(picture) : picture.bytes)
      return { path, ...(picture.type === 'pdf' ? {} : { shape: { width: picture.width, height: picture.height } }) }
    },
  }
  const file = { title: printable(title), made: madeAt(at), keywords: fontRoles.map((role) => `${fontWishes[role].name}=${fonts.roles[role].name}`), fonts: familiesOf(fonts), papers: papers(drawing) }
  return { file, pictures: used, missing: [...missing] }
}

function madeAt(at: Moment | undefined): readonly number[] {
  return at === undefined ? [] : (utcInstant(at).match(/\d+/g) ?? []).map(Number)
}

function familiesOf(fonts: FontSet): TypstFile['fonts'] {
  const roles = [...fontRoles.map((role): [string, RoleFont] => [role, fonts.roles[role]]), ['bold', fonts.bold] as const]
  return Object.fromEntries(roles.map(([role, font]) => [role, font.families]))
}

/** More marks than any paper has: each paper of a file numbers its places apart. */
const marksOfAPaper = 100_000

type PaperPlace = Pick<TypstPaper, 'numbers' | 'restarts'> & { readonly place: number }

function paperOf(document: PaperDocument, { numbers, restarts, place }: PaperPlace, { draw, picture }: Drawing): TypstPaper {
  const clean = printableDocument(document)
  const page = pageLayoutOf(clean)
  const anchors = new Map([...anchorsOf(clean)].map(([mark, at]) => [mark, at + place * marksOfAPaper]))
  const setting: BlockSetting = { anchors, placed: new Set(), draw, picture, page, layout: clean.layout }
  return {
    layout: clean.layout,
    page,
    watermark: draw(clean.watermark ?? ''),
    footer: draw(clean.footer ?? ''),
    mark: { path: clean.mark === undefined ? '' : picture(clean.mark.picture)?.path ?? '', lines: clean.mark?.lines.map(draw) ?? [], top: markTop(page), size: markSize },
    numbers,
    restarts,
    blocks: clean.blocks.map((block, index) => ({
      before: linesBefore(clean.blocks[index - 1], block, clean.layout) * page.pitch,
      keep: keepsWithNext(block, clean.blocks[index + 1]),
      parts: typstBlocks(block, setting),
    })),
  }
}
