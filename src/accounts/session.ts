// Sessions: a random token in a cookie, its hash in the database. Looked up once and remembered for a short while, so that
// a request costs no extra round trip; ending a session ends it at once on this server.
import { createHash, randomBytes } from 'node:crypto'
import { epochOf, momentOf, type Clock, type Moment } from '#calendar/clock.ts'
import type { Database } from '#ledger/database.ts'
import type { Appointment } from '#people/appointment.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { PostId } from '#people/post.ts'

const hours = 12
const rememberedMilliseconds = 10_000

export type Session = {
  readonly account: string
  readonly name: string
  readonly tenant: number
  readonly appointments: readonly Appointment[]
}

type Row = { account: string; name: string; tenant: number; ends_at: string }

export class Sessions {
  readonly #database: Database
  readonly #clock: Clock
  readonly #known = new Map<string, { session: Session; until: number }>()

  constructor(database: Database, clock: Clock) {
    this.#database = database
    this.#clock = clock
  }

  /** @returns the token for the cookie */
  async begin(account: string): Promise<string> {
    const token = randomBytes(32).toString('base64url')
    const now = this.#clock()
    await this.#database.pool.query(
      'insert into session (token, account, created_at, seen_at, ends_at) values ($1, $2, $3, $3, $4)',
      [fingerprint(token), account, now, later(now, hours)],
    )
    return token
  }

  async end(token: string): Promise<void> {
    this.#known.delete(token)
    await this.#database.pool.query('delete from session where token = $1', [fingerprint(token)])
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
      `select s.account, a.name, a.tenant, s.ends_at from session s join account a on a.id = s.account
       where s.token = $1 and s.ends_at > $2 and a.disabled_at is null`,
      [fingerprint(token), momentOf(now)],
    )
    const row = result.rows[0]
    if (!row) {
      this.#known.delete(token)
      return undefined
    }
    const session = { account: row.account, name: row.name, tenant: row.tenant, appointments: await appointmentsOf(this.#database, row) }
    if (this.#known.size > 5000) this.#known.clear()
    this.#known.set(token, { session, until: now + rememberedMilliseconds })
    return session
  }
}

type RegisterRow = { matter: string; account: string; post: PostId; area: string; from_on: PlainDate; to_on: PlainDate | null }

/**
 * The appointments of one account. They are register rows of the township that keeps the account, or of an area above it:
 * read under the scope of the account's own province, so that a county post is found too.
 */
export async function appointmentsOf(database: Database, of: { account: string; tenant: number }): Promise<readonly Appointment[]> {
  const client = await database.pool.connect()
  try {
    await client.query(`begin read only; select set_config('xiangzhi.scope', '${String(of.tenant).slice(0, 2)}', true)`)
    const result = await client.query<RegisterRow>('select matter, account, post, area, from_on, to_on from register where account = $1 and post is not null', [of.account])
    await client.query('commit')
    return result.rows.map((row) => ({
      id: row.matter, account: row.account, post: row.post, area: row.area, from: row.from_on, ...(row.to_on === null ? {} : { to: row.to_on }),
    }))
  } finally {
    client.release()
  }
}

function later(moment: Moment, count: number): Moment {
  return momentOf(epochOf(moment) + count * 3_600_000)
}

function fingerprint(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
