// The proof of a ledger against statements that an outsider kept. Nothing that the ledger says about itself is believed: every
// hash and every day is made again from the entries, so that whoever owns the database and made all its seals anew is found too.
import { dayOfMoment } from '#calendar/clock.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import { algorithms, chainHash, noHash, type AlgorithmId } from '#ledger/chain.ts'
import { checkpointOf } from '#ledger/checkpoint.ts'
import type { Queryable } from '#ledger/database.ts'
import { groupBy } from '#ledger/group-by.ts'
import type { Statement } from '#ledger/statement.ts'
import { readChains, type StoredMatter } from '#ledger/stored-matter.ts'
import { breathe } from '#projections/breathe.ts'
import type { LedgerFault } from '#projections/ledger-fault.ts'

type Line = { readonly position: number; readonly day: PlainDate; readonly hash: Buffer; readonly matter: string }
type Told = (done: number, of: number) => void
type Days = ReadonlyMap<PlainDate, readonly Line[]>

const batch = 500
/** Matters whose hashes are made without a pause. */
const together = 20
/** Named one by one; of more, how many. */
const named = 20

/** What the entries of one township say today, read once for any number of comparisons. */
export type LedgerLines = { readonly tenant: number; readonly lines: readonly Line[]; readonly algorithms: ReadonlyMap<PlainDate, AlgorithmId> }

/**
 * @param client a snapshot that sees the whole township
 * @param statements of this township, their signatures proved; @param told how many matters have been read, of how many
 */
export async function verifyAgainst(client: Queryable, tenant: number, statements: readonly Statement[], told?: Told): Promise<readonly LedgerFault[]> {
  return faultsAgainst(await readLedgerLines(client, tenant, (_entries, matters, of) => told?.(matters, of)), statements)
}

/**
 * Every entry in line, with the hash that its content gives today.
 * @param client a snapshot that sees the whole township; @param told of every so many entries read
 */
export async function readLedgerLines(client: Queryable, tenant: number, told: (entries: number, matters: number, of: number) => void = () => undefined): Promise<LedgerLines> {
  const ids = (await client.query<{ id: string }>('select distinct matter as id from entry where tenant = $1', [tenant])).rows.map((row) => row.id)
  const lines: Line[] = []
  for (let start = 0; start < ids.length; start += batch) {
    for (const [index, stored] of (await readChains(client, tenant, ids.slice(start, start + batch))).entries()) {
      if (index % together === 0) await breathe()
      lines.push(...chainOf(stored))
    }
    told(lines.length, Math.min(start + batch, ids.length), ids.length)
  }
  return { tenant, lines: lines.sort((one, other) => one.position - other.position), algorithms: await algorithmsOf(client, tenant) }
}

function chainOf(stored: StoredMatter): readonly Line[] {
  const place = { tenant: stored.tenant, matter: stored.id, procedure: stored.procedure, version: stored.version, area: stored.area }
  let previous = noHash
  return stored.entries.map((entry) => {
    previous = chainHash(entry.algorithm as AlgorithmId, place, entry, previous)
    return { position: entry.position, day: dayOfMoment(entry.recordedAt), hash: previous, matter: stored.id }
  })
}

/** @param statements of that township, their signatures proved; none agree with every ledger */
export function faultsAgainst({ tenant, lines, algorithms: sealedBy }: LedgerLines, statements: readonly Statement[]): readonly LedgerFault[] {
  const kept = [...statements].sort((one, other) => (one.day < other.day ? -1 : 1))
  const late = lateOnes(lines, kept)
  const slipped = new Set(late)
  const days = groupBy(lines.filter((line) => !slipped.has(line)), (line) => line.day)
  return [
    ...contradictions(kept),
    ...missing(lines, kept.reduce((last, each) => Math.max(last, each.lastPosition), 0)),
    ...some(late.map((line) => backDated(line, kept))),
    ...dayFaults({ tenant, days, algorithms: sealedBy }, kept),
  ]
}

/** Entries that say they were written by a day whose statement ends before their place. @param kept by day */
function lateOnes(lines: readonly Line[], kept: readonly Statement[]): readonly Line[] {
  // How far each statement and all later ones together let the ledger reach by that day.
  let least = Infinity
  const reach = [...kept].reverse().map(({ lastPosition }) => (least = Math.min(least, lastPosition))).reverse()
  return lines.filter((line) => line.position > (reach[firstFrom(kept, line.day)] ?? Infinity))
}

/** The first statement of that day or a later one, found by halves: a ledger of ten years has thousands. */
function firstFrom(kept: readonly Statement[], day: PlainDate): number {
  let [low, high] = [0, kept.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((kept[middle]?.day ?? '') < day) low = middle + 1
    else high = middle
  }
  return low
}

