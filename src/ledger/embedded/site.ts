// The data folder as the embedded server sees it: where things lie, as whom the server runs, and how it is shown its data.
import { chmod, mkdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { embeddedFault } from '#ledger/embedded/embedded-fault.ts'
import { mayReach, serverAccount, type Account } from '#ledger/embedded/server-account.ts'

export type Site = {
  /** The data folder, absolute, links resolved. */
  readonly folder: string
  readonly account: Account | undefined
  /** The database cluster. */
  readonly cluster: string
  readonly log: string
  /** Whether the server's user can walk the way to the data folder. */
  readonly reachable: boolean
}

const standingFolder = '/proc/self/cwd'

/**
 * Makes the data folder if need be. It stays closed to others, but where the server runs as another user than we do,
 * that user must be able to pass through it.
 * @throws Fault `folder-of-another-user`; `folder-out-of-reach` where root's data lies closed to others, outside Linux
 */
export async function openSite(folder: string): Promise<Site> {
  const made = await mkdir(folder, { recursive: true })
  if (made !== undefined) await chmod(folder, process.getuid?.() === 0 ? 0o711 : 0o700)
  const home = await realpath(folder)
  const cluster = join(home, 'postgres')
  await refuseForeign(home, cluster)
  const account = await serverAccount(home)
  const reachable = await mayReach(account, home)
  if (!reachable && !(await stat(standingFolder).catch(() => undefined))) throw embeddedFault('folder-out-of-reach', { folder: home })
  return { folder: home, account, cluster, log: join(home, 'postgres.log'), reachable }
}

/**
 * How the server, started inside the cluster's folder, is told where its data is. Where its user may not walk the way there
 * (data under /root), Linux lets it name the folder it already stands in, and no folder's mode has to be touched.
 */
export function dataArgument(site: Site, cluster: string): string {
  return site.reachable ? cluster : standingFolder
}

async function refuseForeign(folder: string, cluster: string): Promise<void> {
  const own = process.getuid?.()
  if (own === undefined || own === 0) return
  const found = await stat(cluster).catch(() => undefined)
  if (found !== undefined && found.uid !== own) throw embeddedFault('folder-of-another-user', { folder })
}
