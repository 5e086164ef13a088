// What a county has set for all its townships, and a township for itself: read across the wall between townships, but only of
// kinds that are declared to be for all below.
import { readIn, type Database } from '#ledger/database.ts'
import { readMatters, readMattersOf, type StoredMatter } from '#ledger/stored-matter.ts'
import { matterOf } from '#matters/stored.ts'
import type { Matter } from '#procedure/matter.ts'
import { latestProcedure, type System } from '#procedure/system.ts'

type Shelf = { readonly database: Database; readonly system: System }

/** Where a county keeps what is its own: its code, filled up to the length of a township's. */
export function countyTenant(tenant: number): number {
  return Math.trunc(tenant / 1000) * 1000
}

/**
 * Every matter of a kind in the township and, where the kind is for all below, in its county: the county's first, each in the
 * order in which they were recorded. Whether it still stands, and on which day it did, is for the reader to say.
 * @param search `tenant`: a township's code, or a county's filled up with noughts
 */
export async function readConsulted(shelf: Shelf, search: { readonly procedure: string; readonly tenant: number }): Promise<readonly Matter[]> {
  const shared = latestProcedure(shelf.system, search.procedure)?.forAllBelow === true
  const places = [...new Set([...(shared ? [countyTenant(search.tenant)] : []), search.tenant])]
  const found = await Promise.all(places.map((place) =>
    readIn(shelf.database, String(place), (client) => readMattersOf(client, { low: place, high: place, procedure: search.procedure }))))
  return found.flatMap((stored) => stored.map((each) => matterOf(shelf.system, each)))
}

/** Those of these matters that lie with the county and are for all below; any other is as good as not there. */
export async function readFromCounty(shelf: Shelf, search: { readonly ids: readonly string[]; readonly tenant: number }): Promise<readonly StoredMatter[]> {
  const county = countyTenant(search.tenant)
  if (search.ids.length === 0 || county === search.tenant) return []
  const found = await readIn(shelf.database, String(county), (client) => readMatters(client, county, search.ids))
  return found.filter((each) => latestProcedure(shelf.system, each.procedure)?.forAllBelow === true)
}
