// A server of its own for every test file, on a copy of the demo year.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyDemoYear } from '#test/demo-year.ts'
import { startServer, type RunningServer } from '#test/running-server.ts'

/** On a copy of the demo year, built once for all, which goes when it stops. */
export async function startDemoServer(): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), 'xiangzhi-demo-'))
  await copyDemoYear(folder)
  const server = await startServer(folder)
  return { ...server, stop: async () => { await server.stop(); await rm(folder, { recursive: true, force: true }) } }
}
