// A file put into the township's store, bit for bit as it came, named by the digest of its content taken at that moment.
import { createHash } from 'node:crypto'
import type { Door } from '#api/door.ts'
import { writeIn } from '#ledger/database.ts'
import type { FileRef } from '#procedure/field.ts'

export type MadeFile = { readonly name: string; readonly type: string; readonly content: Uint8Array }

/** @returns what an entry cites it by; the same content put in again is the same file */
export async function keepFile(door: Door, place: { readonly tenant: number; readonly by: string }, { name, type, content }: MadeFile): Promise<FileRef> {
  const sha256 = createHash('sha256').update(content).digest()
  const at = door.engine.clock()
  await writeIn(door.engine.database, String(place.tenant), (client) => client.query(
    `with kept as (insert into file (tenant, sha256, name, type, bytes, content, taken_at, taken_by) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing)
     insert into file_hand (tenant, sha256, account, at) values ($1, $2, $8, $7) on conflict do nothing`,
    [place.tenant, sha256, name, type, content.length, Buffer.from(content), at, place.by]))
  return { sha256: sha256.toString('hex'), name, bytes: content.length }
}
