// The daily seal of a township's ledger: one digest over all entries of the day in their order, on top of the day before.
// A matter that vanished whole leaves its chain nowhere to be missed; here its positions are.
import type { PlainDate } from '#calendar/plain-date.ts'
import { digest, noHash, type AlgorithmId } from '#ledger/chain.ts'
import type { Queryable } from '#ledger/database.ts'
import { groupBy } from '#ledger/group-by.ts'

export type Checkpoint = { readonly day: PlainDate; readonly lastPosition: number; readonly entries: number; readonly algorithm: AlgorithmId; readonly digest: Buffer; readonly previous: Buffer }

type Line = { readonly position: number; readonly hash: Buffer }

/** @param lines every entry recorded that day, in order of position */
export function checkpointOf(place: { tenant: number; day: PlainDate; algorithm: AlgorithmId }, lines: readonly Line[], previous: Buffer): Checkpoint {
  const listed = lines.map((line) => `${line.position}:${line.hash.toString('hex')}`).join('\n')
  const content = `xiangzhi-checkpoint-1\n${place.tenant}\n${place.day}\n${previous.toString('hex')}\n${listed}`
  return { day: place.day, lastPosition: lines.at(-1)?.position ?? 0, entries: lines.length, algorithm: place.algorithm, digest: digest(place.algorithm, content), previous }
}

export const recordedDay = `(recorded_at at time zone 'Asia/Shanghai')::date`

/**
 * Seals every day before `today` that has entries and no seal yet. Safe to run twice.
 * @returns how many days were sealed
 */
export async function sealDays(client: Queryable, place: { tenant: number; today: PlainDate; algorithm: AlgorithmId }): Promise<number> {
  const last = (await client.query<{ day: PlainDate; digest: Buffer; last_position: number }>(
    'select day, digest, last_position from checkpoint where tenant = $1 order by day desc limit 1', [place.tenant])).rows[0]
  const rows = (await client.query<{ day: PlainDate; position: number; hash: Buffer }>(
    `select ${recordedDay} as day, position, hash from entry where tenant = $1 and position > $2 and ${recordedDay} < $3 order by position`,
    [place.tenant, last?.last_position ?? 0, place.today])).rows
  let previous = last?.digest ?? noHash
  let sealed = 0
  for (const [day, lines] of groupBy(rows, (row) => row.day)) {
    const checkpoint = checkpointOf({ tenant: place.tenant, day, algorithm: place.algorithm }, lines, previous)
    const result = await client.query(
      `insert into checkpoint (tenant, day, last_position, entries, algorithm, digest, previous) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
      [place.tenant, day, checkpoint.lastPosition, checkpoint.entries, checkpoint.algorithm, checkpoint.digest, previous])
    if (result.rowCount === 0) return sealed
    previous = checkpoint.digest
    sealed += 1
  }
  return sealed
}
