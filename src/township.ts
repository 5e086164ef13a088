// The composition root: the one place where content, engine, storage and doors are introduced to each other.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { Sessions } from '#accounts/session.ts'
import { carryOutRequests } from '#api/carry-out-requests.ts'
import type { Door } from '#api/door.ts'
import { stopPdf, useFontsFolder } from '#documents/pdf.ts'
import { dayOfMoment, epochOf, systemClock, type Clock } from '#calendar/clock.ts'
import { system } from '#content/system.ts'
import { appendQueue } from '#ledger/append-queue.ts'
import type { AlgorithmId } from '#ledger/chain.ts'
import { CountersignBook } from '#ledger/countersign.ts'
import { sealDays } from '#ledger/checkpoint.ts'
import type { CipherName } from '#ledger/construction.ts'
import { openAsOwner, openDatabase, readIn, tenantOf, writeIn, type Database } from '#ledger/database.ts'
import { startEmbedded } from '#ledger/embedded/start-embedded.ts'
import { keyFits } from '#ledger/key-fits.ts'
import { knownAreas } from '#ledger/known-areas.ts'
import { keptSecret, readSecret } from '#ledger/kept-secret.ts'
import { migrate } from '#ledger/migrate.ts'
import { newIdAt } from '#ledger/new-id.ts'
import { programLogin } from '#ledger/program-login.ts'
import { newSigningSecret, signerOf, type SignatureName, type Signer } from '#ledger/signer.ts'
import { stateDays } from '#ledger/statement-book.ts'
import { vaultOf } from '#ledger/vault.ts'
import type { Engine } from '#matters/engine.ts'
import { Fault } from '#ledger/fault.ts'
import { fillPublications } from '#matters/fill-publications.ts'
import { fillRecognitions } from '#matters/fill-recognitions.ts'
import { faultsOf } from '#procedure/faults.ts'
import { witnessNow } from '#projections/witness-now.ts'
import { actingAppointmentKind } from '#people/appointment.ts'

export type TownshipOptions = {
  /** Keys, lock, the office's own fonts below `fonts` and, unless `database` says otherwise, the database itself. */
  readonly folder: string
  /** `postgres://…` of a server, 15 to 18. */
  readonly database?: string
  readonly clock?: Clock
  /** For entries written from now on; what is written keeps its own. */
  readonly algorithm?: AlgorithmId
  /** For names and private text sealed from now on; what is sealed opens as it was sealed. */
  readonly cipher?: CipherName
  /** For statements of days signed from now on. */
  readonly signature?: SignatureName
  /** Called when the embedded database goes away by itself. */
  readonly onDatabaseGone?: () => void
}

export type Township = {
  readonly engine: Engine
  readonly door: Door
  /** Signs what this installation states to outsiders. */
  readonly signer: Signer
  readonly url: string
  close(): Promise<void>
}

/** Opens the ledger in a folder: starts its database if it has one, brings the tables up to date, checks the declarations. */
export async function openTownship(options: TownshipOptions): Promise<Township> {
  const faults = faultsOf(system)
  if (faults.length > 0) throw new Error(`the declarations contradict themselves:\n${faults.join('\n')}`)
  const clock = options.clock ?? systemClock
  await refuseHalfRotated(options.folder)
  const server = options.database === undefined ? await startEmbedded({ folder: options.folder, onExit: () => options.onDatabaseGone?.() }) : undefined
  const url = options.database ?? server?.url ?? ''
  try {
    await prepare(url)
    await useFontsFolder(join(options.folder, 'fonts'))
    const database = await signedIn(url)
    const engine = engineOf({ database, clock, algorithm: options.algorithm ?? 1, cipher: options.cipher ?? 'aes', master: await keptSecret(options.folder, 'master.key', () => randomBytes(32)) })
    await refuseOtherKey(engine, options.folder)
    const signer = await signerOf(options.signature ?? 'ed25519', await keptSecret(options.folder, 'signing.key', newSigningSecret))
    const book = new CountersignBook(options.folder)
    const countersign: NonNullable<Door['countersign']> = (statement, changes) => book.receive(statement, { signer, now: clock(), changes, unattended: true })
    const door = await doorOf(engine, countersign, (await keptSecret(options.folder, 'local-token', () => Buffer.from(randomBytes(24).toString('base64url')))).toString())
    const close = async (): Promise<void> => {
      await stopPdf()
      await database.close()
      await server?.stop()
    }
    return { engine, door, signer, url, close }
  } catch (cause) {
    await server?.stop()
    throw cause
  }
}

/** While some names are wrapped with the one key and some with the other, neither opens all of them. */
async function refuseHalfRotated(folder: string): Promise<void> {
  if (await readSecret(folder, 'master.key.next') === undefined) return
  throw new Fault('rotation-unfinished', `${folder} 的主钥匙还没有换完：请再运行一次 xiangzhi keys rotate master，它会接着做完；主钥匙由环境变量给出的，换完以后去掉 XIANGZHI_NEXT_MASTER_KEY。`)
}

