// Gives what was published before notices were kept its notices. Asked at every start; where nothing is missing it costs one look.
import { readIn, writeIn, type Queryable } from '#ledger/database.ts'
import { readMatters } from '#ledger/stored-matter.ts'
import type { Engine } from '#matters/engine.ts'
import { publicationRows } from '#matters/publish.ts'
import { matterOf, pinnedProcedure } from '#matters/stored.ts'

const together = 200

/** @returns how many matters were gone through; steps that publish nothing in their case are asked again each time */
export async function fillPublications(engine: Engine, tenant: number): Promise<number> {
  const steps = engine.system.publications.flatMap(({ procedure, after }) => after.map((action) => ({ procedure, action })))
  const missing = await readIn(engine.database, String(tenant), async (client) => (await client.query<{ id: string }>(
    `select distinct e.matter as id from entry e join jsonb_to_recordset($2::jsonb) as s(procedure text, action text) on s.procedure = e.procedure and s.action = e.action
     where e.tenant = $1 and not exists (select from publication p where p.tenant = e.tenant and p.matter = e.matter and p.seq = e.seq)`, [tenant, JSON.stringify(steps)])).rows.map((row) => row.id))
  for (let at = 0; at < missing.length; at += together) {
    await writeIn(engine.database, String(tenant), (client) => fill(engine, client, { tenant, ids: missing.slice(at, at + together) }))
  }
  return missing.length
}

async function fill(engine: Engine, client: Queryable, { tenant, ids }: { readonly tenant: number; readonly ids: readonly string[] }): Promise<void> {
  const stored = await readMatters(client, tenant, ids)
  const rows = stored.flatMap((each) => publicationRows(engine.system.publications, pinnedProcedure(engine.system, each), { tenant, matter: matterOf(engine.system, each) }))
  await client.query(
    `insert into publication (tenant, matter, publication, seq, area, shelf, subject, body, digest, from_on, until_on, closes_on, ending)
     select tenant, matter, publication, seq, area, shelf, subject, body, decode(digest, 'hex'), "fromOn", "untilOn", "closesOn", ending
     from jsonb_to_recordset($1::jsonb) as p(tenant int, matter uuid, publication text, seq int, area text, shelf text, subject text, body jsonb, digest text, "fromOn" date, "untilOn" date, "closesOn" date, ending text)
     on conflict do nothing`, [JSON.stringify(rows)])
}
