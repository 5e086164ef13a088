// What the planner knows of the tables, and which of their pages an index answers for alone. PostgreSQL looks by itself, but only
// minutes after much has been written at once; until then it may walk through a township's whole ledger for every matter.
import { openAsOwner } from '#ledger/database.ts'

/** To be called after a ledger was filled in one go. Takes a part of a second, at a million rows a few. */
export async function refreshStatistics(url: string): Promise<void> {
  const owner = openAsOwner(url)
  try {
    await owner.pool.query('vacuum (analyze)')
  } finally {
    await owner.close()
  }
}
