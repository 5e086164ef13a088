// A server on a fresh demo year, for tests that come through the front door. Built once for a whole test file.
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../bin/xiangzhi.mjs', import.meta.url))

export type RunningServer = { readonly address: string; readonly folder: string; stop(): Promise<void> }

/** Starts `serve --demo` in an empty folder and waits until it listens. */
export async function startDemoServer(): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), 'xiangzhi-demo-'))
  const port = await freePort()
  const child = spawn(process.execPath, [program, 'serve', '--demo', '--data', folder, '--port', String(port)], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stderr.on('data', (text: Buffer) => { said += text.toString() })
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => { if (text.includes(`localhost:${port}`)) resolve() })
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
  })
  return {
    address: `http://localhost:${port}`,
    folder,
    stop: async () => {
      await new Promise<void>((resolve) => { child.removeAllListeners('exit'); child.on('exit', () => resolve()); child.kill('SIGTERM') })
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
