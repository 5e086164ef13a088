// What a sampling plan says, read back from its matter: the days it covers, its seed, what stands drawn.
import { addDays, addMonths, dayOf, plainDate, type PlainDate } from '#calendar/plain-date.ts'
import { momentAt, type Moment } from '#calendar/clock.ts'
import type { Matter } from '#procedure/matter.ts'
import type { SamplingRule } from './draw.ts'

export const periods = { q1: '第一季度', q2: '第二季度', q3: '第三季度', q4: '第四季度', h1: '上半年', h2: '下半年', all: '全年' } as const
export type PeriodId = keyof typeof periods

/** First month and how many. */
const months: Readonly<Record<PeriodId, readonly [number, number]>> = { q1: [1, 3], q2: [4, 3], q3: [7, 3], q4: [10, 3], h1: [1, 6], h2: [7, 6], all: [1, 12] }

export type Plan = {
  readonly year: number
  readonly period: PeriodId
  readonly from: PlainDate
  readonly to: PlainDate
  /** Division codes; none: all townships of the county. */
  readonly townships: readonly string[]
  /** End states that are drawn from; none: all. */
  readonly endings: readonly string[]
  readonly rule: SamplingRule
  readonly source: string
  readonly issue: string
  readonly numberOn: PlainDate
}

export function spanOf(year: number, period: PeriodId): { readonly from: PlainDate; readonly to: PlainDate } {
  const [first, count] = months[period]
  const from = dayOf(year, first, 1)
  return { from, to: addDays(addMonths(from, count), -1) }
}

/** @returns nothing for a matter whose plan was taken back */
export function planOf(matter: Matter | undefined): Plan | undefined {
  const said = matter?.entries.find((entry) => entry.action === 'plan')?.answers
  if (!said) return undefined
  const [year, period] = [Number(said['year']), String(said['period']) as PeriodId]
  return {
    year, period, ...spanOf(year, period),
    townships: (said['townships'] as readonly string[] | undefined) ?? [],
    endings: (said['endings'] as readonly string[] | undefined) ?? [],
    rule: { size: Number(said['size']), perCommittee: Number(said['perCommittee'] ?? 0), hardLeast: Number(said['hardLeast'] ?? 0) },
    source: String(said['source']), issue: String(said['issue']), numberOn: plainDate(String(said['numberOn'])),
  }
}

/** The moment from which nothing written down counts any more: midnight before the number is made. */
export function cutOff(plan: Pick<Plan, 'numberOn'>): Moment {
  return momentAt(plan.numberOn, 0)
}

/** Place and period stand in the seed, so that two counties with one number draw differently. */
export function seedText(place: { readonly area: string; readonly year: number; readonly period: string }, number: string): string {
  return `${place.area} ${place.year} ${place.period} ${number}`
}

export type Drawn = { readonly dispute: string; readonly township: string; readonly number: string; readonly title: string }

/** What stands drawn after every substitution; and everything that was ever drawn. */
export function drawnOf(matter: Matter | undefined): { readonly standing: readonly Drawn[]; readonly ever: ReadonlySet<string> } {
  let standing: readonly Drawn[] = []
  const ever = new Set<string>()
  for (const { action, answers } of matter?.entries ?? []) {
    if (action === 'draw') standing = (answers['drawn'] as readonly Drawn[] | undefined) ?? []
    if (action === 'replace') standing = standing.map((each) => (each.dispute === answers['out'] ? { dispute: String(answers['substitute']), township: String(answers['township']), number: String(answers['number']), title: String(answers['title']) } : each))
    for (const each of standing) ever.add(each.dispute)
  }
  return { standing, ever }
}

/** The text of the list and the number, once drawn. */
export function drawOf(matter: Matter | undefined): { readonly number: string; readonly population: string } | undefined {
  const said = matter?.entries.find((entry) => entry.action === 'draw')?.answers
  return said && { number: String(said['number']), population: String(said['population'] ?? '') }
}
