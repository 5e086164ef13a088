// The photographs, scans and PDFs that a dossier binds, read from the store, and how many pages each has.
import type { Door } from '#api/door.ts'
import { thePdfPress } from '#documents/pdf.ts'
import type { Picture, Pictures } from '#documents/picture.ts'
import { readPicture } from '#documents/read-picture.ts'
import { readIn } from '#ledger/database.ts'
import type { FileRef } from '#procedure/field.ts'

export type ReadFiles = { readonly pictures: Pictures; readonly pagesOf: (file: FileRef) => number | undefined }

/** More than this in one file no office printer takes; it is bound in volumes. */
export const mostPictureBytes = 200 * 1024 * 1024

/** @param files of a matter this person may read; what is no picture, or cannot be read, has no pages */
export async function readPictures(door: Door, tenant: number, files: readonly FileRef[]): Promise<ReadFiles> {
  const pictures = new Map<string, Picture>()
  const pages = new Map<string, number>()
  for (const { sha256 } of files) {
    const picture = await onePicture(door, tenant, sha256)
    const count = picture === undefined ? undefined : picture.type === 'pdf' ? await thePdfPress().pagesOf(picture) : 1
    if (picture === undefined || count === undefined) continue
    pictures.set(sha256, picture)
    pages.set(sha256, count)
  }
  return { pictures, pagesOf: ({ sha256 }) => pages.get(sha256) }
}

/** Leaves out what the typesetter cannot draw: asked only after it has failed, because each look costs a drawing. */
export async function readableOf({ pictures, pagesOf }: ReadFiles): Promise<ReadFiles> {
  const readable = new Map<string, Picture>()
  for (const [name, picture] of pictures) if (await thePdfPress().pagesOf(picture) !== undefined) readable.set(name, picture)
  return { pictures: readable, pagesOf: (file) => (readable.has(file.sha256) ? pagesOf(file) : undefined) }
}

async function onePicture(door: Door, tenant: number, sha256: string): Promise<Picture | undefined> {
  const row = (await readIn(door.engine.database, String(tenant), (client) => client.query<{ content: Buffer }>(
    'select content from file where tenant = $1 and sha256 = $2', [tenant, Buffer.from(sha256, 'hex')]))).rows[0]
  return row && readPicture(row.content)
}
