// The one search of the library: by law and article where the question reads so, else by words. In force on the day unless all is
// wanted.
import type { PlainDate } from '#calendar/plain-date.ts'
import { articleLabel } from '#library/article-number.ts'
import { editionFor, lawsNamed, type Catalogue, type Library } from '#library/catalogue.ts'
import { editionInForce, type Edition } from '#library/editions.ts'
import { legalWords } from '#library/everyday-words.ts'
import { excerptOf, type Piece } from '#library/excerpt.ts'
import { askedArticle } from '#library/question.ts'
import { rankArticles, type Ranked } from '#library/rank-articles.ts'
import { articleIn, articlesById, type StoredArticle } from '#library/read-articles.ts'

export type Hit = {
  readonly key: string
  readonly title: string
  readonly day: PlainDate
  readonly inForce: boolean
  readonly number: string
  readonly label: string
  readonly headings: readonly string[]
  readonly excerpt: readonly Piece[]
}

export type LawHit = { readonly key: string; readonly title: string; readonly day: PlainDate; readonly from: PlainDate; readonly to?: PlainDate; readonly inForce: boolean; readonly articles: number }

export type Found = { readonly by: 'article' | 'words'; readonly articles: readonly Hit[]; readonly laws: readonly LawHit[]; readonly also: readonly string[] }

export type Search = { readonly words: string; readonly on: PlainDate; readonly most?: number; readonly everyVersion?: boolean }

/** Read beyond what is shown, to move up what has the very words. */
const reread = 80

export async function search(library: Library, asked: Search): Promise<Found> {
  const catalogue = await library.catalogue()
  return await byArticle(library, catalogue, asked) ?? byWords(library, catalogue, asked)
}

async function byArticle(library: Library, catalogue: Catalogue, { words, on }: Search): Promise<Found | undefined> {
  const asked = askedArticle(words)
  if (!asked) return undefined
  const editions = lawsNamed(catalogue, asked.law).slice(0, 8).flatMap((key) => editionFor(catalogue.laws.get(key) ?? [], on) ?? [])
  const hits: Hit[] = []
  for (const edition of editions) {
    const article = await articleIn(library.database.pool, edition, asked.article)
    if (article) hits.push(hitOf({ edition, article }, { words: [], on, length: 400 }))
  }
  return editions.length === 0 ? undefined : { by: 'article', articles: hits, laws: editions.map((each) => lawHit(each, on)), also: [] }
}

async function byWords(library: Library, catalogue: Catalogue, { words, on, most = 20, everyVersion = false }: Search): Promise<Found> {
  const { pool } = library.database
  const [restricted, rest] = namedLaw(catalogue, words)
  const also = legalWords(rest)
  const keep = (edition: Edition) => (restricted === undefined || edition.key === restricted) && (everyVersion || edition === editionInForce(catalogue.laws.get(edition.key) ?? [], on))
  const ranked = await rankArticles(pool, catalogue, { words: [{ words: rest, weight: 1 }, ...also.map((each) => ({ words: each, weight: 0.7 }))], most: reread, keep })
  const articles = await articlesById(pool, ranked.map((each) => each.article))
  const terms = rest.split(/\s+/).filter((each) => each !== '')
  const hits = exactFirst(ranked, articles, [...terms, ...also]).slice(0, most)
  return { by: 'words', articles: hits.map((each) => hitOf(each, { words: [...terms, ...also], on, length: 160 })), laws: titlesWith(catalogue, words, on), also }
}

/** 民法典 采光: a law named among the words narrows the search to it, as long as something else is asked. */
function namedLaw(catalogue: Catalogue, words: string): readonly [string | undefined, string] {
  const terms = words.split(/\s+/).filter((each) => each !== '')
  if (terms.length < 2) return [undefined, words]
  const at = terms.findIndex((term) => term.length >= 2 && /[法典例定法则]$/.test(term) && catalogue.laws.has(lawsNamed(catalogue, term)[0] ?? ''))
  return at < 0 ? [undefined, words] : [lawsNamed(catalogue, terms[at] ?? '')[0], terms.filter((_, index) => index !== at).join(' ')]
}

type Read = { readonly edition: Edition; readonly article: StoredArticle }

function exactFirst(ranked: readonly Ranked[], articles: ReadonlyMap<number, StoredArticle>, terms: readonly string[]): readonly Read[] {
  const scored = ranked.flatMap(({ article, edition, score }) => {
    const read = articles.get(article)
    if (!read) return []
    const text = read.lines.join('\n')
    const exact = terms.filter((term) => text.includes(term)).length / Math.max(1, terms.length)
    return [{ edition, article: read, score: score * (1 + 0.4 * exact) }]
  })
  return scored.sort((one, other) => other.score - one.score)
}

function hitOf({ edition, article }: Read, shown: { readonly words: readonly string[]; readonly on: PlainDate; readonly length: number }): Hit {
  return {
    key: edition.key, title: edition.title, day: edition.day, inForce: covers(edition, shown.on), number: article.number, label: articleLabel(article.number),
    headings: article.headings, excerpt: excerptOf(article.lines.join('\n'), shown.words, shown.length),
  }
}

function titlesWith(catalogue: Catalogue, words: string, on: PlainDate): readonly LawHit[] {
  const terms = words.normalize('NFKC').toLowerCase().split(/\s+/).filter((each) => each.length >= 2)
  if (terms.length === 0) return []
  const keys = [...catalogue.laws.keys()].filter((key) => terms.every((term) => key.includes(term)))
  return keys.sort((one, other) => one.length - other.length).slice(0, 8).flatMap((key) => {
    const edition = editionFor(catalogue.laws.get(key) ?? [], on)
    return edition ? [lawHit(edition, on)] : []
  })
}

export function lawHit(edition: Edition, on: PlainDate): LawHit {
  const { key, title, day, from, to } = edition
  return { key, title, day, from, ...(to === undefined ? {} : { to }), inForce: covers(edition, on), articles: edition.texts.reduce((sum, each) => sum + each.articles, 0) }
}

function covers(edition: Edition, on: PlainDate): boolean {
  return edition.from <= on && (edition.to === undefined || on <= edition.to)
}
