// The password of the database's owner. It never leaves the data folder, and a lost one is simply replaced.
import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export const superuser = 'xiangzhi'

export function passwordFile(folder: string): string {
  return join(folder, 'secrets', 'postgres-password')
}

/** @returns undefined when none is kept: the folder is new, or came from a backup without secrets */
export async function readPassword(folder: string): Promise<string | undefined> {
  const text = await readFile(passwordFile(folder), 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return ''
    throw cause
  })
  return text.trim() === '' ? undefined : text.trim()
}

export function newPassword(): string {
  return randomBytes(32).toString('base64url')
}

/** Only after the database knows it: a kept password is always the true one. */
export async function keepPassword(folder: string, password: string): Promise<void> {
  const path = passwordFile(folder)
  if ((await mkdir(join(folder, 'secrets'), { recursive: true })) !== undefined) await chmod(join(folder, 'secrets'), 0o700)
  await writeFile(`${path}.new`, `${password}\n`, { mode: 0o600, flush: true })
  await rename(`${path}.new`, path)
}
