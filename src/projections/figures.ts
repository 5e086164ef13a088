// The figures of a place and a year. Read from the tallies; recounted from the entries when one opens a figure, proves a
// signed one, or asks for what others have attested.
import { contributionsOf } from '#matters/contribute.ts'
import { matterOf, pinnedProcedure } from '#matters/stored.ts'
import type { Queryable } from '#ledger/database.ts'
import { groupBy } from '#ledger/group-by.ts'
import { readMattersActing, readMattersOf, type StoredMatter } from '#ledger/stored-matter.ts'
import { dayOf } from '#calendar/plain-date.ts'
import { countedBehind, countsKeys, isCounted, type Contribution, type CountedIndicator, type Indicator } from '#procedure/indicator.ts'
import type { Matter } from '#procedure/matter.ts'
import type { System } from '#procedure/system.ts'
import { tenantCondition, tenantRange } from '#projections/matter-list.ts'
import { withOwnIndicators } from '#projections/own-indicators.ts'
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
  /** Of the township's own: how it is counted and where it is told, which no declaration says. */
  readonly own?: { readonly definition: string; readonly system: string; readonly measure: string }
}

export type Span = { readonly area: string; readonly year: number }

type Total = { amount: number; records: number }

/** All figures of a place and year: the declared ones in their order, then the township's own. Milliseconds, however large the ledger. */
export async function figuresOf(client: Queryable, system: System, span: Span): Promise<readonly Figure[]> {
  const totals = await totalsFromTallies(client, system, span)
  const attested = system.indicators.filter((each) => each.measure === 'attested')
  for (const [id, total] of await totalsFromEntries(client, system, { ...span, indicators: attested })) totals.set(id, total)
  const whole = await withOwnIndicators(client, system, span)
  for (const [id, total] of await ownTotals(client, whole, span)) totals.set(id, total)
  return assemble(whole, totals)
}

/** Entries up to a position never change: what was counted there once need not be counted again. */
const counted = new Map<string, ReadonlyMap<string, Total>>()
const mostKept = 500

/** No tally is kept of the township's own indicators; they are recounted from the entries of their year. */
async function ownTotals(client: Queryable, whole: System, span: Span): Promise<ReadonlyMap<string, Total>> {
  const own = whole.indicators.filter((each) => each.recounted && isCounted(each))
  if (own.length === 0) return new Map()
  const { rows: [last] } = await client.query<{ position: number; hash: Buffer }>('select position, hash from entry where tenant = $1 order by position desc limit 1', [Number(span.area.slice(0, 9))])
  const key = `${span.area} ${span.year} ${last?.position ?? 0} ${last?.hash.toString('hex') ?? ''}`
  const known = counted.get(key)
  if (known) return known
  const totals = await totalsFromEntries(client, whole, { ...span, indicators: own })
  if (counted.size >= mostKept) counted.delete([...counted.keys()][0] ?? '')
  counted.set(key, totals)
  return totals
}

/** The same, recounted from entries up to a ledger position: what a signed report is proved against. */
export async function recountFigures(client: Queryable, system: System, span: Span & { upTo?: number }): Promise<readonly Figure[]> {
  const whole = await withOwnIndicators(client, system, span)
  return assemble(whole, await totalsFromEntries(client, whole, { ...span, indicators: whole.indicators.filter((each) => each.measure !== 'ratio') }))
}

