// Which places this ledger keeps. Asked at every opening of a matter, so what is known is remembered; what is not is asked anew.
import { tenantOf, type Database } from '#ledger/database.ts'

/** @returns whether a township or village of that code is kept here */
export function knownAreas(database: Database): (area: string) => Promise<boolean> {
  const known = new Set<string>()
  return async (area) => {
    if (known.has(area)) return true
    const found = (await database.pool.query(
      // A county is known by its townships: its own posts are appointed in it.
      area.length < 9 ? 'select from township where starts_with(tenant::text, $1) limit 1' : area.length === 9 ? 'select from township where tenant = $1::int' : 'select from area where code = $1 and tenant = $2',
      area.length > 9 ? [area, tenantOf(area)] : [area])).rowCount
    if (found) known.add(area)
    return Boolean(found)
  }
}
