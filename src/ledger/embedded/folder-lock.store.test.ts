import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { systemClock } from '#calendar/clock.ts'
import { announceAddress, readLock, takeLock } from '#ledger/embedded/folder-lock.ts'
import { lockPath, ownRecord, type LockRecord } from '#ledger/embedded/lock-record.ts'
import { temporaryFolder } from '../../../test/store/temporary-folder.ts'

async function leaveLock(folder: string, changes: Partial<LockRecord>): Promise<void> {
  await writeFile(lockPath(folder), JSON.stringify({ ...(await ownRecord(systemClock)), ...changes }))
}

test('a held folder is refused to a second start, with the pid and the address that hold it', async () => {
  const folder = await temporaryFolder()
  const lock = await takeLock(folder)
  await announceAddress(folder, 'http://127.0.0.1:8080')
  const second = takeLock(folder)
  await expect(second).rejects.toThrow(`正由进程 ${process.pid} 使用（访问地址 http://127.0.0.1:8080）`)
  await expect(second).rejects.toMatchObject({ code: 'folder-in-use' })
  await lock.release()
  await (await takeLock(folder)).release()
})

test('the running program can be found by its lock, until it lets go', async () => {
  const folder = await temporaryFolder()
  expect(await readLock(folder)).toBeUndefined()
  const lock = await takeLock(folder, { clock: () => '2024-03-05T10:00:00.000+08:00' as ReturnType<typeof systemClock> })
  expect(await readLock(folder)).toEqual({ pid: process.pid, startedAt: '2024-03-05T10:00:00.000+08:00' })
  await announceAddress(folder, 'http://127.0.0.1:8080')
  expect(await readLock(folder)).toMatchObject({ address: 'http://127.0.0.1:8080' })
  await lock.release()
  expect(await readLock(folder)).toBeUndefined()
})

test('a lock whose process has died is taken over', async () => {
  const folder = await temporaryFolder()
  const gone = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(gone, 'exit')
  await leaveLock(folder, { pid: gone.pid ?? 0, process: '1' })
  expect(await readLock(folder)).toBeUndefined()
  await (await takeLock(folder)).release()
})

test('a lock whose number now belongs to another process is taken over', async () => {
  const folder = await temporaryFolder()
  await leaveLock(folder, { process: 'started at another moment' })
  expect(await readLock(folder)).toBeUndefined()
  const lock = await takeLock(folder)
  expect(await readLock(folder)).toMatchObject({ pid: process.pid })
  await lock.release()
})

test('a lock from before this machine was started again is taken over at once', async () => {
  const folder = await temporaryFolder()
  await leaveLock(folder, { boot: 'an earlier boot' })
  await (await takeLock(folder, { beat: 60_000 })).release()
})

test.each(['', '{"pid":', '{}'])('a lock without a record in it (%j), as a power cut leaves it, is taken over', async (text) => {
  const folder = await temporaryFolder()
  await writeFile(lockPath(folder), text)
  expect(await readLock(folder)).toBeUndefined()
  await (await takeLock(folder)).release()
})

test('a lock from another container holds as long as its holder touches it', async () => {
  const folder = await temporaryFolder()
  await leaveLock(folder, { host: 'another', boot: 'another', pids: 'another' })
  expect(await readLock(folder)).toMatchObject({ pid: process.pid })
  let beat = 0
  const beating = setInterval(() => void utimes(lockPath(folder), (beat += 1), beat), 10)
  await expect(takeLock(folder, { beat: 100 })).rejects.toMatchObject({ code: 'folder-in-use' })
  clearInterval(beating)
  await (await takeLock(folder, { beat: 20 })).release()
})

test('the holder touches its lock for those who cannot look its pid up', async () => {
  const folder = await temporaryFolder()
  const lock = await takeLock(folder, { beat: 5 })
  const before = (await stat(lockPath(folder))).mtimeMs
  await expect.poll(async () => (await stat(lockPath(folder))).mtimeMs).toBeGreaterThan(before)
  await lock.release()
})

test('of many that find the same dead lock exactly one takes it', async () => {
  const folder = await temporaryFolder()
  await leaveLock(folder, { process: 'started at another moment' })
  const taken = await Promise.allSettled(Array.from({ length: 12 }, () => takeLock(folder)))
  const locks = taken.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  expect(locks).toHaveLength(1)
  await locks[0]?.release()
})

test('an address is not announced for a folder this process does not hold', async () => {
  const folder = await temporaryFolder()
  await expect(announceAddress(folder, 'http://127.0.0.1:1')).rejects.toMatchObject({ code: 'folder-not-held' })
  await leaveLock(folder, { process: 'started at another moment' })
  const before = await readFile(lockPath(folder), 'utf8')
  await expect(announceAddress(folder, 'http://127.0.0.1:1')).rejects.toMatchObject({ code: 'folder-not-held' })
  expect(await readFile(lockPath(folder), 'utf8')).toBe(before)
})
