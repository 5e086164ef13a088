// Brings a PostgreSQL server to rest: what was acknowledged is on the disk, and the next start needs no recovery.
import { setTimeout as pause } from 'node:timers/promises'
import type { Binaries } from '#ledger/embedded/binaries.ts'
import { isRunning } from '#ledger/embedded/process-start.ts'
import { runProgram } from '#ledger/embedded/run-program.ts'

type Server = { readonly pid: number; readonly cluster: string; readonly binaries: Binaries }

/** How long sessions may take to be sent away and buffers to be written. */
const patience = 60_000

/**
 * Fast shutdown: open transactions are rolled back, sessions ended. A server that does not come to an end is told to drop
 * everything; its next start recovers from the log, and nothing acknowledged is lost either way.
 * @returns false when it still runs
 */
export async function shutDown(server: Server): Promise<boolean> {
  if (process.platform === 'win32') return byPgCtl(server)
  return (await signalled(server.pid, 'SIGINT', patience)) || signalled(server.pid, 'SIGQUIT', patience / 6)
}

async function signalled(pid: number, signal: NodeJS.Signals, wait: number): Promise<boolean> {
  try {
    process.kill(pid, signal)
  } catch {
    // Already gone, or not ours to signal: whether it runs is what counts.
  }
  return isGoneWithin(pid, wait)
}

/** There are no such signals on Windows; pg_ctl speaks to the server through a pipe of its own. */
async function byPgCtl({ pid, cluster, binaries }: Server): Promise<boolean> {
  const args = ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', String(patience / 1000)]
  await runProgram({ program: binaries.pgCtl, args, folder: cluster, account: undefined }).catch(() => undefined)
  return isGoneWithin(pid, patience / 6)
}

async function isGoneWithin(pid: number, wait: number): Promise<boolean> {
  const until = performance.now() + wait
  while (await isRunning(pid)) {
    if (performance.now() > until) return false
    await pause(10)
  }
  return true
}
