// A declared measure with its counting rule. Every figure is the sum of what single entries add to it, and opens into them.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Basis } from '#law/instrument.ts'
import type { EntryOf, MatterOf, SystemId } from '#procedure/procedure.ts'

type Said = {
  /** Permanent: `mediation.cases`. */
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly system: SystemId
  /** 口径: printed beside the figure, in words. */
  readonly definition: string
  readonly basis?: readonly Basis[]
  /** Counted from the entries each time it is asked for; no running sum is kept. */
  readonly recounted?: true
}

/** What an entry is judged by. The matter is as it stands when all entries are read. */
type Counted = {
  readonly procedure: string
  readonly actions: readonly string[]
  readonly when: (entry: never, matter: never) => boolean
  readonly amount: (entry: never, matter: never) => number
  /** Who or what is counted once in a year, for `distinct`. */
  readonly key: (entry: never, matter: never) => readonly string[]
  /** The day it belongs to, where that is not the day the step was taken. Only for what is recounted. */
  readonly belongsTo?: (entry: never, matter: never) => PlainDate
}

export type Indicator = Said & (
  | ({ readonly measure: 'count' | 'sum' | 'distinct' } & Counted)
  /** Matters standing in these states on the last day of the period; with `key` whom or what they stand for, each counted once. */
  | { readonly measure: 'roster'; readonly procedure: string; readonly standing: readonly string[]; readonly when: (matter: never) => boolean; readonly key?: (matter: never) => readonly string[] }
  /** Of two others; refuses to be a number when the denominator is nought. */
  | { readonly measure: 'ratio'; readonly numerator: string; readonly denominator: string }
  /** Of several others, which may come from different procedures: their sum; of persons and villages, how many different ones. */
  | { readonly measure: 'total'; readonly of: readonly string[] }
  /** Somebody else's number, with its source, for a period that ends on a day. Of a year the one that ends last stands; they are never added up. */
  | ({ readonly measure: 'attested'; readonly on: (entry: never) => PlainDate } & Counted)
)

export type Measure = Indicator['measure']

type CountSpec<P, E, Keys extends readonly string[]> = Said & {
  readonly actions: Keys & readonly (E extends { action: infer K } ? K : never)[]
  readonly when?: (entry: Extract<E, { action: Keys[number] }>, matter: MatterOf<P>) => boolean
}

/** Indicators fed by one procedure; actions and answers are checked against its declaration. */
export function indicatorsOf<P extends { readonly id: string }>(procedure: P) {
  type E = EntryOf<P>
  const always = () => true
  const one = () => 1
  const none = () => []
  const counted = (measure: 'count' | 'sum' | 'distinct' | 'attested', spec: object): Indicator =>
    ({ when: always, amount: one, key: none, ...spec, measure, procedure: procedure.id }) as unknown as Indicator
  return {
    /** Each such entry counts one. */
    count: <const K extends readonly string[]>(spec: CountSpec<P, E, K>): Indicator => counted('count', spec),
    /** Each such entry adds an amount: a whole number. */
    sum: <const K extends readonly string[]>(spec: CountSpec<P, E, K> & { readonly amount: (entry: Extract<E, { action: K[number] }>, matter: MatterOf<P>) => number }): Indicator =>
      counted('sum', spec),
    /** Different keys within the year count once each: persons, villages. */
    distinct: <const K extends readonly string[]>(spec: CountSpec<P, E, K> & { readonly key: (entry: Extract<E, { action: K[number] }>, matter: MatterOf<P>) => readonly string[] }): Indicator =>
      counted('distinct', spec),
    /** Figures that belong to somebody else: the entry says what they are and for a period ending on which day. */
    attested: <const K extends readonly string[]>(spec: CountSpec<P, E, K> & {
      readonly amount: (entry: Extract<E, { action: K[number] }>, matter: MatterOf<P>) => number
      readonly on: (entry: Extract<E, { action: K[number] }>) => PlainDate
    }): Indicator => counted('attested', spec),
    /** Matters standing on the last day of the period; with `key` the different villages, persons and so on that they stand for. The key is asked of the matter as it was after each of its entries. */
    roster: (spec: Said & { readonly standing: readonly string[]; readonly when?: (matter: MatterOf<P>) => boolean; readonly key?: (matter: MatterOf<P>) => readonly string[] }): Indicator =>
      ({ when: always, ...spec, measure: 'roster', procedure: procedure.id }) as unknown as Indicator,
  }
}

/** A share of two other indicators, in per cent. */
export function ratio(spec: Said & { readonly numerator: string; readonly denominator: string }): Indicator {
  return { ...spec, measure: 'ratio' }
}

/** Of several indicators of one kind: their sum, or where they count keys the number of different keys in all of them. */
export function total(spec: Said & { readonly of: readonly string[] }): Indicator {
  return { ...spec, measure: 'total' }
}

/** What is counted from the entries of one procedure. */
export type CountedIndicator = Exclude<Indicator, { readonly measure: 'ratio' | 'total' }>

export function isCounted(indicator: Indicator): indicator is CountedIndicator {
  return indicator.measure !== 'ratio' && indicator.measure !== 'total'
}

/** What the records behind it are counted by: itself, the parts of a total, the denominator of a share. */
export function countedBehind(indicator: Indicator, all: readonly Indicator[]): readonly CountedIndicator[] {
  if (isCounted(indicator)) return [indicator]
  const ids = indicator.measure === 'total' ? indicator.of : [indicator.denominator]
  return ids.flatMap((id) => all.filter((each) => each.id === id)).flatMap((each) => countedBehind(each, all))
}

/** Is it kept as a running sum, by key where keys are counted? What others attest can't be added up: it is looked up when asked for. */
export function isTallied(indicator: Indicator): boolean {
  return isCounted(indicator) && indicator.measure !== 'attested' && indicator.recounted === undefined
}

/** Is it a number of different keys, and not a sum? Of a total, its parts say so. */
export function countsKeys(indicator: Indicator, all: readonly Indicator[] = []): boolean {
  if (indicator.measure === 'total') return countedBehind(indicator, all).some((each) => countsKeys(each))
  return indicator.measure === 'distinct' || (indicator.measure === 'roster' && indicator.key !== undefined)
}

/** What one entry adds to a figure. */
export type Contribution = {
  readonly indicator: string
  /** `yyyymm` of the day the entry happened; of an attested figure, of the last day of its period. */
  readonly month: number
  readonly area: string
  readonly amount: number
  readonly seq: number
  /** What is counted once; of an attested figure, the last day of its period. */
  readonly key?: string
}
