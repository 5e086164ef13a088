// The running server process. It is not in our terminal's group, so that Ctrl-C reaches us first and we stop it in order.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { open, readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { Binaries } from '#ledger/embedded/binaries.ts'
import { pidFile } from '#ledger/embedded/earlier-server.ts'
import { isRunning } from '#ledger/embedded/process-start.ts'
import { programEnvironment, runProgram } from '#ledger/embedded/run-program.ts'
import { safety } from '#ledger/embedded/server-settings.ts'
import { dataArgument, type Site } from '#ledger/embedded/site.ts'

export type Postmaster = {
  readonly pid: number
  /** Settles when the process is gone, for whatever reason. */
  readonly ended: Promise<void>
}

/** Starts the server; that it answers is for others to find out. */
export type Launch = (site: Site, binaries: Binaries) => Promise<Postmaster>

/** Everywhere but on Windows: our own child, under the account of the site. */
export const asChild: Launch = async (site, binaries) => {
  const log = await open(site.log, 'a', 0o600)
  try {
    const args = ['-D', dataArgument(site, site.cluster), ...safety]
    const stdio = ['ignore', log.fd, log.fd] as const
    const child = spawn(binaries.postgres, args, { cwd: site.cluster, env: programEnvironment(), detached: true, stdio: [...stdio], ...site.account })
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    await once(child, 'spawn')
    return { pid: child.pid ?? 0, ended }
  } finally {
    await log.close()
  }
}

/** On Windows: pg_ctl takes away the administrator's rights that the server would refuse to run with. */
export const byPgCtl: Launch = async (site, binaries) => {
  const args = ['start', '-D', site.cluster, '-l', site.log, '-W', '-s', '-o', safety.join(' ')]
  await runProgram({ program: binaries.pgCtl, args, folder: site.cluster, account: site.account, output: 'dropped' })
  const pid = await pidIn(site.cluster)
  return { pid, ended: watched(pid) }
}

export const launch: Launch = process.platform === 'win32' ? byPgCtl : asChild

/** The server writes its pid among the first things it does. A server that fails earlier never does: zero, which is nobody. */
async function pidIn(cluster: string): Promise<number> {
  const until = performance.now() + 10_000
  while (performance.now() < until) {
    const pid = Number.parseInt(await readFile(pidFile(cluster), 'utf8').catch(() => ''), 10)
    if (pid > 0 && (await isRunning(pid))) return pid
    await pause(20)
  }
  return 0
}

/** Without unref a server forgotten by its caller would keep a finished program alive, as a child does too: that shows the mistake. */
async function watched(pid: number): Promise<void> {
  while (pid > 0 && (await isRunning(pid))) await pause(500)
}