/** Two words of the same township that cannot both be true: somebody signed twice. */
function contradictions(kept: readonly Statement[]): readonly LedgerFault[] {
  return kept.slice(1).flatMap((each, index) => {
    const before = kept[index]
    if (before === undefined) return []
    const agree = before.day === each.day ? before.digest === each.digest && before.lastPosition === each.lastPosition : before.lastPosition + each.entries <= each.lastPosition
    return agree ? [] : [{ code: 'statements-contradict', sentence: `${before.day}的声明与${each.day}的声明互相矛盾：不可能都是同一本台账作出的。` }]
  })
}

function missing(lines: readonly Line[], through: number): readonly LedgerFault[] {
  const there = new Set(lines.map((line) => line.position))
  const gone = Array.from({ length: through }, (_, index) => index + 1).filter((position) => !there.has(position))
  return some(gone.map((position) => ({ code: 'statement-entry-missing', sentence: `第${position}条台账记录不见了：声明作出时它在台账里。`, position })))
}

function backDated(line: Line, kept: readonly Statement[]): LedgerFault {
  const stated = kept.find((each) => line.day <= each.day && line.position > each.lastPosition)
  return {
    code: 'statement-back-dated', matter: line.matter, position: line.position,
    sentence: `第${line.position}条台账记录写着${line.day}登记，而${stated?.day ?? ''}的声明里台账只到第${stated?.lastPosition ?? 0}条：它是后来补进去、倒填了登记时间的。`,
  }
}

function some(faults: readonly LedgerFault[]): readonly LedgerFault[] {
  if (faults.length <= named) return faults
  return [...faults.slice(0, named), { code: faults[0]?.code ?? '', sentence: `还有${faults.length - named}条同样的，不再一一列出。` }]
}

type Ledger = { readonly tenant: number; readonly days: Days; readonly algorithms: ReadonlyMap<PlainDate, AlgorithmId> }

/** Day by day between what was stated: each stretch stands on the statement before it, so that one change is named once. */
function dayFaults(ledger: Ledger, kept: readonly Statement[]): readonly LedgerFault[] {
  let before: Statement | undefined
  return kept.flatMap((statement) => {
    const faults = stretchFaults(ledger, before, statement)
    before = statement
    return faults
  })
}

function stretchFaults(ledger: Ledger, before: Statement | undefined, statement: Statement): readonly LedgerFault[] {
  if (before?.day === statement.day) return []
  const between = [...ledger.days.keys()].filter((day) => day < statement.day && (before === undefined || day > before.day)).sort()
  const begun = before === undefined ? noHash : Buffer.from(before.digest, 'hex')
  const reached = between.reduce((previous, day) => sealOf(ledger, day, { algorithm: ledger.algorithms.get(day) ?? idOf(statement), previous }).digest, begun)
  const faults: LedgerFault[] = []
  const first = statement.lastPosition - statement.entries + 1
  if (reached.toString('hex') !== statement.previous) {
    const from = (before?.lastPosition ?? 0) + 1
    const span = before === undefined ? `${statement.day}以前` : `${before.day}以后、${statement.day}以前`
    faults.push({ code: 'statement-earlier-differs', sentence: `${span}的台账（第${from}条至第${first - 1}条）与声明不符：其中有记录被改动、增删或调换过。`, position: from })
  }
  const day = sealOf(ledger, statement.day, { algorithm: idOf(statement), previous: Buffer.from(statement.previous, 'hex') })
  if (day.digest.toString('hex') !== statement.digest || day.entries !== statement.entries || day.lastPosition !== statement.lastPosition) {
    faults.push({
      code: 'statement-day-differs', position: first,
      sentence: `${statement.day}的台账与声明不符：声明这一天有${statement.entries}条记录（第${first}条至第${statement.lastPosition}条），现有${day.entries}条；从第${first}条起有记录被改动、增删或调换过。`,
    })
  }
  return faults
}

function sealOf(ledger: Ledger, day: PlainDate, { algorithm, previous }: { algorithm: AlgorithmId; previous: Buffer }) {
  return checkpointOf({ tenant: ledger.tenant, day, algorithm }, ledger.days.get(day) ?? [], previous)
}

function idOf(statement: Statement): AlgorithmId {
  return statement.algorithm === algorithms[1] ? 1 : 2
}

/** By which each day was sealed; a wrong word here can only make an honest day fail. */
async function algorithmsOf(client: Queryable, tenant: number): Promise<ReadonlyMap<PlainDate, AlgorithmId>> {
  const { rows } = await client.query<{ day: PlainDate; algorithm: AlgorithmId }>('select day, algorithm from checkpoint where tenant = $1', [tenant])
  return new Map(rows.map((row) => [row.day, row.algorithm]))
}
