// Proves a township's ledger: every hash, every place in line, every daily seal, and every live table against a replay of
// the entries. What it finds is told in plain words, with the place.
import { chainHash, noHash, type AlgorithmId } from '#ledger/chain.ts'
import { checkpointOf, recordedDay } from '#ledger/checkpoint.ts'
import type { Queryable } from '#ledger/database.ts'
import { groupBy } from '#ledger/group-by.ts'
import { readMatters, type StoredMatter } from '#ledger/stored-matter.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import { contributionsOf } from '#matters/contribute.ts'
import { deadlineRows, matterRow, registerRow } from '#matters/change-of.ts'
import type { Engine } from '#matters/engine.ts'
import { evolve } from '#matters/evolve.ts'
import { pinnedProcedure } from '#matters/stored.ts'
import { talliedOf } from '#matters/tallied-of.ts'
import { breathe } from '#projections/breathe.ts'
import type { LedgerFault } from '#projections/ledger-fault.ts'
import { ExpectedNotices } from '#projections/verify-publications.ts'
import { witnessFaults } from '#projections/verify-witness.ts'

export type Verification = { readonly tenant: number; readonly entries: number; readonly matters: number; readonly checkpoints: number; readonly signedReports: number; readonly faults: readonly LedgerFault[] }

type Progress = (done: number, of: number) => void
const batch = 500
/** Matters proved without a pause. */
const together = 20

/** @param client a snapshot that sees the whole township */
export async function verifyTownship(engine: Engine, client: Queryable, tenant: number, progress: Progress = () => undefined): Promise<Verification> {
  const ids = (await client.query<{ id: string }>('select distinct matter as id from entry where tenant = $1 union select id from matter where tenant = $1 order by id', [tenant])).rows.map((row) => row.id)
  const faults: LedgerFault[] = []
  const expected = new Expected(engine, tenant)
  for (let start = 0; start < ids.length; start += batch) {
    const some = ids.slice(start, start + batch)
    const stored = await readMatters(client, tenant, some)
    const found = new Set(stored.map((each) => each.id))
    for (const id of some) if (!found.has(id)) faults.push({ code: 'entries-missing', sentence: `事项${id}只有视图没有台账记录，或者相反。`, matter: id })
    for (const [index, each] of stored.entries()) {
      if (index % together === 0) {
        progress(start + index, ids.length)
        await breathe()
      }
      faults.push(...chainFaults(each), ...expected.take(each))
    }
    progress(Math.min(start + batch, ids.length), ids.length)
  }
  const line = await lineFaults(client, tenant)
  const seals = await checkpointFaults(client, tenant)
  const signed = await witnessFaults(engine.system, client, tenant)
  faults.push(...line.faults, ...await expected.compare(client), ...seals.faults, ...signed.faults)
  return { tenant, entries: line.entries, matters: ids.length, checkpoints: seals.count, signedReports: signed.count, faults }
}

/** Recomputes the chain of one matter. */
export function chainFaults(stored: StoredMatter): readonly LedgerFault[] {
  const faults: LedgerFault[] = []
  let previous = noHash
  stored.entries.forEach((entry, index) => {
    const where = { matter: stored.id, position: entry.position }
    if (entry.seq !== index + 1) faults.push({ code: 'seq-gap', sentence: `第${index + 1}条记录缺失，接着的是第${entry.seq}条。`, ...where })
    const place = { tenant: stored.tenant, matter: stored.id, procedure: stored.procedure, version: stored.version, area: stored.area }
    const hash = chainHash(entry.algorithm as AlgorithmId, place, entry, previous)
    if (!hash.equals(entry.hash)) faults.push({ code: 'hash-differs', sentence: `第${entry.seq}条记录的内容与它的校验值不符：记录被改动过。`, ...where })
    previous = entry.hash
  })
  return faults
}

