// Reading entries back, in the form in which they were written.
import type { Moment } from '#calendar/clock.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Queryable } from '#ledger/database.ts'
import type { PostId } from '#people/post.ts'
import type { Entry, JsonObject } from '#procedure/entry.ts'

export type StoredEntry = Entry & { readonly position: number; readonly command: string; readonly algorithm: number; readonly hash: Buffer }

/** A matter as the ledger holds it: who it is, and everything ever written in it. */
export type StoredMatter = {
  readonly tenant: number
  readonly id: string
  readonly procedure: string
  readonly version: PlainDate
  readonly area: string
  readonly number: number
  readonly entries: readonly StoredEntry[]
}

type Row = {
  tenant: number; matter: string; procedure: string; version: PlainDate; area: string
  seq: number; position: number; action: string; occurred_on: PlainDate; recorded_at: string; actor: string; post: PostId
  answers: JsonObject; noted: JsonObject | null; reverses: number | null; reason: string | null
  command: string; algorithm: number; hash: Buffer
}

// The moment is spelt by the database exactly as it was hashed: ISO, milliseconds, offset of China.
const columns = `e.tenant, e.matter, e.procedure, e.version, e.area, e.seq, e.position, e.action, e.occurred_on,
  to_char(e.recorded_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.MS"+08:00"') as recorded_at,
  e.actor, e.post, e.answers, e.noted, e.reverses, e.reason, e.command, e.algorithm, e.hash`

type NumberedRow = Row & { readonly number: number }

/** @returns the matters found, each with all its entries; unknown ids are left out. */
export async function readMatters(client: Queryable, tenant: number, ids: readonly string[]): Promise<readonly StoredMatter[]> {
  if (ids.length === 0) return []
  const result = await client.query<NumberedRow>({
    name: 'read-matters',
    text: `select ${columns}, m.number from entry e join matter m on m.tenant = e.tenant and m.id = e.matter where e.tenant = $1 and e.matter = any($2::uuid[]) order by e.matter, e.seq`,
    values: [tenant, ids],
  })
  const numbers = new Map(result.rows.map((row) => [row.matter, row.number]))
  return group(result.rows, numbers)
}

/** The entries of matters as they stand in the ledger, whether or not there is a view of them: for proving. Numbers are left at nought. */
export async function readChains(client: Queryable, tenant: number, ids: readonly string[]): Promise<readonly StoredMatter[]> {
  const { rows } = await client.query<Row>({ name: 'read-chains', text: `select ${columns} from entry e where e.tenant = $1 and e.matter = any($2::uuid[]) order by e.matter, e.seq`, values: [tenant, ids] })
  return group(rows, new Map())
}

/** Townships next to each other in the numbering: one, or a county's. */
export type Tenants = { readonly low: number; readonly high: number }

// Many matters are read without a join. The planner takes the wall's condition and ours for independent of each other, expects
// one row where there are thousands, and would look each of them up by searching the whole township. Each statement here reads
// one table once, whatever it expects.

/**
 * The matters that have an entry of one of these actions in that span of days: what figures are recounted from.
 * @param upTo ledger position; later entries are left out, so that a signed figure can be proved again
 */
export async function readMattersActing(
  client: Queryable,
  search: Tenants & { procedure: string; actions: readonly string[]; from: PlainDate; to: PlainDate; upTo: number },
): Promise<readonly StoredMatter[]> {
  const acting = await client.query<{ matter: string }>({
    name: 'matters-acting',
    text: `select distinct matter from entry
      where tenant between $1 and $2 and occurred_on between $5 and $6 and action = any($4) and procedure = $3 and position <= $7`,
    values: [search.low, search.high, search.procedure, search.actions, search.from, search.to, search.upTo],
  })
  if (acting.rows.length === 0) return []
  const ids = acting.rows.map((row) => row.matter)
  const entries = await client.query<Row>({
    name: 'entries-of-matters',
    text: `select ${columns} from entry e where e.tenant between $1 and $2 and e.matter = any($3::uuid[]) and e.position <= $4 order by e.tenant, e.matter, e.seq`,
    values: [search.low, search.high, ids, search.upTo],
  })
  const numbers = await client.query<Numbered>({
    name: 'numbers-of-matters',
    text: 'select id, number from matter where tenant between $1 and $2 and id = any($3::uuid[])',
    values: [search.low, search.high, ids],
  })
  return group(entries.rows, byId(numbers.rows))
}

/** Every matter of a procedure, for rosters, attested figures and exports. */
export async function readMattersOf(client: Queryable, search: Tenants & { procedure: string; upTo?: number }): Promise<readonly StoredMatter[]> {
  const entries = await client.query<Row>({
    name: 'entries-of-procedure',
    text: `select ${columns} from entry e where e.tenant between $1 and $2 and e.procedure = $3 and e.position <= $4 order by e.tenant, e.matter, e.seq`,
    values: [search.low, search.high, search.procedure, search.upTo ?? Number.MAX_SAFE_INTEGER],
  })
  if (entries.rows.length === 0) return []
  const numbers = await client.query<Numbered>({
    name: 'numbers-of-procedure',
    text: 'select id, number from matter where tenant between $1 and $2 and procedure = $3',
    values: [search.low, search.high, search.procedure],
  })
  return group(entries.rows, byId(numbers.rows))
}

type Numbered = { readonly id: string; readonly number: number }

function byId(rows: readonly Numbered[]): ReadonlyMap<string, number> {
  return new Map(rows.map((row) => [row.id, row.number]))
}

/** An entry without the view of its matter is a broken ledger, which `verify` names; here it goes without a number. */
function group(rows: readonly Row[], numbers: ReadonlyMap<string, number>): readonly StoredMatter[] {
  const matters = new Map<string, { head: Row; entries: StoredEntry[] }>()
  for (const row of rows) {
    const known = matters.get(row.matter) ?? { head: row, entries: [] }
    known.entries.push(entryOf(row))
    matters.set(row.matter, known)
  }
  return [...matters.values()].map(({ head, entries }) => ({
    tenant: head.tenant, id: head.matter, procedure: head.procedure, version: head.version, area: head.area, number: numbers.get(head.matter) ?? 0, entries,
  }))
}

function entryOf(row: Row): StoredEntry {
  return {
    seq: row.seq, action: row.action, occurredOn: row.occurred_on, recordedAt: row.recorded_at as Moment, actor: row.actor, post: row.post,
    answers: row.answers, position: row.position, command: row.command, algorithm: row.algorithm, hash: row.hash,
    ...(row.noted === null ? {} : { noted: row.noted }),
    ...(row.reverses === null ? {} : { reverses: row.reverses }),
    ...(row.reason === null ? {} : { reason: row.reason }),
  }
}
