// One program per data folder. The lock outlives a crash as a file, so it names its holder well enough to be judged later.
import { open, rm, stat, utimes, type FileHandle } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { epochOf, systemClock, type Clock } from '#calendar/clock.ts'
import { embeddedFault } from '#ledger/embedded/embedded-fault.ts'
import { holderOf, lockPath, ownRecord, readRecord, replaceRecord, type LockHolder, type LockRecord } from '#ledger/embedded/lock-record.ts'
import { beats, heartbeat, missedBeats, standing, touchedAt } from '#ledger/embedded/lock-standing.ts'

export type FolderLock = { release(): Promise<void> }

/** `beat`: milliseconds between two signs of life. */
type Timing = { readonly clock?: Clock; readonly beat?: number }

/**
 * Takes the data folder for this process, or takes it over from one that is gone.
 * @param folder exists already
 * @throws Fault `folder-in-use`, naming the process and the address at which it answers
 */
export async function takeLock(folder: string, { clock = systemClock, beat = heartbeat }: Timing = {}): Promise<FolderLock> {
  const own = await ownRecord(clock)
  while (!(await createLock(folder, own))) {
    const found = await settledRecord(folder)
    if (found === undefined) continue
    if (found !== 'broken' && (await isHeld(folder, found, beat))) throw inUse(folder, found)
    if (await takeOver(folder, { found, own })) break
  }
  const beating = setInterval(() => void touch(folder), beat).unref()
  return {
    release: async () => {
      clearInterval(beating)
      if (await isOwn(folder)) await rm(lockPath(folder), { force: true })
    },
  }
}

/** The program that holds the folder now; undefined when none does, whatever a crash may have left behind. */
export async function readLock(folder: string): Promise<LockHolder | undefined> {
  const found = await readRecord(folder)
  if (found === undefined || found === 'broken') return undefined
  const judged = await standing(found)
  if (judged === 'gone') return undefined
  const silence = epochOf(systemClock()) - ((await touchedAt(folder)) ?? 0)
  return judged === 'running' || silence <= missedBeats * heartbeat ? holderOf(found) : undefined
}

/** Writes into this process's own lock where it answers, so that commands can talk to it instead of opening the data. */
export async function announceAddress(folder: string, address: string): Promise<void> {
  const found = await readRecord(folder)
  if (found === undefined || found === 'broken' || !(await isOwn(folder))) throw embeddedFault('folder-not-held', { folder })
  await replaceRecord(folder, { ...found, address })
}

async function createLock(folder: string, own: LockRecord): Promise<boolean> {
  const file = await openNew(lockPath(folder))
  if (file === undefined) return false
  try {
    await file.writeFile(JSON.stringify(own))
    await file.sync()
    return true
  } catch (cause) {
    await rm(lockPath(folder), { force: true })
    throw cause
  } finally {
    await file.close()
  }
}

async function openNew(path: string): Promise<FileHandle | undefined> {
  return open(path, 'wx', 0o644).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EEXIST') return undefined
    throw cause
  })
}

/** Between creating its lock and writing it, a living program leaves it empty for an instant: look twice. */
async function settledRecord(folder: string): Promise<LockRecord | 'broken' | undefined> {
  const found = await readRecord(folder)
  if (found !== 'broken') return found
  await pause(200)
  return readRecord(folder)
}

async function isHeld(folder: string, found: LockRecord, beat: number): Promise<boolean> {
  const judged = await standing(found)
  return judged === 'unknown' ? beats(folder, beat) : judged === 'running'
}

/** Two programs may find the same dead lock. They take turns at a second file, and the later one finds the lock changed. */
async function takeOver(folder: string, { found, own }: { found: LockRecord | 'broken'; own: LockRecord }): Promise<boolean> {
  const turn = `${lockPath(folder)}.taking`
  const file = await openNew(turn)
  if (file === undefined) {
    await pause(50)
    await removeForgottenTurn(turn)
    return false
  }
  try {
    if (JSON.stringify(await readRecord(folder)) !== JSON.stringify(found)) return false
    await replaceRecord(folder, own)
    return true
  } finally {
    await file.close()
    await rm(turn, { force: true })
  }
}

/** A turn takes milliseconds; one that is ten seconds old belongs to a program that died in it. */
async function removeForgottenTurn(turn: string): Promise<void> {
  const found = await stat(turn).catch(() => undefined)
  if (found !== undefined && epochOf(systemClock()) - found.mtimeMs > 10_000) await rm(turn, { force: true })
}

async function isOwn(folder: string): Promise<boolean> {
  const [found, own] = await Promise.all([readRecord(folder), ownRecord()])
  return typeof found === 'object' && found.pid === own.pid && found.process === own.process && found.pids === own.pids
}

async function touch(folder: string): Promise<void> {
  const now = epochOf(systemClock()) / 1000
  await utimes(lockPath(folder), now, now).catch(() => undefined)
}

function inUse(folder: string, { pid, startedAt, address }: LockRecord): Error {
  const where = address === undefined ? `${startedAt.slice(0, 16).replace('T', ' ')} 启动，尚未开放访问` : `访问地址 ${address}`
  return embeddedFault('folder-in-use', { folder, pid, where })
}
