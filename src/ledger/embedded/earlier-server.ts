// A server that an earlier run left behind: still running because we were killed and it was not, or only its pid file.
import { chown, readFile, readlink, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Binaries } from '#ledger/embedded/binaries.ts'
import { embeddedFault } from '#ledger/embedded/embedded-fault.ts'
import { isKnown, processCommand } from '#ledger/embedded/process-start.ts'
import { shutDown } from '#ledger/embedded/shut-down.ts'
import type { Site } from '#ledger/embedded/site.ts'

/** No system gives out this number. */
const nobodysPid = 2_147_483_647

/**
 * Leaves the cluster with no server on it and no pid file that would keep ours from starting.
 * @throws Fault `earlier-server-stays`
 */
export async function retireEarlierServer(site: Site, binaries: Binaries): Promise<void> {
  const path = pidFile(site.cluster)
  const text = await readFile(path, 'utf8').catch(() => '')
  const pid = Number.parseInt(text, 10)
  if (!(pid > 0) || !isKnown(pid)) return
  if (await serves(pid, site.cluster)) {
    if (!(await shutDown({ pid, cluster: site.cluster, binaries }))) throw embeddedFault('earlier-server-stays', { pid })
    return
  }
  // The number has gone to some other program, or its dead owner was never collected (a container without an init), and
  // the server would refuse to start because of it. The rest of the file stays: by its shared memory key the server still
  // sees if children of the dead one are at work.
  await writeFile(`${path}.new`, text.replace(/^\d+/, String(nobodysPid)), { mode: 0o600 })
  if (site.account !== undefined) await chown(`${path}.new`, site.account.uid, site.account.gid)
  await rename(`${path}.new`, path)
}

export function pidFile(cluster: string): string {
  return join(cluster, 'postmaster.pid')
}

/** A server stands in its data folder; where that cannot be seen, it names the folder on its command line. */
async function serves(pid: number, cluster: string): Promise<boolean> {
  if (process.platform === 'linux') return (await readlink(`/proc/${pid}/cwd`).catch(() => undefined)) === cluster
  const command = (await processCommand(pid)) ?? ''
  return command.includes('postgres') && command.replaceAll('\\', '/').includes(cluster.replaceAll('\\', '/'))
}
