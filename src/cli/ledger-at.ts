// The ledger of a folder for commands that ask the database itself, whether or not a server runs on the folder.
import { readLock } from '#ledger/embedded/folder-lock.ts'
import type { Place } from '#cli/arguments.ts'
import { openKept } from '#cli/open-here.ts'
import { openDatabase, type Database } from '#ledger/database.ts'
import { runningUrl } from '#ledger/embedded/running-url.ts'
import { sealAll } from '#township.ts'

/** Days that are over are sealed and stated first where no server does it. Whatever was started is stopped again. */
export async function ledgerAt<T>(place: Place, work: (database: Database) => Promise<T>): Promise<T> {
  const url = place.database === undefined && await readLock(place.folder) ? await runningUrl(place.folder) : undefined
  if (url === undefined) {
    const township = await openKept(place)
    try {
      await sealAll(township)
      return await work(township.engine.database)
    } finally {
      await township.close()
    }
  }
  const database = openDatabase(url, 2)
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}
