// The townships of this ledger as the public pages name them, and which of them a village belongs to.
import { areaCode, isAreaCode } from '#areas/area.ts'
import { findArea } from '#areas/division-data.ts'
import type { Database } from '#ledger/database.ts'
import type { PortalPlace } from '#portal/page.ts'

export type PublicTownship = PortalPlace & { readonly county: string; readonly countyName: string; readonly shortName: string }

type Row = { readonly tenant: number; readonly name: string; readonly full_name: string; readonly alone: boolean }

const columns = 'tenant, name, full_name, (select count(*) from township) = 1 as alone'

/** Every township kept here, in the order of the codes. The list of townships is no secret and stands outside the wall. */
export async function publicTownships({ pool }: Database): Promise<readonly PublicTownship[]> {
  return (await pool.query<Row>(`select ${columns} from township order by tenant`)).rows.map(townshipOf)
}

/** @param area as it stands in an address; @returns nothing for what is no township of this ledger */
export async function publicPlace({ pool }: Database, area: string): Promise<PublicTownship | undefined> {
  if (!/^\d{9}$/.test(area)) return undefined
  const row = (await pool.query<Row>(`select ${columns} from township where tenant = $1`, [Number(area)])).rows[0]
  return row && townshipOf(row)
}

/** 双辽市永加乡: the county's name tells apart the many townships of one name. */
function townshipOf({ tenant, name, full_name: fullName, alone }: Row): PublicTownship {
  const area = String(tenant)
  const county = area.slice(0, 6)
  const countyName = countyNameOf(county)
  return { area, county, countyName: countyName ?? fullName.replace(name, ''), name: `${countyName ?? ''}${name}`, shortName: name, alone }
}

function countyNameOf(county: string): string | undefined {
  return isAreaCode(county) ? findArea(areaCode(county))?.name : undefined
}

export type FoundPlace = { readonly name: string; readonly township: PublicTownship }

/** How many places an answer may name. */
const mostFound = 40

/** @param words part of the name of a township, a village or a community; @returns where it lies */
export async function findPlaces(database: Database, words: string): Promise<readonly FoundPlace[]> {
  const townships = new Map((await publicTownships(database)).map((each) => [Number(each.area), each]))
  const part = `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`
  const found = await database.pool.query<{ tenant: number; name: string }>(
    `select tenant, name from township where full_name like $1 union all select tenant, name from area where name like $1 order by tenant, name limit ${mostFound}`, [part])
  return found.rows.flatMap(({ tenant, name }) => {
    const township = townships.get(tenant)
    return township ? [{ name, township }] : []
  })
}
