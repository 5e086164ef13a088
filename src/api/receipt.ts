// Receipts in the books: made for the person whose matter it is, found again by their code. A later one for the same person voids
// the earlier ones.
import { timingSafeEqual } from 'node:crypto'
import type { Door } from '#api/door.ts'
import { setLocally } from '#api/set-locally.ts'
import { newCode } from '#api/spoken-code.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { addDays, type PlainDate } from '#calendar/plain-date.ts'
import { readIn, writeIn } from '#ledger/database.ts'
import type { Json } from '#procedure/entry.ts'
import type { PersonInput, Sealed } from '#procedure/field.ts'
import { localOn } from '#procedure/local-values.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'

export const receiptCodeLength = 12
/** How many bytes of a digest find its row. */
const leadBytes = 8
/** What is asked beside the code. */
export const phoneDigits = 4

type Keyed = Pick<Door, 'engine'>
export type Receipt = { readonly tenant: number; readonly matter: string; readonly holder: string; readonly endsOn: PlainDate }

/** Whose matter it is, as the opening names them: those who may be given a receipt. */
export function holdersOf({ followedBy }: Pick<Procedure, 'followedBy'>, { entries: [opening] }: Pick<Matter, 'entries'>): readonly Sealed[] {
  const named = followedBy === undefined ? undefined : opening?.answers[followedBy]
  return [named ?? []].flat().filter((each): each is Sealed & { readonly [key: string]: Json } => typeof each === 'object' && each !== null && 'sealed' in each)
}

/** @returns the code, told once and kept by nobody */
export async function issueReceipt(door: Keyed, given: { readonly tenant: number; readonly matter: string; readonly holder: string; readonly by: string }): Promise<{ readonly code: string; readonly endsOn: PlainDate }> {
  const { engine } = door
  const code = newCode(receiptCodeLength)
  const digest = digestOf(door, code)
  const today = dayOfMoment(engine.clock())
  const endsOn = addDays(today, localOn('receipt-days', await setLocally(engine, String(given.tenant), today)).value)
  await writeIn(engine.database, String(given.tenant), async (client) => {
    await client.query('insert into receipt (tenant, lead, digest, matter, holder, issued_at, issued_by, ends_on) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [given.tenant, digest.subarray(0, leadBytes), digest, given.matter, given.holder, engine.clock(), given.by, endsOn])
    await client.query('insert into slip_place (lead, tenant) values ($1, $2)', [digest.subarray(0, leadBytes), given.tenant])
  })
  return { code, endsOn }
}

type Row = { readonly tenant: number; readonly digest: Buffer; readonly matter: string; readonly holder: string; readonly endsOn: PlainDate; readonly latest: boolean }

/** @returns nothing for a code that is none, was voided by a later one, or is past its day: they look alike */
export async function receiptOf(door: Keyed, code: string): Promise<Receipt | undefined> {
  const { engine } = door
  const digest = digestOf(door, code)
  const lead = digest.subarray(0, leadBytes)
  const tenant = (await engine.database.pool.query<{ tenant: number }>('select tenant from slip_place where lead = $1', [lead])).rows[0]?.tenant
  if (tenant === undefined) return undefined
  const row = await readIn(engine.database, String(tenant), async (client) => (await client.query<Row>(
    `select tenant, digest, matter, holder, ends_on as "endsOn", not exists (select from receipt later where later.tenant = r.tenant and later.matter = r.matter and later.holder = r.holder and later.issued_at > r.issued_at) as latest
     from receipt r where tenant = $1 and lead = $2`, [tenant, lead])).rows[0])
  if (!row || !timingSafeEqual(row.digest, digest) || !row.latest || row.endsOn < dayOfMoment(engine.clock())) return undefined
  return { tenant: row.tenant, matter: row.matter, holder: row.holder, endsOn: row.endsOn }
}

/** When each holder was last given one. */
export async function issuedReceipts(door: Keyed, { tenant, matter }: { readonly tenant: number; readonly matter: string }): Promise<ReadonlyMap<string, PlainDate>> {
  return readIn(door.engine.database, String(tenant), async (client) => new Map((await client.query<{ holder: string; on: PlainDate }>(
    `select holder, (max(issued_at) at time zone 'Asia/Shanghai')::date as "on" from receipt where tenant = $1 and matter = $2 group by holder`, [tenant, matter])).rows.map((row) => [row.holder, row.on])))
}

/** Do these digits end the telephone number that the person gave? A person without one is known by nothing but a visit. */
export function knowsPhone(person: PersonInput | undefined, digits: string): boolean {
  const own = person?.phone?.replaceAll(/\D/g, '').slice(-phoneDigits) ?? ''
  const said = digits.normalize('NFKC').replaceAll(/\D/g, '')
  return own.length === phoneDigits && said.length === phoneDigits && timingSafeEqual(Buffer.from(own), Buffer.from(said))
}

function digestOf({ engine }: Keyed, code: string): Buffer {
  // One book of codes for all townships: whoever types a code does not say which.
  return engine.vault.fingerprint(0, `receipt|${code}`)
}
