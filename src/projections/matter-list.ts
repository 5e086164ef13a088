// Pages of a ledger: filtered, newest first, continued from where the last page ended. The cost of a page does not grow
// with its depth, because the next one starts at a key and not at a count.
import type { Unseen } from '#accounts/authority.ts'
import { gramPrefix, gramsOf } from '#matters/grams.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Queryable } from '#ledger/database.ts'
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
  const where = [tenantCondition(filter.area, value), ...conditionsOf({ ...filter, size: 1 }, value, 'to_hex(tenant)')]
  const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from matter where ${where.join(' and ')}`, values)
  return rows[0]?.count ?? 0
}

async function newest(client: Queryable, filter: MatterFilter, size: number): Promise<readonly ListedMatter[]> {
  const ask = async ({ text, values }: Query) => (await client.query<ListedMatter>(text, values)).rows
  const worded = Boolean(filter.words?.trim())
  if (filter.area.length < 9) return (worded ? await amongNewestOfLines(client, filter, size) : undefined) ?? ask(ofLines(filter, size))
  if (worded) return byWords(client, filter, size)
  return ask(inLines(filter) ? ofLines(filter, size) : ofTownship(filter, size))
}

/**
 * Words of one township: first among the newest, then all places by the index of words while they are few, and what is in very many
 * titles by walking from the newest on.
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
  if (inLines(filter)) {
    const found = await amongNewestOfLines(client, filter, size)
    if (found) return found
  } else {
    const near = await walk(nearby)
    if (near.length === size) return near
  }
  if (!hasGrams(filter.words ?? '')) return walk()
  const { text, values } = fewWith(filter, size)
  const { rows } = await client.query<ListedMatter & { readonly found: number }>(text, values)
  return (rows[0]?.found ?? 0) > few ? walk() : rows.map(({ found: _found, ...listed }) => listed)
}

type Query = { readonly text: string; readonly values: unknown[] }

function ofTownship(filter: MatterFilter, size: number): Query {
  const { value, values } = placeholders()
  const where = townshipConditions(filter, value)
  return { text: `select ${columns} from matter where ${where.join(' and ')} order by opened_on desc, id desc limit ${size}`, values }
}

/** How many of the newest are read through before the index of words is asked. */
const nearby = 1000

/** So many places are looked up one by one; where words stand in more, the next page is never far. */
const few = 2000

/** From the newest on. @param most so many are read through; all where it isn't said */
function newestWith(filter: MatterFilter, { size, most }: { readonly size: number; readonly most?: number }): Query {
  const { value, values } = placeholders()
  const { words = '', ...rest } = filter
  const where = townshipConditions(rest, value)
  const window = (conditions: readonly string[], limit: number) => `select ${columns} from matter where ${conditions.join(' and ')} order by opened_on desc, id desc limit ${limit}`
  if (most === undefined) return { text: window([...where, titleHas(words, value)], size), values }
  return { text: `select * from (${window(where, most)}) newest where ${titleHas(words, value)} order by "openedOn" desc, id desc limit ${size}`, values }
}

/** By the index of words, and how many there were; one more than few means that there are others. */
function fewWith(filter: MatterFilter, size: number): Query {
  const { value, values } = placeholders()
  const places = `select ${columns} from matter where ${townshipConditions(filter, value).join(' and ')} limit ${few + 1}`
  return { text: `select *, count(*) over ()::int as found from (${places}) places order by "openedOn" desc, id desc limit ${size}`, values }
}

function townshipConditions(filter: MatterFilter, value: Value): string[] {
  const tenant = Number(filter.area.slice(0, 9))
  return [`tenant = ${value(tenant)}`, ...conditionsOf(filter, value, `'${gramPrefix(tenant)}'`)]
}

/** Has this list no index of its own? A county has one for each township, matters of every kind one for each kind. */
function inLines({ area, procedure, flagged }: MatterFilter): boolean {
  return area.length < 9 || (procedure === undefined && !flagged)
}

/** How many of each line's newest are read through before the index of words is asked. */
const nearbyOfEach = 100

type Seen = ListedMatter & { readonly turn: number }

/**
 * Common words fill a page from the newest matters alone. The newest of every line are read as one: what is found in them is the
 * newest there is, up to the place where the first line has no more in hand.
 * @returns nothing when that was not enough
 */
async function amongNewestOfLines(client: Queryable, filter: MatterFilter, size: number): Promise<readonly ListedMatter[] | undefined> {
  const { words = '', ...rest } = filter
  const { value, values } = placeholders()
  const window = linesMerged(rest, value, { each: `${columns}, row_number() over (order by opened_on desc, id desc)::int as turn`, limit: nearbyOfEach })
  const text = `select * from (${window}) newest where ${titleHas(words, value)} or turn = ${nearbyOfEach} order by "openedOn" desc, id desc limit ${size}`
  await client.query('set local enable_bitmapscan = off')
  const { rows } = await client.query<Seen>(text, values)
  await client.query('set local enable_bitmapscan = on')
  const ended = rows.findIndex((row) => row.turn === nearbyOfEach)
  return ended < 0 ? rows.map(({ turn: _turn, ...listed }) => listed) : undefined
}

/** The page of every line, merged: each is read along its own index, so that the list costs lines times one page. */
function ofLines(filter: MatterFilter, size: number): Query {
  const { value, values } = placeholders()
  return { text: `${linesMerged(filter, value, { each: columns, limit: size })} order by "openedOn" desc, id desc limit ${size}`, values }
}

function linesMerged(filter: MatterFilter, value: Value, of: { readonly each: string; readonly limit: number }): string {
  const { from, within, prefix } = filter.area.length < 9 ? townshipLines(filter.area, value) : kindLines(Number(filter.area.slice(0, 9)), value)
  const each = `select ${of.each} from matter where ${[...within, ...conditionsOf(filter, value, prefix)].join(' and ')} order by opened_on desc, id desc limit ${of.limit}`
  return `select page.* from (${from}) line cross join lateral (${each}) page`
}

type Lines = { readonly from: string; readonly within: readonly string[]; readonly prefix: string }

/** What the county holds itself has a line of its own, though no township's. */
function townshipLines(area: string, value: Value): Lines {
  const { low, high } = tenantRange(area)
  return {
    from: `select tenant from township where tenant between ${value(low)} and ${value(high)} union select tenant from position where tenant between ${value(low)} and ${value(high)}`,
    within: ['tenant = line.tenant'], prefix: 'to_hex(line.tenant)',
  }
}

/** Every kind of which a matter has ever been opened has a series of numbers. */
function kindLines(tenant: number, value: Value): Lines {
  return { from: `select distinct procedure from counter where tenant = ${value(tenant)}`, within: [`tenant = ${value(tenant)}`, 'procedure = line.procedure'], prefix: `'${gramPrefix(tenant)}'` }
}

/** Is this a place in a list that `listMatters` gave out? */
export function isCursor(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}~[0-9a-f-]{36}$/.test(text)
}

/** @param prefix SQL of what the township's grams begin with */
function conditionsOf(filter: MatterFilter, value: Value, prefix: string): string[] {
  const where: string[] = [...seenOnly(filter.unseen, value, { m: 'matter', procedure: filter.procedure })]
  if (filter.area.length > 9) where.push(filter.above ? `area in (${value(filter.area)}, ${value(filter.area.slice(0, 9))})` : `area = ${value(filter.area)}`)
  if (filter.procedure) where.push(`procedure = ${value(filter.procedure)}`)
  if (filter.state) where.push(`state = ${value(filter.state)}`)
  if (filter.from) where.push(`opened_on >= ${value(filter.from)}`)
  if (filter.to) where.push(`opened_on <= ${value(filter.to)}`)
  if (filter.flagged) where.push('cardinality(flags) > 0')
  const words = filter.words?.trim()
  if (words) where.push(...wordConditions(words, value, prefix))
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
function wordConditions(words: string, value: Value, prefix: string): string[] {
  const grams = gramsOf(words).filter((gram) => [...gram].length > 1)
  if (grams.length === 0) return [titleHas(words, value)]
  return [`grams @@ (select string_agg(quote_literal(${prefix} || gram), ' & ') from unnest(${value(grams)}::text[]) gram)::tsquery`, titleHas(words, value)]
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
