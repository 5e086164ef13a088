// The server's own log, `postgres.log` in the data folder. It is short: no statements, no values, no routine messages.
import { open, rename, stat } from 'node:fs/promises'

const largest = 5_000_000
const tail = 16_384

/** Begins a new log when the present one has grown long; one older log is kept. @returns bytes already in the log */
export async function openLog(path: string): Promise<number> {
  const length = await stat(path).then((found) => found.size, () => 0)
  if (length <= largest) return length
  await rename(path, `${path}.1`)
  return 0
}

/** The last of what was written after the log was `length` bytes long. */
export async function logSince(path: string, length: number): Promise<string> {
  const file = await open(path, 'r').catch(() => undefined)
  if (file === undefined) return ''
  try {
    const { size } = await file.stat()
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(tail), position: Math.max(length, size - tail) })
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await file.close()
  }
}
