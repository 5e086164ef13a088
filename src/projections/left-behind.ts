// Work whose last hand has left: open matters in which the one who acted last, of this place and not of a county that works in it, holds
// no post any more.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Queryable } from '#ledger/database.ts'
import type { PostId } from '#people/post.ts'
import type { System } from '#procedure/system.ts'

export type LeftBehind = { readonly account: string; readonly name: string; readonly post: PostId; readonly matters: number }

type Row = LeftBehind & { readonly procedure: string; readonly state: string }

/** @param area a township's or a village's @returns those with the most first */
export async function listLeftBehind(system: System, client: Queryable, { area, today }: { readonly area: string; readonly today: PlainDate }): Promise<readonly LeftBehind[]> {
    const { rows } = await client.query<Row>(
    `select l.actor as account, a.name, l.post, m.procedure, m.state, count(*)::int as matters
     from matter m cross join lateral (
       select actor, post from entry e where e.tenant = m.tenant and e.matter = m.id and e.post <> 'party' order by e.seq desc limit 1) l
     join account a on a.id = l.actor and a.tenant = m.tenant
     where m.tenant = $1 and m.closed_on is null and starts_with(m.area, $2)
       and not exists (select from register r where r.account = l.actor and r.post is not null and r.from_on <= $3 and (r.to_on is null or r.to_on >= $3))
     group by l.actor, a.name, l.post, m.procedure, m.state`, [Number(area.slice(0, 9)), area, today])
  const work = rows.filter(({ procedure, state }) => !isNobodyElses(system, procedure, state))
  const left = new Map<string, LeftBehind>()
  for (const { account, name, post, matters } of work) {
    const key = `${account} ${post}`
    left.set(key, { account, name, post, matters: matters + (left.get(key)?.matters ?? 0) })
  }
  return [...left.values()].sort((one, other) => other.matters - one.matters)
}

/** Who stands on a register stands; and what is one person's own is nobody else's to take over. */
function isNobodyElses(system: System, procedure: string, state: string): boolean {
  return system.procedures.some((each) => each.id === procedure && (each.ownOnly !== undefined || each.register?.standing.includes(state) === true))
}
