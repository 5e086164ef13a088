// Whose data has been kept long enough: ended matters in which something sealed is still open though its years are over. Nothing is
// opened to find them.
import { isSeen, type Unseen } from '#accounts/authority.ts'
import { addMonths, type PlainDate } from '#calendar/plain-date.ts'
import { readIn } from '#ledger/database.ts'
import { readMatters, type StoredMatter } from '#ledger/stored-matter.ts'
import { readConsulted } from '#matters/consulted.ts'
import type { Engine } from '#matters/engine.ts'
import { sealedWithin } from '#matters/references.ts'
import { matterOf, pinnedProcedure } from '#matters/stored.ts'
import type { Retention } from '#procedure/held.ts'
import { localParametersKind } from '#procedure/local-values.ts'
import { heldBy } from '#procedure/personal-data.ts'
import { retentions, yearsKept } from '#procedures/administration/personal-data-request/years-kept.ts'
import { numberText } from '#projections/number-text.ts'

export type OverdueData = { readonly id: string; readonly tenant: number; readonly kind: string; readonly number: string; readonly title: string; readonly closedOn: PlainDate; readonly keptUntil: PlainDate }

const most = 200

/** @returns the matters whose every keeping is over, the longest over first, 200 at most */
export async function overdueData(engine: Engine, { tenant, unseen, today }: { readonly tenant: number; readonly unseen: Unseen; readonly today: PlainDate }): Promise<readonly OverdueData[]> {
  const set = await readConsulted(engine, { procedure: localParametersKind, tenant })
  const years = new Map(retentions.map((each) => [each, yearsKept(each, { occurredOn: today, consulted: () => set })] as const))
  const shortest = addMonths(today, -12 * Math.min(...years.values()))
  return readIn(engine.database, String(tenant), async (client) => {
    const open = await client.query<{ id: string; ids: string[] }>(
      `select m.id, array_agg(s.id::text) as ids from matter m join sealed s on s.tenant = m.tenant and s.matter = m.id and s.wrapped_key is not null
       where m.tenant = $1 and m.closed_on < $2 group by m.id, m.closed_on order by m.closed_on, m.id limit 2000`, [tenant, shortest])
    const still = new Map(open.rows.map((row) => [row.id, new Set(row.ids)]))
    const stored = await readMatters(client, tenant, [...still.keys()])
    return stored.flatMap((each) => lineOf(engine, { tenant, unseen, today, stored: each, open: still.get(each.id) ?? new Set(), years })).toSorted((one, other) => one.keptUntil.localeCompare(other.keptUntil)).slice(0, most)
  })
}

type Judged = { readonly tenant: number; readonly unseen: Unseen; readonly today: PlainDate; readonly stored: StoredMatter; readonly open: ReadonlySet<string>; readonly years: ReadonlyMap<Retention, number> }

/** The longest keeping among what is still open decides. */
function lineOf(engine: Engine, { tenant, unseen, today, stored, open, years }: Judged): readonly OverdueData[] {
  const [procedure, matter] = [pinnedProcedure(engine.system, stored), matterOf(engine.system, stored)]
  const held = heldBy(procedure)
  const kept = stored.entries.flatMap((entry) => Object.entries(entry.answers).flatMap(([key, answer]) => (sealedWithin(answer).some((id) => open.has(id))
    ? held.filter((each) => each.action === entry.action && (each.field === key || each.field.startsWith(`${key}.`))).map((each) => years.get(each.retention) ?? 0) : [])))
  if (matter.closedOn === undefined || kept.length === 0 || !isSeen(unseen, matter)) return []
  const keptUntil = addMonths(matter.closedOn, 12 * Math.max(...kept))
  return keptUntil < today ? [{ id: stored.id, tenant, kind: procedure.title, number: numberText(procedure, matter), title: procedure.name(matter), closedOn: matter.closedOn, keptUntil }] : []
}
