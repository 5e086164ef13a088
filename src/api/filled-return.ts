// Makes a return: the disputes or committees of a span as rows of a recipient's own table.
import { committeesOf, readDisputes, statisticsTable, type TableSpan } from '#api/dispute-tables.ts'
import type { Door } from '#api/door.ts'
import { readIn, tenantOf } from '#ledger/database.ts'
import { readMatters, readMattersOf } from '#ledger/stored-matter.ts'
import { readConsulted } from '#matters/consulted.ts'
import { openSealed } from '#matters/open-sealed.ts'
import { matterOf } from '#matters/stored.ts'
import type { PersonInput } from '#procedure/field.ts'
import type { Matter } from '#procedure/matter.ts'
import { recusedIn } from '#procedure/recusal.ts'
import { latestProcedure } from '#procedure/system.ts'
import { disputeFields, figureOf, type Cell, type Naming } from '#procedures/mediation/return-fields.ts'
import { countedOf, disputeStatistics, type Values } from '#procedures/mediation/statistics.ts'
import type { Counted, DaySpan } from '#procedures/mediation/statistics-columns.ts'
import type { TemplateKept } from '#procedures/mediation/template-kept.ts'
import { sealedIdsIn } from '#matters/references.ts'
import { numberText } from '#projections/number-text.ts'
import { placesOf } from '#projections/places.ts'
import { tenantRange } from '#projections/matter-list.ts'

export type ReturnRow = { /** The dispute or committee it is of. */ readonly key: string; readonly title: string; readonly values: Readonly<Record<string, Cell>> }
export type ReturnRows = { readonly rows: readonly ReturnRow[]; readonly total: Values }

/**
 * The rows as the ledger stands, or as it stood at a position.
 * @param span `reader`: the account that will see them; of matters in which they stand aside the row stays, and nobody is named in it
 */
export async function returnRows(door: Door, template: TemplateKept, span: TableSpan & { readonly reader?: string }): Promise<ReturnRows> {
  return template.what === 'ledger' ? ledgerRows(door, template, span) : statisticsRows(door, template, span)
}

async function statisticsRows(door: Door, template: TemplateKept, span: TableSpan): Promise<ReturnRows> {
  const { rows, statistics } = await statisticsTable(door, span)
  return {
    total: statistics.total,
    rows: rows.map((row, index) => ({
      key: row.key, title: row.name,
      values: Object.fromEntries((template.columns ?? []).map((each): [string, Cell] => [each.column, each.field === 'index' ? index + 1 : each.field === 'name' ? row.name : figure(row.values, figureOf(each))])),
    })),
  }
}

/** Money in 元, as tables have it. */
export function figure(values: Values, column: string | undefined): number {
  const value = values[column ?? ''] ?? 0
  return column === 'amount' ? value / 100 : value
}

async function ledgerRows(door: Door, template: TemplateKept, span: TableSpan & { readonly reader?: string }): Promise<ReturnRows> {
  const { touched, counted, maps } = await readDisputes(door, span)
  const picked = touched.flatMap(({ matter }) => {
    const dispute = counted.get(matter.id)
    return dispute && isPicked(dispute, template, span) ? [{ matter, dispute }] : []
  })
  const naming = await namingFor(door, span, picked.map(({ matter }) => matter))
  const procedure = latestProcedure(door.engine.system, 'dispute-mediation')
  const namingOf = (matter: Matter) => (span.reader !== undefined && procedure && recusedIn(procedure, matter, () => undefined).has(span.reader) ? namingNobody(naming) : naming)
  return {
    total: disputeStatistics(touched.map(({ matter }) => matter), span, { maps }).total,
    rows: picked.map(({ matter, dispute }, index) => ({
      key: matter.id, title: `${naming.number(matter)}　${procedure?.name(matter) ?? ''}`,
      values: Object.fromEntries((template.columns ?? []).map((each): [string, Cell] => [each.column, disputeFields[each.field]?.value({ index: index + 1, dispute, matter, naming: namingOf(matter) }) ?? ''])),
    })),
  }
}

