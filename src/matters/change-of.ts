// From an accepted act to the rows that the ledger writes: the entry chained to its matter, and every view it changes.
import type { PlainDate } from '#calendar/plain-date.ts'
import { chainHash, noHash, type AlgorithmId } from '#ledger/chain.ts'
import type { DeadlineRow, EntryRow, MatterRow, RegisterRow, TallyRow } from '#ledger/change.ts'
import { changeOf, contributionsOf } from '#matters/contribute.ts'
import { onceOf } from '#matters/once-of.ts'
import { deadlinesOf } from '#matters/deadlines.ts'
import { gramPrefix, gramsOf } from '#matters/grams.ts'
import { talliedOf } from '#matters/tallied-of.ts'
import type { Entry } from '#procedure/entry.ts'
import type { Indicator } from '#procedure/indicator.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'

/** One matter and the entry it gains. `previous` is the hash of the entry before. */
export type Act = {
  readonly tenant: number
  readonly procedure: Procedure
  readonly before: Matter | undefined
  readonly after: Matter
  readonly entry: Entry
  readonly previous: Buffer
  readonly command: string
  /** Place within its command, from 1. */
  readonly part: number
  readonly algorithm: AlgorithmId
}

export function entryRow(act: Act): EntryRow {
  const { entry, after } = act
  const place = { tenant: act.tenant, matter: after.id, procedure: after.procedure, version: after.version, area: after.area }
  return {
    ...place,
    part: act.part,
    seq: entry.seq,
    action: entry.action,
    occurredOn: entry.occurredOn,
    recordedAt: entry.recordedAt,
    actor: entry.actor,
    post: entry.post,
    answers: entry.answers,
    noted: entry.noted ?? null,
    reverses: entry.reverses ?? null,
    reason: entry.reason ?? null,
    command: act.command,
    algorithm: act.algorithm,
    hash: chainHash(act.algorithm, place, entry, act.previous ?? noHash).toString('hex'),
  }
}

/** The list view of a matter. @param expected `seq` before the command; 0 when it is opened */
export function matterRow(tenant: number, procedure: Procedure, matter: Matter, at: { expected: number; head: string; asOf: PlainDate }): MatterRow {
  const title = matter.entries.length === 0 ? `${procedure.title}（已更正撤销）` : procedure.name(matter).slice(0, 200)
  // What somebody may still do, and need not, is nothing that the matter waits for.
  const running = deadlinesOf(procedure, matter, at.asOf).filter((each) => each.state === 'running' && each.onExpiry !== 'lapses')
  return {
    tenant,
    id: matter.id,
    expected: at.expected,
    procedure: procedure.id,
    version: procedure.inForce.from,
    numberYear: Number(matter.openedOn.slice(0, 4)),
    area: matter.area,
    state: matter.state,
    title,
    seq: matter.seq,
    head: at.head,
    openedOn: matter.openedOn,
    closedOn: matter.closedOn ?? null,
    nextDue: running.map((each) => each.derived.due).sort()[0] ?? null,
    once: onceOf(procedure, matter) ?? null,
    flags: matter.entries.length === 0 ? [] : procedure.flags.filter((flag) => flag.raised(matter)).map((flag) => flag.code),
    grams: gramsOf(title).map((gram) => gramPrefix(tenant) + gram),
  }
}

/** Deadlines as they now stand; those of entries since taken back are void. */
export function deadlineRows(tenant: number, procedure: Procedure, matters: { before: Matter | undefined; after: Matter }, asOf: PlainDate): readonly DeadlineRow[] {
  const now = deadlinesOf(procedure, matters.after, asOf).map((each): DeadlineRow => ({
    tenant, matter: matters.after.id, timeLimit: each.limit, startedBy: each.startedBy,
    due: each.state === 'paused' ? null : each.derived.due, provisional: each.derived.provisional, state: each.state, settledOn: each.settledOn ?? null,
  }))
  const standing = new Set(now.map((row) => `${row.timeLimit} ${row.startedBy}`))
  const gone = (matters.before ? deadlinesOf(procedure, matters.before, asOf) : [])
    .filter((each) => !standing.has(`${each.limit} ${each.startedBy}`))
    .map((each): DeadlineRow => ({ tenant, matter: matters.after.id, timeLimit: each.limit, startedBy: each.startedBy, due: null, provisional: false, state: 'void', settledOn: null }))
  return [...now, ...gone]
}

/** What the tallies gain and lose. */
export function tallyRows(tenant: number, indicators: readonly Indicator[], procedure: Procedure, matters: { before: Matter | undefined; after: Matter }): readonly TallyRow[] {
  const tallied = talliedOf(indicators, procedure)
  const change = changeOf(contributionsOf(tallied, procedure, matters.before), contributionsOf(tallied, procedure, matters.after))
  return change.map((each) => ({ tenant, ...each }))
}

export function registerRow(tenant: number, procedure: Procedure, matter: Matter): RegisterRow | undefined {
  const register = procedure.register
  if (!register) return undefined
  const stays = matter.entries.filter((entry) => {
    const to = procedure.actions[entry.action]?.to
    return to !== undefined && register.standing.includes(to)
  })
  const from = stays[0]
  if (!from) return undefined
  const standing = register.standing.includes(matter.state)
  const left = standing ? undefined : matter.entries.findLast((entry) => procedure.actions[entry.action]?.to === matter.state)
  const holder = register.holder?.(matter)
  const days = register.days?.(matter)
  return {
    tenant, procedure: procedure.id, matter: matter.id, area: matter.area, person: register.person?.(matter) ?? null,
    account: holder?.account ?? register.staff?.(matter) ?? null, post: holder?.post ?? null, fromOn: days?.from ?? from.occurredOn, toOn: left?.occurredOn ?? days?.to ?? null,
  }
}
