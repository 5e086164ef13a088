// The figures of a place and a year. Read from the tallies; recounted from the entries when one opens a figure, proves a
// signed one, or asks for distinct persons and places.
import { contributionsOf } from '#matters/contribute.ts'
import { matterOf, pinnedProcedure } from '#matters/stored.ts'
import type { Queryable } from '#ledger/database.ts'
import { readMattersActing, readMattersOf } from '#ledger/stored-matter.ts'
import { dayOf } from '#calendar/plain-date.ts'
import { isTallied, type Contribution, type Indicator } from '#procedure/indicator.ts'
import type { Matter } from '#procedure/matter.ts'
import type { System } from '#procedure/system.ts'
import { tenantCondition } from '#projections/matter-list.ts'
import { saidLast } from '#projections/said-last.ts'

export type Figure = {
  readonly id: string
  readonly title: string
  /** Rates in hundredths of a per cent, whole; all else in units. Absent: nothing to divide by, or nobody has said. */
  readonly value?: number
  readonly unit: string
  /** How many entries it opens into. */
  readonly records: number
  readonly numerator?: number
  readonly denominator?: number
}

export type Span = { readonly area: string; readonly year: number }

type Total = { amount: number; records: number }

/** All declared figures of a place and year, in the order of their declaration. Milliseconds, however large the ledger. */
export async function figuresOf(client: Queryable, system: System, span: Span): Promise<readonly Figure[]> {
  const totals = await totalsFromTallies(client, system, span)
  for (const indicator of system.indicators.filter((each) => each.measure !== 'ratio' && !isTallied(each))) {
    totals.set(indicator.id, await recountTotal(client, system, { ...span, indicator }))
  }
  return assemble(system, totals)
}

/** The same, recounted from entries up to a ledger position: what a signed report is proved against. */
export async function recountFigures(client: Queryable, system: System, span: Span & { upTo?: number }): Promise<readonly Figure[]> {
  const totals = new Map<string, Total>()
  for (const indicator of system.indicators) {
    if (indicator.measure !== 'ratio') totals.set(indicator.id, await recountTotal(client, system, { ...span, indicator }))
  }
  return assemble(system, totals)
}

function assemble(system: System, totals: ReadonlyMap<string, Total>): readonly Figure[] {
  return system.indicators.map((indicator) => {
    const said = { id: indicator.id, title: indicator.title, unit: indicator.unit }
    if (indicator.measure !== 'ratio') {
      const total = totals.get(indicator.id) ?? { amount: 0, records: 0 }
      // Nought by others' word is a figure, their silence is none; and the rates of several townships make no rate.
      const unsaid = indicator.measure === 'attested' && (total.records === 0 || (indicator.unit === '%' && total.records > 1))
      return { ...said, records: total.records, ...(unsaid ? {} : { value: total.amount }) }
    }
    const numerator = totals.get(indicator.numerator)?.amount ?? 0
    const denominator = totals.get(indicator.denominator)?.amount ?? 0
    const value = denominator === 0 ? undefined : Math.round((numerator * 10_000) / denominator)
    return { ...said, records: totals.get(indicator.denominator)?.records ?? 0, numerator, denominator, ...(value === undefined ? {} : { value }) }
  })
}

async function totalsFromTallies(client: Queryable, system: System, span: Span): Promise<Map<string, Total>> {
  const values: unknown[] = []
  const value = (each: unknown) => `$${values.push(each)}`
  const where = [tenantCondition(span.area, value), `month <= ${value(span.year * 100 + 12)}`]
  if (span.area.length > 9) where.push(`area = ${value(span.area)}`)
  // Rosters are running sums from the beginning; everything else belongs to its year.
  const rosters = system.indicators.filter((each) => each.measure === 'roster').map((each) => each.id)
  where.push(`(month >= ${value(span.year * 100 + 1)} or indicator = any(${value(rosters)}))`)
  const result = await client.query<{ indicator: string; amount: string; records: number }>(
    `select indicator, sum(amount)::text as amount, sum(records)::int as records from tally where ${where.join(' and ')} group by indicator`,
    values,
  )
  return new Map(result.rows.map((row) => [row.indicator, { amount: Number(row.amount), records: row.records }]))
}

