// A finished page made ready for any browser: as it is, packed for a slow line, and with a tag that changes with any letter of it.
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const packed = promisify(gzip)

export type KeptPage = { readonly body: Buffer; readonly packed: Buffer; readonly tag: string }

/** What all kept pages together may take of the memory. */
export const mostPageBytes = 24 * 1024 * 1024

export async function keptPage(page: string): Promise<KeptPage> {
  const body = Buffer.from(page)
  return { body, packed: await packed(body), tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` }
}

export function bytesOf({ body, packed: small }: KeptPage): number {
  return body.length + small.length
}
