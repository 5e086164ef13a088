// Finished pages, kept in memory while nothing they were made from has moved: five hundred readers of one notice cost the database
// what one costs. Bounded in bytes; forgetting it at a restart harms nobody.
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { dayOfMoment, epochOf, type Clock } from '#calendar/clock.ts'
import { readIn, tenantOf, type Database } from '#ledger/database.ts'

const zipped = promisify(gzip)

/** A page as it is sent. `tag` changes with any letter of it. */
export type KeptPage = { readonly body: Buffer; readonly zipped: Buffer; readonly tag: string }

const mostBytes = 24 * 1024 * 1024
/** How long the ledger's last position is taken for known: a page may be this much behind. */
const positionMs = 1000
/** What is erased beside the ledger's line, such as a person's key, is gone from every page after this long. */
const renewMs = 10 * 60_000

type Slot = { readonly stamp: string; readonly page: Promise<KeptPage | undefined>; bytes: number }
type Known = { readonly until: number; readonly position: Promise<string> }

export class KeptPages {
  readonly #database: Database
  readonly #clock: Clock
  readonly #slots = new Map<string, Slot>()
  readonly #positions = new Map<string, Known>()
  #bytes = 0

  constructor({ database, clock }: { readonly database: Database; readonly clock: Clock }) {
    this.#database = database
    this.#clock = clock
  }

  /**
   * @param place `key`: everything the page depends on but the ledger; `area`: the township it reads, or nothing where it reads none
   * @param make the page; nothing where there is none, which is not kept
   */
  async page({ key, area }: { readonly key: string; readonly area?: string }, make: () => Promise<string | undefined>): Promise<KeptPage | undefined> {
    const stamp = await this.#stamp(area)
    const kept = this.#slots.get(key)
    if (kept?.stamp === stamp) return this.#again(key, kept)
    this.#forget(key)
    const slot: Slot = { stamp, bytes: 0, page: make().then((page) => page === undefined ? undefined : keptPage(page)) }
    this.#slots.set(key, slot)
    try {
      const page = await slot.page
      if (page) this.#count(key, slot, page)
      else this.#forget(key)
      return page
    } catch (cause) {
      this.#forget(key)
      throw cause
    }
  }

  /** Used again, and so the last to be forgotten. */
  #again(key: string, slot: Slot): Promise<KeptPage | undefined> {
    this.#slots.delete(key)
    this.#slots.set(key, slot)
    return slot.page
  }

  #count(key: string, slot: Slot, page: KeptPage): void {
    if (this.#slots.get(key) !== slot) return
    slot.bytes = page.body.length + page.zipped.length
    this.#bytes += slot.bytes
    for (const oldest of this.#slots.keys()) {
      if (this.#bytes <= mostBytes || oldest === key) break
      this.#forget(oldest)
    }
  }

  #forget(key: string): void {
    this.#bytes -= this.#slots.get(key)?.bytes ?? 0
    this.#slots.delete(key)
  }

  async #stamp(area: string | undefined): Promise<string> {
    const now = epochOf(this.#clock())
    const day = dayOfMoment(this.#clock())
    return `${day} ${Math.floor(now / renewMs)} ${area === undefined ? '' : await this.#position(area, now)}`
  }

  #position(area: string, now: number): Promise<string> {
    const known = this.#positions.get(area)
    if (known && now >= known.until - positionMs && now < known.until) return known.position
    const position = this.#readPosition(area)
    this.#positions.set(area, { until: now + positionMs, position })
    position.catch(() => this.#positions.delete(area))
    return position
  }

  /** Of the township, and of its county, whose settings its dates may hang on. */
  async #readPosition(area: string): Promise<string> {
    const county = area.slice(0, 6)
    return readIn(this.#database, county, async (client) =>
      (await client.query<{ last: number }>('select last from position where tenant = any($1::int[]) order by tenant', [[tenantOf(county), tenantOf(area)]])).rows.map((row) => row.last).join('.'))
  }
}

/** A page made ready to be sent to any browser. */
export async function keptPage(page: string): Promise<KeptPage> {
  const body = Buffer.from(page)
  return { body, zipped: await zipped(body), tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` }
}
