// Where a township's ledger stands: as long as this has not moved, what was read from it is still right.
import { dayOfMoment, epochOf, type Clock } from '#calendar/clock.ts'
import { readIn, tenantOf, type Database } from '#ledger/database.ts'

/** How long the ledger's last position is taken for known: a page may be this much behind. */
const knownMs = 1000
/** What changes beside the ledger's line, such as a name whose key was destroyed, is gone from every page after this long. */
const renewMs = 10 * 60_000

type Known = { readonly since: number; readonly position: Promise<string> }

export class LedgerStamp {
  readonly #database: Database
  readonly #clock: Clock
  readonly #known = new Map<string, Known>()

  constructor({ database, clock }: { readonly database: Database; readonly clock: Clock }) {
    this.#database = database
    this.#clock = clock
  }

  /** @param area a township of this ledger; absent for what reads no township's ledger. Changes with the day too. */
  async of(area?: string): Promise<string> {
    const moment = this.#clock()
    const now = epochOf(moment)
    return `${dayOfMoment(moment)} ${Math.floor(now / renewMs)} ${area === undefined ? '' : await this.#position(area, now)}`
  }

  /** Asked once a second however many read. */
  #position(area: string, now: number): Promise<string> {
    const known = this.#known.get(area)
    if (known && now >= known.since && now < known.since + knownMs) return known.position
    const position = this.#readPosition(area)
    this.#known.set(area, { since: now, position })
    position.catch(() => this.#known.delete(area))
    return position
  }

  /** Of the township, and of its county, by whose settings dates are counted. */
  async #readPosition(area: string): Promise<string> {
    const county = area.slice(0, 6)
    return readIn(this.#database, county, async (client) =>
      (await client.query<{ last: number }>('select last from position where tenant = any($1::int[]) order by tenant', [[tenantOf(county), tenantOf(area)]])).rows.map((row) => row.last).join('.'))
  }
}
