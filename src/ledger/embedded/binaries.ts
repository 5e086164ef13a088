// The PostgreSQL programs, made ready to run: links restored, and in a place that the server's user can enter.
import { chmod, copyFile, mkdir, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { embeddedFault } from '#ledger/embedded/embedded-fault.ts'
import { restoreLinks } from '#ledger/embedded/library-links.ts'
import { runProgram } from '#ledger/embedded/run-program.ts'
import { mayReach, type Account } from '#ledger/embedded/server-account.ts'

export type Binaries = {
  readonly initdb: string
  readonly postgres: string
  readonly pgCtl: string
  /** `18.4` */
  readonly version: string
}

type Places = {
  readonly packageFolder: string
  readonly folder: string
  readonly account: Account | undefined
  /** Where root may put a copy when the program and the data both lie where no other user may enter. */
  readonly shared: string
}

/**
 * Uses the installed package where it stands when it can be run there, else a copy of it (60 MB).
 * @throws Fault `postgres-does-not-run`
 */
export async function prepareBinaries(places: Places): Promise<Binaries> {
  const installed = await realpath(places.packageFolder)
  const inPlace = (await mayRun(places.account, installed)) && (await restoreLinks(installed))
  const native = join(inPlace ? installed : await copyOf(installed, places), 'native')
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const program = (name: string): string => join(native, 'bin', `${name}${suffix}`)
  const version = await versionOf(program('postgres'), places.account)
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl'), version }
}

/** Runs the server only to ask its name: proves that libraries are found, the system is new enough and the disk lets programs run. */
async function versionOf(postgres: string, account: Account | undefined): Promise<string> {
  const answer = await runProgram({ program: postgres, args: ['--version'], folder: '/', account }).catch((cause: unknown) => {
    throw embeddedFault('postgres-does-not-run', { file: postgres }, cause)
  })
  return /\d+(\.\d+)*/.exec(answer)?.[0] ?? ''
}

async function mayRun(account: Account | undefined, packageFolder: string): Promise<boolean> {
  if (account === undefined) return true
  const native = join(packageFolder, 'native')
  const needed = ['bin/postgres', 'bin/initdb', 'lib/postgresql/plpgsql.so', 'share/postgresql/postgres.bki']
  const reached = await Promise.all(needed.map((path) => mayReach(account, join(native, path)).catch(() => path.endsWith('.so'))))
  return reached.every(Boolean)
}

async function copyOf(installed: string, { folder, account, shared }: Places): Promise<string> {
  const { version } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as { version: string }
  const home = (await mayReach(account, folder)) ? folder : shared
  const target = join(home, `programs-${version}`)
  if (await stat(target).then(() => mayRun(account, target), () => false)) return target
  const draft = `${target}.${process.pid}`
  await rm(draft, { recursive: true, force: true })
  await makeReadable(home)
  await makeReadable(draft)
  await copyReadable(join(installed, 'native'), join(draft, 'native'))
  await restoreLinks(draft)
  await rm(target, { recursive: true, force: true })
  await rename(draft, target)
  return target
}

/** Links are left to `restoreLinks`, static libraries and build files out: running needs neither. */
async function copyReadable(from: string, to: string): Promise<void> {
  await makeReadable(to)
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (entry.name.endsWith('.a') || entry.name === 'pgxs' || entry.name === 'pkgconfig') continue
    const [source, copy] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) await copyReadable(source, copy)
    if (entry.isFile()) {
      await copyFile(source, copy)
      await chmod(copy, 0o755)
    }
  }
}

/** Whatever the umask; a folder that was there before keeps its mode. */
async function makeReadable(folder: string): Promise<void> {
  if ((await mkdir(folder, { recursive: true })) !== undefined) await chmod(folder, 0o755)
}
