// The matters not yet closed whose procedure cites a law: they were opened under the old text and end under the new.
import type { Unseen } from '#accounts/authority.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Queryable } from '#ledger/database.ts'
import type { Citing } from '#library/citing.ts'
import { seenOnly } from '#projections/seen-only.ts'
import { tenantCondition } from '#projections/matter-list.ts'
import { procedureOfVersion, type System } from '#procedure/system.ts'

export type OpenMatters = {
  readonly procedure: string
  readonly title: string
  readonly count: number
  /** The oldest, to begin with. */
  readonly matters: readonly { readonly tenant: number; readonly id: string; readonly title: string; readonly state: string; readonly openedOn: PlainDate; readonly nextDue?: PlainDate }[]
}

const shown = 20

type Row = { procedure: string; version: PlainDate; count: number; tenant: number; id: string; title: string; state: string; opened_on: PlainDate; next_due: PlainDate | null }

/** Where they are looked for, and what the reader is not to see there. */
export type Looked = { readonly area: string; readonly unseen: Unseen }

/** A register is no open matter: whoever stands on it, stands. */
export async function openMattersOf(client: Queryable, system: System, { area, unseen, citings }: Looked & { readonly citings: readonly Citing[] }): Promise<readonly OpenMatters[]> {
  const wanted = [...new Map(citings.flatMap(({ procedure, version }) => (procedure !== undefined && version !== undefined ? [[`${procedure} ${version}`, { procedure, version }] as const] : []))).values()]
    .filter(({ procedure, version }) => procedureOfVersion(system, procedure, version)?.register === undefined)
  const values: unknown[] = [wanted.map((each) => each.procedure), wanted.map((each) => each.version), shown]
  const value = (each: unknown) => `$${values.push(each)}`
  const where = ['m.closed_on is null', tenantCondition(area, value).replaceAll('tenant', 'm.tenant'), ...(area.length > 9 ? [`m.area = ${value(area)}`] : []), ...seenOnly(unseen, value, { m: 'm' })]
  const { rows } = await client.query<Row>(
    `select * from (
       select m.procedure, m.version, m.tenant, m.id, m.title, m.state, m.opened_on, m.next_due,
         count(*) over (partition by m.procedure)::integer as count, row_number() over (partition by m.procedure order by m.opened_on, m.id) as place
       from matter m join unnest($1::text[], $2::date[]) as wanted(procedure, version) on m.procedure = wanted.procedure and m.version = wanted.version
       where ${where.join(' and ')}) each
     where place <= $3 order by procedure, place`, values)
  return [...new Set(rows.map((row) => row.procedure))].map((procedure) => {
    const own = rows.filter((row) => row.procedure === procedure)
    return { procedure, title: procedureOfVersion(system, procedure, own[0]?.version ?? '')?.title ?? procedure, count: own[0]?.count ?? 0, matters: own.map(matterOf) }
  })
}

function matterOf(row: Row): OpenMatters['matters'][number] {
  return { tenant: row.tenant, id: row.id, title: row.title, state: row.state, openedOn: row.opened_on, ...(row.next_due ? { nextDue: row.next_due } : {}) }
}
