// Gives matters that were written before there were recognitions theirs, from the values that are still open. Asked at every
// start; where nothing is missing it costs one look.
import { readIn, writeIn, type Queryable } from '#ledger/database.ts'
import { readMatters } from '#ledger/stored-matter.ts'
import type { Engine } from '#matters/engine.ts'
import { openSealed } from '#matters/open-sealed.ts'
import { recognitionRows } from '#matters/recognise.ts'
import { sealedIdsIn } from '#matters/references.ts'
import { matterOf, pinnedProcedure } from '#matters/stored.ts'

const together = 200

/** @returns how many matters were gone through; those all of whose people are erased stay without, and are asked again */
export async function fillRecognitions(engine: Engine, tenant: number): Promise<number> {
  const kinds = [...new Set(engine.system.procedures.filter((each) => each.recognised).map((each) => each.id))]
  const missing = await readIn(engine.database, String(tenant), async (client) => (await client.query<{ id: string }>(
    `select id from matter m where tenant = $1 and procedure = any($2) and not exists (select from recognition r where r.tenant = m.tenant and r.matter = m.id)`, [tenant, kinds])).rows.map((row) => row.id))
  for (let at = 0; at < missing.length; at += together) {
    await writeIn(engine.database, String(tenant), (client) => fill(engine, client, { tenant, ids: missing.slice(at, at + together) }))
  }
  return missing.length
}

async function fill(engine: Engine, client: Queryable, { tenant, ids }: { tenant: number; ids: readonly string[] }): Promise<void> {
  const stored = await readMatters(client, tenant, ids)
  const opened = await openSealed(engine, client, tenant, stored.flatMap((each) => sealedIdsIn(matterOf(engine.system, each))))
  const rows = stored.flatMap((each) => each.entries.flatMap(({ answers }) => {
    const { recognised } = pinnedProcedure(engine.system, each)
    return recognised ? recognitionRows(engine.vault.fingerprint, recognised, { tenant, matter: each.id, answers, opened: (id) => opened[id] }) : []
  }))
  await client.query(
    `insert into recognition (tenant, digest, matter, kind, source)
     select tenant, decode(digest, 'hex'), matter, kind, source from jsonb_to_recordset($1::jsonb) as r(tenant int, digest text, matter uuid, kind text, source uuid)
     on conflict do nothing`, [JSON.stringify(rows)])
}
