// A real database for tests: the embedded one, and the operating system's PostgreSQL where its programs are found.
import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { randomBytes } from 'node:crypto'
import { momentAt, type Clock } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { appendQueue } from '#ledger/append-queue.ts'
import { openAsOwner, openDatabase, writeIn, type Database } from '#ledger/database.ts'
import { startEmbedded } from '#ledger/embedded/start-embedded.ts'
import { knownAreas } from '#ledger/known-areas.ts'
import { migrate } from '#ledger/migrate.ts'
import { newIdAt } from '#ledger/new-id.ts'
import { vaultOf } from '#ledger/vault.ts'
import type { Engine } from '#matters/engine.ts'
import type { System } from '#procedure/system.ts'
import { witnessNow } from '#projections/witness-now.ts'

const run = promisify(execFile)

export type TestServer = { readonly name: string; readonly url: string; stop(): Promise<void> }

/** In the environment while a server runs for all tests; its database of that name is up to date and empty. */
export const sharedServer = 'XIANGZHI_TEST_SERVER'
export const sharedTemplate = 'up_to_date'

/** The servers found on this machine: always the embedded one. */
export const servers: readonly { readonly name: string; start(): Promise<TestServer> }[] = [
  { name: '内嵌PostgreSQL 18', start: startOwn },
  ...systemBinaries().map((folder) => ({ name: `系统PostgreSQL ${folder.split('/').at(-2)}`, start: () => startSystem(folder) })),
]

async function startOwn(): Promise<TestServer> {
  const shared = process.env[sharedServer]
  if (shared !== undefined) return { name: 'embedded', url: shared, stop: async () => undefined }
  const folder = await mkdtemp(join(tmpdir(), 'xiangzhi-test-'))
  const server = await startEmbedded({ folder })
  return { name: 'embedded', url: server.url, stop: async () => { await server.stop(); await rm(folder, { recursive: true, force: true }) } }
}

function systemBinaries(): readonly string[] {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return []
  return readdirSync(root).filter((version) => Number(version) >= 15).map((version) => join(root, version, 'bin')).filter((folder) => existsSync(join(folder, 'initdb')))
}

async function startSystem(programs: string): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'xz-pg-'))
  const root = process.getuid?.() === 0
  const account = root ? { uid: 65_534, gid: 65_534 } : {}
  if (root) await chown(folder, 65_534, 65_534)
  const options = { ...account, cwd: folder, env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' } }
  const cluster = join(folder, 'data')
  await run(join(programs, 'initdb'), ['-D', cluster, '-U', 'owner', '-E', 'UTF8', '--no-locale', '-A', 'trust'], options)
  await run(join(programs, 'pg_ctl'), ['-D', cluster, '-w', '-l', join(folder, 'log'), '-o', `-c listen_addresses='' -c unix_socket_directories='${folder}'`, 'start'], options)
  return {
    name: programs, url: `postgres://owner:trusted@/postgres?host=${encodeURIComponent(folder)}`,
    stop: async () => {
      await run(join(programs, 'pg_ctl'), ['-D', cluster, '-m', 'fast', 'stop'], options)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export type TestLedger = { readonly engine: Engine; readonly database: Database; readonly owner: Database; close(): Promise<void> }

/** A clock that stands where the test puts it. */
export function standingClock(day: string): { clock: Clock; set(day: string): void } {
  let now = momentAt(plainDate(day), 10)
  return { clock: () => now, set: (to) => { now = momentAt(plainDate(to), 10) } }
}

/** The address of another database of the same server. */
export function databaseOn(url: string, name: string): string {
  return url.replace(/\/[^/?]*(\?|$)/, `/${name}$1`)
}

/** A fresh ledger on a server: its own database, so that tests do not meet. */
export async function openTestLedger(server: TestServer, system: System, clock: Clock, townships: readonly number[] = [220382203]): Promise<TestLedger> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const main = openAsOwner(server.url)
  await main.pool.query(`create database ${name} encoding 'UTF8' template ${server.url === process.env[sharedServer] ? sharedTemplate : 'template0'}`)
  await main.close()
  const url = databaseOn(server.url, name)
  const owner = openAsOwner(url)
  await migrate(owner)
  const database = openDatabase(url)
  for (const tenant of townships) {
    await writeIn(database, String(tenant), async (client) => {
      await client.query('insert into township (tenant, name, full_name, created_at) values ($1, $2, $3, $4)', [tenant, '某乡', '某省某市某乡', clock()])
      for (const village of ['201', '202']) await client.query(`insert into area (tenant, code, name, kind, source) values ($1, $2, $3, 'village', 'test')`, [tenant, `${tenant}${village}`, `第${village}村`])
    })
  }
  let made = 0
  const engine: Engine = {
    system, database, append: appendQueue(database), vault: vaultOf(randomBytes(32)), clock, algorithm: 1,
    newId: () => newIdAt(1_700_000_000_000 + (made += 1)),
    knowsArea: knownAreas(database),
    witness: (client, place) => witnessNow(system, client, place),
  }
  return { engine, database, owner, close: async () => { await database.close(); await owner.close() } }
}

