// Whether the program named in a lock still runs. A lock that outlived its program must not keep the township from work.
import { stat } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { processStart } from '#ledger/embedded/process-start.ts'
import { lockPath, system, type LockRecord } from '#ledger/embedded/lock-record.ts'

/** How often a holder touches its lock, and how many missed touches make it dead where its pid cannot be looked up. */
export const heartbeat = 5_000
export const missedBeats = 3

/** `unknown`: held from another machine or container, whose pids mean nothing here. */
export async function standing(record: LockRecord): Promise<'running' | 'gone' | 'unknown'> {
  const here = system()
  const samePids = record.boot === here.boot && record.pids === here.pids && (here.boot !== '' || record.host === here.host)
  if (samePids) return (await processStart(record.pid)) === record.process ? 'running' : 'gone'
  // The same machine, started again: nothing of before runs any more.
  return record.host === here.host && record.boot !== here.boot ? 'gone' : 'unknown'
}

/**
 * Watches a lock whose holder cannot be looked up.
 * @param beat milliseconds between two touches of a living holder
 * @returns true as soon as the holder touches it; false when it stays still, or is taken away
 */
export async function beats(folder: string, beat: number): Promise<boolean> {
  const before = await touchedAt(folder)
  for (let waited = 0; waited <= missedBeats * beat; waited += beat / 5) {
    await pause(beat / 5)
    const now = await touchedAt(folder)
    if (now === undefined) return false
    if (now !== before) return true
  }
  return false
}

export async function touchedAt(folder: string): Promise<number | undefined> {
  return stat(lockPath(folder)).then((found) => found.mtimeMs, () => undefined)
}
