// Slips in the books: made once for each party of a round, found again by their code, and judged: do they still hold?
import { timingSafeEqual } from 'node:crypto'
import type { Door } from '#api/door.ts'
import { setLocally } from '#api/set-locally.ts'
import { newCode } from '#api/spoken-code.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { addDays, type PlainDate } from '#calendar/plain-date.ts'
import { readIn, writeIn } from '#ledger/database.ts'
import type { Entry } from '#procedure/entry.ts'
import type { Sealed } from '#procedure/field.ts'
import { localOn } from '#procedure/local-values.ts'
import type { Matter } from '#procedure/matter.ts'

export const slipCodeLength = 12
export const giveStep = 'giveSlips'
export const answerStep = 'partyAnswered'
/** The first answer and two changes: nobody can fill the ledger through the public door. */
export const mostAnswers = 3

/** How many bytes of a digest find its row. */
const leadBytes = 8

export type Slip = { readonly tenant: number; readonly matter: string; readonly given: number; readonly party: string; readonly place: number; readonly endsOn: PlainDate }
export type MadeSlip = { readonly party: Sealed; readonly code: string }

/** The last time slips were given out, as the record stands. */
export function lastRound(matter: Matter): Entry | undefined {
  return matter.entries.findLast((entry) => entry.action === giveStep)
}

export async function endOfRound({ engine }: Pick<Door, 'engine'>, tenant: number): Promise<PlainDate> {
  const today = dayOfMoment(engine.clock())
  return addDays(today, localOn('slip-days', await setLocally(engine, String(tenant), today)).value)
}

export function newSlips(parties: readonly Sealed[]): readonly MadeSlip[] {
  return parties.map((party) => ({ party, code: newCode(slipCodeLength) }))
}

type Keeping = { readonly tenant: number; readonly matter: string; readonly given: number; readonly by: string; readonly endsOn: PlainDate }

/** @returns false when this round is printed already: nothing has been kept then. */
export async function keepSlips(door: Pick<Door, 'engine'>, round: Keeping, slips: readonly MadeSlip[]): Promise<boolean> {
  return writeIn(door.engine.database, String(round.tenant), async (client) => {
    const rows = slips.map(({ party, code }, index) => ({ digest: digestOf(door, code), party: party.sealed, place: index + 1 }))
    for (const { digest, party, place } of rows) {
      const kept = await client.query(
        `insert into slip (tenant, lead, digest, matter, given, party, place, printed_at, printed_by, ends_on) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (tenant, matter, given, party) do nothing`,
        [round.tenant, digest.subarray(0, leadBytes), digest, round.matter, round.given, party, place, door.engine.clock(), round.by, round.endsOn])
      if (kept.rowCount !== 1) return false
      await client.query('insert into slip_place (lead, tenant) values ($1, $2)', [digest.subarray(0, leadBytes), round.tenant])
    }
    return true
  })
}

/** Was this round printed, and until when does it hold? */
export async function printedRound(door: Pick<Door, 'engine'>, { tenant, matter, given }: { readonly tenant: number; readonly matter: string; readonly given: number }): Promise<PlainDate | undefined> {
  return readIn(door.engine.database, String(tenant), async (client) =>
    (await client.query<{ ends_on: PlainDate }>('select ends_on from slip where tenant = $1 and matter = $2 and given = $3 limit 1', [tenant, matter, given])).rows[0]?.ends_on)
}

type SlipRow = { tenant: number; digest: Buffer; matter: string; given: number; party: string; place: number; ends_on: PlainDate }

/** The slip of a code. The digest is made with a key outside the database; the whole of it is compared in constant time. */
export async function slipOf(door: Pick<Door, 'engine'>, code: string): Promise<Slip | undefined> {
  const digest = digestOf(door, code)
  const lead = digest.subarray(0, leadBytes)
  const tenant = (await door.engine.database.pool.query<{ tenant: number }>('select tenant from slip_place where lead = $1', [lead])).rows[0]?.tenant
  if (tenant === undefined) return undefined
  const row = await readIn(door.engine.database, String(tenant), async (client) =>
    (await client.query<SlipRow>('select tenant, digest, matter, given, party, place, ends_on from slip where tenant = $1 and lead = $2', [tenant, lead])).rows[0])
  if (!row || !timingSafeEqual(row.digest, digest)) return undefined
  return { tenant: row.tenant, matter: row.matter, given: row.given, party: row.party, place: row.place, endsOn: row.ends_on }
}

function digestOf({ engine }: Pick<Door, 'engine'>, code: string): Buffer {
  // One book of codes for all townships: whoever types a code does not say which.
  return engine.vault.fingerprint(0, `slip|${code}`)
}

/** What was answered by this slip, the first answer first. */
export function answersBy(matter: Matter, slip: Slip): readonly Entry[] {
  return matter.entries.filter((entry) => entry.action === answerStep && entry.seq > slip.given && entry.answers['party'] === slip.party)
}

export type Standing = 'holds' | 'voided' | 'expired'

/** A later round voids it, and so does a round that was taken back. */
export function standingOf(matter: Matter, slip: Slip, today: PlainDate): Standing {
  if (lastRound(matter)?.seq !== slip.given) return 'voided'
  return today > slip.endsOn ? 'expired' : 'holds'
}
