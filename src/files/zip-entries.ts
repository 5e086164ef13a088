// Takes a few named entries out of a zip without trusting what the zip says of its own sizes.
import { Unzip, UnzipInflate } from 'fflate'

/** One entry unpacked; a report's document.xml is well under a megabyte. */
const largestEntry = 24_000_000
/** Small enough that one piece cannot unpack to more than some sixteen megabytes before the size is looked at. */
const piece = 16_384

class TooLarge extends Error {}

/**
 * @param names the entries wanted; others are not unpacked
 * @returns text of the entries found, or why not: the unpacked size passed its bound, or the zip is damaged
 */
export function readZipEntries(bytes: Uint8Array, names: readonly string[]): ReadonlyMap<string, string> | 'too-large' | 'damaged' {
  const found = new Map<string, Uint8Array[]>()
  const unzip = new Unzip((file) => {
    if (!names.includes(file.name) || found.has(file.name)) return
    const chunks: Uint8Array[] = []
    let size = 0
    found.set(file.name, chunks)
    file.ondata = (error, chunk) => {
      if (error) throw error
      size += chunk.length
      if (size > largestEntry) throw new TooLarge('zip entry unpacks to too much')
      chunks.push(chunk)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += piece) unzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length)
    return new Map([...found].map(([name, chunks]) => [name, textOf(chunks)]))
  } catch (error) {
    return error instanceof TooLarge ? 'too-large' : 'damaged'
  }
}

function textOf(chunks: readonly Uint8Array[]): string {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode()
}