/** Positions of a township run from 1 without gaps: a missing one is an entry removed. */
async function lineFaults(client: Queryable, tenant: number): Promise<{ entries: number; faults: readonly LedgerFault[] }> {
  const row = (await client.query<{ entries: number; last: number | null; given: number | null }>(
    'select count(*)::int as entries, max(position) as last, (select p.last from position p where p.tenant = $1) as given from entry where tenant = $1', [tenant])).rows[0]
  const entries = row?.entries ?? 0
  const given = row?.given ?? 0
  if (entries === given && (row?.last ?? 0) === given) return { entries, faults: [] }
  return { entries, faults: [{ code: 'position-gap', sentence: `台账应有${given}条记录，实有${entries}条（最后位置${row?.last ?? 0}）：有记录被整条删除或插入。` }] }
}

async function checkpointFaults(client: Queryable, tenant: number): Promise<{ count: number; faults: readonly LedgerFault[] }> {
  const seals = (await client.query<{ day: PlainDate; entries: number; algorithm: AlgorithmId; digest: Buffer; last_position: number }>(
    'select day, entries, algorithm, digest, last_position from checkpoint where tenant = $1 order by day', [tenant])).rows
  const through = seals.at(-1)?.last_position ?? 0
  const lines = groupBy((await client.query<{ day: PlainDate; position: number; hash: Buffer }>(
    `select ${recordedDay} as day, position, hash from entry where tenant = $1 and position <= $2 order by position`, [tenant, through])).rows, (row) => row.day)
  const faults: LedgerFault[] = []
  let previous = noHash
  for (const seal of seals) {
    const again = checkpointOf({ tenant, day: seal.day, algorithm: seal.algorithm }, lines.get(seal.day) ?? [], previous)
    if (!again.digest.equals(seal.digest)) faults.push({ code: 'checkpoint-differs', sentence: `${seal.day}的日封存值与台账不符：当天或更早的记录被改动、增删或调换过。`, position: seal.last_position })
    previous = seal.digest
    lines.delete(seal.day)
  }
  for (const day of lines.keys()) faults.push({ code: 'day-unsealed', sentence: `${day}有台账记录，却没有日封存值。` })
  return { count: seals.length, faults }
}

/** What the live tables ought to hold, gathered matter by matter. */
class Expected {
  readonly #engine: Engine
  readonly #tenant: number
  readonly #asOf: PlainDate
  readonly #views = new Map<string, string>()
  readonly #deadlines = new Map<string, string>()
  readonly #registers = new Map<string, string>()
  readonly #tallies = new Map<string, { amount: number; records: number }>()
  readonly #notices: ExpectedNotices
  readonly #openings: { id: string; position: number; key: string; number: number }[] = []

  constructor(engine: Engine, tenant: number) {
    this.#engine = engine
    this.#tenant = tenant
    this.#asOf = dayOfMoment(engine.clock())
    this.#notices = new ExpectedNotices(engine.system.publications, tenant)
  }

