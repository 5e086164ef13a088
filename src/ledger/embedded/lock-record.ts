// The file `xiangzhi.lock` in a data folder: who holds it, and the address at which that program answers.
import { readFileSync, readlinkSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { systemClock, type Clock, type Moment } from '#calendar/clock.ts'
import { processStart } from '#ledger/embedded/process-start.ts'

/** What others may know of the program that holds a data folder. */
export type LockHolder = { readonly pid: number; readonly startedAt: Moment; readonly address?: string }

/** Also says in which system the pid counts: a container's pid 7 is not the host's. */
export type LockRecord = LockHolder & { readonly process: string; readonly host: string; readonly boot: string; readonly pids: string }

export function lockPath(folder: string): string {
  return join(folder, 'xiangzhi.lock')
}

let ownStart: Promise<string | undefined> | undefined

export async function ownRecord(clock: Clock = systemClock): Promise<LockRecord> {
  // A process is started once; on Windows asking takes half a second.
  ownStart ??= processStart(process.pid)
  return { pid: process.pid, startedAt: clock(), process: (await ownStart) ?? '', ...system() }
}

/** Where pids are counted: the machine by name, its boot, and the container's own numbering. */
export function system(): Pick<LockRecord, 'host' | 'boot' | 'pids'> {
  return {
    host: hostname(),
    boot: orEmpty(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    pids: orEmpty(() => readlinkSync('/proc/self/ns/pid')),
  }
}

/** @returns undefined when there is no lock; `broken` when a power cut or a writer in mid-sentence left no record in it */
export async function readRecord(folder: string): Promise<LockRecord | 'broken' | undefined> {
  const text = await readFile(lockPath(folder), 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined
    throw cause
  })
  return text === undefined ? undefined : parse(text)
}

/** Puts the record in place of what is there, whole or not at all. */
export async function replaceRecord(folder: string, record: LockRecord): Promise<void> {
  const draft = `${lockPath(folder)}.${process.pid}`
  await writeFile(draft, JSON.stringify(record), { mode: 0o644, flush: true })
  await rename(draft, lockPath(folder))
}

/** The record without what only the lock itself needs. */
export function holderOf({ pid, startedAt, address }: LockRecord): LockHolder {
  return { pid, startedAt, ...(address === undefined ? {} : { address }) }
}

function parse(text: string): LockRecord | 'broken' {
  try {
    const value = JSON.parse(text) as LockRecord
    return Number.isSafeInteger(value.pid) && typeof value.process === 'string' ? value : 'broken'
  } catch {
    return 'broken'
  }
}

function orEmpty(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}
