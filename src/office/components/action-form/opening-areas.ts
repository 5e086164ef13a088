// Where a new matter may be put: the township, a village or either, as its procedure says, and as far as the person's posts reach.
import { actorOf } from '#office/actor.ts'
import type { Areas } from '#office/reads/areas.ts'
import type { Session } from '#office/reads/session.ts'
import { actingAs } from '#people/appointment.ts'
import type { PostId } from '#people/post.ts'
import type { Procedure } from '#procedure/procedure.ts'

export type PlaceChoice = { readonly value: string; readonly label: string }

type Reach = { readonly session: Session; readonly by: readonly PostId[]; readonly areas: Areas }

/** Widest first; empty when this person may open none. */
export function openingAreas(procedure: Pick<Procedure, 'areaLevel'>, { session, by, areas }: Reach): readonly PlaceChoice[] {
  const township = areas.township ? [{ value: areas.township.code, label: areas.township.name }] : []
  const villages = areas.places.map((each) => ({ value: each.code, label: each.name }))
  // Who looks at a whole county is shown its townships as places, and none as their own.
  const anywhere = areas.township?.code ?? areas.places[0]?.code
  const county = anywhere === undefined ? [] : [{ value: anywhere.slice(0, 6), label: '本县（市、区）' }]
  const fitting = { township, village: villages, either: [...township, ...villages], county, any: [...county, ...township, ...villages] }[procedure.areaLevel]
  return fitting.filter((each) => actingAs(actorOf(session), by, { area: each.value, day: session.today }).length > 0)
}
