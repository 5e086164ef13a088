// What the entries of a matter add to the figures. Pure, so that the live tallies, the list behind a figure and
// `verify` are one computation; the change an entry makes is the difference of before and after.
import { partsOf, type PlainDate } from '#calendar/plain-date.ts'
import type { Entry } from '#procedure/entry.ts'
import { isCounted, type Contribution, type Indicator } from '#procedure/indicator.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'

/** Every contribution of this matter as it stands; an empty matter gives none. */
export function contributionsOf(indicators: readonly Indicator[], procedure: Procedure, matter: Matter | undefined): readonly Contribution[] {
  if (!matter || matter.entries.length === 0) return []
  return indicators.flatMap((indicator) => {
    if (!isCounted(indicator) || indicator.procedure !== procedure.id) return []
    return indicator.measure === 'roster' ? standingOf(indicator, procedure, matter) : countedOf(indicator, matter)
  })
}

function countedOf(indicator: Extract<Indicator, { measure: 'count' | 'sum' | 'distinct' | 'attested' }>, matter: Matter): readonly Contribution[] {
  return matter.entries.flatMap((entry) => {
    if (!indicator.actions.includes(entry.action) || !indicator.when(entry as never, matter as never)) return []
    const day = indicator.belongsTo?.(entry as never, matter as never) ?? entry.occurredOn
    const base = { indicator: indicator.id, month: monthOf(day), area: matter.area, seq: entry.seq }
    if (indicator.measure === 'distinct') return indicator.key(entry as never, matter as never).map((key) => ({ ...base, amount: 1, key }))
    const amount = indicator.amount(entry as never, matter as never)
    if (indicator.measure !== 'attested') return [{ ...base, amount }]
    const on = indicator.on(entry as never)
    return [{ ...base, month: monthOf(on), key: on, amount }]
  })
}

/** +1 on the day it begins to stand, -1 on the day it ceases, for each of its keys: the sum up to a day is the roster of that day. */
function standingOf(indicator: Roster, procedure: Procedure, matter: Matter): readonly Contribution[] {
  if (!indicator.when(matter as never)) return []
  let standing = false
  let before: readonly string[] = []
  return matter.entries.flatMap((entry, index) => {
    standing = standsAfter(indicator.standing, procedure, entry, standing)
    const now = standing ? keysOf(indicator, { ...matter, entries: matter.entries.slice(0, index + 1) }) : []
    const base = { indicator: indicator.id, month: monthOf(entry.occurredOn), area: matter.area, seq: entry.seq }
    const change = (keys: readonly string[], others: readonly string[], amount: 1 | -1) =>
      keys.filter((key) => !others.includes(key)).map((key) => ({ ...base, amount, ...(key === '' ? {} : { key }) }))
    const changes = [...change(before, now, -1), ...change(now, before, 1)]
    before = now
    return changes
  })
}

type Roster = Extract<Indicator, { measure: 'roster' }>

/** The matter itself, which has no key, or what it stands for. */
function keysOf(indicator: Roster, matter: Matter): readonly string[] {
  return indicator.key ? [...new Set(indicator.key(matter as never))] : ['']
}

function standsAfter(states: readonly string[], procedure: Procedure, entry: Entry, before: boolean): boolean {
  const to = procedure.actions[entry.action]?.to
  return to === undefined ? before : states.includes(to)
}

/** What the new entries changed in one tally: amounts, and how many entries stand behind them. */
export type TallyChange = Pick<Contribution, 'indicator' | 'month' | 'area' | 'amount'> & { readonly records: number; /** Who or what is counted once; empty where everything counts. */ readonly key: string }

/** Old contributions taken off, new ones put on, equal ones cancelled. */
export function changeOf(before: readonly Contribution[], after: readonly Contribution[]): readonly TallyChange[] {
  const net = new Map<string, TallyChange>()
  const add = ({ indicator, month, area, amount, key = '' }: Contribution, sign: 1 | -1) => {
    const place = `${indicator} ${month} ${area} ${key}`
    const sum = net.get(place) ?? { indicator, month, area, key, amount: 0, records: 0 }
    net.set(place, { ...sum, amount: sum.amount + sign * amount, records: sum.records + sign * Math.sign(amount) })
  }
  for (const each of after) add(each, 1)
  for (const each of before) add(each, -1)
  return [...net.values()].filter((each) => each.amount !== 0 || each.records !== 0)
}

/** 202403 for a day in March 2024. */
export function monthOf(day: PlainDate): number {
  const [year, month] = partsOf(day)
  return year * 100 + month
}
