// Finding a person without reading anybody: whole names and numbers are compared as digests under the township's key. Entries are
// traced after they are written, a batch at a time, and at the latest before a search looks.
import { writeIn, type Queryable } from '#ledger/database.ts'
import type { Engine } from '#matters/engine.ts'
import { openSealed } from '#matters/open-sealed.ts'
import { sealedWithin } from '#matters/references.ts'
import type { Json, JsonObject } from '#procedure/entry.ts'

const together = 500

type Entry = { readonly matter: string; readonly position: number; readonly answers: JsonObject }

/** Traces what was written since the last time. @returns how many entries were gone through */
export async function tracePersons(engine: Engine, tenant: number): Promise<number> {
  let gone = 0
  for (;;) {
    const count = await writeIn(engine.database, String(tenant), (client) => traceSome(engine, client, tenant))
    gone += count
    if (count < together) return gone
  }
}

async function traceSome(engine: Engine, client: Queryable, tenant: number): Promise<number> {
  await client.query('insert into person_traced (tenant, position) values ($1, 0) on conflict do nothing', [tenant])
  // Two at once would do the work twice: the second waits.
  const [upTo] = (await client.query<{ position: number }>('select position from person_traced where tenant = $1 for update', [tenant])).rows
  const entries = (await client.query<Entry>('select matter, position, answers from entry where tenant = $1 and position > $2 order by position limit $3', [tenant, upTo?.position ?? 0, together])).rows
  const last = entries.at(-1)
  if (!last) return 0
  const sources = new Map(entries.flatMap(({ matter, answers }) => sealedWithin(answers).map((id) => [id, matter] as const)))
  const opened = await openSealed(engine, client, tenant, [...sources.keys()])
  await keepTraces(engine, client, { tenant, found: Object.entries(opened).map(([source, value]) => ({ source, matter: sources.get(source) ?? '', value })) })
  await client.query('update person_traced set position = $2 where tenant = $1', [tenant, last.position])
  return entries.length
}

type Kept = { readonly tenant: number; readonly found: readonly { readonly source: string; readonly matter: string; readonly value: Json }[] }

/** Writes the traces of these values. Of one that was traced before, the old ones must be dropped first. */
export async function keepTraces(engine: Pick<Engine, 'vault'>, client: Queryable, { tenant, found }: Kept): Promise<void> {
  const rows = found.flatMap(({ source, matter, value }) => wordsOf(value).map((words) => ({ tenant, source, matter, digest: digestOf(engine, tenant, words).toString('hex') })))
  if (rows.length === 0) return
  await client.query(
    `insert into person_trace (tenant, digest, matter, source)
     select tenant, decode(digest, 'hex'), matter, source from jsonb_to_recordset($1::jsonb) as r(tenant int, digest text, matter uuid, source uuid) on conflict do nothing`, [JSON.stringify(rows)])
}

/** What was looked for: a whole identity number, a whole telephone number, or a whole name. */
export type LookedFor = { readonly kind: 'identity' | 'phone' | 'name'; readonly words: string }

/** @param said as typed; nothing where it is none of the three */
export function lookedFor(said: string): LookedFor | undefined {
  const words = plain(said)
  if (/^\d{17}[\dX]$/i.test(words)) return { kind: 'identity', words: words.toUpperCase() }
  const digits = words.replaceAll('-', '')
  if (/^\d{7,12}$/.test(digits)) return { kind: 'phone', words: digits }
  return /^\p{L}{2,}$/u.test(words) ? { kind: 'name', words } : undefined
}

/** @returns the matters in which somebody of exactly that name or number is written down, and the sealed values that say so */
export async function mattersNaming(engine: Pick<Engine, 'vault'>, client: Queryable, { tenant, looked }: { readonly tenant: number; readonly looked: LookedFor }): Promise<readonly { readonly matter: string; readonly source: string }[]> {
  return (await client.query<{ matter: string; source: string }>('select matter, source from person_trace where tenant = $1 and digest = $2 limit 1000', [tenant, digestOf(engine, tenant, looked)])).rows
}

function wordsOf(value: Json): readonly LookedFor[] {
  if (typeof value !== 'object' || value === null || !('name' in value)) return []
  const { name, phone, idNumber } = value as Readonly<Record<string, Json | undefined>>
  return [name, phone, idNumber].flatMap((each) => (typeof each === 'string' ? lookedFor(each) ?? [] : []))
}

function digestOf(engine: Pick<Engine, 'vault'>, tenant: number, { kind, words }: LookedFor): Buffer {
  return engine.vault.fingerprint(tenant, `find|${kind}|${words}`)
}

/** Full-width letters, blanks and the dots of long names are no difference. */
function plain(said: string): string {
  return said.normalize('NFKC').replaceAll(/[\s·•．.]/g, '')
}
