// Some rows of an old ledger, tried or recorded. Each is a command of its own whose id comes from the row's own content: the same
// row, of whatever file, is recorded once.
import { nothingUnseen } from '#accounts/authority.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { readIn, tenantOf } from '#ledger/database.ts'
import type { Engine } from '#matters/engine.ts'
import type { Command } from '#matters/command.ts'
import { perform, rehearse } from '#matters/perform.ts'
import type { Actor } from '#people/appointment.ts'
import type { Refusal } from '#procedure/refusal.ts'
import { latestProcedure } from '#procedure/system.ts'
import { planRow, type Around, type Mapping, type Planned, type Row } from '#procedures/mediation/old-ledger/plan-row.ts'
import { placesOf, townshipOf } from '#projections/places.ts'
import { registerOn } from '#projections/registers.ts'
import { disputesAlike } from '#projections/related-disputes.ts'

/** `nth`: how many rows of the very same content stood before it in the file, so that two quarrels of one day stay two. */
export type ImportedRow = Row & { readonly nth: number }

export type ImportRequest = {
  readonly file: { readonly name: string; readonly sha256: string }
  readonly mapping: Mapping
  readonly rows: readonly ImportedRow[]
  /** Otherwise it is only tried. */
  readonly record: boolean
  /** Rows that are recorded although something like them is on record. */
  readonly anyway: readonly number[]
}

export type RowResult = {
  readonly row: number
  /** `already`: recorded before. `alike`: the same day and the same people are on record. */
  readonly outcome: 'ready' | 'recorded' | 'already' | 'alike' | 'faulty'
  readonly faults: readonly string[]
}

type Work = ImportRequest & { readonly area: string; readonly actor: Actor }

/** Enough to share commits among; few enough to leave room for others at work. */
const atOnce = 8

/** @returns what became of every row, in the order of the rows */
export async function importRows(engine: Engine, work: Work): Promise<readonly RowResult[]> {
  const tenant = tenantOf(work.area)
  const around = await aroundOf(engine, work.area)
  const commands = new Map(work.rows.map((row) => [row.row, commandOf(engine, tenant, row)]))
  const done = await readIn(engine.database, String(tenant), async (client) => new Set((await client.query<{ command: string }>(
    'select command from entry where tenant = $1 and command = any($2::uuid[]) and part = 1', [tenant, [...commands.values()]])).rows.map((each) => each.command)))
  const one = async (row: ImportedRow): Promise<RowResult> => {
    const command = commands.get(row.row) ?? ''
    if (done.has(command)) return { row: row.row, outcome: 'already', faults: [] }
    const planned = planRow(row, { mapping: work.mapping, around, file: work.file })
    if ('faults' in planned) return { row: row.row, outcome: 'faulty', faults: planned.faults.map((each) => each.sentence) }
    return judged(engine, work, { row: row.row, planned, command })
  }
  const results: RowResult[] = []
  for (let at = 0; at < work.rows.length; at += atOnce) results.push(...await Promise.all(work.rows.slice(at, at + atOnce).map(one)))
  return results
}

async function judged(engine: Engine, work: Work, { row, planned, command }: { row: number; planned: Planned; command: string }): Promise<RowResult> {
  const alike = work.anyway.includes(row) ? undefined : await sameDay(engine, work.area, planned)
  if (alike !== undefined) return { row, outcome: 'alike', faults: [`同一天、同一当事人的纠纷已经登记过（${alike}）。确实是另一件的，勾选后一起导入。`] }
  const [opening, ...further] = planned.steps
  const asked: Extract<Command, { procedure: string }> = { command, actor: work.actor, procedure: 'dispute-mediation', area: planned.area, occurredOn: planned.occurredOn, action: opening.action, answers: opening.answers, further }
  if (!work.record) return refusedAs(row, await rehearse(engine, asked), 'ready')
  const outcome = await perform(engine, asked)
  return outcome.outcome === 'done' ? { row, outcome: outcome.repeated ? 'already' : 'recorded', faults: [] } : refusedAs(row, outcome.refusals, 'faulty')
}

function refusedAs(row: number, refusals: readonly Refusal[], otherwise: RowResult['outcome']): RowResult {
  return refusals.length === 0 ? { row, outcome: otherwise, faults: [] } : { row, outcome: 'faulty', faults: refusals.map((each) => each.sentence) }
}

/** @returns the number of a dispute of the same day with the same people, if there is one */
async function sameDay(engine: Engine, reading: string, { area, occurredOn, persons }: Planned): Promise<string | undefined> {
  const { disputes } = await readIn(engine.database, area, (client) => disputesAlike(engine, client, { area, persons }, reading))
  return disputes.find((each) => each.openedOn === occurredOn)?.number
}

/** A UUID of its own kind (version 8), made of the township's key and what stands in the row. */
function commandOf(engine: Engine, tenant: number, { cells, nth }: ImportedRow): string {
  const words = Object.keys(cells).sort().map((key) => `${key}\u001F${cells[key] ?? ''}`).join('\u001E')
  const hex = engine.vault.fingerprint(tenant, `import|${nth}|${words}`).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-9${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

async function aroundOf(engine: Engine, area: string): Promise<Around> {
  const on = dayOfMoment(engine.clock())
  return readIn(engine.database, area, async (client) => {
    const register = async (id: string) => {
      const procedure = latestProcedure(engine.system, id)
      return procedure ? registerOn(engine, client, { procedure, area: area.slice(0, 9), on, unseen: nothingUnseen }) : []
    }
    const [township, places, committees, mediators] = [await townshipOf(client, tenantOf(area)), await placesOf(client, area.slice(0, 9)), await register('mediation-committee'), await register('mediator')]
    return {
      township: area.slice(0, 9),
      areas: [...(township ? [{ code: township.code, name: township.name }] : []), ...places].filter((each) => each.code.startsWith(area) || area.startsWith(each.code)),
      committees: committees.map((each) => ({ id: each.matter, title: each.title, area: each.area })),
      mediators: mediators.flatMap((each) => (typeof each.person === 'object' && each.person !== null && 'name' in each.person ? [{ id: each.matter, name: String(each.person['name']), area: each.area }] : [])),
    }
  })
}