/** With another folder's key every name would be lost without a word, and new ones sealed so that the right key opens none of them. */
async function refuseOtherKey(engine: Engine, folder: string): Promise<void> {
  for (const province of new Set((await tenantsOf(engine)).map((tenant) => String(tenant).slice(0, 2)))) {
    if (await readIn(engine.database, province, (client) => keyFits(client, engine.vault))) continue
    throw new Fault('key-does-not-fit', `${folder} 里的钥匙打不开这个台账里的姓名：请用 --data 指明原来的数据目录，或者把原来的 secrets/master.key 放回去。`)
  }
}

async function prepare(url: string): Promise<void> {
  const owner = openAsOwner(url)
  try {
    await migrate(owner)
  } finally {
    await owner.close()
  }
}

/** @throws Fault where the server lets its owner in and the program not */
async function signedIn(url: string): Promise<Database> {
  const database = openDatabase(url)
  try {
    await database.pool.query('select')
    return database
  } catch (cause) {
    await database.close()
    const user = programLogin(url)?.user
    if (user === undefined || !['28000', '28P01'].includes((cause as { code?: string }).code ?? '')) throw cause
    throw new Fault('program-not-let-in', `数据库服务器不让本系统自己的登录名 ${user} 连接：请在它的 pg_hba.conf 里按所有者的那一行给 ${user} 也加一行（方式 scram-sha-256），重新载入以后再启动。`, { cause })
  }
}

function engineOf(parts: { database: Database; clock: Clock; algorithm: AlgorithmId; cipher: CipherName; master: Buffer }): Engine {
  return {
    system,
    database: parts.database,
    append: appendQueue(parts.database),
    vault: vaultOf(parts.master, parts.cipher),
    clock: parts.clock,
    algorithm: parts.algorithm,
    newId: () => newIdAt(epochOf(parts.clock())),
    knowsArea: knownAreas(parts.database),
    witness: (client, place) => witnessNow(system, client, place),
  }
}

async function doorOf(engine: Engine, countersign: NonNullable<Door['countersign']>, localToken: string): Promise<Door> {
  const sessions = new Sessions(engine.database, engine.clock)
  return { engine, sessions, demo: await isDemo(engine), localToken, countersign, tenants: () => tenantsOf(engine), onWritten: (procedure) => {
    if (procedure === 'appointment' || procedure === actingAppointmentKind) sessions.forget()
    // What could not be done at once is done within the hour.
    if (procedure === 'personal-data-request') void carryOutAll(engine).catch(() => undefined)
  } }
}

/** Is this the made-up year? Known by the township's own mark, set when it was built. */
async function isDemo(engine: Engine): Promise<boolean> {
  return ((await engine.database.pool.query('select from township where demo limit 1')).rowCount ?? 0) > 0
}

/** The townships this ledger keeps. */
export async function tenantsOf(engine: Engine): Promise<readonly number[]> {
  return (await engine.database.pool.query<{ tenant: number }>('select tenant from township order by tenant')).rows.map((row) => row.tenant)
}

/** Those, and their counties: each has a line of entries of its own. */
export async function linesOf(engine: Engine): Promise<readonly number[]> {
  const townships = await tenantsOf(engine)
  return [...new Set([...townships.map((tenant) => tenantOf(String(tenant).slice(0, 6))), ...townships])]
}

/** Matters of a ledger older than this program's way of recognising the same people get what is missing. */
export async function recogniseAll(engine: Engine): Promise<void> {
  for (const tenant of await tenantsOf(engine)) await fillRecognitions(engine, tenant)
}

/** What was published by an older program gets the notices that everybody reads. */
export async function publishAll(engine: Engine): Promise<void> {
  for (const tenant of await tenantsOf(engine)) await fillPublications(engine, tenant)
}

/** Erases and puts right what was decided on requests about personal data. Run at the start, every hour and with each request. */
export async function carryOutAll(engine: Engine): Promise<void> {
  for (const tenant of await tenantsOf(engine)) await carryOutRequests(engine, tenant)
}

/** Seals the days that are over, for every township and county, and signs a statement of each. Run at the start and every hour. */
export async function sealAll({ engine, signer }: Pick<Township, 'engine' | 'signer'>): Promise<number> {
  const today = dayOfMoment(engine.clock())
  let sealed = 0
  for (const tenant of await linesOf(engine)) {
    sealed += await writeIn(engine.database, String(tenant), (client) => sealDays(client, { tenant, today, algorithm: engine.algorithm }))
    await writeIn(engine.database, String(tenant), (client) => stateDays(client, { tenant, now: engine.clock() }, signer))
  }
  return sealed
}
