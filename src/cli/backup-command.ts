// `backup FILE`: every row of every table as text, compressed, with a digest at the end; the key that opens names goes into a
// file of its own beside it, because a backup that carries its own key protects nobody.
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { readLine } from '#cli/arguments.ts'
import { backupBatch, backupFormat, backupTables, enterProvince, inProvince } from '#cli/backup-format.ts'
import { CommandError } from '#cli/command-error.ts'
import { print, printJson } from '#cli/print.ts'
import { showing, type Told } from '#cli/progress.ts'
import { wayIn } from '#cli/way-in.ts'
import { openAsOwner, type Queryable } from '#ledger/database.ts'
import { readSecret } from '#ledger/kept-secret.ts'

export async function backup(args: readonly string[]): Promise<void> {
  const line = readLine(args, {}, { least: 1, most: 1 })
  const path = line.words[0] ?? ''
  const { url, close } = await wayIn(line.place)
  const owner = openAsOwner(url)
  let rows = 0
  try {
    rows = await showing({ what: '正在备份', unit: '行', silent: line.place.json }, (told) => writeBackup(owner.pool, path, told))
    await keepKey(line.place.folder, `${path}.key`)
  } catch (cause) {
    throw notWritten(cause, path) ?? cause
  } finally {
    await owner.close()
    await close()
  }
  if (line.place.json) printJson({ file: path, key: `${path}.key`, rows })
  else print(`已备份到 ${path}；姓名等个人信息的钥匙在 ${path}.key，请与备份分开保管，缺了它备份里的姓名打不开。`)
}

/** Replaced whole: an older file there may be open to others. */
async function keepKey(folder: string, path: string): Promise<void> {
  const key = await readSecret(folder, 'master.key')
  if (key === undefined) throw new CommandError(`${folder} 里没有主钥匙，请用 --data 指明原来的数据目录。`)
  await rm(path, { force: true })
  await writeFile(path, key, { mode: 0o600, flag: 'wx' })
}

/**
 * Under another name until it is whole: an earlier backup of that name stays until then.
 * @returns how many rows
 */
async function writeBackup(pool: ReturnType<typeof openAsOwner>['pool'], path: string, told: Told): Promise<number> {
  const partial = `${path}.partial`
  const client = await pool.connect()
  try {
    // One snapshot: the backup is the ledger at one moment, whatever is written meanwhile.
    await client.query('begin isolation level repeatable read read only')
    const rows = await countRows(client)
    let done = 0
    await pipeline(Readable.from(backupLines(client, () => told(done += 1, rows))), createGzip(), createWriteStream(partial, { mode: 0o600 }))
    await rename(partial, path)
    return done
  } catch (cause) {
    await rm(partial, { force: true }).catch(() => undefined)
    throw cause
  } finally {
    client.release(true)
  }
}

function notWritten(cause: unknown, path: string): CommandError | undefined {
  const { code } = cause as NodeJS.ErrnoException
  if (code === 'ENOSPC') return new CommandError(`磁盘已满，没有备份：${path}`)
  return code !== undefined && ['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM', 'EROFS'].includes(code) ? new CommandError(`写不了备份文件：${path}`) : undefined
}

async function* backupLines(client: Queryable, written: () => void): AsyncGenerator<string> {
  const hash = createHash('sha256')
  const hashed = (text: string) => {
    hash.update(text)
    return text
  }
  yield hashed(`${backupFormat}\n`)
  for (const table of backupTables) {
    for await (const line of tableLines(client, table)) {
      yield hashed(`${table}\t${line}\n`)
      written()
    }
  }
  yield `end\t${hash.digest('hex')}\n`
}

async function provincesOf(client: Queryable): Promise<readonly string[]> {
  return (await client.query<{ code: string }>('select distinct left(tenant::text, 2) as code from township order by code')).rows.map(({ code }) => code)
}

/** Only to say how far the backup is: the same rows that it will read. */
async function countRows(client: Queryable): Promise<number> {
  let sum = 0
  for (const code of await provincesOf(client)) {
    await enterProvince(client, code)
    for (const table of backupTables) {
      const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from "${table}" t where ${inProvince(table, code)}`)
      sum += rows[0]?.count ?? 0
    }
  }
  return sum
}

async function* tableLines(client: Queryable, table: string): AsyncGenerator<string> {
  for (const code of await provincesOf(client)) {
    await enterProvince(client, code)
    await client.query(`declare rows no scroll cursor for select row_to_json(t)::text as line from "${table}" t where ${inProvince(table, code)}`)
    for (;;) {
      const { rows } = await client.query<{ line: string }>(`fetch ${backupBatch} from rows`)
      if (rows.length === 0) break
      for (const row of rows) yield row.line
    }
    await client.query('close rows')
  }
}
