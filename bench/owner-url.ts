// The way in as the database's owner: to the server that runs on the folder, or to one started for the purpose.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startEmbedded } from '#ledger/embedded/start-embedded.ts'

export async function ownerUrl(folder: string): Promise<{ url: string; stop(): Promise<void> }> {
  const server = await startEmbedded({ folder })
  return { url: server.url, stop: () => server.stop() }
}

/** Of the server that another process has started on the folder. */
export async function runningUrl(folder: string): Promise<string> {
  const lines = (await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')
  const password = (await readFile(join(folder, 'secrets', 'postgres-password'), 'utf8')).trim()
  const sockets = encodeURIComponent(lines[4]?.trim() ?? '')
  return `postgres://xiangzhi:${encodeURIComponent(password)}@/postgres?host=${sockets}&port=${lines[3]?.trim()}`
}
