// Destroying and replacing what is sealed. The ledger keeps its references and stays whole; without its key a value is noise.
import type { Queryable } from '#ledger/database.ts'
import type { Engine } from '#matters/engine.ts'
import type { Json } from '#procedure/entry.ts'

type Sealed = { readonly tenant: number; readonly ids: readonly string[] }

/**
 * Destroys the keys of these values, for ever. Digests taken of them go with them; the database sees to that.
 * @returns how many were still open
 */
export async function eraseSealed(client: Queryable, { tenant, ids }: Sealed): Promise<number> {
  if (ids.length === 0) return 0
  // The noise goes too: a key that somebody kept opens nothing.
  const done = await client.query(`update sealed set wrapped_key = null, ciphertext = ''::bytea where tenant = $1 and id = any($2::uuid[]) and wrapped_key is not null`, [tenant, ids])
  return done.rowCount ?? 0
}

/** Puts another value in place of what is sealed there, under a key of its own. Nothing comes back to life: an erased one stays erased. */
export async function reseal(engine: Pick<Engine, 'vault'>, client: Queryable, { tenant, id, value }: { readonly tenant: number; readonly id: string; readonly value: Json }): Promise<void> {
  const { wrappedKey, ciphertext } = engine.vault.seal({ tenant, id }, value)
  await client.query('update sealed set wrapped_key = $3, ciphertext = $4 where tenant = $1 and id = $2 and wrapped_key is not null', [tenant, id, wrappedKey, ciphertext])
}

/** Half-filled forms may hold the same names: those of the township's accounts that mention one of them are dropped. */
export async function dropDraftsNaming(client: Queryable, { tenant, names }: { readonly tenant: number; readonly names: readonly string[] }): Promise<void> {
  const told = names.filter((name) => name.trim().length > 1)
  if (told.length === 0) return
  await client.query(
    `delete from draft d using account a where a.id = d.account and a.tenant = $1 and exists (select from unnest($2::text[]) as n(name) where position(n.name in d.content::text) > 0)`, [tenant, told])
}
