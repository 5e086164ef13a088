// `backup FILE` and `restore FILE`: every row of every table as text, compressed, with a digest at the end; the key that
// opens names goes into a file of its own beside it, because a backup that carries its own key protects nobody.
import { createHash, type Hash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { access, chmod, copyFile, mkdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { readLine, type Line } from '#cli/arguments.ts'
import { CommandError } from '#cli/command-error.ts'
import { print, progressOf } from '#cli/print.ts'
import { openAsOwner, type Queryable } from '#ledger/database.ts'
import { readLock } from '#ledger/embedded/folder-lock.ts'
import { runningUrl } from '#ledger/embedded/running-url.ts'
import { openTownship, tenantsOf } from '#township.ts'

/** Sessions and drafts are of the day; everything else is kept. In an order in which rows may be put back. */
const tables = ['township', 'area', 'position', 'account', 'entry', 'matter', 'counter', 'deadline', 'tally', 'register', 'sealed', 'file', 'checkpoint'] as const
const format = 'xiangzhi-backup-1'
const batch = 1000

function optionsOf(line: Line) {
  return { folder: line.place.folder, ...(line.place.database === undefined ? {} : { database: line.place.database }) }
}

export async function backup(args: readonly string[]): Promise<void> {
  const line = readLine(args, {}, { least: 1, most: 1 })
  const path = line.words[0] ?? ''
  const { url, close } = await wayIn(line)
  const owner = openAsOwner(url)
  const client = await owner.pool.connect()
  try {
    // One snapshot: the backup is the ledger at one moment, whatever is written meanwhile.
    await client.query('begin isolation level repeatable read read only')
    const partial = `${path}.partial`
    await pipeline(Readable.from(backupLines(client)), createGzip(), createWriteStream(partial, { mode: 0o600 }))
    await rename(partial, path)
    await copyFile(join(line.place.folder, 'secrets', 'master.key'), `${path}.key`)
    await chmod(`${path}.key`, 0o600)
  } finally {
    client.release(true)
    await owner.close()
    await close()
  }
  print(`已备份到 ${path}；姓名等个人信息的钥匙在 ${path}.key，请与备份分开保管，缺了它备份里的姓名打不开。`)
}

/** Through the server that runs on the folder, while people work on; else through one started for the purpose. */
async function wayIn(line: Line): Promise<{ url: string; close(): Promise<void> }> {
  const running = line.place.database === undefined && await readLock(line.place.folder) ? await runningUrl(line.place.folder) : undefined
  return running === undefined ? openTownship(optionsOf(line)) : { url: running, close: async () => undefined }
}

async function* backupLines(client: Queryable): AsyncGenerator<string> {
  const hash = createHash('sha256')
  const told = (text: string) => {
    hash.update(text)
    return text
  }
  yield told(`${format}\n`)
  for (const table of tables) for await (const line of tableLines(client, table)) yield told(`${table}\t${line}\n`)
  yield `end\t${hash.digest('hex')}\n`
}

/** The wall between townships stands for the owner too: rows are asked for province by province. */
async function* tableLines(client: Queryable, table: string): AsyncGenerator<string> {
  const provinces = (await client.query<{ code: string }>('select distinct left(tenant::text, 2) as code from township order by code')).rows
  for (const { code } of provinces) {
    await enter(client, code)
    await client.query(`declare rows no scroll cursor for select row_to_json(t)::text as line from "${table}" t where starts_with(tenant::text, '${code}')`)
    for (;;) {
      const { rows } = await client.query<{ line: string }>(`fetch ${batch} from rows`)
      if (rows.length === 0) break
      for (const row of rows) yield row.line
    }
    await client.query('close rows')
  }
}

async function enter(client: Queryable, province: string): Promise<void> {
  await client.query(`select set_config('xiangzhi.scope', $1, true)`, [province])
}

export async function restore(args: readonly string[]): Promise<void> {
  const line = readLine(args, { key: { type: 'string' } }, { least: 1, most: 1 })
  const path = line.words[0] ?? ''
  await proveWhole(path)
  await placeKey(line, line.text('key') ?? `${path}.key`)
  const township = await openTownship(optionsOf(line))
  const owner = openAsOwner(township.url)
  const client = await owner.pool.connect()
  try {
    if ((await tenantsOf(township.engine)).length > 0) throw new CommandError('这里已有数据，不能覆盖；请恢复到一个空的 --data 目录。')
    await client.query('begin')
    const rows = await putBack(client, path)
    await client.query('commit')
    print(`已恢复${rows}行。请运行 xiangzhi verify 复核。`)
  } finally {
    client.release(true)
    await owner.close()
    await township.close()
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path)
  const unzipped = createGunzip()
  file.on('error', (cause) => unzipped.destroy(cause))
  yield* createInterface({ input: file.pipe(unzipped), crlfDelay: Infinity })
}

/** Reads the whole file once before anything is changed: a cut or altered backup restores nothing. */
async function proveWhole(path: string): Promise<void> {
  const hash: Hash = createHash('sha256')
  let end: string | undefined
  try {
    for await (const text of linesOf(path)) {
      if (text.startsWith('end\t')) end = text.slice(4)
      else hash.update(`${text}\n`)
    }
  } catch {
    throw new CommandError(`读不了备份文件：${path}（不存在、不是备份，或已损坏）。`)
  }
  if (end !== hash.digest('hex')) throw new CommandError(`备份文件不完整或被改动过：${path}。没有恢复任何内容。`)
}

async function placeKey(line: Line, from: string): Promise<void> {
  const secrets = join(line.place.folder, 'secrets')
  const to = join(secrets, 'master.key')
  await access(from).catch(() => { throw new CommandError(`缺少钥匙文件${from}，恢复后姓名打不开；请用 --key 指明它在哪里。`) })
  if (await access(to).then(() => true, () => false)) throw new CommandError('这个目录已经有自己的钥匙；请恢复到一个空的 --data 目录。')
  await mkdir(secrets, { recursive: true, mode: 0o700 })
  await copyFile(from, to)
  await chmod(to, 0o600)
}

async function putBack(client: Queryable, path: string): Promise<number> {
  const progress = progressOf('恢复')
  let [table, province, done] = ['', '', 0]
  let waiting: string[] = []
  const flush = async () => {
    if (waiting.length === 0) return
    await enter(client, province)
    await client.query(`insert into "${table}" select * from jsonb_populate_recordset(null::"${table}", $1::jsonb)`, [`[${waiting.join(',')}]`])
    done += waiting.length
    waiting = []
  }
  for await (const text of linesOf(path)) {
    const [name = '', json = ''] = splitOnce(text)
    if (!tables.some((known) => known === name)) continue
    const own = /"tenant":(\d\d)/.exec(json)?.[1] ?? ''
    if (name !== table || own !== province || waiting.length >= batch) await flush()
    table = name
    province = own
    waiting.push(json)
  }
  await flush()
  progress(done, done)
  return done
}

function splitOnce(text: string): readonly string[] {
  const at = text.indexOf('\t')
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

