import { execFileSync } from 'node:child_process'
import { chmod, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readLock } from '#ledger/embedded/folder-lock.ts'
import { platformPackage } from '#ledger/embedded/platform-package.ts'
import { ask, started } from '../../../test/store/embedded-fixture.ts'
import { temporaryFolder } from '../../../test/store/temporary-folder.ts'

const linux = process.platform === 'linux'
const root = process.getuid?.() === 0

/** The package as npm unpacks it when install scripts are switched off. */
async function packageWithoutLinks(): Promise<string> {
  const copy = join(await temporaryFolder(), 'package')
  await cp(platformPackage(), copy, { recursive: true, filter: (path) => !path.endsWith('.a') })
  const links = JSON.parse(await readFile(join(copy, 'native', 'pg-symlinks.json'), 'utf8')) as { target: string }[]
  await Promise.all(links.map(({ target }) => rm(join(copy, target), { force: true })))
  return copy
}

/** Where root may put a copy that other users can read. */
async function sharedFolder(): Promise<string> {
  const folder = await temporaryFolder()
  await chmod(folder, 0o755)
  return folder
}

/** Programs that do what a full disk, or any other trouble, makes the real ones do. */
async function packageThatFails(initdb: string): Promise<string> {
  const folder = join(await temporaryFolder(), 'package')
  await mkdir(join(folder, 'native', 'bin'), { recursive: true })
  await writeFile(join(folder, 'package.json'), '{"version":"0"}')
  const program = async (name: string, text: string): Promise<void> => {
    await writeFile(join(folder, 'native', 'bin', name), `#!/bin/sh\n${text}\n`)
    await chmod(join(folder, 'native', 'bin', name), 0o755)
  }
  await program('postgres', 'echo "postgres (PostgreSQL) 18.4"')
  await program('initdb', initdb)
  return folder
}

test('a machine without a package for it is told to use a server, one with a package not installed to install it', () => {
  expect(() => platformPackage('linux', 'loong64')).toThrow('linux-loong64')
  expect(() => platformPackage('linux', 'loong64')).toThrow('--database')
  const elsewhere = process.platform === 'darwin' ? 'win32' : 'darwin'
  expect(() => platformPackage(elsewhere, 'x64')).toThrow('请重新安装本程序')
})

test.runIf(linux)('library links are restored where install scripts were switched off', async () => {
  const packageFolder = await packageWithoutLinks()
  expect(() => execFileSync(join(packageFolder, 'native', 'bin', 'postgres'), ['--version'], { stdio: 'pipe' })).toThrow()
  const server = await started({ folder: await temporaryFolder() }, { packageFolder, shared: await sharedFolder() })
  expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }])
})

test.runIf(linux && !root)('where the package may not be written to, a complete copy in the data folder is run', async () => {
  const packageFolder = await packageWithoutLinks()
  await chmod(join(packageFolder, 'native', 'lib'), 0o555)
  const folder = await temporaryFolder()
  const server = await started({ folder }, { packageFolder })
  expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }])
  expect((await readdir(folder)).filter((name) => name.startsWith('programs-'))).toHaveLength(1)
  await chmod(join(packageFolder, 'native', 'lib'), 0o755)
})

test.runIf(linux && root)('where the server’s user can reach neither program nor data, a copy in a shared folder is run, and used again', async () => {
  const packageFolder = await packageWithoutLinks()
  const shared = await sharedFolder()
  const folder = await temporaryFolder()
  await (await started({ folder }, { packageFolder, shared })).stop()
  const [copy = ''] = await readdir(shared)
  await writeFile(join(shared, copy, 'mark'), '')
  await started({ folder }, { packageFolder, shared })
  expect(await readdir(join(shared, copy))).toContain('mark')
})

test.runIf(linux)('a full disk at the first start is said so, and leaves nothing that blocks the next one', async () => {
  const shared = await sharedFolder()
  const packageFolder = await packageThatFails('mkdir -p base; echo "initdb: error: could not write file: No space left on device" >&2; exit 1')
  const folder = await temporaryFolder()
  const start = started({ folder }, { packageFolder, shared })
  await expect(start).rejects.toMatchObject({ code: 'disk-full', cause: { message: expect.stringContaining('No space left') as string } })
  await expect(start).rejects.toThrow('磁盘已满')
  expect((await readdir(folder)).filter((name) => name.startsWith('postgres'))).toEqual([])
  expect(await readLock(folder)).toBeUndefined()
  await started({ folder })
})

test.runIf(linux)('any other failure to make the database carries what the program printed', async () => {
  const shared = await sharedFolder()
  const packageFolder = await packageThatFails('echo "initdb: error: out of luck" >&2; exit 1')
  const start = started({ folder: await temporaryFolder() }, { packageFolder, shared })
  await expect(start).rejects.toMatchObject({ code: 'database-not-created', cause: { message: expect.stringContaining('out of luck') as string } })
})

test.runIf(linux)('programs that this machine cannot run are said to be that', async () => {
  const shared = await sharedFolder()
  const packageFolder = await packageThatFails('exit 0')
  await writeFile(join(packageFolder, 'native', 'bin', 'postgres'), '#!/bin/sh\necho "version GLIBC_2.27 not found" >&2; exit 1\n')
  await expect(started({ folder: await temporaryFolder() }, { packageFolder, shared })).rejects.toMatchObject({ code: 'postgres-does-not-run' })
})
