// Unpacks a whole zip in small pieces and stops where it grows too large: what the zip says of its own sizes is not believed, nor
// that an entry which began has an end.
import { Unzip, UnzipInflate } from 'fflate'

const piece = 16_384

class TooLarge extends Error {}

/** Entries by their names. */
export type Unpacked = Readonly<Record<string, Uint8Array>>

/** @param most bytes that all entries may unpack to together */
export function unzipWithin(bytes: Uint8Array, most: number): Unpacked | 'too-large' | 'damaged' {
  const found = new Map<string, { readonly chunks: Uint8Array[]; whole: boolean }>()
  let size = 0
  const unzip = new Unzip((file) => {
    const entry = { chunks: [] as Uint8Array[], whole: false }
    found.set(file.name, entry)
    file.ondata = (error, chunk, final) => {
      if (error) throw error
      size += chunk.length
      if (size > most) throw new TooLarge('zip unpacks to too much')
      entry.chunks.push(chunk)
      entry.whole ||= final
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += piece) unzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length)
  } catch (error) {
    return error instanceof TooLarge ? 'too-large' : 'damaged'
  }
  const entries = [...found]
  if (size === 0 || entries.some(([, { whole }]) => !whole)) return 'damaged'
  return Object.fromEntries(entries.map(([name, { chunks }]) => [name, joined(chunks)]))
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
