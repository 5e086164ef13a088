// A command from start to end: read, decide, write. Every write of the whole product goes through here.
import { dayOfMoment, type Moment } from '#calendar/clock.ts'
import { noHash } from '#ledger/chain.ts'
import { append } from '#ledger/append.ts'
import type { Change, RecognitionRow, SealedRow } from '#ledger/change.ts'
import { readIn, tenantOf, writeIn, type Queryable } from '#ledger/database.ts'
import { readMatters, type StoredMatter } from '#ledger/stored-matter.ts'
import { deadlineRows, entryRow, matterRow, registerRow, tallyRows, type Act } from '#matters/change-of.ts'
import { asideIn } from '#matters/check-recusal.ts'
import { readColleagues, type Colleague } from '#matters/colleagues.ts'
import { readConsulted, readFromCounty } from '#matters/consulted.ts'
import { decide, decideReversal, type Decision, type Intention } from '#matters/decide.ts'
import type { Engine } from '#matters/engine.ts'
import { evolve } from '#matters/evolve.ts'
import { exposedIn, type ToPublish } from '#matters/exposed.ts'
import { bodiesBy, changedRows, digestsOf, publishedNote } from '#matters/publish.ts'
import { collect, matterIds, sealedIdsIn } from '#matters/references.ts'
import type { SealedValue } from '#matters/seal.ts'
import { recognitionRows } from '#matters/recognise.ts'
import { matterOf, pinnedProcedure } from '#matters/stored.ts'
import type { Actor } from '#people/appointment.ts'
import type { PostId } from '#people/post.ts'
import { openSealed } from '#projections/matter-page.ts'
import { reversal, type Entry, type Json, type JsonObject } from '#procedure/entry.ts'
import type { Witness } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { isRecusalKey, stepOf } from '#procedure/recusal.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'
import { latestProcedure, procedureOn, type System } from '#procedure/system.ts'

type Asked = {
  readonly command: string
  readonly actor: Actor
  readonly occurredOn: unknown
  readonly answers: unknown
  readonly post?: PostId
  /** The server's own working-out of what the ledger holds already, such as marks; never taken from a request. Who may ask for it is judged by whoever asks. */
  readonly asConsequence?: true
}

/** A further step of the same matter: each an entry of its own, all of them written or none. */
export type Further = { readonly action: string; readonly answers: unknown; /** The day of the opening unless told. */ readonly occurredOn?: unknown }

export type Command = Asked & (
  | { readonly procedure: string; readonly area: string; readonly action: string; readonly id?: string; readonly further?: readonly Further[] }
  | {
    readonly matter: string; readonly tenant: number; readonly action: string
    /** `seq` the person saw; when the matter has moved on, the command is refused and told what happened. */
    readonly expected: number
  }
)

export type Outcome =
  | { readonly outcome: 'done'; readonly procedure: string; readonly matter: string; readonly seq: number; readonly position: number; readonly number: number; readonly repeated: boolean }
  | { readonly outcome: 'refused'; readonly refusals: readonly Refusal[] }
  /** Somebody acted first; `seq` is where the matter stands now. */
  | { readonly outcome: 'overtaken'; readonly seq: number; readonly refusals: readonly Refusal[] }
  | { readonly outcome: 'unknown'; readonly refusals: readonly Refusal[] }

/** Other commands may get in between reading and writing; then all is read and judged again, this often at most. */
const attempts = 5

/**
 * Performs one command, with everything that follows from it, whole or not at all. Repeating it with the same
 * command id gives the same outcome and writes nothing twice.
 */
export async function perform(engine: Engine, command: Command): Promise<Outcome> {
  return witnessing(engine, command) ? writeIn(engine.database, String(tenantOfCommand(command)), (client) => attempt(engine, command, client)) : attempt(engine, command)
}

/** @param client a transaction that holds the township's position, for commands that witness figures */
async function attempt(engine: Engine, command: Command, client?: Queryable): Promise<Outcome> {
  for (let count = 1; count <= attempts; count += 1) {
    const prepared = await prepare(engine, command, client)
    if (prepared.outcome !== 'prepared') return prepared.outcome === 'refused' ? await repeatedOr(engine, command, prepared) : prepared
    const appended = client ? await append(client, prepared.change) : await engine.append(prepared.change)
    if (appended.outcome === 'written') {
      const written = appended.written.find((each) => each.matter === prepared.matter)
      if (written) return { outcome: 'done', repeated: false, procedure: prepared.procedure, matter: written.matter, seq: written.seq, position: written.position, number: written.number }
    }
    if (appended.outcome === 'taken') return await repeatedOr(engine, command, { outcome: 'refused', refusals: [taken(engine, prepared)] })
    if (appended.outcome === 'repeated') return await repeatedOr(engine, command, busy)
  }
  return busy
}

