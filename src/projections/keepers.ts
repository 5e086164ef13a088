// In whose hands the matters of a page are, in words: read from their entries, because a matter goes from hand to hand by its steps.
import { groupBy } from '#ledger/group-by.ts'
import type { Queryable } from '#ledger/database.ts'
import { readMatters } from '#ledger/stored-matter.ts'
import { matterOf, pinnedProcedure } from '#matters/stored.ts'
import type { Keeper } from '#procedure/procedure.ts'
import { procedureOfVersion, type System } from '#procedure/system.ts'

type Listed = { readonly tenant: number; readonly id: string; readonly procedure: string; readonly version: string }

/** The keeper with the name of the matter that it points to; what isn't found keeps its own words. */
export function namedKeeper(keeper: Keeper, nameOf: (id: string) => string | undefined): Keeper {
  const named = <K extends Omit<Keeper, 'to'>>(each: K): K => ({ ...each, who: nameOf(each.who) ?? each.who })
  return keeper.to ? { ...named(keeper), to: named(keeper.to) } : named(keeper)
}

/**
 * Who has each of these matters; those of a kind that stays with the township are left out.
 * @param client of the scope in which the page itself was read
 */
export async function readKeepers(system: System, client: Queryable, listed: readonly Listed[]): Promise<ReadonlyMap<string, Keeper>> {
  const kept = listed.filter((each) => procedureOfVersion(system, each.procedure, each.version)?.keeper)
  const found: (readonly [string, Keeper])[] = []
  for (const [tenant, own] of groupBy(kept, (each) => each.tenant)) {
    const stored = await readMatters(client, tenant, own.map((each) => each.id))
    const keepers = stored.flatMap((each) => {
      const keeper = pinnedProcedure(system, each).keeper?.(matterOf(system, each))
      return keeper ? [[each.id, keeper] as const] : []
    })
    const names = await namesOf(system, client, { tenant, ids: [...new Set(keepers.flatMap(([, { who, to }]) => [who, ...(to ? [to.who] : [])]).filter(isId))] })
    found.push(...keepers.map(([id, keeper]) => [id, namedKeeper(keeper, (who) => names.get(who))] as const))
  }
  return new Map(found)
}

async function namesOf(system: System, client: Queryable, { tenant, ids }: { readonly tenant: number; readonly ids: readonly string[] }): Promise<ReadonlyMap<string, string>> {
  const stored = await readMatters(client, tenant, ids)
  return new Map(stored.map((each) => [each.id, pinnedProcedure(system, each).name(matterOf(system, each))]))
}

function isId(who: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(who)
}
