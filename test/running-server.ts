// The program as people start it, in a process of its own, for tests that come through the front door.
import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../bin/xiangzhi.mjs', import.meta.url))

export type RunningServer = { readonly address: string; readonly folder: string; readonly process: ChildProcess; said(): string; stop(): Promise<void> }

/** Starts `serve` on a folder and waits until it listens. `said` gives everything it has told so far. */
export async function startServer(folder: string, ...options: readonly string[]): Promise<RunningServer> {
  const port = await freePort()
  const child = spawn(process.execPath, [program, 'serve', '--data', folder, '--port', String(port), ...options], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stderr.on('data', (text: Buffer) => { said += text.toString() })
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString()
      if (text.includes(`localhost:${port}`)) resolve()
    })
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
  })
  child.removeAllListeners('exit')
  const stop = () => new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.on('exit', () => resolve())
    child.kill('SIGTERM')
  })
  return { address: `http://localhost:${port}`, folder, process: child, said: () => said, stop }
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
