// Starts and asks embedded servers in tests, and sees to it that none outlives its test.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import { startEmbedded, type EmbeddedOptions, type EmbeddedServer, type Surroundings } from '#ledger/embedded/start-embedded.ts'

export async function started(options: EmbeddedOptions, surroundings?: Surroundings): Promise<EmbeddedServer> {
  const server = await startEmbedded(options, surroundings)
  onTestFinished(() => server.stop())
  return server
}

/** One statement in a session of its own. */
export async function ask(server: Pick<EmbeddedServer, 'url'>, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: server.url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}

export async function postmasterPid(folder: string): Promise<number> {
  return Number.parseInt(await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8'), 10)
}
