// Under which system user the database runs. PostgreSQL refuses to run as root, and is right to.
import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export type Account = { readonly uid: number; readonly gid: number }

/** `nobody`, which every system has. */
const nobody: Account = process.platform === 'darwin' ? { uid: 4_294_967_294, gid: 4_294_967_294 } : { uid: 65_534, gid: 65_534 }

/**
 * @returns undefined when the database runs as the user we are; for root, the owner of the data, of the folder, or nobody
 */
export async function serverAccount(folder: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined
  for (const path of [join(folder, 'postgres'), folder]) {
    const owner = await stat(path).catch(() => undefined)
    if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  }
  return nobody
}

/**
 * Whether the account may read (a folder: enter) this path and enter every folder above it, judged by owner, group and
 * mode. What only an access list allows counts as not allowed; there is another way for that.
 * @param path absolute, with links resolved
 */
export async function mayReach(account: Account | undefined, path: string): Promise<boolean> {
  if (account === undefined) return true
  const found = await stat(path)
  if (!allows(account, found, found.isDirectory() ? 0o1 : 0o4)) return false
  return dirname(path) === path || mayReach(account, dirname(path))
}

function allows({ uid, gid }: Account, found: { uid: number; gid: number; mode: number }, wanted: number): boolean {
  const shift = found.uid === uid ? 6 : found.gid === gid ? 3 : 0
  return ((found.mode >> shift) & wanted) === wanted
}
