// Reading an encrypted backup: first its head, then all of it to prove it, then again to use it. Never more than a few pieces of it
// are in memory.
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { CommandError } from '#cli/command-error.ts'
import type { Told } from '#cli/progress.ts'
import { longestHead, readBackupHead, type BackupHead } from '#ledger/backup-head.ts'
import { openChunks } from '#ledger/sealed-chunks.ts'
import { Fault } from '#ledger/fault.ts'

/** A backup with the key that opens it. */
export type BackupFile = { readonly path: string; readonly head: BackupHead; readonly key: Buffer; readonly bytes: number }

/** @throws CommandError for what is no backup */
export async function readHeadOf(path: string): Promise<{ readonly head: BackupHead; readonly bytes: number }> {
  const { start, bytes } = await startOf(path).catch(() => { throw new CommandError(`读不了备份文件：${path}。没有恢复任何内容。`) })
  const head = readBackupHead(start)
  if (head === undefined) throw new CommandError(`${path}不是备份文件，或者开头已经损坏。没有恢复任何内容。`)
  return { head, bytes }
}

async function startOf(path: string): Promise<{ readonly start: Buffer; readonly bytes: number }> {
  const file = await open(path)
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(longestHead), 0, longestHead, 0)
    return { start: buffer.subarray(0, bytesRead), bytes: (await file.stat()).size }
  } finally {
    await file.close()
  }
}

/**
 * Opens every piece once before anything is changed.
 * @throws CommandError where one does not open: cut, altered, or put together from several
 */
export async function proveWhole(file: BackupFile, told: Told): Promise<void> {
  let done = 0
  await reading(file, async (pieces) => {
    for await (const piece of pieces) told(done += piece.length, file.bytes)
  })
}

/** Decrypted and decompressed. */
export async function readingBackup<T>(file: BackupFile, work: (plain: AsyncIterable<Buffer>) => Promise<T>): Promise<T> {
  return reading(file, (pieces) => pipeline(pieces, createGunzip(), work))
}

async function reading<T>({ path, head, key }: BackupFile, work: (pieces: AsyncIterable<Buffer>) => Promise<T>): Promise<T> {
  try {
    return await work(openChunks(createReadStream(path, { start: head.bytes.length }), { cipher: head.cipher, key }))
  } catch (cause) {
    if (cause instanceof Fault && cause.code === 'sealed-altered') throw new CommandError(`备份文件不完整或被改动过：${path}。没有恢复任何内容。`)
    throw cause
  }
}
