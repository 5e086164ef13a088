// Where the server's Unix socket lies. The system allows about a hundred bytes for its whole path.
import { createHash } from 'node:crypto'
import { chmod, chown, lstat, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { mayReach, type Account } from '#ledger/embedded/server-account.ts'
import type { Site } from '#ledger/embedded/site.ts'

const socketName = '.s.PGSQL.5432'

/** 104 bytes on macOS with the closing zero, 108 on Linux. */
const longest = 103

/**
 * `run` in the data folder when that path is short and the server's user can reach it, else a folder under the system's
 * temporary one, named after the data folder. Nobody but the server's user may enter it.
 */
export async function socketFolder({ folder, account }: Pick<Site, 'folder' | 'account'>): Promise<string> {
  const name = `xiangzhi-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`
  for (const path of [join(folder, 'run'), join(tmpdir(), name), `/tmp/${name}`]) {
    if (isShort(path) && (await mayReach(account, dirname(path)).catch(() => false)) && (await claim(path, account))) {
      await sweep(path)
      return path
    }
  }
  // Somebody else has put something of that name there: take a name that cannot be foreseen.
  const fresh = await mkdtemp('/tmp/xiangzhi-')
  await give(fresh, account)
  return fresh
}

function isShort(path: string): boolean {
  return Buffer.byteLength(join(path, socketName)) <= longest
}

async function claim(path: string, account: Account | undefined): Promise<boolean> {
  const made = await mkdir(path, { mode: 0o700 }).then(() => true, () => false)
  const found = await lstat(path).catch(() => undefined)
  if (!found?.isDirectory()) return false
  const owners = [process.getuid?.(), account?.uid]
  if (!made && !owners.includes(found.uid)) return false
  await give(path, account)
  return true
}

/** Whoever holds the data folder's lock is alone here: what lies about is of a server that was killed. */
async function sweep(path: string): Promise<void> {
  await rm(join(path, socketName), { force: true })
  await rm(join(path, `${socketName}.lock`), { force: true })
}

async function give(path: string, account: Account | undefined): Promise<void> {
  await chmod(path, 0o700)
  if (account !== undefined) await chown(path, account.uid, account.gid)
}
