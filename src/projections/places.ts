// The township and its villages, as the ledger's own list of places has them.
import type { Queryable } from '#ledger/database.ts'

export type Place = { readonly code: string; readonly name: string; readonly kind: string; readonly source: string }
export type TownshipName = { readonly code: string; readonly name: string; readonly fullName: string; readonly demo: boolean }

export async function townshipOf(client: Queryable, tenant: number): Promise<TownshipName | undefined> {
  const row = (await client.query<{ name: string; full_name: string; demo: boolean }>('select name, full_name, demo from township where tenant = $1', [tenant])).rows[0]
  return row && { code: String(tenant), name: row.name, fullName: row.full_name, demo: row.demo }
}

/** Villages and communities of a township; above the township also the townships themselves. */
export async function placesOf(client: Queryable, area: string): Promise<readonly Place[]> {
  const result = await client.query<Place>(
    `select code, name, kind, source from area where starts_with(code, $1)
     union all select tenant::text, name, 'township', 'own' from township where length($1) < 9 and starts_with(tenant::text, $1) order by code`, [area])
  return result.rows
}

export async function placeNames(client: Queryable, tenant: number): Promise<{ township: TownshipName; names: ReadonlyMap<string, string> }> {
  const township = await townshipOf(client, tenant)
  // A county's code is filled up with noughts; what lies in it begins with the code itself.
  const places = await placesOf(client, tenant % 1000 === 0 ? String(tenant).slice(0, 6) : String(tenant))
  return {
    township: township ?? { code: String(tenant), name: String(tenant), fullName: String(tenant), demo: false },
    names: new Map(places.map((each) => [each.code, each.name])),
  }
}
