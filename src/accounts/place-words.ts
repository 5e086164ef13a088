// Words that everybody in a place knows, and so tries first: what the township and its villages are called, and who works there.
import type { Queryable } from '#ledger/database.ts'

/** @param tenant township, or county that keeps accounts of its own */
export async function placeWords(client: Queryable, tenant: number): Promise<readonly string[]> {
  const { rows } = await client.query<{ word: string }>(
    `select unnest(array[name, full_name, tenant::text]) as word from township where tenant = $1
     union select name from area where starts_with(code, $1::text)
     union select unnest(array[login, name]) from account where tenant = $1`, [tenant])
  return rows.map(({ word }) => word)
}

/** Of the account with that login; none where there is no such account. */
export async function placeWordsOf(client: Queryable, login: string): Promise<readonly string[]> {
  const tenant = (await client.query<{ tenant: number }>('select tenant from account where login = $1', [login])).rows[0]?.tenant
  return tenant === undefined ? [] : placeWords(client, tenant)
}
