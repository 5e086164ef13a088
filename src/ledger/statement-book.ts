// The book of signed statements: one for every sealed day, made when the day is sealed and never again.
import type { Moment } from '#calendar/clock.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Checkpoint } from '#ledger/checkpoint.ts'
import type { Queryable } from '#ledger/database.ts'
import type { Signer } from '#ledger/signer.ts'
import { stateDay, type Statement } from '#ledger/statement.ts'

/**
 * Signs every sealed day that has no statement yet. Safe to run twice.
 * @returns how many were made
 */
export async function stateDays(client: Queryable, place: { readonly tenant: number; readonly now: Moment }, signer: Signer): Promise<number> {
  const { rows } = await client.query<Checkpoint>(
    `select day, last_position as "lastPosition", entries, algorithm, digest, previous from checkpoint c
     where tenant = $1 and not exists (select from statement s where s.tenant = c.tenant and s.day = c.day) order by day`, [place.tenant])
  if (rows.length === 0) return 0
  const made: Statement[] = []
  for (const checkpoint of rows) made.push(await stateDay(place.tenant, checkpoint, signer))
  const result = await client.query(
    `insert into statement (tenant, day, made_at, statement) select $1, (each->>'day')::date, $2, each from jsonb_array_elements($3::jsonb) each on conflict do nothing`,
    [place.tenant, place.now, JSON.stringify(made)])
  return result.rowCount ?? 0
}

/** Those of one day, or all of a township in the order of days. */
export async function statementsOf(client: Queryable, tenant: number, day?: PlainDate): Promise<readonly Statement[]> {
  const { rows } = await client.query<{ statement: Statement }>('select statement from statement where tenant = $1 and ($2::date is null or day = $2) order by day', [tenant, day ?? null])
  return rows.map((row) => row.statement)
}

/** The statement of the first day that the ledger reached this position in; nothing while that day is not over. */
export async function statementCovering(client: Queryable, tenant: number, position: number): Promise<Statement | undefined> {
  const { rows } = await client.query<{ statement: Statement }>(
    `select statement from statement where tenant = $1 and (statement->>'lastPosition')::bigint >= $2 order by day limit 1`, [tenant, position])
  return rows[0]?.statement
}
