// One command at work: it reads the matters it needs, judges every act against them as they stand by then, and adds up what is to be
// written. It writes nothing itself.
import { dayOfMoment, type Moment } from '#calendar/clock.ts'
import { noHash } from '#ledger/chain.ts'
import type { Change, RecognitionRow, SealedRow } from '#ledger/change.ts'
import { readIn, type Queryable } from '#ledger/database.ts'
import { readMatters, type StoredMatter } from '#ledger/stored-matter.ts'
import { deadlineRows, entryRow, matterRow, registerRow, tallyRows, type Act } from '#matters/change-of.ts'
import { asideIn } from '#matters/check-recusal.ts'
import { readColleagues, type Colleague } from '#matters/colleagues.ts'
import type { Command, Outcome } from '#matters/command.ts'
import { readConsulted, readFromCounty } from '#matters/consulted.ts'
import { decide, decideReversal, type Decision, type Intention } from '#matters/decide.ts'
import type { Engine } from '#matters/engine.ts'
import { evolve } from '#matters/evolve.ts'
import { exposedIn, type ToPublish } from '#matters/exposed.ts'
import { openSealed } from '#matters/open-sealed.ts'
import { bodiesBy, changedRows, digestsOf, publishedNote } from '#matters/publish.ts'
import { recognitionRows } from '#matters/recognise.ts'
import { sealedIdsIn } from '#matters/references.ts'
import type { SealedValue } from '#matters/seal.ts'
import { matterOf, pinnedProcedure } from '#matters/stored.ts'
import { reversal, type Entry, type Json, type JsonObject } from '#procedure/entry.ts'
import type { Witness } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { isRecusalKey } from '#procedure/recusal.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'

export type Prepared = { readonly outcome: 'prepared'; readonly change: Change; readonly procedure: string; readonly matter: string }

/** The matters a command has read, and what it will write. */
export class Work {
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

  /** As its entries make it, folded once when it was loaded. */
  matter(id: string): Matter | undefined {
    return this.#matters.get(id)
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
