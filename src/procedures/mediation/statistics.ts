// The ministry's statistics of people's mediation for any span of days, by committee or by township, in exact balance.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Matter } from '#procedure/matter.ts'
import { chosenClass, classesOf, classOf, listIds, mapOn, type ListId } from './classifications.ts'
import { factsOf } from './dispute-facts.ts'
import { classColumns, statisticsColumns, type Counted, type DaySpan, type StatisticsColumn } from './statistics-columns.ts'

/** Column → what all disputes of a row add to it. */
export type Values = Readonly<Record<string, number>>

export type Statistics = {
  readonly columns: readonly StatisticsColumn[]
  /** Row key → its values; a key that no dispute has is not there. */
  readonly rows: ReadonlyMap<string, Values>
  readonly total: Values
}

export type StatisticsOptions = {
  /** What a row stands for; the committee a dispute came in before unless told. */
  readonly rowOf?: (dispute: Counted) => string
  /** Matters of `classification-map`. */
  readonly maps?: readonly Matter[]
}

/**
 * Counts disputes for a span, first and last day included. Corrections are already in it: only entries in force are read.
 * @param matters disputes, any number more than were under way in the span
 */
export function disputeStatistics(matters: readonly Matter[], span: DaySpan, options: StatisticsOptions = {}): Statistics {
  const disputes = countedOf(matters, options.maps ?? [])
  const columns = columnsOn(disputes, options.maps ?? [], span.to)
  const rowOf = options.rowOf ?? ((dispute: Counted) => dispute.committee)
  const groups = new Map<string, Counted[]>()
  for (const dispute of disputes) {
    const group = groups.get(rowOf(dispute))
    if (group) group.push(dispute)
    else groups.set(rowOf(dispute), [dispute])
  }
  const rows = new Map([...groups].map(([key, some]) => [key, valuesOf(columns, some, span)]))
  return { columns, rows, total: Object.fromEntries(columns.map(({ id }) => [id, [...rows.values()].reduce((sum, values) => sum + (values[id] ?? 0), 0)])) }
}

function valuesOf(columns: readonly StatisticsColumn[], disputes: readonly Counted[], span: DaySpan): Values {
  return Object.fromEntries(columns.map((column) => [column.id, disputes.reduce((sum, dispute) => sum + column.adds(dispute, span), 0)]))
}

/** The classes of the maps in use at the end, and any class that a dispute still bears from an earlier map. */
function columnsOn(disputes: readonly Counted[], maps: readonly Matter[], day: PlainDate): readonly StatisticsColumn[] {
  const classes = (list: ListId) => [...new Set([...classesOf(mapOn(maps, list, day)), ...disputes.map((each) => each.classes[list])])]
  return [...statisticsColumns, ...classColumns({ politicalLegal: classes('politicalLegal'), petition: classes('petition') })]
}

/** The disputes as they are counted, each in its class of every list by the map of the day it came in. */
export function countedOf(matters: readonly Matter[], maps: readonly Matter[]): readonly Counted[] {
  const known = new Map<string, ReturnType<typeof mapOn>>()
  const mapFor = (list: ListId, day: PlainDate) => {
    const key = `${list} ${day}`
    const map = known.get(key) ?? mapOn(maps, list, day)
    known.set(key, map)
    return map
  }
  return matters.flatMap((matter) => {
    const facts = factsOf(matter)
    if (!facts) return []
    const inList = (list: ListId) => classOf(mapFor(list, facts.cameOn), { type: facts.type, chosen: chosenClass(matter, list) }).class
    return [{ ...facts, classes: Object.fromEntries(listIds.map((list) => [list, inList(list)])) as Counted['classes'] }]
  })
}

/** The disputes behind one figure, each with what it adds. */
export function behind(disputes: readonly Counted[], span: DaySpan, column: StatisticsColumn): readonly { readonly dispute: Counted; readonly adds: number }[] {
  return disputes.map((dispute) => ({ dispute, adds: column.adds(dispute, span) })).filter((each) => each.adds !== 0)
}

export type Balance = { readonly carried: number; readonly received: number; readonly closed: number; readonly open: number; readonly holds: boolean }

export const closings = ['agreed', 'failed', 'refused', 'withdrawn', 'referred'] as const

/** Carried over + received = closed + open: each counted by itself, then compared. */
export function balanceOf(values: Values): Balance {
  const at = (id: string) => values[id] ?? 0
  const closed = closings.reduce((sum, id) => sum + at(id), 0)
  return { carried: at('carried'), received: at('received'), closed, open: at('open'), holds: at('carried') + at('received') === closed + at('open') }
}
