// One matter as a person sees it: what happened, what may be done now and what not and why, which dates run and why.
import { dayOfMoment } from '#calendar/clock.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Queryable } from '#ledger/database.ts'
import { readMatters } from '#ledger/stored-matter.ts'
import { deadlinesOf, type Deadline } from '#matters/deadlines.ts'
import { readFromCounty } from '#matters/consulted.ts'
import type { Engine } from '#matters/engine.ts'
import { openSealed } from '#matters/open-sealed.ts'
import { matterOf, pinnedProcedure } from '#matters/stored.ts'
import type { Json } from '#procedure/entry.ts'
import { readMatterRefs, sealedIdsIn, staffIn } from '#matters/references.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'

export type MatterPage = {
  readonly tenant: number
  readonly procedure: Procedure
  readonly matter: Matter
  readonly deadlines: readonly Deadline[]
  readonly flags: readonly { readonly code: string; readonly sentence: string }[]
  /** Sealed values opened for this reader; an erased one is absent. */
  readonly opened: Readonly<Record<string, Json>>
  readonly staff: Readonly<Record<string, string>>
  /** One-line names of matters that this one points to. */
  readonly titles: Readonly<Record<string, string>>
  /** Those matters themselves, for guards and papers. */
  readonly around: ReadonlyMap<string, Matter>
}

/** @returns nothing when there is no such matter within the scope of `client` */
export async function readMatterPage(engine: Engine, client: Queryable, place: { tenant: number; id: string }, today?: PlainDate): Promise<MatterPage | undefined> {
  const [stored] = await readMatters(client, place.tenant, [place.id])
  if (!stored) return undefined
  const procedure = pinnedProcedure(engine.system, stored)
  const matter = matterOf(engine.system, stored)
  const asOf = today ?? dayOfMoment(engine.clock())
  const pointedTo = readMatterRefs(procedure, matter)
  const own = await readMatters(client, place.tenant, pointedTo)
  const related = [...own, ...await readFromCounty(engine, { tenant: place.tenant, ids: pointedTo.filter((ref) => own.every((each) => each.id !== ref)) })]
  const around = new Map(related.map((each) => [each.id, matterOf(engine.system, each)]))
  const procedureOf = (each: Matter) => engine.system.procedures.find((known) => known.id === each.procedure)
  const nameOf = (each: Matter) => procedureOf(each)?.name(each) ?? each.id
  // Who stands on a register this matter points to signs its papers: a mediator, for one.
  const registered = [...around.values()].flatMap((each) => procedureOf(each)?.register?.person?.(each) ?? [])
  return {
    tenant: place.tenant,
    procedure,
    matter,
    deadlines: deadlinesOf(procedure, matter, asOf),
    flags: matter.entries.length === 0 ? [] : procedure.flags.filter((flag) => flag.raised(matter)).map(({ code, sentence }) => ({ code, sentence })),
    opened: await openSealed(engine, client, place.tenant, [...sealedIdsIn(matter), ...registered]),
    staff: await staffNames(client, staffIn(procedure, matter)),
    titles: Object.fromEntries([...around].map(([id, each]) => [id, nameOf(each)])),
    around,
  }
}

export async function staffNames(client: Queryable, accounts: readonly string[]): Promise<Readonly<Record<string, string>>> {
  if (accounts.length === 0) return {}
  const result = await client.query<{ id: string; name: string }>('select id, name from account where id = any($1::uuid[])', [accounts])
  return Object.fromEntries(result.rows.map((row) => [row.id, row.name]))
}
