// A server of its own for every test file, on a copy of the demo year.
import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inject } from 'vitest'
import { startServer, type RunningServer } from '#test/running-server.ts'

/** On a copy of the demo year, built once for all, which goes when it stops. */
export async function startDemoServer(): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), 'xiangzhi-demo-'))
  await copyFolder(inject('demoYear'), folder)
  const server = await startServer(folder)
  return { ...server, stop: async () => { await server.stop(); await rm(folder, { recursive: true, force: true }) } }
}

/** Owners and rights included: the database serves only a folder that is its own. */
async function copyFolder(from: string, to: string): Promise<void> {
  if (process.platform === 'win32') await cp(from, to, { recursive: true })
  else await promisify(execFile)('cp', ['-a', `${from}/.`, to])
}
