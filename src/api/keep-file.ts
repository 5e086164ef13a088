// A file that the server itself puts into the township's store, named by its content like every other.
import { createHash } from 'node:crypto'
import type { Door } from '#api/door.ts'
import { writeIn } from '#ledger/database.ts'
import type { FileRef } from '#procedure/field.ts'

export type MadeFile = { readonly name: string; readonly type: string; readonly content: Uint8Array }

export async function keepFile(door: Door, place: { readonly tenant: number; readonly by: string }, { name, type, content }: MadeFile): Promise<FileRef> {
  const sha256 = createHash('sha256').update(content).digest()
  await writeIn(door.engine.database, String(place.tenant), (client) => client.query(
    'insert into file (tenant, sha256, name, type, bytes, content, taken_at, taken_by) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing',
    [place.tenant, sha256, name, type, content.length, Buffer.from(content), door.engine.clock(), place.by]))
  return { sha256: sha256.toString('hex'), name, bytes: content.length }
}
