// A photograph to look at: made anew from its pixels alone, so that nothing hidden in the original (where it was taken, by which
// telephone, anything a browser might run) reaches whoever looks.
import type { SharpOptions } from 'sharp'

/** A telephone's largest, twice over; more than this is made to fill a memory. */
const mostPixels = 100_000_000
/** Sharp enough to read a signed page on any screen. */
const side = 2_400

/** @returns nothing where the file is no picture that can be drawn */
export async function shownPicture(content: Uint8Array): Promise<Buffer | undefined> {
  const draw = (await import('sharp')).default
  const options: SharpOptions = { limitInputPixels: mostPixels, failOn: 'error', animated: false }
  try {
    return await draw(content, options).rotate().resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true }).jpeg({ quality: 82 }).toBuffer()
  } catch {
    return undefined
  }
}
