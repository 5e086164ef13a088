// One embedded server for all tests of the store, with a database that is up to date: each test's ledger is a copy of it. Making a
// cluster and its tables takes longer than most of what is then tested in them.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openAsOwner } from '#ledger/database.ts'
import { startEmbedded } from '#ledger/embedded/start-embedded.ts'
import { migrate } from '#ledger/migrate.ts'
import { databaseOn, sharedServer, sharedTemplate } from '#test/test-database.ts'

export default async function startShared(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'xiangzhi-test-'))
  const server = await startEmbedded({ folder })
  const main = openAsOwner(server.url)
  // What these tests write need not outlive a power cut.
  await main.pool.query(`alter role current_user set synchronous_commit = off`)
  await main.pool.query(`create database ${sharedTemplate} encoding 'UTF8' template template0`)
  await main.close()
  const owner = openAsOwner(databaseOn(server.url, sharedTemplate))
  await migrate(owner)
  await owner.close()
  process.env[sharedServer] = server.url
  return async () => {
    delete process.env[sharedServer]
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