  take(stored: StoredMatter): readonly LedgerFault[] {
    const procedure = pinnedProcedure(this.#engine.system, stored)
    const matter = evolve(procedure, { id: stored.id, area: stored.area, number: stored.number }, stored.entries)
    const head = stored.entries.at(-1)?.hash.toString('hex') ?? ''
    const row = matterRow(this.#tenant, procedure, matter, { expected: 0, head, asOf: this.#asOf })
    this.#views.set(stored.id, viewText({ ...row, flags: [...row.flags] }))
    for (const each of deadlineRows(this.#tenant, procedure, { before: undefined, after: matter }, this.#asOf)) {
      this.#deadlines.set(`${each.matter} ${each.timeLimit} ${each.startedBy}`, deadlineText(each))
    }
    const register = registerRow(this.#tenant, procedure, matter)
    if (register) this.#registers.set(register.matter, registerText(register))
    this.#notices.take(procedure, matter)
    const tallied = talliedOf(this.#engine.system.indicators, procedure)
    for (const each of contributionsOf(tallied, procedure, matter)) {
      const key = `${each.indicator} ${each.month} ${each.area} ${each.key ?? ''}`
      const known = this.#tallies.get(key) ?? { amount: 0, records: 0 }
      this.#tallies.set(key, { amount: known.amount + each.amount, records: known.records + Math.sign(each.amount) })
    }
    const opening = stored.entries[0]
    if (opening) this.#openings.push({ id: stored.id, position: opening.position, key: `${stored.procedure} ${opening.occurredOn.slice(0, 4)}`, number: stored.number })
    return []
  }

  async compare(client: Queryable): Promise<readonly LedgerFault[]> {
    const tenant = [this.#tenant]
    const views = (await client.query(`select id, procedure, area, state, title, seq, encode(head, 'hex') as head, opened_on as "openedOn", closed_on as "closedOn",
      next_due as "nextDue", flags, once from matter where tenant = $1`, tenant)).rows as (ViewRow & { id: string })[]
    const deadlines = (await client.query(`select matter, time_limit, started_by, due, provisional, state, settled_on as "settledOn" from deadline where tenant = $1 and state <> 'void'`, tenant)).rows as (DeadlineLike & { matter: string; time_limit: string; started_by: number })[]
    const registers = (await client.query(`select matter, area, person, account, post, from_on as "fromOn", to_on as "toOn" from register where tenant = $1`, tenant)).rows as (RegisterLike & { matter: string })[]
    const tallies = (await client.query<{ indicator: string; month: number; area: string; key: string; amount: number; records: number }>('select indicator, month, area, key, amount, records from tally where tenant = $1 and (amount <> 0 or records <> 0)', tenant)).rows
    return [
      ...differences('view-differs', '事项视图', this.#views, new Map(views.map((row) => [row.id, viewText(row)]))),
      ...differences('deadline-differs', '期限', this.#deadlines, new Map(deadlines.map((row) => [`${row.matter} ${row.time_limit} ${row.started_by}`, deadlineText(row)]))),
      ...differences('register-differs', '名册', this.#registers, new Map(registers.map((row) => [row.matter, registerText(row)]))),
      ...differences('tally-differs', '计数', new Map([...this.#tallies].filter(([, sum]) => sum.amount !== 0 || sum.records !== 0).map(([key, sum]) => [key, tallyText(sum)])),
        new Map(tallies.map((row) => [`${row.indicator} ${row.month} ${row.area} ${row.key}`, tallyText(row)]))),
      ...await this.#notices.compare(client),
      ...this.#numberFaults(),
    ]
  }

  /** Numbers follow the order of the openings, from 1, in each procedure and year. */
  #numberFaults(): readonly LedgerFault[] {
    const groups = groupBy([...this.#openings].sort((one, other) => one.position - other.position), (each) => each.key)
    return [...groups.values()].flatMap((openings) => openings.flatMap((each, index) =>
      each.number === index + 1 ? [] : [{ code: 'number-differs', sentence: `编号应为第${index + 1}号，现为第${each.number}号。`, matter: each.id, position: each.position }]))
  }
}

type ViewRow = { procedure: string; area: string; state: string; title: string; seq: number; head: string; openedOn: string; closedOn: string | null; nextDue: string | null; flags: readonly string[]; once: string | null }
type DeadlineLike = { due: string | null; provisional: boolean; state: string; settledOn: string | null }
type RegisterLike = { area: string; person: string | null; account: string | null; post: string | null; fromOn: string; toOn: string | null }

function viewText(row: ViewRow): string {
  return JSON.stringify([row.procedure, row.area, row.state, row.title, row.seq, row.head, row.openedOn, row.closedOn, row.nextDue, row.flags, row.once])
}

function deadlineText(row: DeadlineLike): string {
  return JSON.stringify([row.due, row.provisional, row.state, row.settledOn])
}

function registerText(row: RegisterLike): string {
  return JSON.stringify([row.area, row.person, row.account, row.post, row.fromOn, row.toOn])
}

function tallyText(sum: { amount: number; records: number }): string {
  return `${sum.amount} ${sum.records}`
}

function differences(code: string, what: string, expected: ReadonlyMap<string, string>, live: ReadonlyMap<string, string>): readonly LedgerFault[] {
  const keys = new Set([...expected.keys(), ...live.keys()])
  return [...keys].filter((key) => expected.get(key) !== live.get(key)).map((key) => ({
    code, sentence: `${what}（${key}）与台账重算不一致：应为${expected.get(key) ?? '无'}，现为${live.get(key) ?? '无'}。`,
  }))
}