async function recountTotal(client: Queryable, system: System, search: Span & { indicator: Indicator; upTo?: number }): Promise<Total> {
  const found = await contributionsIn(client, system, search)
  if (search.indicator.measure === 'distinct') return { amount: new Set(found.map((each) => each.contribution.key)).size, records: found.length }
  if (search.indicator.measure === 'attested') return { amount: found.reduce((sum, { contribution }) => sum + contribution.amount, 0), records: found.length }
  return found.reduce<Total>((total, { contribution }) => ({ amount: total.amount + contribution.amount, records: total.records + Math.sign(contribution.amount) }), { amount: 0, records: 0 })
}

export type FoundContribution = { readonly tenant: number; readonly matter: Matter; readonly contribution: Contribution }

/**
 * The entries behind one figure: recounted by its rule, so that the list and the number cannot differ. For a roster, only
 * what still stands at the year's end; for a figure of others, only what they said last.
 */
export async function contributionsIn(client: Queryable, system: System, search: Span & { indicator: Indicator; upTo?: number }): Promise<readonly FoundContribution[]> {
  const { indicator } = search
  if (indicator.measure === 'ratio') {
    const denominator = system.indicators.find((each) => each.id === indicator.denominator)
    return denominator ? contributionsIn(client, system, { ...search, indicator: denominator }) : []
  }
  const found: FoundContribution[] = []
  for (const tenant of await tenantsOf(client, search.area)) found.push(...await inTenant(client, system, { ...search, tenant }))
  const [low, high] = [indicator.measure === 'roster' ? 0 : search.year * 100 + 1, search.year * 100 + 12]
  const inSpan = found.filter(({ contribution, matter }) => contribution.month >= low && contribution.month <= high && matter.area.startsWith(search.area))
  if (indicator.measure === 'attested') return saidLast(inSpan)
  return indicator.measure === 'roster' ? stillStanding(inSpan) : inSpan
}

/** Who came on and went off again leaves no line; who stands is shown by the entry that put them on. */
function stillStanding(found: readonly FoundContribution[]): readonly FoundContribution[] {
  const byMatter = new Map<string, FoundContribution[]>()
  for (const each of found) byMatter.set(each.matter.id, [...byMatter.get(each.matter.id) ?? [], each])
  return [...byMatter.values()].flatMap((changes) => {
    const latest = changes.at(-1)
    return latest && latest.contribution.amount > 0 ? [latest] : []
  })
}

async function inTenant(client: Queryable, system: System, search: Span & { indicator: Indicator; tenant: number; upTo?: number }): Promise<readonly FoundContribution[]> {
  const { indicator, tenant } = search
  if (indicator.measure === 'ratio') return []
  const upTo = search.upTo ?? Number.MAX_SAFE_INTEGER
  // What is attested may arrive in another year than the one it speaks of.
  const stored = indicator.measure === 'roster' || indicator.measure === 'attested'
    ? await readMattersOf(client, tenant, indicator.procedure, upTo)
    : await readMattersActing(client, { tenant, procedure: indicator.procedure, actions: indicator.actions, from: dayOf(search.year, 1, 1), to: dayOf(search.year, 12, 31), upTo })
  return stored.flatMap((each) => {
    const matter = matterOf(system, each)
    return contributionsOf([indicator], pinnedProcedure(system, each), matter).map((contribution) => ({ tenant, matter, contribution }))
  })
}

async function tenantsOf(client: Queryable, area: string): Promise<readonly number[]> {
  if (area.length >= 9) return [Number(area.slice(0, 9))]
  const values: unknown[] = []
  const condition = tenantCondition(area, (each) => `$${values.push(each)}`)
  return (await client.query<{ tenant: number }>(`select tenant from township where ${condition} order by tenant`, values)).rows.map((row) => row.tenant)
}