function assemble(system: System, totals: ReadonlyMap<string, Total>): readonly Figure[] {
  return system.indicators.map((indicator) => {
    const own = indicator.recounted ? { own: { definition: indicator.definition, system: indicator.system, measure: indicator.measure } } : {}
    const said = { id: indicator.id, title: indicator.title, unit: indicator.unit, ...own }
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
  const kept = `select indicator, key, sum(amount) as amount, sum(records) as records from tally where ${where.join(' and ')} group by indicator, key`
  const result = await client.query<{ indicator: string; amount: string; records: number; keys: number }>(
    `select indicator, sum(amount)::text as amount, sum(records)::int as records, count(*) filter (where amount > 0)::int as keys from (${kept}) as kept group by indicator`,
    values,
  )
  const keyed = new Set(system.indicators.filter((each) => countsKeys(each)).map((each) => each.id))
  const totals = new Map(result.rows.map((row) => [row.indicator, { amount: keyed.has(row.indicator) ? row.keys : Number(row.amount), records: row.records }]))
  const joined = system.indicators.filter((each) => each.measure === 'total')
  const inKeyed = joined.flatMap((each) => each.of).filter((id) => keyed.has(id))
  const keys = inKeyed.length === 0 ? [] : (await client.query<TalliedKey>(`select indicator, key from (${kept}) as kept where amount > 0 and indicator = any(${value(inKeyed)})`, values)).rows
  for (const each of joined) totals.set(each.id, joinedTotal(each.of, totals, keys))
  return totals
}

type TalliedKey = { readonly indicator: string; readonly key: string }

/** Sums add up; who is counted in several parts is counted once. */
function joinedTotal(parts: readonly string[], totals: ReadonlyMap<string, Total>, keys: readonly TalliedKey[]): Total {
  const own = keys.filter((each) => parts.includes(each.indicator))
  const sum = (part: keyof Total) => parts.reduce((all, id) => all + (totals.get(id)?.[part] ?? 0), 0)
  return { amount: own.length > 0 ? new Set(own.map((each) => each.key)).size : sum('amount'), records: sum('records') }
}

async function totalsFromEntries(client: Queryable, system: System, search: Span & { indicators: readonly Indicator[]; upTo?: number }): Promise<Map<string, Total>> {
  const behind = (indicator: Indicator) => countedBehind(indicator, system.indicators)
  const found = await contributionsByIndicator(client, system, { ...search, indicators: [...new Set(search.indicators.flatMap(behind))] })
  return new Map(search.indicators.map((indicator) => {
    const [counted, ...others] = behind(indicator)
    return [indicator.id, counted === undefined ? { amount: 0, records: 0 } : totalOf(counted, [counted, ...others].flatMap((each) => found.get(each.id) ?? []))]
  }))
}

function totalOf(indicator: CountedIndicator, found: readonly FoundContribution[]): Total {
  const records = found.reduce((sum, { contribution }) => sum + (indicator.measure === 'attested' ? 1 : Math.sign(contribution.amount)), 0)
  if (countsKeys(indicator)) return { amount: new Set(found.map((each) => each.contribution.key)).size, records }
  return { amount: found.reduce((sum, { contribution }) => sum + contribution.amount, 0), records }
}

/** One figure, counted now from the entries; the parts of a rate are counted with it. */
export async function figureNow(client: Queryable, system: System, search: Span & { indicator: Indicator }): Promise<Figure | undefined> {
  const { indicator } = search
  const needed = indicator.measure === 'ratio' ? system.indicators.filter((each) => each.id === indicator.numerator || each.id === indicator.denominator) : [indicator]
  const totals = await totalsFromEntries(client, system, { ...search, indicators: needed })
  return assemble({ ...system, indicators: [indicator] }, totals)[0]
}

export type FoundContribution = { readonly tenant: number; readonly matter: Matter; readonly contribution: Contribution }

/**
 * The entries behind one figure: recounted by its rule, so that the list and the number cannot differ. For a roster, only
 * what still stands at the year's end; for a figure of others, only what they said last; for a total, those of all its parts.
 */
export async function contributionsIn(client: Queryable, system: System, search: Span & { indicator: Indicator; upTo?: number }): Promise<readonly FoundContribution[]> {
  const { indicator } = search
  const counted = countedBehind(indicator, system.indicators)
  const found = await contributionsByIndicator(client, system, { ...search, indicators: counted })
  return counted.flatMap((each) => found.get(each.id) ?? [])
}

/** Each procedure is read once, whatever number of figures it feeds. */
async function contributionsByIndicator(client: Queryable, system: System, search: Span & { indicators: readonly CountedIndicator[]; upTo?: number }): Promise<ReadonlyMap<string, readonly FoundContribution[]>> {
  const counted = search.indicators
  const found = new Map<string, FoundContribution[]>(counted.map((each) => [each.id, []]))
  for (const [procedure, indicators] of groupBy(counted, (each) => each.procedure)) {
    for (const stored of await readFor(client, { ...search, procedure, indicators })) {
      const matter = matterOf(system, stored)
      if (!matter.area.startsWith(search.area)) continue
      for (const contribution of contributionsOf(indicators, pinnedProcedure(system, stored), matter)) {
        found.get(contribution.indicator)?.push({ tenant: stored.tenant, matter, contribution })
      }
    }
  }
  return new Map(counted.map((indicator) => [indicator.id, ofYear(indicator, search.year, found.get(indicator.id) ?? [])]))
}

/** Rosters go back to the beginning, and what is attested may arrive in another year than the one it speaks of. */
async function readFor(client: Queryable, search: Span & { procedure: string; indicators: readonly CountedIndicator[]; upTo?: number }): Promise<readonly StoredMatter[]> {
  const { procedure, year } = search
  const where = { ...tenantRange(search.area), procedure, upTo: search.upTo ?? Number.MAX_SAFE_INTEGER }
  const actions = search.indicators.flatMap((each) => (each.measure === 'roster' || each.measure === 'attested' ? [] : each.actions))
  if (search.indicators.some((each) => each.measure === 'roster' || each.measure === 'attested' || each.belongsTo !== undefined)) return readMattersOf(client, where)
  return readMattersActing(client, { ...where, actions: [...new Set(actions)], from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) })
}

function ofYear(indicator: CountedIndicator, year: number, found: readonly FoundContribution[]): readonly FoundContribution[] {
  const [low, high] = [indicator.measure === 'roster' ? 0 : year * 100 + 1, year * 100 + 12]
  const inSpan = found.filter(({ contribution }) => contribution.amount !== 0 || indicator.measure === 'attested' ? contribution.month >= low && contribution.month <= high : false)
  if (indicator.measure === 'attested') return saidLast(inSpan)
  return indicator.measure === 'roster' ? stillStanding(inSpan) : inSpan
}

/** Who came on and went off again leaves no line; who stands is shown by the entry that put them on. */
function stillStanding(found: readonly FoundContribution[]): readonly FoundContribution[] {
  const lines = groupBy(found, ({ matter, contribution }) => `${matter.id} ${contribution.key ?? ''}`)
  return [...lines.values()].flatMap((changes) => {
    const latest = changes.at(-1)
    return latest && latest.contribution.amount > 0 ? [latest] : []
  })
}