const busy: Outcome = { outcome: 'refused', refusals: [refusal('busy', '同一事项正有多人办理，请稍候再提交一次；已填内容不会丢失。')] }

/** There is one already, and there may be only one. */
function taken(engine: Engine, prepared: Prepared): Refusal {
  const once = latestProcedure(engine.system, prepared.procedure)?.once
  return refusal('only-once', once?.otherwise ?? '已经有一份了，不能再开一份。', once?.per[0] === undefined ? {} : { field: once.per[0] })
}

type Prepared = { readonly outcome: 'prepared'; readonly change: Change; readonly procedure: string; readonly matter: string }

/** Does a step of this name sign for figures in some procedure? Then it is taken alone, with the township's ledger held still. */
function witnessing({ system }: Engine, command: Command): boolean {
  const known = signing.get(system) ?? new Set(system.procedures.flatMap(({ actions }) => Object.keys(actions).filter((key) => actions[key]?.witnesses !== undefined)))
  signing.set(system, known)
  return known.has(command.action)
}

/** Names of the steps that sign for figures: few, and asked of every command. */
const signing = new WeakMap<System, ReadonlySet<string>>()

function tenantOfCommand(command: Command): number {
  return 'matter' in command ? command.tenant : tenantOf(command.area)
}

async function prepare(engine: Engine, command: Command, client?: Queryable): Promise<Prepared | Outcome> {
  const work = new Work(engine, { tenant: tenantOfCommand(command), command, recordedAt: engine.clock(), ...(client ? { client } : {}) })
  if (client) await client.query('select last from position where tenant = $1 for update', [tenantOfCommand(command)])
  return 'matter' in command ? prepareStep(engine, command, work) : prepareOpening(engine, command, work)
}

async function prepareOpening(engine: Engine, command: Extract<Command, { procedure: string }>, work: Work): Promise<Prepared | Outcome> {
  const day = typeof command.occurredOn === 'string' ? command.occurredOn : dayOfMoment(engine.clock())
  const procedure = procedureOn(engine.system, command.procedure, day)
  if (!procedure) return { outcome: 'unknown', refusals: [refusal('procedure-unknown', '没有这种事项，或者它在发生日期那天尚未施行。')] }
  const misplaced = checkArea(procedure, command.area) ?? (await engine.knowsArea(command.area) ? undefined : refusal('area-unknown', '本系统没有登记这个地方，请从列表中选择。', { field: 'area' }))
  if (misplaced) return { outcome: 'refused', refusals: [misplaced] }
  const opening = procedure.actions[command.action]
  await work.load(collect(opening?.asks ?? {}, command.answers, matterIds))
  const place = { id: command.id ?? engine.newId(), procedure, area: command.area }
  let prepared = await work.act(place, command)
  for (const { action, answers, occurredOn } of command.further ?? []) {
    if (prepared.outcome !== 'prepared') break
    await work.load(collect(procedure.actions[action]?.asks ?? {}, answers, matterIds))
    prepared = told(procedure.actions[action]?.title ?? action, await work.act(place, { ...command, action, answers, occurredOn: occurredOn ?? command.occurredOn }))
  }
  return prepared
}

/** What stands against one step of several names the step. */
function told(title: string, prepared: Prepared | Outcome): Prepared | Outcome {
  return prepared.outcome === 'refused' ? { ...prepared, refusals: prepared.refusals.map((each) => ({ ...each, sentence: `${title}：${each.sentence}` })) } : prepared
}

/**
 * What would stand against a command, without writing anything.
 * @returns nothing where it would be carried out
 */
export async function rehearse(engine: Engine, command: Extract<Command, { procedure: string }>): Promise<readonly Refusal[]> {
  const prepared = await prepare(engine, command)
  return prepared.outcome === 'prepared' || prepared.outcome === 'done' ? [] : prepared.refusals
}

