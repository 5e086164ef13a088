// Articles off the shelf: a law from end to end, one of its articles, or a handful by their numbers.
import type { Queryable } from '#ledger/database.ts'
import type { Edition } from '#library/editions.ts'
import type { LawArticle } from '#library/law-text.ts'

export type StoredArticle = LawArticle & { readonly id: number }

type Row = { id: number; number: string; headings: string[]; body: string }

const columns = 'id, number, headings, body'

/** Every article of a version, its parts in the order of their numbers. */
export async function articlesOf(client: Queryable, edition: Edition): Promise<readonly StoredArticle[]> {
  const { rows } = await client.query<Row & { law: number }>(`select ${columns}, law from law_article where law = any($1) order by id`, [edition.texts.map((each) => each.id)])
  const parts = edition.texts.map((text) => ({ title: text.part, articles: rows.filter((row) => row.law === text.id) }))
  const first = ({ articles }: { articles: readonly Row[] }) => Number(articles.find((each) => /^\d+$/.test(each.number))?.number ?? 0)
  return [...parts].sort((one, other) => first(one) - first(other)).flatMap((part) => part.articles.map((row) => stored(row, part.title)))
}

/** The article of that number in a version. */
export async function articleIn(client: Queryable, edition: Edition, number: string): Promise<StoredArticle | undefined> {
  const { rows } = await client.query<Row>(`select ${columns} from law_article where law = any($1) and number = $2 order by id limit 1`, [edition.texts.map((each) => each.id), number])
  return rows[0] && stored(rows[0], '')
}

/** By their numbers on the shelf. */
export async function articlesById(client: Queryable, ids: readonly number[]): Promise<ReadonlyMap<number, StoredArticle>> {
  const { rows } = await client.query<Row>(`select ${columns} from law_article where id = any($1)`, [ids])
  return new Map(rows.map((row) => [row.id, stored(row, '')]))
}

function stored({ id, number, headings, body }: Row, part: string): StoredArticle {
  return { id, number, headings: part === '' ? headings : [part, ...headings], lines: body === '' ? [] : body.split('\n') }
}
