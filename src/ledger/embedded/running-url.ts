// The way into the embedded server that another process of ours has started on the folder: for a backup while people work.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readPassword, superuser } from '#ledger/embedded/superuser-password.ts'

/** @returns the owner's url; holds the password, never to be logged. Nothing when no server has left its mark there. */
export async function runningUrl(folder: string): Promise<string | undefined> {
  const [text, password] = await Promise.all([readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8').catch(() => undefined), readPassword(folder)])
  // postmaster.pid: process, data folder, start, port, socket folder, first address.
  const [, , , port, sockets, address] = (text ?? '').split('\n').map((line) => line.trim())
  if (!port || password === undefined) return undefined
  const place = sockets ? `/xiangzhi?host=${encodeURIComponent(sockets)}&port=${port}` : `${address || '127.0.0.1'}:${port}/xiangzhi`
  return `postgres://${superuser}:${encodeURIComponent(password)}@${place}`
}