async function prepareStep(engine: Engine, command: Extract<Command, { matter: string }>, work: Work): Promise<Prepared | Outcome> {
  await work.load([command.matter])
  const stored = work.stored(command.matter)
  if (!stored) return { outcome: 'unknown', refusals: [refusal('matter-unknown', '没有这个事项，或者您无权查看。')] }
  const done = stored.entries.find((entry) => entry.command === command.command)
  if (done) return { outcome: 'done', repeated: true, procedure: stored.procedure, matter: stored.id, seq: done.seq, position: done.position, number: stored.number }
  const procedure = pinnedProcedure(engine.system, stored)
  const last = stored.entries.at(-1)
  if (last && last.seq !== command.expected) return overtaken(procedure, last)
  const asks = stepOf(procedure, command.action)?.asks ?? {}
  await work.load([...collect(asks, command.answers, matterIds), ...stored.entries.flatMap((entry) => collect(procedure.actions[entry.action]?.asks ?? {}, entry.answers, matterIds))])
  return work.act({ id: stored.id, procedure, area: stored.area }, command)
}

function overtaken(procedure: Procedure, last: Entry): Outcome {
  const title = last.action === reversal ? '更正' : stepOf(procedure, last.action)?.title ?? last.action
  return {
    outcome: 'overtaken', seq: last.seq,
    refusals: [refusal('overtaken', `您打开页面后，本事项又有人办理了“${title}”（第${last.seq}条，发生于${last.occurredOn}）。请看过最新情况再提交，已填内容仍在。`)],
  }
}

/** By the length of the division code. */
const areaLevels: Readonly<Record<number, string>> = { 6: 'county', 9: 'township', 12: 'village' }

function checkArea(procedure: Procedure, area: string): Refusal | undefined {
  const level = areaLevels[area.length]
  if (!/^\d+$/.test(area) || !level) return refusal('area-invalid', '请选择事项所在的乡镇或村（社区）。', { field: 'area' })
  if (procedure.areaLevel === 'any' || procedure.areaLevel === level || (procedure.areaLevel === 'either' && level !== 'county')) return undefined
  return refusal('area-level', `“${procedure.title}”须登记在${procedure.areaLevel === 'village' ? '村（社区）' : procedure.areaLevel === 'county' ? '县（市、区）' : '乡镇'}名下。`, { field: 'area' })
}

/** One command at work: the matters it has read, and what it will write. */
class Work {
  readonly #engine: Engine
  readonly #tenant: number
  readonly #command: Command
  readonly #recordedAt: Moment
  readonly #client: Queryable | undefined
  readonly #stored = new Map<string, StoredMatter>()
  /** As they stand with the acts of this very command. */
  readonly #matters = new Map<string, Matter>()
  readonly #acts: Act[] = []
  readonly #sealed: { readonly matter: string; readonly value: SealedValue }[] = []

  constructor(engine: Engine, context: { tenant: number; command: Command; recordedAt: Moment; client?: Queryable }) {
    this.#client = context.client
    this.#engine = engine
    this.#tenant = context.tenant
    this.#command = context.command
    this.#recordedAt = context.recordedAt
  }

  stored(id: string): StoredMatter | undefined {
    return this.#stored.get(id)
  }

