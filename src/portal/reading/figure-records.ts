// The records behind a figure of a published report, as far as they are everybody's: day, number, kind, and the title where the
// matter is public or its procedure keeps nothing of persons.
import { nothingUnseen } from '#accounts/authority.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Queryable } from '#ledger/database.ts'
import type { Engine } from '#matters/engine.ts'
import { countedBehind, type Indicator } from '#procedure/indicator.ts'
import { heldBy } from '#procedure/personal-data.ts'
import { withOwnIndicators } from '#projections/own-indicators.ts'
import { recordsOf } from '#projections/records.ts'

export type PublicRecord = { readonly on: PlainDate; readonly number: string; readonly kind: string; readonly amount: number; readonly title?: string; /** Where it is read. */ readonly notice?: string }

export type FigureOfReport = { readonly indicator: Pick<Indicator, 'id' | 'title' | 'unit' | 'definition' | 'measure'>; /** What the records are counted in: of a share, the unit of what it is a share of. */ readonly unit: string; readonly records: readonly PublicRecord[]; readonly parts: readonly { readonly id: string; readonly title: string; readonly what: '分子' | '分母' }[] }

type Asked = { readonly area: string; readonly year: number; readonly today: PlainDate; readonly position: number; readonly id: string }

/** @returns nothing for an indicator that is not declared */
export async function readFigure(engine: Engine, client: Queryable, { area, year, today, position, id }: Asked): Promise<FigureOfReport | undefined> {
  const system = await withOwnIndicators(client, engine.system, { area, upTo: position })
  const indicator = system.indicators.find((each) => each.id === id)
  if (!indicator) return undefined
  // What is one person's own, such as an exam that was sat, is on nobody else's list.
  const unseen = { ...nothingUnseen, kinds: system.procedures.filter((each) => each.ownOnly !== undefined).map((each) => each.id) }
  const found = await recordsOf(client, system, { area, year, indicator, unseen, upTo: position })
  const standing = await standingNotices(client, { area, today, matters: [...new Set(found.map((each) => each.matter))] })
  const procedureOf = await proceduresOf(client, area, found.map((each) => each.matter))
  const records = found.map(({ matter, number, title, occurredOn, amount, action }): PublicRecord => {
    const procedures = system.procedures.filter((each) => each.id === procedureOf.get(matter))
    const notice = standing.get(matter)
    const impersonal = procedures.length > 0 && procedures.every((each) => heldBy(each).length === 0)
    return { on: occurredOn, number, amount, kind: `${procedures[0]?.title ?? ''}：${action}`, ...(notice || impersonal ? { title } : {}), ...(notice === undefined ? {} : { notice }) }
  })
  const part = (other: string, what: '分子' | '分母') => system.indicators.filter((each) => each.id === other).map((each) => ({ id: each.id, title: each.title, what }))
  const [counted] = countedBehind(indicator, system.indicators)
  return { indicator, unit: counted?.unit ?? indicator.unit, records, parts: indicator.measure === 'ratio' ? [...part(indicator.numerator, '分子'), ...part(indicator.denominator, '分母')] : [] }
}

async function proceduresOf(client: Queryable, area: string, matters: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ id: string; procedure: string }>('select id, procedure from matter where tenant = $1 and id = any($2::uuid[])', [Number(area), [...new Set(matters)]])
  return new Map(rows.map((row) => [row.id, row.procedure]))
}

/** The newest public notice of each matter. */
async function standingNotices(client: Queryable, { area, today, matters }: { readonly area: string; readonly today: PlainDate; readonly matters: readonly string[] }): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ matter: string; seq: number }>(
    `select matter, max(seq) as seq from publication where tenant = $1 and matter = any($3::uuid[]) and from_on <= $2 and (until_on is null or until_on >= $2) group by matter`, [Number(area), today, matters])
  return new Map(rows.map((row) => [row.matter, `${row.matter}-${row.seq}`]))
}
