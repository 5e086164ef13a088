// The settings of the embedded server, written afresh at every start. A county's own wishes go into `local.conf` beside
// them and win, except over what keeps records safe: that is said on the command line.
import { chown, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Account } from '#ledger/embedded/server-account.ts'

/** Where the server listens: a socket in a folder, or a port on the loopback where there are no such sockets. */
export type Listening = { readonly sockets: string } | { readonly port: number }

/** An acknowledged record is on the disk. Not to be had otherwise. */
export const safety = ['-c', 'fsync=on', '-c', 'full_page_writes=on', '-c', 'synchronous_commit=on', '-c', `wal_sync_method=${syncMethod()}`]

/** @param cluster exists; its files belong to the account */
export async function writeSettings(cluster: string, listening: Listening, account: Account | undefined): Promise<void> {
  await write(join(cluster, 'postgresql.conf'), settings(listening), account)
  await write(join(cluster, 'pg_hba.conf'), doors(listening), account)
  const local = join(cluster, 'local.conf')
  if (!(await stat(local).catch(() => undefined))) await write(local, '# PostgreSQL settings of this place, one a line. Read at every start.\n', account)
}

/** The system's call that empties the drive's own cache too: on Windows and macOS it is not PostgreSQL's first choice. */
function syncMethod(): string {
  return process.platform === 'darwin' ? 'fsync_writethrough' : 'fdatasync'
}

function settings(listening: Listening): string {
  const address = 'port' in listening
    ? `listen_addresses = '127.0.0.1'\nport = ${listening.port}\nunix_socket_directories = ''`
    : `listen_addresses = ''\nport = 5432\nunix_socket_directories = '${listening.sockets.replaceAll("'", "''")}'\nunix_socket_permissions = 0700`
  return `# Written by xiangzhi at every start. Put settings of your own into local.conf in this folder.
${address}
max_connections = 40
shared_buffers = 128MB
work_mem = 8MB
maintenance_work_mem = 64MB
max_wal_size = 512MB
# An office PC: short questions, few processes.
jit = off
max_parallel_workers_per_gather = 0
max_parallel_maintenance_workers = 0
io_method = sync
# Personal data must not leak into the log: neither the statements nor the values that failed.
log_min_error_statement = panic
log_error_verbosity = terse
log_checkpoints = off
log_timezone = 'Asia/Shanghai'
timezone = 'UTC'
datestyle = 'iso, ymd'
lc_messages = 'C'
default_text_search_config = 'pg_catalog.simple'
include = 'local.conf'
`
}

function doors(listening: Listening): string {
  const line = 'port' in listening ? 'host all all 127.0.0.1/32 scram-sha-256' : 'local all all scram-sha-256'
  return `# Written by xiangzhi at every start.\n${line}\n`
}

async function write(path: string, text: string, account: Account | undefined): Promise<void> {
  const draft = `${path}.new`
  await writeFile(draft, text, { mode: 0o600 })
  if (account !== undefined) await chown(draft, account.uid, account.gid)
  await rename(draft, path)
}
