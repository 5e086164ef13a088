// Pages of a ledger: filtered, newest first, continued from where the last page ended. The cost of a page does not grow
// with its depth, because the next one starts at a key and not at a count.
import { gramsOf } from '#matters/grams.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Queryable } from '#ledger/database.ts'
import type { Tenants } from '#ledger/stored-matter.ts'

export type MatterFilter = {
  /** Division prefix: a township, or a village in it; a county reads many townships. */
  readonly area: string
  readonly procedure?: string
  readonly state?: string
  readonly from?: PlainDate
  readonly to?: PlainDate
  readonly flagged?: boolean
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
  const { where, values } = conditionsOf(filter)
  const size = Math.min(Math.max(filter.size, 1), 5000)
  const result = await client.query<ListedMatter>(
    `select ${columns} from matter where ${where.join(' and ')} order by opened_on desc, id desc limit ${size + 1}`,
    values,
  )
  const items = result.rows.slice(0, size)
  const last = items.at(-1)
  return result.rows.length > size && last ? { items, next: `${last.openedOn}~${last.id}` } : { items }
}

/** Is this a place in a list that `listMatters` gave out? */
export function isCursor(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}~[0-9a-f-]{36}$/.test(text)
}

function conditionsOf(filter: MatterFilter): { where: string[]; values: unknown[] } {
  const values: unknown[] = []
  const value = (each: unknown) => `$${values.push(each)}`
  const where = [tenantCondition(filter.area, value)]
  if (filter.area.length > 9) where.push(`area = ${value(filter.area)}`)
  if (filter.procedure) where.push(`procedure = ${value(filter.procedure)}`)
  if (filter.state) where.push(`state = ${value(filter.state)}`)
  if (filter.from) where.push(`opened_on >= ${value(filter.from)}`)
  if (filter.to) where.push(`opened_on <= ${value(filter.to)}`)
  if (filter.flagged) where.push('cardinality(flags) > 0')
  const words = filter.words?.trim()
  if (words) where.push(...wordConditions(words, value))
  if (filter.after && isCursor(filter.after)) {
    const [day, id] = filter.after.split('~')
    // The day alone may steer the index behind the wall between townships; the pair then decides.
    where.push(`opened_on <= ${value(day)}`, `(opened_on, id) < (${value(day)}, ${value(id)}::uuid)`)
  }
  return { where, values }
}

/** A township is one tenant; a county is the range of tenants that begin with its code. */
export function tenantCondition(area: string, value: (each: unknown) => string): string {
  if (area.length >= 9) return `tenant = ${value(Number(area.slice(0, 9)))}`
  const { low, high } = tenantRange(area)
  return `tenant between ${value(low)} and ${value(high)}`
}

/** The townships that begin with that code. */
export function tenantRange(area: string): Tenants {
  const code = area.slice(0, 9)
  return { low: Number(code.padEnd(9, '0')), high: Number(code.padEnd(9, '9')) }
}

/** Bigrams find candidates by index, and the text itself decides. One character has no bigram: it is looked for directly. */
function wordConditions(words: string, value: (each: unknown) => string): string[] {
  const grams = gramsOf(words).filter((gram) => [...gram].length > 1)
  const like = `title like ${value(`%${words.replaceAll(/[\\%_]/g, '\\$&')}%`)}`
  return grams.length === 0 ? [like] : [`grams @@ ${value(grams.map((gram) => `'${gram}'`).join(' & '))}::tsquery`, like]
}
