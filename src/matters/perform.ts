// A command from start to end: read, decide, write. Every write of the whole product goes through here.
import { dayOfMoment } from '#calendar/clock.ts'
import { append } from '#ledger/append.ts'
import { readIn, writeIn, type Queryable } from '#ledger/database.ts'
import { tenantOfCommand, type Command, type Outcome } from '#matters/command.ts'
import type { Engine } from '#matters/engine.ts'
import { collect, matterIds } from '#matters/references.ts'
import { pinnedProcedure } from '#matters/stored.ts'
import { Work, type Prepared } from '#matters/work.ts'
import { reversal, type Entry } from '#procedure/entry.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { stepOf } from '#procedure/recusal.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'
import { latestProcedure, procedureOn, type System } from '#procedure/system.ts'

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

/** Does a step of this name sign for figures in some procedure? Then it is taken alone, with the township's ledger held still. */
function witnessing({ system }: Engine, command: Command): boolean {
  const known = signing.get(system) ?? new Set(system.procedures.flatMap(({ actions }) => Object.keys(actions).filter((key) => actions[key]?.witnesses !== undefined)))
  signing.set(system, known)
  return known.has(command.action)
}

/** Names of the steps that sign for figures: few, and asked of every command. */
const signing = new WeakMap<System, ReadonlySet<string>>()

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
  const [stored, matter] = [work.stored(command.matter), work.matter(command.matter)]
  if (!stored || !matter) return unknown
  const done = stored.entries.find((entry) => entry.command === command.command)
  if (done) return { outcome: 'done', repeated: true, procedure: stored.procedure, matter: stored.id, seq: done.seq, position: done.position, number: stored.number }
  const procedure = pinnedProcedure(engine.system, stored)
  if (command.opens?.({ procedure, matter }) === false) return unknown
  const last = stored.entries.at(-1)
  if (last && last.seq !== command.expected) return overtaken(procedure, last)
  const asks = stepOf(procedure, command.action)?.asks ?? {}
  await work.load([...collect(asks, command.answers, matterIds), ...stored.entries.flatMap((entry) => collect(procedure.actions[entry.action]?.asks ?? {}, entry.answers, matterIds))])
  return work.act({ id: stored.id, procedure, area: stored.area }, command)
}

const unknown: Outcome = { outcome: 'unknown', refusals: [refusal('matter-unknown', '没有这个事项，或者您无权查看。')] }

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
