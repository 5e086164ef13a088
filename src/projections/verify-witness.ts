// Signed figures, proved again: what was witnessed at a position must be what the entries up to that position give.
import type { Queryable } from '#ledger/database.ts'
import { readMatters } from '#ledger/stored-matter.ts'
import { matterOf } from '#matters/stored.ts'
import type { Witness, WitnessedFigure } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import type { System } from '#procedure/system.ts'
import { figuresOf, recountFigures, type Figure } from '#projections/figures.ts'
import type { LedgerFault } from '#projections/ledger-fault.ts'

/** A signed report: what was signed for, and what has become of it. */
export type WitnessProof = {
  readonly witness: Witness
  readonly signedOn: string
  readonly seq: number
  /** Figures whose recount at the signed position differs from what was signed: never, unless the ledger was tampered with. */
  readonly broken: readonly { readonly id: string; readonly signed: number | null; readonly recounted: number | null }[]
  /** Figures that late entries and corrections have changed since. */
  readonly changed: readonly { readonly id: string; readonly title: string; readonly signed: number | null; readonly now: number | null }[]
}

/** The latest witness in a matter, proved; nothing when it signed for none. */
export async function proveWitness(system: System, client: Queryable, place: { tenant: number; matter: Matter }): Promise<WitnessProof | undefined> {
  const entry = place.matter.entries.findLast((each) => each.noted?.['witness'] !== undefined)
  if (!entry) return undefined
  const witness = entry.noted?.['witness'] as unknown as Witness
  const area = String(place.tenant)
  const then = byId(await recountFigures(client, system, { area, year: witness.year, upTo: witness.position }))
  const now = byId(await figuresOf(client, system, { area, year: witness.year }))
  const valueIn = (figures: ReadonlyMap<string, Figure>, id: string) => figures.get(id)?.value ?? null
  return {
    witness, signedOn: entry.occurredOn, seq: entry.seq,
    broken: witness.figures.filter((each) => differs(each, then.get(each.id))).map((each) => ({ id: each.id, signed: each.value ?? null, recounted: valueIn(then, each.id) })),
    changed: witness.figures.filter((each) => differs(each, now.get(each.id))).map((each) => ({ id: each.id, title: now.get(each.id)?.title ?? each.said?.title ?? each.id, signed: each.value ?? null, now: valueIn(now, each.id) })),
  }
}

/** Every signed matter of a township. */
export async function witnessFaults(system: System, client: Queryable, tenant: number): Promise<{ count: number; faults: readonly LedgerFault[] }> {
  const ids = (await client.query<{ matter: string }>(`select distinct matter from entry where tenant = $1 and noted ? 'witness'`, [tenant])).rows.map((row) => row.matter)
  const faults: LedgerFault[] = []
  for (const stored of await readMatters(client, tenant, ids)) {
    const proof = await proveWitness(system, client, { tenant, matter: matterOf(system, stored) })
    for (const each of proof?.broken ?? []) {
      faults.push({ code: 'signed-figure-differs', sentence: `签发的数字${each.id}为${each.signed ?? '无'}，按当时台账重算为${each.recounted ?? '无'}。`, matter: stored.id })
    }
  }
  return { count: ids.length, faults }
}

function byId(figures: readonly Figure[]): ReadonlyMap<string, Figure> {
  return new Map(figures.map((each) => [each.id, each]))
}

/** An indicator declared since the signing is not held against it; one that is gone is. */
function differs(signed: WitnessedFigure, again: Figure | undefined): boolean {
  return !again || signed.value !== again.value || signed.numerator !== again.numerator || signed.denominator !== again.denominator
}
