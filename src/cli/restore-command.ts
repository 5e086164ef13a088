// `restore FILE`: a backup into an empty place, whole or not at all. What was placed for an attempt that failed is taken away again.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import { PassThrough } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { readLine, type Place } from '#cli/arguments.ts'
import { backupBatch, backupTables, enterProvince } from '#cli/backup-format.ts'
import { CommandError } from '#cli/command-error.ts'
import { openAt } from '#cli/open-here.ts'
import { print, printJson } from '#cli/print.ts'
import { showing, type Told } from '#cli/progress.ts'
import { openAsOwner, type Queryable } from '#ledger/database.ts'
import { keyFits } from '#ledger/key-fits.ts'
import { givenSecret } from '#ledger/kept-secret.ts'
import { refreshStatistics } from '#ledger/statistics.ts'
import { tenantsOf } from '#township.ts'

export async function restore(args: readonly string[]): Promise<void> {
  const line = readLine(args, { key: { type: 'string' } }, { least: 1, most: 1 })
  const path = line.words[0] ?? ''
  const silent = line.place.json
  const of = await showing({ what: '正在检查备份文件', unit: '字节', silent }, (told) => proveWhole(path, told))
  const placed = await placeKey(line.place, line.text('key') ?? `${path}.key`)
  try {
    const rows = await showing({ what: '正在恢复', unit: '行', silent }, (told) => fill(line.place, path, (done) => told(done, of)))
    if (silent) printJson({ file: path, rows })
    else print(`已恢复${rows}行。请运行 xiangzhi verify 复核。`)
  } catch (cause) {
    await rm(placed, { force: true })
    throw cause
  }
}

async function fill(place: Place, path: string, told: (done: number) => void): Promise<number> {
  const township = await openAt(place)
  const owner = openAsOwner(township.url)
  const client = await owner.pool.connect()
  try {
    if ((await tenantsOf(township.engine)).length > 0) throw new CommandError('这里已有数据，不能覆盖；请恢复到一个空的 --data 目录。')
    await client.query('begin')
    const rows = await putBack(client, path, told)
    await refuseOtherKey(client, township.engine.vault)
    await client.query('commit')
    await refreshStatistics(township.url)
    return rows
  } finally {
    client.release(true)
    await owner.close()
    await township.close()
  }
}

/** Every province's names are tried: with the wrong key they would be lost without anybody noticing. */
async function refuseOtherKey(client: Queryable, vault: Parameters<typeof keyFits>[1]): Promise<void> {
  for (const { code } of (await client.query<{ code: string }>('select distinct left(tenant::text, 2) as code from township')).rows) {
    await enterProvince(client, code)
    if (!(await keyFits(client, vault))) throw new CommandError('这把钥匙打不开备份里的姓名，不是备份时的那一把；没有恢复任何内容。')
  }
}

/** @param taken told of the bytes of the file, as they are read */
async function* linesOf(path: string, taken: (bytes: number) => void = () => undefined): AsyncGenerator<string> {
  const unzipped = new PassThrough()
  // A stream that breaks ends the lines early without a word; what broke is asked afterwards.
  const read = pipeline(createReadStream(path).on('data', (bytes) => taken(bytes.length)), createGunzip(), unzipped)
  const broken = read.then(() => undefined, (cause: unknown) => ({ cause }))
  yield* createInterface({ input: unzipped.on('error', () => undefined), crlfDelay: Infinity })
  const found = await broken
  if (found) throw found.cause
}

/**
 * Reads the whole file once before anything is changed: a cut or altered backup restores nothing.
 * @returns how many rows are in it
 */
async function proveWhole(path: string, told: Told): Promise<number> {
  const hash = createHash('sha256')
  let [end, lines, read] = ['', 0, 0]
  try {
    const { size } = await stat(path)
    for await (const text of linesOf(path, (bytes) => told(read += bytes, size))) {
      lines += 1
      if (text.startsWith('end\t')) end = text.slice(4)
      else hash.update(`${text}\n`)
    }
  } catch {
    throw new CommandError(`读不了备份文件：${path}（不存在、不是备份，或已损坏）。没有恢复任何内容。`)
  }
  if (end !== hash.digest('hex')) throw new CommandError(`备份文件不完整或被改动过：${path}。没有恢复任何内容。`)
  // The first line names the format, the last is the digest.
  return lines - 2
}

/** @returns where the key was put */
async function placeKey(place: Place, from: string): Promise<string> {
  const secrets = join(place.folder, 'secrets')
  const to = join(secrets, 'master.key')
  const given = givenSecret('master.key')
  const key = await readFile(from).catch(() => { throw new CommandError(`缺少钥匙文件${from}，恢复后姓名打不开；请用 --key 指明它在哪里。`) })
  if (key.length !== 32) throw new CommandError(`${from}不是备份的钥匙文件；请用 --key 指明它在哪里。`)
  if (given !== undefined && !given.equals(key)) throw new CommandError(`${from}与环境变量 XIANGZHI_MASTER_KEY 不是同一把钥匙；没有恢复任何内容。`)
  if (await access(to).then(() => true, () => false)) throw new CommandError('这个目录已经有自己的钥匙；请恢复到一个空的 --data 目录。')
  await mkdir(secrets, { recursive: true, mode: 0o700 })
  await writeFile(to, key, { mode: 0o600, flag: 'wx' })
  return to
}

async function putBack(client: Queryable, path: string, told: (done: number) => void): Promise<number> {
  let [table, province, done] = ['', '', 0]
  let waiting: string[] = []
  const flush = async () => {
    if (waiting.length === 0) return
    await enterProvince(client, province)
    await client.query(`insert into "${table}" select * from jsonb_populate_recordset(null::"${table}", $1::jsonb)`, [`[${waiting.join(',')}]`])
    done += waiting.length
    waiting = []
    told(done)
  }
  for await (const text of linesOf(path)) {
    const [name = '', json = ''] = splitOnce(text)
    if (!backupTables.includes(name)) continue
    const own = /"tenant":(\d\d)/.exec(json)?.[1] ?? ''
    if (name !== table || own !== province || waiting.length >= backupBatch) await flush()
    table = name
    province = own
    waiting.push(json)
  }
  await flush()
  return done
}

function splitOnce(text: string): readonly string[] {
  const at = text.indexOf('\t')
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}
