// Pages of a ledger: filtered, newest first, continued from where the last page ended. The cost of a page does not grow
// with its depth, because the next one starts at a key and not at a count.
import type { Unseen } from '#accounts/authority.ts'
import { gramPrefix, gramsOf } from '#matters/grams.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import { tenantOf, type Queryable } from '#ledger/database.ts'
import type { Tenants } from '#ledger/stored-matter.ts'
import { seenOnly } from '#projections/seen-only.ts'

export type MatterFilter = {
  /** Division prefix: a township, or a village in it; a county reads many townships. */
  readonly area: string
  /** What the reader is not to see, even as a number. */
  readonly unseen: Unseen
  readonly procedure?: string
  readonly state?: string
  readonly from?: PlainDate
  readonly to?: PlainDate
  readonly flagged?: boolean
  /** Of a village: its township's own as well, for bodies and templates that it deals with. */
  readonly above?: boolean
  /** Part of the title, two characters or more to be quick. */
  readonly words?: string
  /** From `next` of the page before. */
  readonly after?: string
  readonly size: number
}

export type ListedMatter = {
  readonly tenant: number; readonly id: string; readonly procedure: string; readonly version: PlainDate; readonly area: string; readonly number: number
  readonly state: string; readonly title: string; readonly seq: number; readonly openedOn: PlainDate; readonly closedOn: PlainDate | null
  readonly nextDue: PlainDate | null; readonly flags: readonly string[]
}

export type MatterPage = { readonly items: readonly ListedMatter[]; readonly next?: string }

const columns = `tenant, id, procedure, version, area, number, state, title, seq, opened_on as "openedOn", closed_on as "closedOn", next_due as "nextDue", flags`

export async function listMatters(client: Queryable, filter: MatterFilter): Promise<MatterPage> {
  const size = Math.min(Math.max(filter.size, 1), 5000)
  const rows = await newest(client, filter, size + 1)
  const items = rows.slice(0, size)
  const last = items.at(-1)
  return rows.length > size && last ? { items, next: `${last.openedOn}~${last.id}` } : { items }
}

