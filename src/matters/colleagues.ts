// Who works in a township today and in which posts: read only where somebody stands aside and others must be named.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Queryable } from '#ledger/database.ts'
import type { Appointment } from '#people/appointment.ts'
import type { PostId } from '#people/post.ts'

export type Colleague = Appointment & { readonly name: string }

/** @param client inside the scope of the township */
export async function readColleagues(client: Queryable, on: PlainDate): Promise<readonly Colleague[]> {
  const { rows } = await client.query<{ matter: string; account: string; name: string; post: PostId; area: string; from_on: PlainDate }>(
    `select r.matter, r.account, a.name, r.post, r.area, r.from_on from register r join account a on a.id = r.account
     where r.post is not null and a.disabled_at is null and r.from_on <= $1 and (r.to_on is null or r.to_on >= $1) order by a.name, r.post`, [on])
  return rows.map((row) => ({ id: row.matter, account: row.account, name: row.name, post: row.post, area: row.area, from: row.from_on }))
}
