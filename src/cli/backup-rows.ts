// The rows of a ledger as the lines of a backup, read through cursors: the ledger is never in memory whole.
import { backupTables, enterProvince, inProvince, provincesOf, rowsAtATime, rowsMark } from '#cli/backup-format.ts'
import type { Queryable } from '#ledger/database.ts'

/**
 * @param client in a snapshot of the whole ledger, as its owner
 * @param rows how many there are; @param written told of every row
 */
export async function* backupLines(client: Queryable, rows: number, written: () => void): AsyncGenerator<string> {
  yield `${rowsMark}\t${rows}\n`
  for (const table of backupTables) {
    for await (const line of tableLines(client, table)) {
      yield `${table}\t${line}\n`
      written()
    }
  }
}

/** In the same snapshot, the rows that will be read. */
export async function countRows(client: Queryable): Promise<number> {
  let sum = 0
  for (const code of await provincesOf(client)) {
    await enterProvince(client, code)
    for (const table of backupTables) {
      const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from "${table}" t where ${inProvince(table, code)}`)
      sum += rows[0]?.count ?? 0
    }
  }
  return sum
}

async function* tableLines(client: Queryable, table: string): AsyncGenerator<string> {
  for (const code of await provincesOf(client)) {
    await enterProvince(client, code)
    await client.query(`declare rows no scroll cursor for select row_to_json(t)::text as line from "${table}" t where ${inProvince(table, code)}`)
    for (;;) {
      const { rows } = await client.query<{ line: string }>(`fetch ${rowsAtATime(table)} from rows`)
      if (rows.length === 0) break
      for (const row of rows) yield row.line
    }
    await client.query('close rows')
  }
}
