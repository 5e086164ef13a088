// The book of who read what, read back: newest first, of one matter, one person or one day.
import type { Unseen } from '#accounts/authority.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Moment } from '#calendar/clock.ts'
import type { Queryable } from '#ledger/database.ts'
import type { ReadingKind } from '#ledger/reading-book.ts'
import { tenantCondition } from '#projections/matter-list.ts'
import { seenOnly } from '#projections/seen-only.ts'

export type ReadingLine = {
  readonly tenant: number; readonly id: string; readonly at: Moment; readonly account: string; readonly name: string | null; readonly post: string | null
  readonly what: ReadingKind; readonly matter: string | null; readonly title: string | null; readonly procedure: string | null
  readonly ref: string | null; readonly purpose: string | null
}

export type ReadingFilter = {
  readonly area: string
  /** Of these the list says that something was read, and not what. */
  readonly unseen: Unseen
  readonly matter?: string
  readonly account?: string
  readonly day?: PlainDate
  /** From `next` of the page before. */
  readonly after?: string
  readonly size: number
}

export type ReadingPage = { readonly items: readonly ReadingLine[]; readonly next?: string }

/** @returns a page, and where the next one starts */
export async function listReadings(client: Queryable, filter: ReadingFilter): Promise<ReadingPage> {
  const values: unknown[] = []
  const value = (each: unknown) => `$${values.push(each)}`
  const where = [
    tenantCondition(filter.area, value).replace(/\btenant\b/g, 'r.tenant'),
    ...(filter.matter === undefined ? [] : [`r.matter = ${value(filter.matter)}`]),
    ...(filter.account === undefined ? [] : [`r.account = ${value(filter.account)}`]),
    ...(filter.day === undefined ? [] : [`r.at >= ${value(filter.day)}::date and r.at < ${value(filter.day)}::date + 1`]),
    ...(filter.after === undefined ? [] : [`r.id < ${value(filter.after)}`]),
  ]
  const seen = seenOnly(filter.unseen, value, { m: 'm' }).join('') || 'true'
  const found = await client.query<ReadingLine>(
    `select r.tenant, r.id, r.at, r.account, a.name, r.post, r.what, case when ${seen} then r.matter end as matter, case when ${seen} then m.title end as title, case when ${seen} then m.procedure end as procedure, case when m.id is null or ${seen} then r.ref end as ref, r.purpose
     from reading r left join account a on a.id = r.account left join matter m on m.tenant = r.tenant and m.id = r.matter
     where ${where.join(' and ')} order by r.id desc limit ${filter.size + 1}`, values)
  const items = found.rows.slice(0, filter.size)
  const last = items.at(-1)
  return found.rows.length > filter.size && last ? { items, next: last.id } : { items }
}
