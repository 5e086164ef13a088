// Which articles answer a question best: the shares that the index gives them, more for what stands in force and in the title.
import type { Queryable } from '#ledger/database.ts'
import type { Catalogue } from '#library/catalogue.ts'
import type { Edition } from '#library/editions.ts'
import { gramsOf } from '#library/grams.ts'
import { readPostings } from '#library/postings.ts'

export type Ranked = { readonly article: number; readonly edition: Edition; readonly score: number }
type Asked = { readonly words: string; readonly weight: number }

/** A title that answers is worth as much again as half the text; what the township's own work cites a little more. */
const titleShare = 0.5
const bookShare = 1.12

/**
 * @param asked what is looked for, and how much each wording counts
 * @param keep which versions may answer
 * @returns at most `most`, best first
 */
export async function rankArticles(client: Queryable, catalogue: Catalogue, asked: { readonly words: readonly Asked[]; readonly most: number; keep(edition: Edition): boolean }): Promise<readonly Ranked[]> {
  const weights = weightsOf(asked.words)
  if (weights.size === 0) return []
  const postings = await postingsOf(client, [...weights.keys()])
  const scores = new Map<number, number>()
  const worth = new Map<string, number>()
  for (const [gram, runs] of postings) {
    const found: [number, number][] = []
    for (const run of runs) readPostings(run, (id, impact) => found.push([id, impact]))
    const rarity = Math.log(1 + (catalogue.articles - found.length + 0.5) / (found.length + 0.5))
    const weight = Math.max(0.05, rarity) * (weights.get(gram) ?? 0)
    worth.set(gram, weight)
    for (const [id, impact] of found) scores.set(id, (scores.get(id) ?? 0) + impact * weight)
  }
  return best(catalogue, scores, { ...asked, worth })
}

function best(catalogue: Catalogue, scores: ReadonlyMap<number, number>, asked: { readonly most: number; readonly worth: ReadonlyMap<string, number>; keep(edition: Edition): boolean }): readonly Ranked[] {
  const factors = new Map<Edition, number>()
  const found: Ranked[] = []
  const whole = [...asked.worth.values()].reduce((sum, each) => sum + each, 0) || 1
  const factorOf = (edition: Edition): number => {
    const held = factors.get(edition)
    if (held !== undefined) return held
    const inTitle = gramsOf(edition.title).reduce((sum, gram) => sum + (asked.worth.get(gram) ?? 0), 0) / whole
    const factor = asked.keep(edition) ? (1 + titleShare * inTitle) * (edition.law ? bookShare : 1) : 0
    factors.set(edition, factor)
    return factor
  }
  for (const [article, score] of scores) {
    const edition = catalogue.editionOf(article)
    const factor = edition ? factorOf(edition) : 0
    if (edition && factor > 0) found.push({ article, edition, score: score * factor })
  }
  return found.sort((one, other) => other.score - one.score || one.article - other.article).slice(0, asked.most)
}

function weightsOf(asked: readonly Asked[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const { words, weight } of asked) for (const gram of gramsOf(words)) weights.set(gram, Math.max(weight, weights.get(gram) ?? 0))
  return weights
}

/** The runs of bytes of each pair, in the order they were written. */
async function postingsOf(client: Queryable, grams: readonly string[]): Promise<ReadonlyMap<string, readonly Buffer[]>> {
  const { rows } = await client.query<{ gram: string; postings: Buffer }>('select gram, postings from law_gram where gram = any($1) order by gram, batch', [grams])
  const found = new Map<string, Buffer[]>()
  for (const { gram, postings } of rows) found.set(gram, [...found.get(gram) ?? [], postings])
  return found
}
