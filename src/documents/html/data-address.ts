// A picture as an address that carries it whole, so that a printed page stays one file. Runs in the browser and on the server.
import type { Picture } from '#documents/picture.ts'

const types = { jpg: 'image/jpeg', png: 'image/png', svg: 'image/svg+xml', pdf: 'application/pdf' } as const

/** Bytes at a time: an argument list has its limit. */
const portion = 8192

export function dataAddress({ type, bytes }: Pick<Picture, 'type' | 'bytes'>): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += portion) text += String.fromCharCode(...bytes.subarray(at, at + portion))
  return `data:${types[type]};base64,${btoa(text)}`
}
