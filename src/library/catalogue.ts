// What stands on the shelf, held in memory without its articles (some hundred bytes a text) and read again when the shelf changes.
import type { Database, Queryable } from '#ledger/database.ts'
import { editionInForce, editionsOf, lawOfKey, type Edition, type ShelvedText } from '#library/editions.ts'
import { lawKey } from '#library/law-key.ts'
import { instrument } from '#law/instrument.ts'
import type { PlainDate } from '#calendar/plain-date.ts'

export type Catalogue = {
  readonly changes: number
  readonly laws: ReadonlyMap<string, readonly Edition[]>
  readonly articles: number
  /** The version in which an article stands, by the article's number on the shelf; none for one that has been taken off. */
  editionOf(article: number): Edition | undefined
}

export type Library = { readonly database: Database; catalogue(): Promise<Catalogue> }

/** One for each server; nothing is read before it is asked for. */
export function libraryOf(database: Database): Library {
  let held: Catalogue | undefined
  return {
    database,
    catalogue: async () => {
      const changes = (await database.pool.query<{ changes: number }>('select changes from law_shelf')).rows[0]?.changes ?? 0
      if (held?.changes !== changes) held = await readCatalogue(database.pool, changes)
      return held
    },
  }
}

type Row = {
  id: number; key: string; title: string; part: string; issuer: string; history: ShelvedText['history']; day: PlainDate
  stated_from: PlainDate | null; given_from: PlainDate | null; given_to: PlainDate | null; repeals: ShelvedText['repeals']; first_article: number; articles: number; doubts: string[]
}

async function readCatalogue(client: Queryable, changes: number): Promise<Catalogue> {
  const rows = (await client.query<Row>('select id, key, title, part, issuer, history, day, stated_from, given_from, given_to, repeals, first_article, articles, doubts from law_text order by first_article')).rows
  const texts = rows.map(shelved)
  const byKey = new Map<string, ShelvedText[]>()
  for (const text of texts) byKey.set(text.key, [...byKey.get(text.key) ?? [], text])
  const ended = new Map<string, PlainDate[]>()
  for (const { key, repeals } of texts) for (const { title, from } of repeals) if (lawKey(title) !== key) ended.set(lawKey(title), [...ended.get(lawKey(title)) ?? [], from])
  const laws = new Map([...byKey].map(([key, found]) => [key, editionsOf(found, ended.get(key))]))
  const editions = new Map([...laws.values()].flat().flatMap((edition) => edition.texts.map((text) => [text.id, edition] as const)))
  return {
    changes, laws, articles: texts.reduce((sum, each) => sum + each.articles, 0),
    editionOf: (article) => {
      const text = lastAtMost(texts, article)
      return text && article < text.firstArticle + text.articles ? editions.get(text.id) : undefined
    },
  }
}

function shelved(row: Row): ShelvedText {
  return {
    id: row.id, key: row.key, title: row.title, part: row.part, issuer: row.issuer, history: row.history, repeals: row.repeals, day: row.day, firstArticle: row.first_article, articles: row.articles, doubts: row.doubts,
    ...(row.stated_from ? { statedFrom: row.stated_from } : {}), ...(row.given_from ? { givenFrom: row.given_from } : {}), ...(row.given_to ? { givenTo: row.given_to } : {}),
  }
}

function lastAtMost(texts: readonly ShelvedText[], article: number): ShelvedText | undefined {
  let [low, high] = [0, texts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((texts[middle]?.firstArticle ?? Infinity) <= article) low = middle + 1
    else high = middle
  }
  return texts[low - 1]
}

/** The version in force on that day; before the first, the first; after all, the last. */
export function editionFor(editions: readonly Edition[], on: PlainDate): Edition | undefined {
  return editionInForce(editions, on) ?? (on < (editions[0]?.from ?? '') ? editions[0] : editions.at(-1))
}

/**
 * Laws by how people call them: 行政处罚法, 处罚法, a law-book id or its short title. The one that is called exactly so comes first,
 * then those the township's work cites, then the shortest title.
 */
export function lawsNamed(catalogue: Catalogue, name: string): readonly string[] {
  const wanted = lawKey(name)
  if (wanted.length < 2) return []
  const rank = (key: string): number => {
    const law = lawOfKey(key)
    if (key === wanted || law === name || (law && lawKey(instrument(law).short) === wanted)) return 0
    if (!key.endsWith(wanted) && !key.endsWith(`${wanted}(试行)`)) return 9
    return law ? 1 : 2
  }
  const found = [...catalogue.laws.keys()].map((key) => ({ key, rank: rank(key) })).filter((each) => each.rank < 9)
  return found.sort((one, other) => one.rank - other.rank || one.key.length - other.key.length).map((each) => each.key)
}
