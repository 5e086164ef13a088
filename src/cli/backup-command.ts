// `backup FILE`: every row of every table at one moment, compressed and encrypted whole. The key goes into a file of its own, or is
// sealed by a passphrase: a backup that carries its own key openly protects nobody.
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { readLine } from '#cli/arguments.ts'
import { masterToWrite, passphraseToWrite, putKeyBeside } from '#cli/backup-keys.ts'
import { backupLines, countRows } from '#cli/backup-rows.ts'
import { CommandError } from '#cli/command-error.ts'
import { print, printJson } from '#cli/print.ts'
import { showing, type Told } from '#cli/progress.ts'
import { wayIn } from '#cli/way-in.ts'
import { newBackupHead, type BackupHead } from '#ledger/backup-head.ts'
import { cipherNames } from '#ledger/construction.ts'
import { openAsOwner } from '#ledger/database.ts'
import { givenSecret } from '#ledger/kept-secret.ts'
import { sealChunks } from '#ledger/sealed-chunks.ts'

export async function backup(args: readonly string[]): Promise<void> {
  const line = readLine(args, { cipher: { type: 'string', default: 'aes' } }, { least: 1, most: 1 })
  const path = line.words[0] ?? ''
  const cipher = cipherNames.find((each) => each === line.text('cipher'))
  if (cipher === undefined) throw new CommandError('--cipher 只能是 aes 或 sm4')
  const passphrase = passphraseToWrite()
  const { url, close } = await wayIn(line.place)
  const owner = openAsOwner(url)
  const keptBeside = passphrase === undefined && givenSecret('master.key') === undefined
  let rows = 0
  try {
    const master = await masterToWrite(line.place.folder)
    const made = await newBackupHead(master, { cipher, ...(passphrase === undefined ? {} : { passphrase }) })
    rows = await showing({ what: '正在备份', unit: '行', silent: line.place.json }, (told) => writeBackup(owner.pool, { path, ...made }, told))
    if (keptBeside) await putKeyBeside(`${path}.key`, master)
  } catch (cause) {
    throw notWritten(cause, path) ?? cause
  } finally {
    await owner.close()
    await close()
  }
  if (line.place.json) printJson({ file: path, key: keptBeside ? `${path}.key` : null, rows })
  else print(`已备份到 ${path}，整个文件已加密。${keyTold(path, passphrase !== undefined, keptBeside)}`)
}

function keyTold(path: string, passphrase: boolean, keptBeside: boolean): string {
  if (keptBeside) return `钥匙在 ${path}.key，就是这个数据目录的主钥匙，整份备份和其中的姓名都靠它打开：请与备份分开保管，缺了它谁也打不开。`
  if (passphrase) return '钥匙由口令封在备份里，没有另写文件：请记住口令，忘了谁也打不开。'
  return '钥匙就是环境变量 XIANGZHI_MASTER_KEY 里的那一把，没有另写文件：请另外保管，缺了它谁也打不开。'
}

type Wanted = { readonly path: string; readonly head: BackupHead; readonly key: Buffer }

/**
 * Under another name until it is whole and on the disk: an earlier backup of that name stays until then.
 * @returns how many rows
 */
async function writeBackup(pool: ReturnType<typeof openAsOwner>['pool'], wanted: Wanted, told: Told): Promise<number> {
  const partial = `${wanted.path}.partial`
  const client = await pool.connect()
  try {
    // One snapshot: the backup is the ledger at one moment, whatever is written meanwhile.
    await client.query('begin isolation level repeatable read read only')
    const rows = await countRows(client)
    let done = 0
    const lines = Readable.from(backupLines(client, rows, () => told(done += 1, rows)))
    await pipeline(lines, createGzip(), (plain: AsyncIterable<Buffer>) => sealedFile(plain, wanted), createWriteStream(partial, { mode: 0o600, flush: true }))
    await rename(partial, wanted.path)
    return done
  } catch (cause) {
    await rm(partial, { force: true }).catch(() => undefined)
    throw cause
  } finally {
    client.release(true)
  }
}

async function* sealedFile(plain: AsyncIterable<Buffer>, { head, key }: Wanted): AsyncGenerator<Buffer> {
  yield head.bytes
  yield* sealChunks(plain, { cipher: head.cipher, key })
}

function notWritten(cause: unknown, path: string): CommandError | undefined {
  const { code } = cause as NodeJS.ErrnoException
  if (code === 'ENOSPC') return new CommandError(`磁盘已满，没有备份：${path}`)
  return code !== undefined && ['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM', 'EROFS'].includes(code) ? new CommandError(`写不了备份文件：${path}`) : undefined
}