  async load(ids: readonly string[]): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.#stored.has(id))
    if (missing.length === 0) return
    const own = this.#client
      ? await readMatters(this.#client, this.#tenant, missing)
      : await readIn(this.#engine.database, String(this.#tenant), (client) => readMatters(client, this.#tenant, missing))
    const county = await readFromCounty(this.#engine, { tenant: this.#tenant, ids: missing.filter((id) => own.every((each) => each.id !== id)) })
    for (const each of [...own, ...county]) {
      this.#stored.set(each.id, each)
      this.#matters.set(each.id, matterOf(this.#engine.system, each))
    }
  }

  async act(place: { id: string; procedure: Procedure; area: string }, intention: Intention & { answers: unknown }): Promise<Prepared | Outcome> {
    const before = this.#matters.get(place.id)
    const consulted = await this.#consulted(place.procedure, intention.action)
    const witness = await this.#witness(place.procedure, intention.action, before)
    const colleagues = await this.#colleagues(place.procedure, before, intention.action)
    const setting = {
      ...(colleagues ? { colleagues } : {}), procedure: place.procedure, matter: before, area: place.area, actor: this.#command.actor, recordedAt: this.#recordedAt,
      around: (id: string) => this.#matters.get(id), consulted, newId: this.#engine.newId, declared: this.#engine.system,
      ...(witness ? { witness } : {}),
    }
    const decision = intention.action === reversal && before
      ? decideReversal({ ...setting, matter: before }, { ...intention.answers as { seq: unknown; reason: unknown }, ...(intention.post ? { post: intention.post } : {}) })
      : decide(setting, intention)
    if (decision.outcome === 'refused') return decision
    const exposed = await this.#take(place, decision)
    if (exposed.length > 0) return { outcome: 'refused', refusals: exposed }
    for (const consequence of decision.consequences) {
      const refused = await this.#follow(consequence, decision.entry)
      if (refused) return refused
    }
    return { outcome: 'prepared', procedure: place.procedure.id, matter: place.id, change: this.#change() }
  }

  /** Asked for only where somebody stands aside, or is about to. */
  async #colleagues(procedure: Procedure, matter: Matter | undefined, action: string): Promise<readonly Colleague[] | undefined> {
    const around = (id: string) => this.#matters.get(id)
    if (!matter || !(isRecusalKey(action) || asideIn({ procedure, matter, around }).has(this.#command.actor.account))) return undefined
    const read = (client: Queryable) => readColleagues(client, dayOfMoment(this.#recordedAt))
    return this.#client ? read(this.#client) : readIn(this.#engine.database, String(this.#tenant), read)
  }

  async #witness(procedure: Procedure, action: string, before: Matter | undefined): Promise<Witness | undefined> {
    const year = procedure.actions[action]?.witnesses?.(before)
    return year !== undefined && this.#client ? this.#engine.witness(this.#client, { tenant: this.#tenant, year }) : undefined
  }

  async #consulted(procedure: Procedure, action: string): Promise<(kind: string) => readonly Matter[]> {
    const kinds = procedure.actions[action]?.consults ?? []
    const found = new Map(await Promise.all(kinds.map(async (kind) => [kind, await readConsulted(this.#engine, { procedure: kind, tenant: this.#tenant })] as const)))
    return (kind) => found.get(kind) ?? []
  }

  /** An act in another matter that this one carries with it; refused there, the whole is refused. */
  async #follow(consequence: { matter: string; action: string; answers: JsonObject }, cause: Entry): Promise<Outcome | undefined> {
    await this.load([consequence.matter])
    const before = this.#matters.get(consequence.matter)
    const stored = this.#stored.get(consequence.matter)
    if (!before || !stored) return { outcome: 'refused', refusals: [refusal('reference-unknown', '连带登记的事项不存在，请重新选择。')] }
    const procedure = pinnedProcedure(this.#engine.system, stored)
    const decision = decide(
      { procedure, matter: before, area: before.area, actor: this.#command.actor, recordedAt: this.#recordedAt, around: (id) => this.#matters.get(id), consulted: await this.#consulted(procedure, consequence.action), newId: this.#engine.newId },
      { action: consequence.action, occurredOn: cause.occurredOn, answers: consequence.answers, asConsequence: true, post: cause.post },
    )
    const refusals = decision.outcome === 'refused' ? decision.refusals : await this.#take({ id: before.id, procedure, area: before.area }, decision)
    return refusals.length === 0 ? undefined : { outcome: 'refused', refusals: refusals.map((each) => ({ ...each, sentence: `${procedure.name(before)}：${each.sentence}` })) }
  }

  /** @returns what stands against it after all: that everybody would read what is a person's own */
  async #take(place: { id: string; procedure: Procedure; area: string }, decision: Extract<Decision, { outcome: 'accepted' }>): Promise<readonly Refusal[]> {
    const before = this.#matters.get(place.id)
    const { entry, after, bodies } = this.#written(place, decision.entry, before)
    if (bodies.length > 0) {
      const exposed = exposedIn(bodies, [...await this.#people(after), ...[...this.#sealed.map(({ value }) => value), ...decision.sealed].map(({ value }) => value)], entry.answers)
      if (exposed.length > 0) return exposed
    }
    const own = this.#acts.findLast((act) => act.after.id === place.id)
    const previous = own ? Buffer.from(entryRow(own).hash, 'hex') : this.#stored.get(place.id)?.entries.at(-1)?.hash ?? noHash
    this.#acts.push({
      tenant: this.#tenant, procedure: place.procedure, before, after, entry, previous,
      command: this.#command.command, part: this.#acts.length + 1, algorithm: this.#engine.algorithm,
    })
    this.#matters.set(place.id, after)
    this.#sealed.push(...decision.sealed.map((value) => ({ matter: place.id, value })))
    return []
  }

  /** Who stands in the matter by the ledger, as long as they are not erased. */
  async #people(matter: Matter): Promise<readonly Json[]> {
    const read = async (client: Queryable) => Object.values(await openSealed(this.#engine, client, this.#tenant, sealedIdsIn(matter)))
    return this.#client ? read(this.#client) : readIn(this.#engine.database, String(this.#tenant), read)
  }

  /** The entry as it goes into the ledger: what it publishes stands in it by digest. */
  #written({ id, procedure, area }: { id: string; procedure: Procedure; area: string }, decided: Entry, before: Matter | undefined): { readonly entry: Entry; readonly after: Matter; readonly bodies: readonly ToPublish[] } {
    const whole = (entry: Entry) => evolve(procedure, { id, area, number: before?.number ?? 0 }, [...(before?.written ?? []), entry])
    const after = whole(decided)
    const bodies = bodiesBy(this.#engine.system.publications, procedure, { matter: after, entry: decided })
    const digests = digestsOf(bodies)
    if (!digests) return { entry: decided, after, bodies: [] }
    const entry = { ...decided, noted: { ...decided.noted, [publishedNote]: digests } }
    return { entry, after: whole(entry), bodies: [...bodies].map(([{ mayName = false }, body]) => ({ body, mayName })) }
  }

  #change(): Change {
    const tenant = this.#tenant
    const asOf = dayOfMoment(this.#recordedAt)
    const entries = this.#acts.map(entryRow)
    const touched = [...new Set(this.#acts.map((act) => act.after.id))].map((id) => {
      const acts = this.#acts.filter((act) => act.after.id === id)
      const [opening, latest] = [acts[0], acts.at(-1)]
      if (!opening || !latest) throw new RangeError('a touched matter has acts')
      const head = entries.findLast((row) => row.matter === id)?.hash ?? ''
      return { head, procedure: latest.procedure, before: opening.before, after: latest.after }
    })
    return {
      tenant,
      entries,
      matters: touched.map((each) => matterRow(tenant, each.procedure, each.after, { expected: each.before?.seq ?? 0, head: each.head, asOf })),
      deadlines: touched.flatMap((each) => deadlineRows(tenant, each.procedure, each, asOf)),
      tallies: touched.flatMap((each) => tallyRows(tenant, this.#engine.system.indicators, each.procedure, each)),
      registers: touched.flatMap((each) => registerRow(tenant, each.procedure, each.after) ?? []),
      sealed: this.#sealed.map(({ matter, value }) => this.#sealedRow(matter, value)),
      recognitions: this.#acts.flatMap((act) => this.#recognitions(act)),
      publications: touched.flatMap((each) => changedRows(this.#engine.system.publications, each.procedure, { tenant, ...each })),
    }
  }

  #recognitions({ tenant, procedure, after, entry }: Act): readonly RecognitionRow[] {
    const opened = (sealed: string) => this.#sealed.find(({ value }) => value.id === sealed)?.value.value
    return procedure.recognised ? recognitionRows(this.#engine.vault.fingerprint, procedure.recognised, { tenant, matter: after.id, answers: entry.answers, opened }) : []
  }

  #sealedRow(matter: string, value: SealedValue): SealedRow {
    const kept = this.#engine.vault.seal({ tenant: this.#tenant, id: value.id }, value.value)
    return { tenant: this.#tenant, id: value.id, matter, wrappedKey: kept.wrappedKey.toString('hex'), ciphertext: kept.ciphertext.toString('hex') }
  }
}

/** A refused command may be one that was already carried out: then that is the answer. */
async function repeatedOr(engine: Engine, command: Command, otherwise: Outcome): Promise<Outcome> {
  const tenant = tenantOfCommand(command)
  // What is no place at all has no ledger to look in; a province is the least that has, and has two figures.
  if (!Number.isSafeInteger(tenant) || tenant < 10) return otherwise
  return readIn(engine.database, String(tenant), async (client) => await writtenBy(client, tenant, command.command) ?? otherwise)
}

async function writtenBy(client: Queryable, tenant: number, command: string): Promise<Outcome | undefined> {
  const result = await client.query<{ procedure: string; matter: string; seq: number; position: number; number: number }>({
    name: 'written-by',
    text: `select e.procedure, e.matter, e.seq, e.position, m.number from entry e join matter m on m.tenant = e.tenant and m.id = e.matter
      where e.tenant = $1 and e.command = $2 and e.part = 1`,
    values: [tenant, command],
  })
  const row = result.rows[0]
  return row && { outcome: 'done', repeated: true, ...row }
}
