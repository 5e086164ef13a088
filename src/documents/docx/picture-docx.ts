// A picture as a Word paragraph, no larger than its place and turned upright; words where Word can show none.
import { AlignmentType, ImageRun, LineRuleType, Paragraph } from 'docx'
import type { PictureBlock } from '#documents/block.ts'
import { line, type DocxSetting } from '#documents/docx/setting.ts'
import { picturePlace } from '#documents/page-layout.ts'
import { fitted, pictureWords, type Picture } from '#documents/picture.ts'

const sides = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const
const captionSize = 9
/** Word closes a section with a line of its own, which must find room under a picture that fills the page. */
const lastLine = 30
/** The library counts in pixels of 96 to the inch. */
const pixelsPerPoint = 96 / 72

export function pictureLines(block: PictureBlock, setting: DocxSetting): readonly Paragraph[] {
  const found = setting.pictures.get(block.picture)
  const words = (text: string) => line(text, { align: block.align ?? 'center', role: 'song', size: captionSize, pitch: captionSize * 1.5 }, setting)
  if (found === undefined || found.type === 'pdf') return [words(pictureWords(block, found))]
  const place = picturePlace(block, setting.page)
  const size = fitted(found, { ...place, height: Math.max(place.height - lastLine, place.height / 2) })
  const image = new Paragraph({
    children: [imageRun(found, size)],
    alignment: sides[block.align ?? 'center'],
    // A line of exact height would cut the picture to a strip.
    spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 },
    keepNext: block.caption !== undefined,
  })
  return [image, ...(block.caption === undefined ? [] : [words(block.caption)])]
}

function imageRun(picture: Picture, size: { readonly width: number; readonly height: number }): ImageRun {
  const lying = picture.turn === 90 || picture.turn === 270
  const [width, height] = (lying ? [size.height, size.width] : [size.width, size.height]).map((points) => Math.round(points * pixelsPerPoint))
  const transformation = { width: width ?? 1, height: height ?? 1, ...(picture.turn === undefined ? {} : { rotation: picture.turn }) }
  const data = picture.bytes
  if (picture.type === 'svg') return new ImageRun({ type: 'svg', data, transformation, fallback: { type: 'png', data: emptyPng } })
  return new ImageRun({ type: picture.type === 'png' ? 'png' : 'jpg', data, transformation })
}

/** One clear pixel for programs that cannot draw SVG. */
const emptyPng = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64')
