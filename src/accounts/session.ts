// Sessions: a random token in a cookie, its hash in the database. Looked up once and remembered for a short while, so that
// a request costs no extra round trip; ending a session ends it at once on this server.
import { createHash, randomBytes } from 'node:crypto'
import { wayShown, type SignInWay } from '#accounts/sign-in-way.ts'
import { epochOf, momentOf, type Clock, type Moment } from '#calendar/clock.ts'
import type { Database } from '#ledger/database.ts'
import { actingAppointmentKind, type Appointment } from '#people/appointment.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { PostId } from '#people/post.ts'

const hours = 12
/** Longer than a lunch and a meeting, shorter than a night: whoever went home is signed out. */
const idleHours = 4
const rememberedMilliseconds = 10_000
const seenEveryMilliseconds = 60_000

/** Where a session runs, as its owner would know it again. */
export type RunsAt = { readonly browser: string; readonly address: string }

export type OwnSession = RunsAt & { readonly id: string; readonly current: boolean; readonly since: Moment; readonly seen: Moment; /** In words; empty where it was not kept. */ readonly way: string }

export type Session = {
  readonly account: string
  readonly name: string
  readonly tenant: number
  readonly appointments: readonly Appointment[]
  /** Does signing in ask this account for a second factor? */
  readonly secondFactor?: boolean
}

type Row = { account: string; name: string; tenant: number; seen_at: Moment; factor: boolean }

export class Sessions {
  readonly #database: Database
  readonly #clock: Clock
  readonly #known = new Map<string, { session: Session; until: number }>()

  constructor(database: Database, clock: Clock) {
    this.#database = database
    this.#clock = clock
  }

  /** @returns the token for the cookie */
  async begin(account: string, at: RunsAt = { browser: '', address: '' }, way: SignInWay = 'password'): Promise<string> {
    const token = randomBytes(32).toString('base64url')
    const now = this.#clock()
    await this.#database.pool.query(
      'insert into session (token, account, created_at, seen_at, ends_at, browser, address, way) values ($1, $2, $3, $3, $4, $5, $6, $7)',
      [fingerprint(token), account, now, later(now, hours), at.browser, at.address, way],
    )
    return token
  }

  async end(token: string): Promise<void> {
    this.#known.delete(token)
    await this.#database.pool.query('delete from session where token = $1', [fingerprint(token)])
  }

  /** The running sessions of one account, the latest seen first. */
  async of(account: string, token: string | undefined): Promise<readonly OwnSession[]> {
    const now = this.#clock()
    const { rows } = await this.#database.pool.query<{ token: Buffer; created_at: Moment; seen_at: Moment; browser: string; address: string; way: string }>(
      'select token, created_at, seen_at, browser, address, way from session where account = $1 and ends_at > $2 and seen_at > $3 order by seen_at desc',
      [account, now, later(now, -idleHours)])
    const current = token === undefined ? undefined : signOf(fingerprint(token))
    return rows.map((row) => ({ id: signOf(row.token), current: signOf(row.token) === current, since: row.created_at, seen: row.seen_at, browser: row.browser, address: row.address, way: wayShown(row.way) }))
  }

  /**
   * Ends sessions of an account at once: the one of that id, or all but the one kept.
   * @returns how many ended
   */
  async endOf(account: string, which: { readonly id: string } | { readonly except?: string }): Promise<number> {
    const condition = 'id' in which ? `encode(token, 'hex') like $2` : `encode(token, 'hex') not like $2`
    const sign = 'id' in which ? which.id : which.except === undefined ? '-' : signOf(fingerprint(which.except))
    const result = await this.#database.pool.query(`delete from session where account = $1 and ${condition}`, [account, `${sign}%`])
    this.#known.clear()
    return result.rowCount ?? 0
  }

  /** Everybody's appointments may have changed: forget what is remembered. */
  forget(): void {
    this.#known.clear()
  }

  /** The person behind a token, with their appointments as they stand; nobody for a token that is unknown or over. */
  async find(token: string): Promise<Session | undefined> {
    const now = epochOf(this.#clock())
    const known = this.#known.get(token)
    if (known && known.until > now) return known.session
    const result = await this.#database.pool.query<Row>(
      `select s.account, a.name, a.tenant, s.seen_at, exists (select from second_factor f where f.account = a.id and f.confirmed_at is not null) as factor
       from session s join account a on a.id = s.account
       where s.token = $1 and s.ends_at > $2 and s.seen_at > $3 and a.disabled_at is null`,
      [fingerprint(token), momentOf(now), later(momentOf(now), -idleHours)],
    )
    const row = result.rows[0]
    if (!row) {
      this.#known.delete(token)
      return undefined
    }
    const session = { account: row.account, name: row.name, tenant: row.tenant, appointments: await appointmentsOf(this.#database, row), secondFactor: row.factor }
    if (now - epochOf(row.seen_at) > seenEveryMilliseconds) await this.#database.pool.query('update session set seen_at = $2 where token = $1', [fingerprint(token), momentOf(now)])
    if (this.#known.size > 5000) this.#known.clear()
    this.#known.set(token, { session, until: now + rememberedMilliseconds })
    return session
  }
}

type RegisterRow = { procedure: string; matter: string; account: string; post: PostId; area: string; from_on: PlainDate; to_on: PlainDate | null }

/**
 * The appointments of one account. They are register rows of the township that keeps the account, or of an area above it:
 * read under the scope of the account's own province, so that a county post is found too.
 */
export async function appointmentsOf(database: Database, of: { account: string; tenant: number }): Promise<readonly Appointment[]> {
  const client = await database.pool.connect()
  try {
    await client.query(`begin read only; select set_config('xiangzhi.scope', '${String(of.tenant).slice(0, 2)}', true)`)
    const result = await client.query<RegisterRow>('select procedure, matter, account, post, area, from_on, to_on from register where account = $1 and post is not null', [of.account])
    await client.query('commit')
    return result.rows.map((row) => ({
      id: row.matter, account: row.account, post: row.post, area: row.area, from: row.from_on, ...(row.to_on === null ? {} : { to: row.to_on }), ...(row.procedure === actingAppointmentKind ? { acting: true as const } : {}),
    }))
  } finally {
    client.release()
  }
}

function later(moment: Moment, count: number): Moment {
  return momentOf(epochOf(moment) + count * 3_600_000)
}

/** Enough of the digest to tell one's own sessions apart, and nothing that would open one. */
function signOf(digest: Buffer): string {
  return digest.toString('hex').slice(0, 16)
}

function fingerprint(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
