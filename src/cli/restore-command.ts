// `restore FILE`: a backup into an empty place, proved and whole or not at all. What was placed for an attempt that failed is taken
// away again.
import { access, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readLine, type Place } from '#cli/arguments.ts'
import { proveWhole, readHeadOf, readingBackup, type BackupFile } from '#cli/backup-file.ts'
import { enterProvince, provincesOf } from '#cli/backup-format.ts'
import { masterToOpen } from '#cli/backup-keys.ts'
import { CommandError } from '#cli/command-error.ts'
import { openAt } from '#cli/open-here.ts'
import { print, printJson } from '#cli/print.ts'
import { showing } from '#cli/progress.ts'
import { proveRestored, type RestoreProof } from '#cli/restore-proof.ts'
import { putBack } from '#cli/restore-rows.ts'
import { statementsIn } from '#cli/verify-against.ts'
import { keyOfFile } from '#ledger/backup-head.ts'
import { openAsOwner, type Queryable } from '#ledger/database.ts'
import { keyFits } from '#ledger/key-fits.ts'
import { givenSecret } from '#ledger/kept-secret.ts'
import type { Statement } from '#ledger/statement.ts'
import { refreshStatistics } from '#ledger/statistics.ts'
import { tenantsOf } from '#township.ts'

/** `restore FILE [--key FILE] [--against STATEMENT]…` */
export async function restore(args: readonly string[]): Promise<void> {
  const line = readLine(args, { key: { type: 'string' }, against: { type: 'string', multiple: true } }, { least: 1, most: 1 })
  const path = line.words[0] ?? ''
  const silent = line.place.json
  const outside = (await Promise.all(line.texts('against').map(statementsIn))).flat()
  const { head, bytes } = await readHeadOf(path)
  const master = await masterToOpen(head, { beside: `${path}.key`, told: line.text('key') })
  const key = keyOfFile(head, master)
  if (key === undefined) throw new CommandError(`钥匙打不开${path}：它不是这份备份的钥匙，或者文件开头被改动过。没有恢复任何内容。`)
  const file = { path, head, key, bytes }
  await showing({ what: '正在检查备份文件', unit: '字节', silent }, (told) => proveWhole(file, told))
  const placed = await placeKey(line.place, master)
  try {
    const { rows, proof } = await fill(line.place, file, outside)
    if (silent) printJson({ file: path, rows, statements: proof.carried, against: proof.outside })
    else print(`已恢复${rows}行，${toldOf(proof)}请运行 xiangzhi verify 复核各项台账。`)
  } catch (cause) {
    if (placed !== undefined) await rm(placed, { force: true })
    throw cause
  }
}

function toldOf({ carried, outside }: RestoreProof): string {
  const own = carried === 0 ? '备份里还没有日结声明，没有可核对的。' : `与备份自带的${carried}份日结声明相符。`
  return outside === 0 ? `${own}外单位保管着声明的，再用 xiangzhi verify --against 核对。` : `${own}与外单位保管的${outside}份声明相符。`
}

async function fill(place: Place, file: BackupFile, outside: readonly Statement[]): Promise<{ readonly rows: number; readonly proof: RestoreProof }> {
  const township = await openAt(place)
  const owner = openAsOwner(township.url)
  const client = await owner.pool.connect()
  try {
    if ((await tenantsOf(township.engine)).length > 0) throw new CommandError('这里已有数据，不能覆盖；请恢复到一个空的 --data 目录。')
    await client.query('begin')
    const rows = await showing({ what: '正在恢复', unit: '行', silent: place.json }, (told) => readingBackup(file, (plain) => putBack(client, plain, told)))
    await refuseOtherKey(client, township.engine.vault)
    const proof = await proveRestored(client, outside, place.json)
    await client.query('commit')
    await refreshStatistics(township.url)
    return { rows, proof }
  } finally {
    client.release(true)
    await owner.close()
    await township.close()
  }
}

/** Every province's names are tried: with another key than they were sealed with, they would be lost without anybody noticing. */
async function refuseOtherKey(client: Queryable, vault: Parameters<typeof keyFits>[1]): Promise<void> {
  for (const province of await provincesOf(client)) {
    await enterProvince(client, province)
    if (!(await keyFits(client, vault))) throw new CommandError('这把钥匙打不开备份里的姓名；没有恢复任何内容。')
  }
}

/** @returns where the key was put; nowhere when the environment gives it */
async function placeKey(place: Place, master: Buffer): Promise<string | undefined> {
  const secrets = join(place.folder, 'secrets')
  const to = join(secrets, 'master.key')
  if (await access(to).then(() => true, () => false)) throw new CommandError('这个目录已经有自己的钥匙；请恢复到一个空的 --data 目录。')
  if (givenSecret('master.key') !== undefined) return undefined
  await mkdir(secrets, { recursive: true, mode: 0o700 })
  await writeFile(to, master, { mode: 0o600, flag: 'wx' })
  return to
}
