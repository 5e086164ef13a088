// `backup FILE`: every row of every table as text, compressed, with a digest at the end; the key that opens names goes into a
// file of its own beside it, because a backup that carries its own key protects nobody.
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { chmod, copyFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { readLine } from '#cli/arguments.ts'
import { backupBatch, backupFormat, backupTables, enterProvince } from '#cli/backup-format.ts'
import { CommandError } from '#cli/command-error.ts'
import { print } from '#cli/print.ts'
import { wayIn } from '#cli/way-in.ts'
import { openAsOwner, type Queryable } from '#ledger/database.ts'

export async function backup(args: readonly string[]): Promise<void> {
  const line = readLine(args, {}, { least: 1, most: 1 })
  const path = line.words[0] ?? ''
  const { url, close } = await wayIn(line.place)
  const owner = openAsOwner(url)
  try {
    await writeBackup(owner.pool, path)
    await copyFile(join(line.place.folder, 'secrets', 'master.key'), `${path}.key`)
    await chmod(`${path}.key`, 0o600)
  } catch (cause) {
    throw notWritten(cause, path) ?? cause
  } finally {
    await owner.close()
    await close()
  }
  print(`已备份到 ${path}；姓名等个人信息的钥匙在 ${path}.key，请与备份分开保管，缺了它备份里的姓名打不开。`)
}

/** Under another name until it is whole: an earlier backup of that name stays until then. */
async function writeBackup(pool: ReturnType<typeof openAsOwner>['pool'], path: string): Promise<void> {
  const partial = `${path}.partial`
  const client = await pool.connect()
  try {
    // One snapshot: the backup is the ledger at one moment, whatever is written meanwhile.
    await client.query('begin isolation level repeatable read read only')
    await pipeline(Readable.from(backupLines(client)), createGzip(), createWriteStream(partial, { mode: 0o600 }))
    await rename(partial, path)
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

async function* backupLines(client: Queryable): AsyncGenerator<string> {
  const hash = createHash('sha256')
  const told = (text: string) => {
    hash.update(text)
    return text
  }
  yield told(`${backupFormat}\n`)
  for (const table of backupTables) for await (const line of tableLines(client, table)) yield told(`${table}\t${line}\n`)
  yield `end\t${hash.digest('hex')}\n`
}

async function* tableLines(client: Queryable, table: string): AsyncGenerator<string> {
  const provinces = (await client.query<{ code: string }>('select distinct left(tenant::text, 2) as code from township order by code')).rows
  for (const { code } of provinces) {
    await enterProvince(client, code)
    await client.query(`declare rows no scroll cursor for select row_to_json(t)::text as line from "${table}" t where starts_with(tenant::text, '${code}')`)
    for (;;) {
      const { rows } = await client.query<{ line: string }>(`fetch ${backupBatch} from rows`)
      if (rows.length === 0) break
      for (const row of rows) yield row.line
    }
    await client.query('close rows')
  }
}
