// A photograph as a PDF of one page that carries its bytes as they are. The typesetter copies such a page; given the photograph
// itself it would unpack every pixel and hold them all, tens of megabytes for each photograph of a dossier.
import type { Picture } from '#documents/picture.ts'

const spaces = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' } as const

/** @param picture a JPEG; its page is as wide and high as the photograph stands upright, a point for a pixel */
export function jpegPage(picture: Picture): Uint8Array {
  const { width, height, bytes, turn = 0, colours = 3 } = picture
  const lying = turn === 90 || turn === 270
  const [across, down] = lying ? [height, width] : [width, height]
  // Cameras that write four colours write them inverted.
  const decode = colours === 4 ? '/Decode[1 0 1 0 1 0 1 0]' : ''
  const drawing = `${matrixOf(turn, width, height)} cm /P Do`
  const head = '%PDF-1.7\n'
  const objects = [
    [text('<</Type/Catalog/Pages 2 0 R>>')],
    [text('<</Type/Pages/Kids[3 0 R]/Count 1>>')],
    [text(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Resources<</XObject<</P 4 0 R>>>>/Contents 5 0 R>>`)],
    [text(`<</Type/XObject/Subtype/Image/Width ${across}/Height ${down}/ColorSpace${spaces[colours]}/BitsPerComponent 8/Filter/DCTDecode${decode}/Length ${bytes.length}>>stream\n`), bytes, text('\nendstream')],
    [text(`<</Length ${drawing.length}>>stream\n${drawing}\nendstream`)],
  ]
  const parts: Uint8Array[] = [text(head)]
  const places: number[] = []
  let at = head.length
  const put = (part: Uint8Array) => {
    parts.push(part)
    at += part.length
  }
  objects.forEach((object, index) => {
    places.push(at)
    for (const part of [text(`${index + 1} 0 obj\n`), ...object, text('\nendobj\n')]) put(part)
  })
  put(text(`xref\n0 6\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`))
  return joined(parts, at)
}

/** From the unit square of the stored picture to the upright page, turned clockwise. */
function matrixOf(turn: number, width: number, height: number): string {
  if (turn === 90) return `0 ${-height} ${width} 0 0 ${height}`
  if (turn === 180) return `${-width} 0 0 ${-height} ${width} ${height}`
  return turn === 270 ? `0 ${height} ${-width} 0 ${width} 0` : `${width} 0 0 ${height} 0 0`
}

function text(words: string): Uint8Array {
  return new TextEncoder().encode(words)
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
