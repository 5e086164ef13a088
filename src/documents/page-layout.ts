// Measures of the three pages, shared by all layout engines. Millimetres for the page, points for type.
import type { Layout, Orientation, PaperDocument } from '#documents/block.ts'

/** Parts that type plays on a paper; which font serves each is decided where the paper is made. */
export type FontRole = 'body' | 'title' | 'hei' | 'kai' | 'song'

export type PageLayout = {
  readonly width: number
  readonly height: number
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
  /** Body type and the distance from line to line. */
  readonly size: number
  readonly pitch: number
  /** Distance from one full-width character to the next. */
  readonly step: number
  readonly titleSize: number
  readonly titlePitch: number
  /** Type inside tables and forms. */
  readonly cellSize: number
  readonly cellPitch: number
  readonly footSize: number
  /** From the end of the text to the line of the page number. */
  readonly footGap: number
  /** Odd and even pages mirror each other's number, as on papers printed on both sides. */
  readonly mirroredFoot: boolean
}

export const pointsPerMillimetre = 72 / 25.4

/** GB/T 9704-2012 5.2: the text block is 156 mm by 225 mm, 22 lines of 28 characters of size 3 (16 pt). */
export const officialLines = 22
export const officialCharacters = 28

// 5.2.1 gives the head margin 37 mm and the binding margin 28 mm; the rest follows from the text block.
const official: PageLayout = {
  width: 210,
  height: 297,
  margin: { top: 37, right: 26, bottom: 35, left: 28 },
  size: 16,
  pitch: (225 / officialLines) * pointsPerMillimetre,
  // A little less than the block's 28th part (15.79 pt), so that rounding in a renderer never throws out the 28th character.
  step: 15.75,
  titleSize: 22,
  titlePitch: 35,
  cellSize: 12,
  cellPitch: 18,
  footSize: 14,
  footGap: 7,
  mirroredFoot: true,
}

const formPage: PageLayout = {
  width: 210,
  height: 297,
  margin: { top: 25, right: 23, bottom: 24, left: 27 },
  size: 14,
  pitch: 26,
  step: 14,
  titleSize: 22,
  titlePitch: 34,
  cellSize: 12,
  cellPitch: 20,
  footSize: 9,
  footGap: 6,
  mirroredFoot: false,
}

const ledger: PageLayout = {
  width: 210,
  height: 297,
  margin: { top: 22, right: 15, bottom: 18, left: 18 },
  size: 10.5,
  pitch: 18,
  step: 10.5,
  titleSize: 18,
  titlePitch: 28,
  cellSize: 9,
  cellPitch: 13.5,
  footSize: 9,
  footGap: 5,
  mirroredFoot: false,
}

const layouts: Readonly<Record<Layout, PageLayout>> = { official, form: formPage, ledger }

/** Ledgers lie unless told otherwise; everything else stands. */
export function orientationOf(document: Pick<PaperDocument, 'layout' | 'orientation'>): Orientation {
  return document.orientation ?? (document.layout === 'ledger' ? 'landscape' : 'portrait')
}

/** The page of a document; a lying page keeps its binding margin at the edge that is bound, which is then the head. */
export function pageLayoutOf(document: Pick<PaperDocument, 'layout' | 'orientation'>): PageLayout {
  const layout = layouts[document.layout]
  if (orientationOf(document) === 'portrait') return layout
  const { top, right, bottom, left } = layout.margin
  return { ...layout, width: layout.height, height: layout.width, margin: { top: left, right: top, bottom: right, left: bottom } }
}

/** Width of the text in points. */
export function textWidth(page: PageLayout): number {
  return (page.width - page.margin.left - page.margin.right) * pointsPerMillimetre
}

/** Side of the code in the head of a page, in millimetres: three tenths of one for each of its squares, which phones still read. */
export const markSize = 13

/** How far below the paper's edge the mark begins, in millimetres: in the head margin, clear of what printers cannot reach. */
export function markTop(page: PageLayout): number {
  return Math.max(4, (page.margin.top - markSize) / 2)
}

/** Size of 发文机关标志: as large as the organ's name allows, at most 48 points (below the 22 mm of GB/T 9704-2012 7.2.4). */
export function mastheadSize(organ: string): number {
  return Math.min(48, Math.floor(420 / Math.max(1, organ.length)))
}

/** Room for one line of small words under a picture that takes a whole page, in points. */
const captionRoom = 24

/** The place of a picture in points: what the block asks for, at most the text area less a line of words. */
export function picturePlace(block: { readonly width?: number; readonly height?: number }, page: PageLayout): { readonly width: number; readonly height: number } {
  const tall = (page.height - page.margin.top - page.margin.bottom) * pointsPerMillimetre - captionRoom
  return {
    width: Math.min(textWidth(page), (block.width ?? page.width) * pointsPerMillimetre),
    height: Math.min(tall, (block.height ?? page.height) * pointsPerMillimetre),
  }
}
