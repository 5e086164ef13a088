// Putting texts on the shelf. Importing the same folder again changes nothing; a text that has changed takes the old one's place;
// two different texts that claim to be the same version are told, and the first stays.
import { createHash } from 'node:crypto'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Moment } from '#calendar/clock.ts'
import type { Database, Queryable } from '#ledger/database.ts'
import { articleLabel } from '#library/article-number.ts'
import { lawKey } from '#library/law-key.ts'
import type { LawText } from '#library/law-text.ts'
import { writeIndex, type IndexedArticle } from '#library/write-index.ts'

/** `from`, `to`: days in force as the person who imports it says; they go before what the text says. */
export type Arrival = { readonly name: string; readonly law: LawText & { readonly day: PlainDate }; readonly from?: PlainDate; readonly to?: PlainDate }

export type Shelved = {
  readonly name: string
  readonly title: string
  readonly day: PlainDate
  readonly outcome: 'new' | 'replaced' | 'dates' | 'unchanged' | 'clash'
  readonly articles: number
  readonly doubts: readonly string[]
}

type Known = { readonly id: number; readonly digest: Buffer; readonly given_from: PlainDate | null; readonly given_to: PlainDate | null }

/**
 * @param arrivals some hundreds at most: they are written and indexed in one transaction
 * @param seen versions that came earlier in the same import, so that a second file for one of them is told and not swapped in
 */
export async function importTexts(database: Database, arrivals: readonly Arrival[], at: Moment, seen: Map<string, string> = new Map()): Promise<readonly Shelved[]> {
  const client = await database.pool.connect()
  try {
    await client.query('begin')
    const shelf = (await client.query<{ last_article: number; batches: number[] }>('select last_article, batches from law_shelf for update')).rows[0] ?? { last_article: 0, batches: [] }
    const work: Work = { client, at, next: shelf.last_article + 1, indexed: [] }
    const shelved: Shelved[] = []
    for (const arrival of arrivals) shelved.push(await place(work, arrival, seen))
    const batches = work.indexed.length > 0 ? await writeIndex(client, work.indexed, shelf.batches) : shelf.batches
    if (shelved.some((each) => each.outcome !== 'unchanged' && each.outcome !== 'clash')) {
      await client.query('update law_shelf set last_article = $1, batches = $2, changes = changes + 1', [work.next - 1, batches])
    }
    await client.query('commit')
    return shelved
  } catch (cause) {
    await client.query('rollback')
    throw cause
  } finally {
    client.release()
  }
}

type Work = { readonly client: Queryable; readonly at: Moment; next: number; indexed: IndexedArticle[] }

async function place(work: Work, arrival: Arrival, seen: Map<string, string>): Promise<Shelved> {
  const { law } = arrival
  const [key, digest] = [lawKey(law.title), digestOf(law)]
  const version = `${key} ${law.day} ${law.part}`
  const told = (outcome: Shelved['outcome']): Shelved => ({ name: arrival.name, title: law.title, day: law.day, outcome, articles: law.articles.length, doubts: law.doubts })
  const earlier = seen.get(version)
  if (earlier !== undefined) return told(earlier === digest.toString('hex') ? 'unchanged' : 'clash')
  seen.set(version, digest.toString('hex'))
  const known = (await work.client.query<Known>('select id, digest, given_from, given_to from law_text where key = $1 and day = $2 and part = $3', [key, law.day, law.part])).rows[0]
  if (known?.digest.equals(digest)) return told(await newDates(work, arrival, known) ? 'dates' : 'unchanged')
  if (known) await work.client.query('delete from law_text where id = $1', [known.id])
  await write(work, { ...arrival, from: arrival.from ?? known?.given_from ?? undefined, to: arrival.to ?? known?.given_to ?? undefined } as Arrival, digest)
  return told(known ? 'replaced' : 'new')
}

async function newDates({ client }: Work, { from, to }: Arrival, known: Known): Promise<boolean> {
  const changed = (from !== undefined && from !== known.given_from) || (to !== undefined && to !== known.given_to)
  if (changed) await client.query('update law_text set given_from = coalesce($2, given_from), given_to = coalesce($3, given_to) where id = $1', [known.id, from ?? null, to ?? null])
  return changed
}

async function write(work: Work, { law, from, to }: Arrival, digest: Buffer): Promise<void> {
  const row = [lawKey(law.title), law.title, law.part, law.issuer, JSON.stringify(law.history), law.day, law.inForce ?? null, from ?? null, to ?? null, work.next, law.articles.length, law.doubts, digest, work.at, JSON.stringify(law.repeals)]
  const { id } = (await work.client.query<{ id: number }>(
    `insert into law_text (key, title, part, issuer, history, day, stated_from, given_from, given_to, first_article, articles, doubts, digest, imported_at, repeals)
     values (${row.map((_, index) => `$${index + 1}`).join(', ')}) returning id`, row)).rows[0] ?? { id: 0 }
  const articles = law.articles.map((each, index) => ({ id: work.next + index, law: id, number: each.number, headings: each.headings, body: each.lines.join('\n') }))
  await work.client.query(
    `insert into law_article (id, law, number, headings, body)
     select id, law, number, array(select jsonb_array_elements_text(headings)), body
     from jsonb_to_recordset($1::jsonb) as each(id integer, law integer, number text, headings jsonb, body text)`, [JSON.stringify(articles)])
  work.next += articles.length
  for (const each of articles) work.indexed.push({ id: each.id, text: `${articleLabel(each.number)}\n${each.headings.at(-1) ?? ''}\n${each.body}` })
}

/** Of all that was read, so that a better reading of the same file replaces the earlier one. */
function digestOf({ title, part, issuer, history, day, inForce, repeals, articles, doubts }: LawText): Buffer {
  return createHash('sha256').update(JSON.stringify([title, part, issuer, history, day, inForce ?? null, repeals, articles, doubts])).digest()
}
