// Reads from a font file what choosing it needs: names, weight, characters. TrueType, OpenType and their collections.
import { closeSync, openSync, readSync } from 'node:fs'
import { coverageOf, type Coverage } from '#documents/fonts/coverage.ts'

export type FontFace = {
  readonly path: string
  /** Place within a collection; 0 in a file of one font. */
  readonly index: number
  /** Every family name the font gives itself, in any language. */
  readonly names: readonly string[]
  /** 1 to 1000; 400 is regular. */
  readonly weight: number
}

type Tables = ReadonlyMap<string, { readonly offset: number; readonly length: number }>

/** The fonts in a file; none when it is not a font this program can set. */
export function facesOf(path: string): readonly FontFace[] {
  return (
    reading(path, (read) =>
      faceOffsets(read).map((offset, index) => {
        const tables = tablesAt(read, offset)
        return { path, index, names: familyNames(table(read, tables, 'name')), weight: weightOf(table(read, tables, 'OS/2')) }
      }),
    ) ?? []
  )
}

/** The characters of one font of a file. */
export function coverageOfFace(face: FontFace): Coverage {
  return (
    reading(face.path, (read) => {
      const offset = faceOffsets(read)[face.index]
      const cmap = offset === undefined ? undefined : table(read, tablesAt(read, offset), 'cmap')
      return cmap === undefined ? [] : coverageOf(cmap)
    }) ?? []
  )
}

type Read = (offset: number, length: number) => DataView

// A folder of fonts may hold anything. A file that cannot be read as a font is passed over, not a fault of ours.
function reading<T>(path: string, use: (read: Read) => T): T | undefined {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const handle = file
    return use((offset, length) => {
      const bytes = new Uint8Array(length)
      const got = readSync(handle, bytes, 0, length, offset)
      return new DataView(bytes.buffer, 0, got)
    })
  } catch {
    return undefined
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

const trueType = 0x00010000
const openType = 0x4f54544f
const collection = 0x74746366

function faceOffsets(read: Read): readonly number[] {
  const tag = read(0, 4).getUint32(0)
  if (tag === trueType || tag === openType) return [0]
  if (tag !== collection) return []
  const count = Math.min(64, read(8, 4).getUint32(0))
  const offsets = read(12, count * 4)
  return Array.from({ length: count }, (_, index) => offsets.getUint32(index * 4))
}

function tablesAt(read: Read, offset: number): Tables {
  const count = Math.min(128, read(offset + 4, 2).getUint16(0))
  const records = read(offset + 12, count * 16)
  const tables = new Map<string, { offset: number; length: number }>()
  for (let index = 0; index < count; index += 1) {
    const place = index * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((step) => records.getUint8(place + step)))
    tables.set(tag, { offset: records.getUint32(place + 8), length: records.getUint32(place + 12) })
  }
  return tables
}

const largestTable = 8_000_000

function table(read: Read, tables: Tables, tag: string): DataView | undefined {
  const found = tables.get(tag)
  return found === undefined || found.length > largestTable ? undefined : read(found.offset, found.length)
}

const familyName = 1
const typographicFamilyName = 16

function familyNames(name: DataView | undefined): readonly string[] {
  if (name === undefined) return []
  const strings = name.getUint16(4)
  const found = new Set<string>()
  for (let index = 0; index < name.getUint16(2); index += 1) {
    const record = 6 + index * 12
    const [platform, kind] = [name.getUint16(record), name.getUint16(record + 6)]
    // Platform 1 writes old Macintosh encodings; every font of use has Unicode names beside them.
    if (platform === 1 || (kind !== familyName && kind !== typographicFamilyName)) continue
    found.add(utf16(name, strings + name.getUint16(record + 10), name.getUint16(record + 8)))
  }
  return [...found]
}

function utf16(view: DataView, offset: number, length: number): string {
  let text = ''
  for (let place = offset; place + 2 <= offset + length; place += 2) text += String.fromCharCode(view.getUint16(place))
  return text.trim()
}

function weightOf(os2: DataView | undefined): number {
  if (os2 === undefined || os2.byteLength < 6) return 400
  return Math.max(1, Math.min(1000, os2.getUint16(4)))
}
