// Reads what statistics and returns are made of: the disputes of a span, the maps of their classes, and what committees and
// townships are called.
import type { Door } from '#api/door.ts'
import { readIn, tenantOf } from '#ledger/database.ts'
import { readMattersOf } from '#ledger/stored-matter.ts'
import { readConsulted } from '#matters/consulted.ts'
import { matterOf } from '#matters/stored.ts'
import type { Matter } from '#procedure/matter.ts'
import type { DaySpan, Counted } from '#procedures/mediation/statistics-columns.ts'
import { countedOf, disputeStatistics, type Statistics, type Values } from '#procedures/mediation/statistics.ts'
import { tenantRange } from '#projections/matter-list.ts'
import { readMattersTouching, type TouchedMatter } from '#projections/matters-touching.ts'
import { placesOf } from '#projections/places.ts'

export type TableSpan = DaySpan & { readonly area: string; readonly upTo?: number }

export type DisputesRead = {
  readonly touched: readonly TouchedMatter[]
  readonly counted: ReadonlyMap<string, Counted>
  /** Matters of `classification-map` of the county. */
  readonly maps: readonly Matter[]
}

export async function readDisputes(door: Door, span: TableSpan): Promise<DisputesRead> {
  const { engine } = door
  const touched = await readIn(engine.database, span.area, (client) => readMattersTouching(client, engine.system, { ...span, procedure: 'dispute-mediation' }))
  const maps = await readConsulted(engine, { procedure: 'classification-map', tenant: tenantOf(span.area.padEnd(6, '0')) })
  const counted = new Map(countedOf(touched.map(({ matter }) => matter), maps).map((each) => [each.id, each]))
  return { touched, counted, maps }
}

export type StatisticsRow = { readonly key: string; readonly name: string; readonly area: string; readonly values: Values }
export type StatisticsTable = { readonly rows: readonly StatisticsRow[]; readonly statistics: Statistics }

/** One row to a committee; of a county, one to a township. Those without a case are there too, with noughts. */
export async function statisticsTable(door: Door, span: TableSpan): Promise<StatisticsTable> {
  const { touched, maps } = await readDisputes(door, span)
  const matters = touched.map(({ matter }) => matter)
  const statistics = disputeStatistics(matters, span, { maps, rowOf: rowKeyOf(span.area) })
  const named = span.area.length < 9 ? await townshipsOf(door, span.area) : await committeesOf(door, span, new Set(statistics.rows.keys()))
  const none = disputeStatistics([], span, { maps }).total
  return { statistics, rows: named.map((each) => ({ ...each, values: { ...none, ...statistics.rows.get(each.key) } })) }
}

type Named = Omit<StatisticsRow, 'values'>

async function townshipsOf(door: Door, area: string): Promise<readonly Named[]> {
  const places = await readIn(door.engine.database, area, (client) => placesOf(client, area))
  return places.filter((each) => each.kind === 'township' && !each.code.endsWith('000')).map((each) => ({ key: each.code, name: each.name, area: each.code }))
}

/** Committees of the place that stood on any day of the span, and those before which its disputes came; the township's own first. */
export async function committeesOf(door: Door, span: TableSpan, keys: ReadonlySet<string>): Promise<readonly Named[]> {
  const { engine } = door
  const stored = await readIn(engine.database, span.area.slice(0, 9), (client) => readMattersOf(client, { ...tenantRange(span.area), procedure: 'mediation-committee' }))
  const stood = (each: Matter) => each.area.startsWith(span.area) && each.openedOn <= span.to && (each.closedOn === undefined || each.closedOn >= span.from)
  return stored.map((each) => matterOf(engine.system, each))
    .filter((each) => each.entries.length > 0 && (keys.has(each.id) || stood(each)))
    .sort((one, other) => one.area.length - other.area.length || (one.area < other.area ? -1 : 1))
    .map((each) => ({ key: each.id, name: committeeName(each), area: each.area }))
}

/** The committee's name as it was last written down. */
export function committeeName(committee: Matter): string {
  const name = committee.entries.findLast((entry) => typeof entry.answers['name'] === 'string')?.answers['name']
  return typeof name === 'string' ? name : '调委会'
}

/** Disputes by id of the committee or code of the township that they are a row of. */
export function rowKeyOf(area: string): (dispute: Counted) => string {
  return area.length < 9 ? (dispute) => dispute.area.slice(0, 9) : (dispute) => dispute.committee
}
