// Names and private text, read back for whoever may read them: the other half of `seal`.
import type { Queryable } from '#ledger/database.ts'
import type { Engine } from '#matters/engine.ts'
import type { Json } from '#procedure/entry.ts'

/** Opens sealed values; one whose key was destroyed stays shut for ever. */
export async function openSealed(engine: Engine, client: Queryable, tenant: number, ids: readonly string[]): Promise<Readonly<Record<string, Json>>> {
  if (ids.length === 0) return {}
  const result = await client.query<{ id: string; wrapped_key: Buffer | null; ciphertext: Buffer }>(
    'select id, wrapped_key, ciphertext from sealed where tenant = $1 and id = any($2::uuid[])', [tenant, ids])
  return Object.fromEntries(result.rows.flatMap((row) =>
    row.wrapped_key ? [[row.id, engine.vault.open({ tenant, id: row.id }, { wrappedKey: row.wrapped_key, ciphertext: row.ciphertext })]] : []))
}
