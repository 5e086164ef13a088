// What is in a backup, once decrypted and decompressed: a line that says how many rows there are, then a line for every row. That
// it is whole and unchanged is the encryption's to say.
import type { Queryable } from '#ledger/database.ts'

/** The name of the first line, with the number of rows behind it. */
export const rowsMark = 'rows'

/** Sessions, drafts and known devices are of the day, the law library comes with the program or is imported again; everything else is kept. In an order in which rows may be put back. */
export const backupTables: readonly string[] = ['township', 'area', 'position', 'account', 'second_factor', 'outside_identity', 'own_ties', 'entry', 'matter', 'counter', 'deadline', 'tally', 'register', 'sealed', 'recognition', 'publication', 'import_mapping', 'file', 'file_hand', 'checkpoint', 'statement', 'countersignature', 'paper_code', 'slip', 'slip_place', 'receipt', 'reading', 'person_trace', 'person_traced']

/** How people sign in hangs on their accounts, which name the township. */
const ofAccounts: ReadonlySet<string> = new Set(['second_factor', 'outside_identity', 'own_ties'])

/** @returns the condition on `t` by which a row of that table belongs to the province */
export function inProvince(table: string, province: string): string {
  if (!/^\d{2}$/.test(province)) throw new RangeError(`not a province: ${province}`)
  return ofAccounts.has(table) ? `exists (select from account a where a.id = t.account and starts_with(a.tenant::text, '${province}'))` : `starts_with(t.tenant::text, '${province}')`
}

/** How many rows are carried at a time: a file may have 20 MB, and text of it twice that. */
export function rowsAtATime(table: string): number {
  return table === 'file' ? 1 : 1000
}

/** The wall between townships stands for the owner too: a transaction names the province whose rows it moves. */
export async function enterProvince(client: Queryable, province: string): Promise<void> {
  await client.query(`select set_config('xiangzhi.scope', $1, true)`, [province])
}

/** Every province that a township of this ledger lies in. */
export async function provincesOf(client: Queryable): Promise<readonly string[]> {
  return (await client.query<{ code: string }>('select distinct left(tenant::text, 2) as code from township order by code')).rows.map(({ code }) => code)
}