/** For who stands aside: the matter counts, and who is in it is not for them. */
function namingNobody(naming: Naming): Naming {
  return { ...naming, person: () => ({ name: asideMark }), text: () => asideMark }
}

const asideMark = '（您已回避）'

function isPicked(dispute: Counted, { pick = 'received' }: TemplateKept, { from, to }: DaySpan): boolean {
  const within = (day: string | undefined) => day !== undefined && from <= day && day <= to
  if (pick === 'received') return within(dispute.acceptedOn)
  return pick === 'ended' ? dispute.acceptedOn !== undefined && within(dispute.ended?.on) : true
}

export type SentReturn = { readonly kept: TemplateKept; readonly position: number; readonly span: DaySpan }

/**
 * What one dispute's row said when the table was sent, and what it would say now.
 * @returns nothing when the dispute was not in that table
 */
export async function rowSince(door: Door, place: { readonly tenant: number; readonly id: string }, { kept, position, span }: SentReturn): Promise<{ readonly changed: readonly string[]; readonly gone: boolean } | undefined> {
  const { engine } = door
  const [stored] = await readIn(engine.database, String(place.tenant), (client) => readMatters(client, place.tenant, [place.id]))
  const entries = stored?.entries.filter((entry) => entry.position <= position) ?? []
  if (!stored || entries.length === 0 || kept.what !== 'ledger') return undefined
  const maps = await readConsulted(engine, { procedure: 'classification-map', tenant: place.tenant })
  const [before, now] = [matterOf(engine.system, { ...stored, entries }), matterOf(engine.system, stored)]
  const [was, is] = [countedOf([before], maps)[0], countedOf([now], maps)[0]]
  if (!was || !isPicked(was, kept, span)) return undefined
  if (!is || !isPicked(is, kept, span)) return { changed: [], gone: true }
  const naming = await namingFor(door, { ...span, area: String(place.tenant) }, [before, now])
  const said = (field: string, matter: typeof now, dispute: Counted) => disputeFields[field]?.value({ index: 0, dispute, matter, naming })
  return { gone: false, changed: (kept.columns ?? []).filter((each) => said(each.field, before, was) !== said(each.field, now, is)).map((each) => disputeFields[each.field]?.title ?? each.column) }
}

type Matters = Parameters<typeof sealedIdsIn>[0][]

/** Names for this reader, all looked up at once. */
async function namingFor(door: Door, span: TableSpan, disputes: Readonly<Matters>): Promise<Naming> {
  const { engine } = door
  const tenant = tenantOf(span.area)
  return readIn(engine.database, span.area.slice(0, 9), async (client) => {
    const mediators = (await readMattersOf(client, { ...tenantRange(span.area), procedure: 'mediator' })).map((each) => matterOf(engine.system, each))
    const committees = await committeesOf(door, span, new Set(disputes.map((each) => String(each.entries[0]?.answers['committee']))))
    const opened = await openSealed(engine, client, tenant, [...new Set([...disputes, ...mediators].flatMap(sealedIdsIn))])
    const places = new Map((await placesOf(client, span.area)).map((each) => [each.code, each.name]))
    const person = (id: string) => (opened[id] as PersonInput | undefined) ?? { name: '（已删除）' }
    const procedure = latestProcedure(engine.system, 'dispute-mediation')
    return {
      number: (matter) => (procedure ? numberText(procedure, matter) : ''),
      committee: (id) => committees.find((each) => each.key === id)?.name ?? '',
      mediator: (id) => {
        const sealed = mediators.find((each) => each.id === id)?.entries[0]?.answers['person'] as { sealed?: string } | undefined
        return sealed?.sealed === undefined ? '' : person(sealed.sealed).name
      },
      area: (code) => places.get(code) ?? '',
      person: ({ sealed }) => person(sealed),
      text: ({ sealed }) => String(opened[sealed] ?? '（已删除）'),
    }
  })
}
