// What a picture file says of itself in its first bytes: its kind, its size, and how a phone held it.
import type { Picture } from '#documents/picture.ts'

/** @returns undefined for what is no JPEG, PNG or PDF, or breaks off before it says its size */
export function readPicture(bytes: Uint8Array): Picture | undefined {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return { type: 'pdf', bytes, width: 210, height: 297 }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]) && bytes.length >= 24) return sized({ type: 'png', bytes, width: view.getUint32(16), height: view.getUint32(20) })
  return startsWith(bytes, [0xff, 0xd8, 0xff]) ? jpeg(bytes, view) : undefined
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function sized(picture: Picture): Picture | undefined {
  return picture.width > 0 && picture.height > 0 ? picture : undefined
}

// Segment by segment: marker, length, content. The frame (SOF) carries the size, APP1 how the camera was held.
function jpeg(bytes: Uint8Array, view: DataView): Picture | undefined {
  let turn = 0
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0
    const length = view.getUint16(at + 2)
    if (length < 2) return undefined
    if (marker === 0xe1) turn = turnOf(bytes.subarray(at + 4, at + 2 + length)) ?? turn
    // C4, C8 and CC are tables that share the numbers of frames.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)]
      const lying = turn === 90 || turn === 270
      return sized({ type: 'jpg', bytes, width: lying ? height : width, height: lying ? width : height, ...(turn === 0 ? {} : { turn }), ...coloursOf(bytes[at + 9]) })
    }
    at += 2 + length
  }
  return undefined
}

function coloursOf(count: number | undefined): Pick<Picture, 'colours'> {
  return count === 1 || count === 4 ? { colours: count } : {}
}

/** Exif orientation → degrees clockwise; mirrored pictures come from no phone and are left as they are. */
const turns: Readonly<Record<number, number>> = { 3: 180, 6: 90, 8: 270 }
const orientationTag = 0x0112

function turnOf(segment: Uint8Array): number | undefined {
  if (!startsWith(segment, [0x45, 0x78, 0x69, 0x66, 0, 0]) || segment.length < 14) return undefined
  const tiff = new DataView(segment.buffer, segment.byteOffset + 6, segment.byteLength - 6)
  const little = tiff.getUint16(0) === 0x4949
  const first = tiff.getUint32(4, little)
  if (first + 2 > tiff.byteLength) return undefined
  const count = tiff.getUint16(first, little)
  for (let index = 0, at = first + 2; index < count && at + 12 <= tiff.byteLength; index += 1, at += 12) {
    if (tiff.getUint16(at, little) === orientationTag) return turns[tiff.getUint16(at + 8, little)] ?? 0
  }
  return undefined
}
