import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chown, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pidFile } from '#ledger/embedded/earlier-server.ts'
import { isRunning } from '#ledger/embedded/process-start.ts'
import { killed, startChild } from '../../../test/store/embedded-child.ts'
import { ask, postmasterPid, started } from '../../../test/store/embedded-fixture.ts'
import { temporaryFolder } from '../../../test/store/temporary-folder.ts'

const linux = process.platform === 'linux'

const writer = `
const server = await startEmbedded({ folder })
const client = new pg.Client({ connectionString: server.url })
await client.connect()
await client.query('create table written (n integer)')
for (let n = 1; ; n++) { await client.query('insert into written values ($1)', [n]); console.log(n) }`

test('the server dies alone: the program is told, and every committed row is there at the next start', async () => {
  const folder = await temporaryFolder()
  let tell: (exit: { log: string }) => void = () => undefined
  const told = new Promise<{ log: string }>((resolve) => { tell = resolve })
  const server = await started({ folder, onExit: (exit) => tell(exit) })
  await ask(server, 'create table kept as select n from generate_series(1, 1000) n')
  process.kill(await postmasterPid(folder), 'SIGKILL')
  expect((await told).log).toContain('ready to accept connections')
  await server.stop()
  const again = await started({ folder })
  expect(await ask(again, 'select count(*)::integer as rows from kept')).toEqual([{ rows: 1000 }])
})

test('the program dies alone while writing: its server is brought down in order, and no acknowledged row is missing', async () => {
  const folder = await temporaryFolder()
  const child = startChild(folder, writer)
  let acknowledged = 0
  for await (const line of child.lines) {
    acknowledged = Number(line)
    if (acknowledged === 200) break
  }
  await killed(child)
  const orphan = await postmasterPid(folder)
  expect(await isRunning(orphan)).toBe(true)
  const server = await started({ folder })
  expect(await isRunning(orphan)).toBe(false)
  const [found] = await ask(server, 'select count(*)::integer as rows, max(n) as last from written')
  expect(Number(found?.['last'])).toBeGreaterThanOrEqual(acknowledged)
  expect(found?.['rows']).toBe(found?.['last'])
})

test('program and server die together, as in a power cut: no acknowledged row is missing', async () => {
  const folder = await temporaryFolder()
  const child = startChild(folder, writer)
  for await (const line of child.lines) if (Number(line) === 200) break
  process.kill(await postmasterPid(folder), 'SIGKILL')
  await killed(child)
  const server = await started({ folder })
  const [found] = await ask(server, 'select count(*)::integer as rows, max(n) as last from written')
  expect(Number(found?.['last'])).toBeGreaterThanOrEqual(200)
  expect(found?.['rows']).toBe(found?.['last'])
})

/** Of the database in the making, or all of it when it is made. */
async function filesMade(folder: string): Promise<number> {
  const names = await readdir(folder)
  const draft = names.find((name) => name.startsWith('postgres.new'))
  if (names.includes('postgres')) return Infinity
  return draft === undefined ? 0 : (await readdir(join(folder, draft)).catch(() => [])).length
}

test.each([2, 20])('the first start is killed once %i files of the database exist: the next one succeeds', async (files) => {
  const folder = await temporaryFolder()
  const child = startChild(folder, 'await startEmbedded({ folder })')
  while ((await filesMade(folder)) < files) await new Promise(setImmediate)
  await killed(child)
  const server = await started({ folder })
  expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }])
  expect((await readdir(folder)).filter((name) => name.includes('.new'))).toEqual([])
})

test('what an interrupted first start left behind is not taken for a database', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'postgres.new-1-a', 'base'), { recursive: true })
  await writeFile(join(folder, 'postgres.new-1-a', 'PG_VERSION'), '18\n')
  const server = await started({ folder })
  expect(await ask(server, 'select current_database() as name')).toEqual([{ name: 'xiangzhi' }])
})

test.runIf(linux)('a stale pid file whose number has gone to another program neither blocks the start nor harms that program', async () => {
  const folder = await temporaryFolder()
  const first = await started({ folder })
  const text = await readFile(pidFile(join(folder, 'postgres')), 'utf8')
  await first.stop()
  const { uid, gid } = await stat(join(folder, 'postgres'))
  const bystander = spawn('sleep', ['600'], { uid, gid, stdio: 'ignore' })
  try {
    await once(bystander, 'spawn')
    await writeFile(pidFile(join(folder, 'postgres')), text.replace(/^\d+/, String(bystander.pid)), { mode: 0o600 })
    await chown(pidFile(join(folder, 'postgres')), uid, gid)
    const server = await started({ folder })
    expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }])
    expect(bystander.exitCode ?? bystander.signalCode).toBeNull()
  } finally {
    bystander.kill('SIGKILL')
  }
})