/** How many matters such a list has in all. Costs more than a page: for what reads the whole list anyway. */
export async function countMatters(client: Queryable, filter: Omit<MatterFilter, 'size'>): Promise<number> {
  const { value, values } = placeholders()
  const where = [tenantCondition(filter.area, value), ...conditionsOf({ ...filter, size: 1 }, value, filter.area.length < 9 ? gramsOfEach('tenant', value) : gramsOfOne(tenantOf(filter.area), value))]
  const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from matter where ${where.join(' and ')}`, values)
  return rows[0]?.count ?? 0
}

async function newest(client: Queryable, filter: MatterFilter, size: number): Promise<readonly ListedMatter[]> {
  const ask = async ({ text, values }: Query) => (await client.query<ListedMatter>(text, values)).rows
  if (filter.area.length < 9) return await amongNewestOfTownships(client, filter, size) ?? ask(ofTownships(filter, size))
  return filter.words?.trim() ? byWords(client, filter, size) : ask(ofTownship(filter, size))
}

/**
 * Words of one township: by its titles from the newest on, which stand in the index of ages. Where there are more than that walk
 * goes through, all places by the index of words while they are few, and what is in very many titles by walking on.
 * The planner counts the wall's condition and ours as if they had nothing to do with each other, and takes a township for so small
 * that it might as well be read whole and sorted: so each way is named to it.
 */
async function byWords(client: Queryable, filter: MatterFilter, size: number): Promise<readonly ListedMatter[]> {
  const walk = async (most?: number) => {
    const { text, values } = newestWith(filter, { size, ...(most === undefined ? {} : { most }) })
    await client.query('set local enable_bitmapscan = off')
    const { rows } = await client.query<ListedMatter>(text, values)
    await client.query('set local enable_bitmapscan = on')
    return rows
  }
  const near = await walk(nearby)
  if (near.length === size || !await goesFurther(client, tenantOf(filter.area))) return near
  if (!hasGrams(filter.words ?? '')) return walk()
  const { text, values } = fewWith(filter, size)
  const { rows } = await client.query<ListedMatter & { readonly found: number }>(text, values)
  return (rows[0]?.found ?? 0) > few ? walk() : rows.map(({ found: _found, ...listed }) => listed)
}

/** Has the township more matters than are near? Every matter has an entry, so it has no more of them than entries. */
async function goesFurther(client: Queryable, tenant: number): Promise<boolean> {
  const { rows } = await client.query<{ last: number }>('select last from position where tenant = $1', [tenant])
  return (rows[0]?.last ?? 0) > nearby
}

type Query = { readonly text: string; readonly values: unknown[] }

function ofTownship(filter: MatterFilter, size: number): Query {
  const { value, values } = placeholders()
  const where = townshipConditions(filter, value)
  return { text: `select ${columns} from matter where ${where.join(' and ')} order by opened_on desc, id desc limit ${size}`, values }
}

/** So many of the newest titles are read through before the index of words is asked: more than most townships ever write. */
const nearby = 100_000

/** So many places are looked up one by one; where words stand in more, the next page is never far. */
const few = 2000

/** From the newest on, in the index of ages; only what is found is opened. @param most so many are read through; all where it isn't said */
function newestWith(filter: MatterFilter, { size, most }: { readonly size: number; readonly most?: number }): Query {
  const { value, values } = placeholders()
  const { words = '', ...rest } = filter
  const titles = `select opened_on, id, title from matter where ${townshipConditions(rest, value).join(' and ')} order by opened_on desc, id desc${most === undefined ? '' : ` limit ${most}`}`
  const found = `select id from (${titles}) newest where ${titleHas(words, value)} order by opened_on desc, id desc limit ${size}`
  // As one list, so that a planner who knows no better goes through the township once and not once for each.
  return { text: `select ${columns} from matter where tenant = ${value(tenantOf(filter.area))} and id = any(array(${found})) order by opened_on desc, id desc`, values }
}

/** By the index of words, and how many there were; one more than few means that there are others. */
function fewWith(filter: MatterFilter, size: number): Query {
  const { value, values } = placeholders()
  const places = `select ${columns} from matter where ${townshipConditions(filter, value).join(' and ')} limit ${few + 1}`
  return { text: `select *, count(*) over ()::int as found from (${places}) places order by "openedOn" desc, id desc limit ${size}`, values }
}

function townshipConditions(filter: MatterFilter, value: Value): string[] {
  const tenant = tenantOf(filter.area)
  return [`tenant = ${value(tenant)}`, ...conditionsOf(filter, value, gramsOfOne(tenant, value))]
}

/** How many of each township's newest are read through before a county asks the index of words. */
const nearbyOfEach = 100

type Seen = ListedMatter & { readonly turn: number }

/**
 * Common words fill a county's page from the newest matters alone. The townships' newest are read as one line: what is found in it
 * is the newest there is, up to the place where the first of them has no more in hand.
 * @returns nothing when that was not enough, and for lists without words
 */
async function amongNewestOfTownships(client: Queryable, filter: MatterFilter, size: number): Promise<readonly ListedMatter[] | undefined> {
  const { words = '', ...rest } = filter
  if (words.trim() === '') return undefined
  const { value, values } = placeholders()
  const window = townshipsMerged(rest, value, { each: `${columns}, row_number() over (order by opened_on desc, id desc)::int as turn`, limit: nearbyOfEach })
  const text = `select * from (${window}) newest where ${titleHas(words, value)} or turn = ${nearbyOfEach} order by "openedOn" desc, id desc limit ${size}`
  await client.query('set local enable_bitmapscan = off')
  const { rows } = await client.query<Seen>(text, values)
  await client.query('set local enable_bitmapscan = on')
  const ended = rows.findIndex((row) => row.turn === nearbyOfEach)
  return ended < 0 ? rows.map(({ turn: _turn, ...listed }) => listed) : undefined
}

/** The page of every township, merged: each is read along its own index, so that a county costs townships times one page. */
function ofTownships(filter: MatterFilter, size: number): Query {
  const { value, values } = placeholders()
  return { text: `${townshipsMerged(filter, value, { each: columns, limit: size })} order by "openedOn" desc, id desc limit ${size}`, values }
}

function townshipsMerged(filter: MatterFilter, value: Value, of: { readonly each: string; readonly limit: number }): string {
  const { low, high } = tenantRange(filter.area)
  const where = ['tenant = township.tenant', ...conditionsOf(filter, value, gramsOfEach('township.tenant', value))]
  const each = `select ${of.each} from matter where ${where.join(' and ')} order by opened_on desc, id desc limit ${of.limit}`
  // What the county holds itself has a line of its own, though no township's.
  const places = `select tenant from township where tenant between ${value(low)} and ${value(high)} union select tenant from position where tenant between ${value(low)} and ${value(high)}`
  return `select page.* from (${places}) township cross join lateral (${each}) page`
}

/** Is this a place in a list that `listMatters` gave out? */
export function isCursor(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}~[0-9a-f-]{36}$/.test(text)
}

/** @param query SQL that asks the index of words for all of these */
function conditionsOf(filter: MatterFilter, value: Value, query: GramQuery): string[] {
  const where: string[] = [...seenOnly(filter.unseen, value, { m: 'matter', procedure: filter.procedure })]
  if (filter.area.length > 9) where.push(filter.above ? `area in (${value(filter.area)}, ${value(filter.area.slice(0, 9))})` : `area = ${value(filter.area)}`)
  if (filter.procedure) where.push(`procedure = ${value(filter.procedure)}`)
  if (filter.state) where.push(`state = ${value(filter.state)}`)
  if (filter.from) where.push(`opened_on >= ${value(filter.from)}`)
  if (filter.to) where.push(`opened_on <= ${value(filter.to)}`)
  if (filter.flagged) where.push('cardinality(flags) > 0')
  const words = filter.words?.trim()
  if (words) where.push(...wordConditions(words, value, query))
  if (filter.after && isCursor(filter.after)) {
    const [day, id] = filter.after.split('~')
    // The day alone may steer the index behind the wall between townships; the pair then decides.
    where.push(`opened_on <= ${value(day)}`, `(opened_on, id) < (${value(day)}, ${value(id)}::uuid)`)
  }
  return where
}

/** A township is one tenant; a county is the range of tenants that begin with its code. */
export function tenantCondition(area: string, value: Value): string {
  if (area.length >= 9) return `tenant = ${value(Number(area.slice(0, 9)))}`
  const { low, high } = tenantRange(area)
  return `tenant between ${value(low)} and ${value(high)}`
}

/** The townships that begin with that code. */
export function tenantRange(area: string): Tenants {
  const code = area.slice(0, 9)
  return { low: Number(code.padEnd(9, '0')), high: Number(code.padEnd(9, '9')) }
}

/** Bigrams find candidates by index, and the text itself decides. */
function wordConditions(words: string, value: Value, query: GramQuery): string[] {
  const grams = gramsOf(words).filter((gram) => [...gram].length > 1)
  return [...(grams.length === 0 ? [] : [`grams @@ ${query(grams)}`]), titleHas(words, value)]
}

type GramQuery = (grams: readonly string[]) => string

/** Of one township the words are told as they stand, so that the planner knows how rare they are. */
function gramsOfOne(tenant: number, value: Value): GramQuery {
  return (grams) => `${value(grams.map((gram) => `'${gramPrefix(tenant)}${gram}'`).join(' & '))}::tsquery`
}

/** @param tenant the column that names the township */
function gramsOfEach(tenant: string, value: Value): GramQuery {
  return (grams) => `(select string_agg(quote_literal(to_hex(${tenant}) || gram), ' & ') from unnest(${value(grams)}::text[]) gram)::tsquery`
}

/** One character has no bigram: it is looked for directly. */
function hasGrams(words: string): boolean {
  return gramsOf(words).some((gram) => [...gram].length > 1)
}

function titleHas(words: string, value: Value): string {
  return `title like ${value(`%${words.trim().replaceAll(/[\\%_]/g, '\\$&')}%`)}`
}

/** Sets a value down and gives its place in the statement. */
type Value = (each: unknown) => string

function placeholders(): { readonly values: unknown[]; readonly value: Value } {
  const values: unknown[] = []
  return { values, value: (each) => `$${values.push(each)}` }
}
