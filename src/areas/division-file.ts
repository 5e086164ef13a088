// Reads the packed division data: the index once, and a city's block when somebody asks for a place in that city.
import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import { indexLengthBytes, type DivisionIndex } from '#areas/division-format.ts'

/** Beside the source, beside the built program, or in the checkout that the program was built in. */
const places = ['./data/divisions.bin', '../src/areas/data/divisions.bin']

/** Cities kept unpacked, some 20 kB of text each: setting up a county asks for the same one again and again. */
const mostKept = 4
const kept = new Map<string, readonly string[]>()
let known: { readonly index: DivisionIndex; readonly start: number } | undefined

export function divisionIndex(): DivisionIndex {
  return opened().index
}

/** The packed townships of a city, by its four digits; none for a code that is not in use. */
export function linesOf(city: string): readonly string[] {
  const found = kept.get(city) ?? readCity(city)
  // The one asked for last is forgotten last.
  kept.delete(city)
  kept.set(city, found)
  for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest)
  return found
}

function readCity(city: string): readonly string[] {
  const { index, start } = opened()
  const block = index.cities[city]
  return block ? unpacked(start + block.at, block.bytes).split('\n') : []
}

function opened(): { readonly index: DivisionIndex; readonly start: number } {
  if (known) return known
  const bytes = bytesAt(0, indexLengthBytes).readUInt32LE()
  known = { index: JSON.parse(unpacked(indexLengthBytes, bytes)) as DivisionIndex, start: indexLengthBytes + bytes }
  return known
}

function unpacked(at: number, bytes: number): string {
  return brotliDecompressSync(bytesAt(at, bytes)).toString('utf8')
}

function bytesAt(at: number, bytes: number): Buffer {
  const paths = places.map((place) => fileURLToPath(new URL(place, import.meta.url)))
  const path = paths.find((each) => existsSync(each))
  if (path === undefined) throw new Error(`the division data is missing: looked for ${paths.join(' and ')}`)
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.alloc(bytes)
    readSync(file, buffer, 0, bytes, at)
    return buffer
  } finally {
    closeSync(file)
  }
}
