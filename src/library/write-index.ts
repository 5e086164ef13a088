// Writing the search index into its table, a batch for each import, and joining batches before they become many.
import type { Queryable } from '#ledger/database.ts'
import { PostingsWriter } from '#library/postings.ts'

export type IndexedArticle = { readonly id: number; readonly text: string }

const rowsAtOnce = 20_000
/** A search reads a row for each batch that has the pair; beyond this many the younger ones are joined. */
const mostBatches = 12
const joinedAtOnce = 8

/**
 * @param articles in the order of their numbers, all greater than those of earlier batches
 * @param batches there already, oldest first
 * @returns the batches there are now
 */
export async function writeIndex(client: Queryable, articles: readonly IndexedArticle[], batches: readonly number[]): Promise<readonly number[]> {
  const batch = (batches.at(-1) ?? 0) + 1
  const writer = new PostingsWriter()
  for (const { id, text } of articles) writer.add(id, text)
  let rows: (readonly [string, Buffer])[] = []
  const flush = async () => {
    await client.query('insert into law_gram (gram, batch, postings) select gram, $3, postings from unnest($1::text[], $2::bytea[]) as each(gram, postings)', [rows.map((row) => row[0]), rows.map((row) => row[1]), batch])
    rows = []
  }
  for (const row of writer.entries()) {
    rows.push(row)
    if (rows.length >= rowsAtOnce) await flush()
  }
  if (rows.length > 0) await flush()
  return joined(client, [...batches, batch])
}

/** Runs of bytes are joined in the order they were written; the joined run takes the next number. */
async function joined(client: Queryable, batches: readonly number[]): Promise<readonly number[]> {
  if (batches.length <= mostBatches) return batches
  const kept = batches.slice(0, -joinedAtOnce)
  const [oldest, youngest] = [batches[kept.length] ?? 0, batches.at(-1) ?? 0]
  await client.query(`with gone as (delete from law_gram where batch between $1 and $2 returning gram, batch, postings)
    insert into law_gram (gram, batch, postings) select gram, $2 + 1, string_agg(postings, ''::bytea order by batch) from gone group by gram`, [oldest, youngest])
  return [...kept, youngest + 1]
}
