// The matters whose opening points to another: the sittings of an exam, for one.
import type { Queryable } from '#ledger/database.ts'
import { readMatters, type StoredMatter } from '#ledger/stored-matter.ts'

/** @param search `pointing`: an answer of the opening entry; `to`: the id it holds */
export async function mattersPointing(client: Queryable, search: { readonly tenant: number; readonly procedure: string; readonly pointing: string; readonly to: string }): Promise<readonly StoredMatter[]> {
  const found = await client.query<{ matter: string }>(
    'select matter from entry where tenant = $1 and procedure = $2 and seq = 1 and answers ->> $3 = $4', [search.tenant, search.procedure, search.pointing, search.to])
  return readMatters(client, search.tenant, found.rows.map((row) => row.matter))
}
