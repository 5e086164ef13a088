// Makes the database on the first start: under another name first, so that an interrupted attempt leaves nothing in the way.
import { randomBytes } from 'node:crypto'
import { chown, mkdir, open, readdir, rename, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { Binaries } from '#ledger/embedded/binaries.ts'
import { embeddedFault, isDiskFull } from '#ledger/embedded/embedded-fault.ts'
import { runProgram } from '#ledger/embedded/run-program.ts'
import { dataArgument, type Site } from '#ledger/embedded/site.ts'
import { superuser } from '#ledger/embedded/superuser-password.ts'

export const databaseName = 'xiangzhi'

/** A new cluster takes 54 MB; with less than twice that left, its first day would be its last. */
const leastRoom = 100_000_000

/**
 * The cluster with its one database and its owner's password. UTF-8, byte order (Chinese is sorted by key columns, never by the database), checksums on every page.
 * @throws Fault `disk-full` or `database-not-created`; the folder is then as it was before
 */
export async function createCluster(site: Site, binaries: Binaries, password: string): Promise<void> {
  await sweep(site)
  const { bavail, bsize } = await statfs(site.folder)
  if (bavail * bsize < leastRoom) throw embeddedFault('disk-full', { folder: site.folder })
  const draft = `${draftPrefix(site)}${process.pid}-${randomBytes(4).toString('hex')}`
  try {
    await mkdir(draft, { mode: 0o700 })
    if (site.account !== undefined) await chown(draft, site.account.uid, site.account.gid)
    const data = dataArgument(site, draft)
    // No server ever runs under these open doors: the settings written before each start close them.
    const args = ['-D', data, '-U', superuser, '-E', 'UTF8', '--locale=C', '--data-checksums', '--auth=trust', '--no-instructions']
    await runProgram({ program: binaries.initdb, args, folder: draft, account: site.account })
    await single({ site, binaries, cluster: draft, database: 'postgres' }, [`create database ${databaseName}`, passwordStatement(password)])
    await rename(draft, site.cluster)
    await syncFolder(site.folder)
  } catch (cause) {
    await sweep(site)
    throw embeddedFault(isDiskFull(cause) ? 'disk-full' : 'database-not-created', { folder: site.folder }, cause)
  }
}

function draftPrefix(site: Site): string {
  return `${site.cluster}.new-`
}

/** The initdb of a killed start may still be at work in its draft: it is never joined there, and its remains can wait. */
async function sweep(site: Site): Promise<void> {
  const drafts = (await readdir(site.folder)).map((name) => join(site.folder, name)).filter((path) => path.startsWith(draftPrefix(site)))
  await Promise.allSettled(drafts.map((path) => rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })))
}

export async function setPassword(site: Site, binaries: Binaries, password: string): Promise<void> {
  await single({ site, binaries, cluster: site.cluster, database: databaseName }, [passwordStatement(password)])
}

/** Our own passwords are letters, digits, - and _ only, so they can be spelt into a statement. */
function passwordStatement(password: string): string {
  return `alter role ${superuser} password '${password}'`
}

type Alone = { readonly site: Site; readonly binaries: Binaries; readonly cluster: string; readonly database: string }

/** Statements without a server, no other process and no password: the owner of the files is the owner of the data. */
async function single({ site, binaries, cluster, database }: Alone, statements: readonly string[]): Promise<void> {
  const data = dataArgument(site, cluster)
  const args = ['--single', '-D', data, '-c', 'exit_on_error=on', '-c', 'log_min_error_statement=panic', database]
  await runProgram({ program: binaries.postgres, args, folder: cluster, account: site.account, input: `${statements.join('\n')}\n` })
}

/** Makes the new name survive a power cut. Windows neither can nor need. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync()
  await handle.close()
}
