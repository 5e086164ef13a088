// The figures of a township and year at this very position of its ledger.
import type { Queryable } from '#ledger/database.ts'
import type { Witness, WitnessedFigure } from '#procedure/guard.ts'
import type { System } from '#procedure/system.ts'
import { figuresOf, type Figure } from '#projections/figures.ts'

/** In one snapshot, or under the lock of the township's position: figures and position then belong together. */
export async function witnessNow(system: System, client: Queryable, place: { tenant: number; year: number }): Promise<Witness> {
  const last = (await client.query<{ last: number }>('select last from position where tenant = $1', [place.tenant])).rows[0]?.last ?? 0
  const figures = await figuresOf(client, system, { area: String(place.tenant), year: place.year })
  return { year: place.year, position: last, figures: figures.map(witnessed) }
}

/** A declared figure is named by its declaration; what a township called its own is kept with what it signed. */
function witnessed({ title, own, ...figure }: Figure): WitnessedFigure {
  return own ? { ...figure, said: { title, definition: own.definition } } : figure
}
