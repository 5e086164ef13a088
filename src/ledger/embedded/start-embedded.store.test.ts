import { chmod, chown, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readLock } from '#ledger/embedded/folder-lock.ts'
import { byPgCtl } from '#ledger/embedded/postmaster.ts'
import { startEmbedded, type EmbeddedServer } from '#ledger/embedded/start-embedded.ts'
import { ask, started } from '../../../test/store/embedded-fixture.ts'
import { temporaryFolder } from '../../../test/store/temporary-folder.ts'

const unix = process.platform !== 'win32'
const root = process.getuid?.() === 0

test('what was written is there after a stop and a start', async () => {
  const folder = join(await temporaryFolder(), 'data')
  const first = await started({ folder })
  expect(first.binaries.version).toMatch(/^18\./)
  await ask(first, "create table kept as select '双辽市永加乡' as name")
  await first.stop()
  expect(await readLock(folder)).toBeUndefined()
  const second = await started({ folder })
  expect(await ask(second, 'select name from kept')).toEqual([{ name: '双辽市永加乡' }])
})

describe('a running server', () => {
  let folder: string
  let server: EmbeddedServer
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'xiangzhi-test-'))
    server = await startEmbedded({ folder })
  })
  afterAll(async () => {
    await server.stop()
    await rm(folder, { recursive: true })
  })

  test('an acknowledged record is on the disk, pages carry checksums, text is UTF-8 in byte order', async () => {
    const settings = ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums', 'server_encoding']
    const [row] = await ask(server, `select ${settings.map((name) => `current_setting('${name}') as ${name}`).join(', ')}, datcollate from pg_database where datname = current_database()`)
    expect(row).toEqual({ fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on', data_checksums: 'on', server_encoding: 'UTF8', datcollate: 'C' })
  })

  test.runIf(unix)('nobody else gets at the data: no network port, closed folders, a password', async () => {
    expect(await ask(server, "select current_setting('listen_addresses') as addresses")).toEqual([{ addresses: '' }])
    const modes = await Promise.all(['postgres', 'secrets', 'secrets/postgres-password', 'postgres.log'].map(async (name) => (await stat(join(folder, name))).mode & 0o777))
    expect(modes).toEqual([0o700, 0o700, 0o600, 0o600])
    const stranger = { url: server.url.replace(/:[^:@]+@/, ':wrong@') }
    await expect(ask(stranger, 'select 1')).rejects.toMatchObject({ code: '28P01' })
  })

  test('a second start on the same folder is refused and leaves the first at work', async () => {
    const second = startEmbedded({ folder })
    await expect(second).rejects.toMatchObject({ code: 'folder-in-use' })
    await expect(second).rejects.toThrow(String(process.pid))
    expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }])
  })
})

test('a setting of the place is taken up, but not one that gives up safety', async () => {
  const folder = await temporaryFolder()
  await (await started({ folder })).stop()
  await writeFile(join(folder, 'postgres', 'local.conf'), 'work_mem = 23MB\nfsync = off\n')
  const server = await started({ folder })
  expect(await ask(server, "select current_setting('work_mem') as memory, current_setting('fsync') as fsync")).toEqual([{ memory: '23MB', fsync: 'on' }])
})

test('a password that does not fit is named as the cause with the way out, and a lost one is replaced', async () => {
  const folder = await temporaryFolder()
  const first = await started({ folder })
  await ask(first, 'create table kept as select 1 as one')
  await first.stop()
  await writeFile(join(folder, 'secrets', 'postgres-password'), 'another\n')
  await expect(started({ folder })).rejects.toThrow('删除这个文件后重新启动')
  await rm(join(folder, 'secrets'), { recursive: true })
  const second = await started({ folder })
  expect(second.url).not.toBe(first.url)
  expect(await ask(second, 'select one from kept')).toEqual([{ one: 1 }])
})

test('data made by another version of PostgreSQL is refused before anything touches it', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'postgres'))
  await writeFile(join(folder, 'postgres', 'PG_VERSION'), '17\n')
  const start = started({ folder })
  await expect(start).rejects.toMatchObject({ code: 'data-of-another-version' })
  await expect(start).rejects.toThrow('PostgreSQL 17')
  expect(await readdir(join(folder, 'postgres'))).toEqual(['PG_VERSION'])
})

test.runIf(unix)('a data folder too deep for a socket gets one in the temporary folder, and takes it away again', async () => {
  const folder = join(await temporaryFolder(), '很长的文件夹名'.repeat(6))
  const server = await started({ folder })
  const sockets = new URL(server.url).searchParams.get('host') ?? ''
  expect(Buffer.byteLength(sockets)).toBeLessThan(85)
  expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }])
  expect((await stat(sockets)).mode & 0o777).toBe(0o700)
  await server.stop()
  await expect(stat(sockets)).rejects.toMatchObject({ code: 'ENOENT' })
})

test.runIf(root)('as root the server runs as another user, even where that user cannot walk to, and no mode is touched for it', async () => {
  const closed = await temporaryFolder()
  const server = await started({ folder: join(closed, 'data') })
  expect(await ask(server, "select current_setting('data_directory') as data")).toEqual([{ data: '/proc/self/cwd' }])
  expect((await stat(join(closed, 'data', 'postgres'))).uid).not.toBe(0)
  expect((await stat(closed)).mode & 0o777).toBe(0o700)
  await ask(server, 'checkpoint')
  await ask(server, 'select pg_reload_conf()')
  expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }])
})

test.runIf(unix)('a server started through pg_ctl, as on Windows, lives and stops the same way', async () => {
  const folder = await temporaryFolder()
  await chmod(folder, 0o711)
  if (root) await chown(folder, 65_534, 65_534)
  const server = await started({ folder }, { launch: byPgCtl })
  expect(await ask(server, "select current_setting('fsync') as fsync")).toEqual([{ fsync: 'on' }])
  await server.stop()
  await expect(ask(server, 'select 1')).rejects.toMatchObject({ code: 'ENOENT' })
  expect(await readFile(join(folder, 'postgres.log'), 'utf8')).toContain('database system is shut down')
})
