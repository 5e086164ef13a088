// Disputes that may be about the same people or the same place: found by blind digests, so that nothing of one is read to find
// another. Whoever reads a village sees the disputes of the village; of others, only that there are some, and only where it is sure.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Queryable } from '#ledger/database.ts'
import { digestOf, traceKinds, tracesOfPerson, tracesOfPlace, type TraceKind } from '#matters/recognise.ts'
import type { Engine } from '#matters/engine.ts'
import { latestProcedure } from '#procedure/system.ts'
import { numberText } from '#projections/number-text.ts'

export type RelatedDispute = {
  readonly tenant: number; readonly id: string; readonly procedure: string; readonly number: string; readonly title: string
  readonly state: string; readonly area: string; readonly openedOn: PlainDate
  /** What is alike, the surest first. */
  readonly alike: readonly TraceKind[]
  /** An identity number or a telephone as well as a name; a name alone may be another's. */
  readonly sure: boolean
}

export type Related = { readonly disputes: readonly RelatedDispute[]; /** Sure ones in places this reader may not look into. */ readonly elsewhere: number }

type Found = Omit<RelatedDispute, 'number' | 'alike' | 'sure'> & { readonly number: number; readonly kinds: readonly TraceKind[] }

const most = 50

/**
 * Those that a matter has people or its place in common with, the newest first.
 * @param reading division code down to which the reader may look
 */
export async function relatedDisputes(engine: Engine, client: Queryable, { tenant, matter, reading }: { tenant: number; matter: string; reading: string }): Promise<Related> {
  const found = await client.query<Found & { own: string }>(
    `select ${columns}, o.area as own from recognition mine
       join recognition r on r.tenant = mine.tenant and r.digest = mine.digest and r.matter <> mine.matter
       join matter m on m.tenant = r.tenant and m.id = r.matter
       join matter o on o.tenant = mine.tenant and o.id = mine.matter
     where mine.tenant = $1 and mine.matter = $2 and m.title not like '%（已更正撤销）'
     group by ${grouped}, o.area order by m.opened_on desc, m.id desc limit ${most}`, [tenant, matter])
  return seenBy(engine, found.rows, { reading, near: found.rows[0]?.own ?? reading })
}

/** What is typed before anything is recorded: a village, persons with a name and perhaps a telephone, words for a place. */
export type Described = { readonly area: string; readonly persons: readonly unknown[]; readonly place?: unknown }

/** The same for a dispute that is only being written down. */
export async function disputesAlike(engine: Engine, client: Queryable, described: Described, reading: string): Promise<Related> {
  const tenant = Number(described.area.slice(0, 9))
  const traces = [...described.persons.flatMap(tracesOfPerson), ...tracesOfPlace(described.place)]
  if (traces.length === 0) return { disputes: [], elsewhere: 0 }
  const digests = traces.map((trace) => digestOf(engine.vault.fingerprint, tenant, trace))
  const found = await client.query<Found>(
    `select ${columns} from recognition r join matter m on m.tenant = r.tenant and m.id = r.matter
     where r.tenant = $1 and r.digest = any($2::bytea[]) and m.title not like '%（已更正撤销）'
     group by ${grouped} order by m.opened_on desc, m.id desc limit ${most}`, [tenant, digests])
  return seenBy(engine, found.rows, { reading, near: described.area })
}

export type AlikePair = { readonly tenant: number; readonly one: string; readonly other: string; readonly alike: readonly TraceKind[]; readonly days: number; readonly sure: boolean }

/**
 * Pairs of disputes opened in a span that have people in common and came within a few days of each other: what may have been
 * entered twice. Says nothing of who they are.
 * @param within days between the two openings
 */
export async function alikePairs(client: Queryable, search: { low: number; high: number; from: PlainDate; to: PlainDate; within: number }): Promise<readonly AlikePair[]> {
  const rows = (await client.query<{ tenant: number; one: string; other: string; kinds: readonly TraceKind[]; days: number }>(
    `select m.tenant, m.id as one, n.id as other, array_agg(distinct b.kind) as kinds, abs(n.opened_on - m.opened_on) as days
     from matter m
       join recognition a on a.tenant = m.tenant and a.matter = m.id and a.kind <> 'place'
       join recognition b on b.tenant = a.tenant and b.digest = a.digest and b.matter > a.matter
       join matter n on n.tenant = b.tenant and n.id = b.matter
     where m.tenant between $1 and $2 and m.opened_on between $3 and $4 and n.opened_on between $3 and $4
       and abs(n.opened_on - m.opened_on) <= $5 and (m.area = n.area or starts_with(m.area, n.area) or starts_with(n.area, m.area))
       and m.title not like '%（已更正撤销）' and n.title not like '%（已更正撤销）'
     group by m.tenant, m.id, n.id, m.opened_on, n.opened_on order by m.opened_on, m.id, n.id`, [search.low, search.high, search.from, search.to, search.within])).rows
  return rows.map(({ kinds, ...row }) => ({ ...row, alike: ordered(kinds), sure: isSure(kinds) }))
}

const columns = `m.tenant, m.id, m.procedure, m.area, m.state, m.title, m.number, m.opened_on as "openedOn", array_agg(distinct r.kind) as kinds`
const grouped = 'm.tenant, m.id, m.procedure, m.area, m.state, m.title, m.number, m.opened_on'

/** Names and words for places mean the same only in one place: two villages have their own 张伟 and their own “村头水渠”. */
function seenBy(engine: Engine, found: readonly Found[], { reading, near }: { reading: string; near: string }): Related {
  const alike = found.filter((each) => isSure(each.kinds) || each.area.startsWith(near) || near.startsWith(each.area))
  const [seen, unseen] = [alike.filter((each) => each.area.startsWith(reading)), alike.filter((each) => !each.area.startsWith(reading))]
  return {
    disputes: seen.map(({ kinds, number, ...each }) => {
      const procedure = latestProcedure(engine.system, each.procedure)
      return { ...each, number: procedure ? numberText(procedure, { ...each, number }) : String(number), alike: ordered(kinds), sure: isSure(kinds) }
    }),
    elsewhere: unseen.filter((each) => isSure(each.kinds)).length,
  }
}

function isSure(kinds: readonly TraceKind[]): boolean {
  return kinds.includes('identity') || kinds.includes('phone')
}

function ordered(kinds: readonly TraceKind[]): readonly TraceKind[] {
  return traceKinds.filter((kind) => kinds.includes(kind))
}
