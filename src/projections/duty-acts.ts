// What each head did in person in a year: a reading of the ledger, kept nowhere else. An act belongs to whoever did it while
// holding the post, whoever wrote it down.
import { isSeen, type Unseen } from '#accounts/authority.ts'
import { dayOf, type PlainDate } from '#calendar/plain-date.ts'
import type { Queryable } from '#ledger/database.ts'
import { readMatters } from '#ledger/stored-matter.ts'
import { matterOf, pinnedProcedure } from '#matters/stored.ts'
import type { PostId } from '#people/post.ts'
import type { Duty } from '#procedure/duty.ts'
import type { Entry } from '#procedure/entry.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'
import type { System } from '#procedure/system.ts'
import { numberText } from '#projections/number-text.ts'

export type DutyRecord = {
  readonly duty: string
  readonly matter: string
  readonly seq: number
  readonly number: string
  readonly title: string
  readonly action: string
  readonly occurredOn: PlainDate
}

export type Head = { readonly account: string; readonly name: string; readonly post: PostId; readonly from: PlainDate; readonly to: PlainDate | null; readonly acts: readonly DutyRecord[] }

type Search = { readonly tenant: number; readonly unseen: Unseen; readonly year: number; readonly duties: readonly Duty[]; readonly posts: readonly PostId[] }

type Holding = Omit<Head, 'acts'>

/** @returns one for each time of office that falls into the year, acts by day; a duty without an act has none in the list */
export async function dutyActs(client: Queryable, system: System, search: Search): Promise<readonly Head[]> {
  const heads = await holdings(client, search)
  const matters = await mattersWithActs(client, system, search)
  return heads.map((head) => ({ ...head, acts: matters.flatMap((each) => actsIn(each, head, search)).sort((one, other) => (one.occurredOn < other.occurredOn ? -1 : one.occurredOn > other.occurredOn ? 1 : one.matter < other.matter ? -1 : 1)) }))
}

async function holdings(client: Queryable, { tenant, year, posts }: Search): Promise<readonly Holding[]> {
  const found = await client.query<Omit<Holding, never>>(
    `select r.account, a.name, r.post, r.from_on as "from", r.to_on as "to" from register r join account a on a.id = r.account
     where r.tenant = $1 and r.area = $1::text and r.post = any($2) and r.from_on <= $4 and (r.to_on is null or r.to_on >= $3)`,
    [tenant, posts, dayOf(year, 1, 1), dayOf(year, 12, 31)])
  return [...found.rows].sort((one, other) => posts.indexOf(one.post) - posts.indexOf(other.post) || (one.from < other.from ? -1 : 1))
}

type Read = { readonly procedure: Procedure; readonly matter: Matter }

/** Every matter in which, that year, a head acted in post or a step was taken that fulfils somebody's duty. */
async function mattersWithActs(client: Queryable, system: System, { tenant, unseen, year, duties, posts }: Search): Promise<readonly Read[]> {
  const steps = duties.flatMap((duty) => duty.acts.flatMap((act) => act.actions.map((action) => `${act.procedure} ${action}`)))
  const ids = await client.query<{ matter: string }>(
    `select distinct matter from entry where tenant = $1 and occurred_on between $2 and $3 and (post = any($4) or procedure || ' ' || action = any($5))`,
    [tenant, dayOf(year, 1, 1), dayOf(year, 12, 31), posts, [...new Set(steps)]])
  return (await readMatters(client, tenant, ids.rows.map((row) => row.matter))).map((stored) => ({ procedure: pinnedProcedure(system, stored), matter: matterOf(system, stored) })).filter(({ matter }) => isSeen(unseen, matter))
}

function actsIn({ procedure, matter }: Read, head: Holding, search: Search): readonly DutyRecord[] {
  return matter.entries
    .filter((entry) => entry.occurredOn.startsWith(`${search.year}-`) && head.from <= entry.occurredOn && (head.to === null || entry.occurredOn <= head.to))
    .flatMap((entry) => dutiesOf(entry, { procedure, matter, head, duties: search.duties }).map((duty) => ({
      duty, matter: matter.id, seq: entry.seq, number: numberText(procedure, matter), title: procedure.name(matter),
      action: procedure.actions[entry.action]?.title ?? entry.action, occurredOn: entry.occurredOn,
    })))
}

type Context = { readonly procedure: Procedure; readonly matter: Matter; readonly head: Holding; readonly duties: readonly Duty[] }

/** Duties that one entry fulfils for this head: those that name it, or else the one its part of the work falls to. */
function dutiesOf(entry: Entry, { procedure, matter, head, duties }: Context): readonly string[] {
  const own = duties.filter((duty) => duty.of === undefined || duty.of === head.post)
  const named = own.filter((duty) => duty.acts.some((act) => act.procedure === procedure.id && act.actions.includes(entry.action) && act.people(entry as never, matter as never).includes(head.account)))
  if (named.length > 0) return named.map((duty) => duty.id)
  if (entry.actor !== head.account || entry.post !== head.post) return []
  // Writing down what somebody else did is no act of one's own.
  const someones = duties.some((duty) => duty.acts.some((act) => act.procedure === procedure.id && act.actions.includes(entry.action) && act.people(entry as never, matter as never).length > 0))
  return someones ? [] : own.filter((duty) => duty.otherwise?.includes(procedure.system)).slice(0, 1).map((duty) => duty.id)
}
