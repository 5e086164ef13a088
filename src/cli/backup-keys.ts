// Whence a backup's key comes: the master key, put into a file of its own beside the backup, or sealed in its head by a passphrase.
import { readFile, rm, writeFile } from 'node:fs/promises'
import { passwordFault } from '#accounts/password.ts'
import { CommandError } from '#cli/command-error.ts'
import { masterBehind, type BackupHead } from '#ledger/backup-head.ts'
import { givenSecret, readSecret } from '#ledger/kept-secret.ts'

const variable = 'XIANGZHI_BACKUP_PASSPHRASE'
const shortest = 12

/** The passphrase of the environment; a weak one is refused before anything is written with it. */
export function passphraseToWrite(): string | undefined {
  const said = passphraseGiven()
  if (said === undefined) return undefined
  if ([...said].length < shortest) throw new CommandError(`环境变量 ${variable} 里的口令至少${shortest}个字：拿到备份的人可以一直试下去，请用一句自己记得住、别人猜不到的话。`)
  const fault = passwordFault(said, '')
  if (fault !== undefined) throw new CommandError(`环境变量 ${variable} 里的口令不能用：${fault}`)
  return said
}

function passphraseGiven(): string | undefined {
  const said = process.env[variable]
  return said === undefined || said === '' ? undefined : said
}

/** The key of the data folder, without which there is nothing to back up. */
export async function masterToWrite(folder: string): Promise<Buffer> {
  const master = await readSecret(folder, 'master.key')
  if (master === undefined) throw new CommandError(`${folder} 里没有主钥匙，请用 --data 指明原来的数据目录。`)
  return master
}

/** Replaced whole: an older file there may be open to others. */
export async function putKeyBeside(path: string, master: Buffer): Promise<void> {
  await rm(path, { force: true })
  await writeFile(path, master, { mode: 0o600, flag: 'wx' })
}

/**
 * The master key to open a backup with: from the file told by `--key`, by the passphrase, from the file beside the backup, or from
 * the environment.
 * @throws CommandError where there is none, a wrong passphrase, or another key in the environment than the one found
 */
export async function masterToOpen(head: BackupHead, from: { readonly beside: string; readonly told: string | undefined }): Promise<Buffer> {
  const given = givenSecret('master.key')
  const found = await masterFound(head, from) ?? (from.told === undefined ? given : undefined) ?? refuseMissing(head, from.told ?? from.beside)
  if (given !== undefined && !given.equals(found)) throw new CommandError(`备份的钥匙与环境变量 XIANGZHI_MASTER_KEY 不是同一把；没有恢复任何内容。`)
  return found
}

async function masterFound(head: BackupHead, { beside, told }: { readonly beside: string; readonly told: string | undefined }): Promise<Buffer | undefined> {
  const passphrase = passphraseGiven()
  if (told === undefined && head.sealedMaster !== undefined && passphrase !== undefined) return await masterBehind(head, passphrase) ?? refusePassphrase()
  const key = await readFile(told ?? beside).catch(() => undefined)
  if (key !== undefined && key.length !== 32) throw new CommandError(`${told ?? beside}不是备份的钥匙文件；请用 --key 指明它在哪里。没有恢复任何内容。`)
  return key
}

function refusePassphrase(): never {
  throw new CommandError(`环境变量 ${variable} 里的口令打不开这份备份，请核对备份时用的口令。没有恢复任何内容。`)
}

function refuseMissing(head: BackupHead, path: string): never {
  if (head.sealedMaster !== undefined) throw new CommandError(`这份备份用口令加密：请把备份时的口令写在环境变量 ${variable} 里再恢复。没有恢复任何内容。`)
  throw new CommandError(`缺少钥匙文件${path}，备份打不开；请用 --key 指明它在哪里。没有恢复任何内容。`)
}

