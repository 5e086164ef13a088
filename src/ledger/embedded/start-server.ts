// Starts the server on an existing cluster and waits until it answers.
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Binaries } from '#ledger/embedded/binaries.ts'
import { databaseName } from '#ledger/embedded/create-cluster.ts'
import { embeddedFault, isDiskFull } from '#ledger/embedded/embedded-fault.ts'
import type { Launch, Postmaster } from '#ledger/embedded/postmaster.ts'
import { logSince, openLog } from '#ledger/embedded/server-log.ts'
import { writeSettings, type Listening } from '#ledger/embedded/server-settings.ts'
import { shutDown } from '#ledger/embedded/shut-down.ts'
import type { Site } from '#ledger/embedded/site.ts'
import { socketFolder } from '#ledger/embedded/socket-folder.ts'
import { passwordFile, superuser } from '#ledger/embedded/superuser-password.ts'
import { waitUntilReady } from '#ledger/embedded/wait-until-ready.ts'

export type Started = { readonly postmaster: Postmaster; readonly url: string; readonly sockets: string | undefined }
export type Means = { readonly binaries: Binaries; readonly password: string; readonly launch: Launch }

/** Children of a server that was killed notice it and end within moments; until then a new one is turned away. */
const childrenRemain = /pre-existing shared memory block/
const patience = 30_000

/** @throws Fault `disk-full`, `password-does-not-fit` or `database-not-started` */
export async function startServer(site: Site, means: Means): Promise<Started> {
  const until = performance.now() + patience
  for (;;) {
    const logged = await openLog(site.log)
    const started = await attempt(site, means)
    if (started !== undefined) return started
    const log = await logSince(site.log, logged)
    if (!childrenRemain.test(log) || performance.now() > until) {
      throw isDiskFull(log) ? embeddedFault('disk-full', { folder: site.folder }, log) : embeddedFault('database-not-started', { log: site.log }, log)
    }
    await pause(100)
  }
}

async function attempt(site: Site, { binaries, password, launch }: Means): Promise<Started | undefined> {
  const listening = await listenWhere(site)
  await writeSettings(site.cluster, listening, site.account)
  const url = addressOf(listening, password)
  const sockets = 'sockets' in listening ? listening.sockets : undefined
  const postmaster = await launch(site, binaries)
  try {
    return (await waitUntilReady(url, postmaster.ended)) === 'ready' ? { postmaster, url, sockets } : undefined
  } catch (cause) {
    await shutDown({ pid: postmaster.pid, cluster: site.cluster, binaries })
    const wrong = (cause as { code?: string }).code === '28P01'
    throw wrong ? embeddedFault('password-does-not-fit', { file: passwordFile(site.folder) }, cause) : embeddedFault('database-not-started', { log: site.log }, cause)
  }
}

async function listenWhere(site: Site): Promise<Listening> {
  return process.platform === 'win32' ? { port: await freePort() } : { sockets: await socketFolder(site) }
}

function addressOf(listening: Listening, password: string): string {
  return 'port' in listening
    ? `postgres://${superuser}:${password}@127.0.0.1:${listening.port}/${databaseName}`
    : `postgres://${superuser}:${password}@localhost/${databaseName}?host=${encodeURIComponent(listening.sockets)}`
}

/** A port nobody listens on now; it is taken a moment later. */
async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject).listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
