// How much a zip unpacks to, found by unpacking it in small pieces and throwing them away: what the zip says of its own sizes
// is not believed. For files that a library will unpack whole.
import { Unzip, UnzipInflate } from 'fflate'

const piece = 16_384

class TooLarge extends Error {}

/** @returns whether all its entries together stay within so many bytes */
export function zipUnpacksWithin(bytes: Uint8Array, most: number): boolean | 'damaged' {
  let size = 0
  const unzip = new Unzip((file) => {
    file.ondata = (error, chunk) => {
      if (error) throw error
      size += chunk.length
      if (size > most) throw new TooLarge('zip unpacks to too much')
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += piece) unzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length)
    return size > 0 ? true : 'damaged'
  } catch (error) {
    return error instanceof TooLarge ? false : 'damaged'
  }
}
