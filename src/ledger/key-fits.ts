// Whether the master key at hand is the one that the names of this ledger were sealed with.
import type { Queryable } from '#ledger/database.ts'
import type { Vault } from '#ledger/vault.ts'

/** @param client sees the rows of the place asked about; a place that has sealed nothing yet is opened by every key */
export async function keyFits(client: Queryable, vault: Vault): Promise<boolean> {
  const row = (await client.query<{ tenant: number; id: string; wrapped_key: Buffer; ciphertext: Buffer }>(
    'select tenant, id, wrapped_key, ciphertext from sealed where wrapped_key is not null limit 1')).rows[0]
  if (!row) return true
  try {
    vault.open({ tenant: row.tenant, id: row.id }, { wrappedKey: row.wrapped_key, ciphertext: row.ciphertext })
    return true
  } catch {
    return false
  }
}
