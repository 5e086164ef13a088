// The way to a folder's database for commands that move many rows: through the server that runs on the folder while people work on,
// else through one started for the purpose.
import type { Place } from '#cli/arguments.ts'
import { openKept } from '#cli/open-here.ts'
import { readLock } from '#ledger/embedded/folder-lock.ts'
import { runningUrl } from '#ledger/embedded/running-url.ts'

export async function wayIn(place: Place): Promise<{ readonly url: string; close(): Promise<void> }> {
  const running = place.database === undefined && await readLock(place.folder) ? await runningUrl(place.folder) : undefined
  return running === undefined ? openKept(place) : { url: running, close: async () => undefined }
}
