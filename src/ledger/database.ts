// The way to the database: one pool under the program's restricted role, and transactions that name the area they may see.
import pg from 'pg'
import { epochOf, momentOf, type Moment } from '#calendar/clock.ts'
import { asProgram, programLogin, type ProgramLogin } from '#ledger/program-login.ts'

// Days stay days and 64-bit counts stay exact: no driver default that turns a day into a moment is let through.
const parsers: Record<number, (text: string) => unknown> = {
  [pg.types.builtins.DATE]: (text) => text,
  // Sessions speak Asia/Shanghai, whose offset has no minutes: `2024-03-05 10:00:00.5+08`.
  [pg.types.builtins.TIMESTAMPTZ]: (text) => momentOf(epochOf(`${text.replace(' ', 'T')}:00` as Moment)),
  [pg.types.builtins.INT8]: (text) => {
    const value = Number(text)
    if (!Number.isSafeInteger(value)) throw new RangeError(`count out of range: ${text}`)
    return value
  },
}

const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary'): ((text: string) => unknown) =>
    format !== 'binary' && parsers[oid] ? parsers[oid] : pg.types.getTypeParser(oid, format as 'text') as (text: string) => unknown,
}

/** Anything that answers queries: the pool, or a client inside a transaction. */
export type Queryable = Pick<pg.ClientBase, 'query'>

export type Database = {
  readonly pool: pg.Pool
  close(): Promise<void>
}

/** The database as its owner's, who makes the program's login. */
export type Owner = Database & { readonly program: ProgramLogin | undefined }

/**
 * Opens a pool whose every session acts as the restricted role `xiangzhi_app`, signed in as the program wherever the owner has a password.
 * @param url the owner's, of PostgreSQL 15 to 18, brought up to date by `migrate`; @param connections at most
 */
export function openDatabase(url: string, connections = 12): Database {
  const pool = new pg.Pool({ ...connectionOf(asProgram(url)), max: connections, types, options: '-c role=xiangzhi_app -c timezone=Asia/Shanghai' })
  return { pool: surviving(pool), close: () => pool.end() }
}

/** As the owner of the tables: for setting up, backup and restore only. */
export function openAsOwner(url: string, connections = 2): Owner {
  const pool = new pg.Pool({ ...connectionOf(url), max: connections, types, options: '-c timezone=Asia/Shanghai' })
  return { pool: surviving(pool), close: () => pool.end(), program: programLogin(url) }
}

/** A connection that dies is replaced: idle, at the next query; at work, its next query fails. Unheard, its error would end the process. */
function surviving(pool: pg.Pool): pg.Pool {
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

function connectionOf(url: string): pg.PoolConfig {
  return { connectionString: url, application_name: 'xiangzhi', connectionTimeoutMillis: 10_000 }
}

/** Division code of 2 to 12 digits; checked here because it is spelt into the statement. The wall stands between townships. */
function scopeText(scope: string): string {
  if (!/^\d{2,12}$/.test(scope)) throw new RangeError(`not a division code: ${scope}`)
  return scope.slice(0, 9)
}

/**
 * Runs `work` in one read-only snapshot that sees the rows of `scope` and below, and nothing else.
 * @param scope a township's tenant code, or a county's, city's or province's prefix
 */
export async function readIn<T>(database: Database, scope: string, work: (client: Queryable) => Promise<T>): Promise<T> {
  return transact(database, `begin isolation level repeatable read read only; select set_config('xiangzhi.scope', '${scopeText(scope)}', true)`, work)
}

/** Runs `work` in one transaction that may write within `scope`. */
export async function writeIn<T>(database: Database, scope: string, work: (client: Queryable) => Promise<T>): Promise<T> {
  return transact(database, `begin; select set_config('xiangzhi.scope', '${scopeText(scope)}', true)`, work)
}

async function transact<T>(database: Database, begin: string, work: (client: Queryable) => Promise<T>): Promise<T> {
  const client = await database.pool.connect()
  try {
    await client.query(begin)
    const result = await work(client)
    await client.query('commit')
    client.release()
    return result
  } catch (cause) {
    // A connection whose rollback fails is not given back: nobody inherits a half-done transaction.
    await client.query('rollback').then(() => client.release(), (broken: unknown) => client.release(broken as Error))
    throw cause
  }
}

/** Tenants are townships: the first nine digits of any code inside. What a county holds itself lies under its own code, filled up with noughts as the division codes do. */
export function tenantOf(area: string): number {
  return Number(area.slice(0, 9).padEnd(9, '0'))
}
