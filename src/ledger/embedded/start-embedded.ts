// PostgreSQL without anybody installing it: the programs come with us, the data lies in one folder, and the server lives as
// long as we do. One program per folder; what a crash left behind is put in order at the next start.
import { readFile, rmdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { systemClock, type Clock } from '#calendar/clock.ts'
import { prepareBinaries, type Binaries } from '#ledger/embedded/binaries.ts'
import { createCluster, setPassword } from '#ledger/embedded/create-cluster.ts'
import { retireEarlierServer } from '#ledger/embedded/earlier-server.ts'
import { embeddedFault } from '#ledger/embedded/embedded-fault.ts'
import { takeLock } from '#ledger/embedded/folder-lock.ts'
import { platformPackage } from '#ledger/embedded/platform-package.ts'
import { launch, type Launch } from '#ledger/embedded/postmaster.ts'
import { logSince } from '#ledger/embedded/server-log.ts'
import { shutDown } from '#ledger/embedded/shut-down.ts'
import { openSite, type Site } from '#ledger/embedded/site.ts'
import { startServer, type Means, type Started } from '#ledger/embedded/start-server.ts'
import { keepPassword, newPassword, readPassword } from '#ledger/embedded/superuser-password.ts'

export type EmbeddedOptions = {
  readonly folder: string
  /** Called once if the server goes away without having been told to; `log` is the end of its log. */
  readonly onExit?: (exit: { readonly log: string }) => void
  readonly clock?: Clock
}

export type EmbeddedServer = {
  /** For the owner of the database, as a `pg` pool takes it. Holds the password: never to be logged. */
  readonly url: string
  readonly binaries: { readonly version: string }
  /** Ends all sessions, writes everything down, lets the folder go. May be called twice. */
  stop(): Promise<void>
}

/** What differs between systems; tests stand in for systems that are not at hand. */
export type Surroundings = { readonly packageFolder?: string; readonly shared?: string; readonly launch?: Launch }

/**
 * Starts the embedded server on a data folder, making the folder and the database on the first start.
 * @throws Fault with one sentence for the operator: see `embeddedFault`. The folder is then free again.
 */
export async function startEmbedded(options: EmbeddedOptions, surroundings: Surroundings = {}): Promise<EmbeddedServer> {
  const packageFolder = surroundings.packageFolder ?? platformPackage()
  return startIn(options, { shared: '/var/lib/xiangzhi', launch, ...surroundings, packageFolder }).catch((cause: unknown) => {
    throw (cause as NodeJS.ErrnoException).code === 'ENOSPC' ? embeddedFault('disk-full', { folder: options.folder }, cause) : cause
  })
}

async function startIn({ folder, clock = systemClock, onExit }: EmbeddedOptions, surroundings: Required<Surroundings>): Promise<EmbeddedServer> {
  const site = await openSite(folder)
  const lock = await takeLock(site.folder, { clock })
  try {
    const binaries = await prepareBinaries({ ...surroundings, folder: site.folder, account: site.account })
    const means = { binaries, password: await prepareCluster(site, binaries), launch: surroundings.launch }
    const server = watchedServer({ site, means, started: await startServer(site, means) }, onExit)
    const stop = async (): Promise<void> => {
      try {
        await server.stop()
      } finally {
        await lock.release()
      }
    }
    let stopped: Promise<void> | undefined
    return { url: server.url, binaries: { version: binaries.version }, stop: () => (stopped ??= stop()) }
  } catch (cause) {
    await lock.release()
    throw cause
  }
}

/** @returns the password of the owner */
async function prepareCluster(site: Site, binaries: Binaries): Promise<string> {
  const password = newPassword()
  if (await stat(join(site.cluster, 'PG_VERSION')).then(() => false, () => true)) {
    await createCluster(site, binaries, password)
  } else {
    await refuseOtherVersion(site, binaries)
    await retireEarlierServer(site, binaries)
    const kept = await readPassword(site.folder)
    if (kept !== undefined) return kept
    await setPassword(site, binaries, password)
  }
  await keepPassword(site.folder, password)
  return password
}

async function refuseOtherVersion(site: Site, binaries: Binaries): Promise<void> {
  const found = (await readFile(join(site.cluster, 'PG_VERSION'), 'utf8')).trim()
  const own = binaries.version.split('.')[0] ?? ''
  if (found !== own) throw embeddedFault('data-of-another-version', { folder: site.folder, found, own })
}

type Watch = { readonly site: Site; readonly means: Means; readonly started: Started }

function watchedServer({ site, means, started }: Watch, onExit: EmbeddedOptions['onExit']): { readonly url: string; stop(): Promise<void> } {
  const { postmaster, url, sockets } = started
  let stopping = false
  let gone = false
  void postmaster.ended.then(async () => {
    gone = true
    if (!stopping) onExit?.({ log: await logSince(site.log, 0) })
  })
  const stop = async (): Promise<void> => {
    stopping = true
    // Of a server long gone not even the pid is touched: it may belong to somebody else by now.
    const rests = gone || (await shutDown({ pid: postmaster.pid, cluster: site.cluster, binaries: means.binaries }))
    if (!rests) throw embeddedFault('earlier-server-stays', { pid: postmaster.pid })
    await postmaster.ended
    if (sockets !== undefined) await rmdir(sockets).catch(() => undefined)
  }
  return { url, stop }
}
